package io.github.concordant;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.text.ArticleAnnotator;
import io.github.concordant.text.Lexicon;
import io.github.concordant.text.LexiconProvider;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * What other jars on the class path bring along for a checker. The order of the class path decides
 * nothing: everything is sorted by the name of its class.
 */
final class Extensions {

  private Extensions() {}

  /** The claim kinds that are not the library's own. */
  static ImmutableList<ClaimKind> kinds() {
    return load(ClaimKind.class);
  }

  /**
   * The annotator that takes the place of the library's.
   *
   * @throws IllegalStateException if there is more than one
   */
  static Optional<ArticleAnnotator> annotator() {
    List<ArticleAnnotator> all = load(ArticleAnnotator.class);
    if (all.size() > 1) {
      throw new IllegalStateException(
          "the class path brings more than one annotator: "
              + all.stream().map(annotator -> annotator.getClass().getName()).toList()
              + "; leave one, or give the one that is wanted to the builder");
    }
    return all.stream().findFirst();
  }

  /** The words of all providers together. */
  static Lexicon lexicon() {
    return load(LexiconProvider.class).stream()
        .map(LexiconProvider::lexicon)
        .reduce(Lexicon.empty(), Lexicon::plus);
  }

  private static <T> ImmutableList<T> load(Class<T> service) {
    return ServiceLoader.load(service).stream()
        .sorted(comparing((ServiceLoader.Provider<T> provider) -> provider.type().getName()))
        .map(ServiceLoader.Provider::get)
        .collect(ImmutableList.toImmutableList());
  }
}
