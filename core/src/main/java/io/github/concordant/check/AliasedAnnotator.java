package io.github.concordant.check;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.concordant.model.Article;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.ArticleAnnotator;
import io.github.concordant.text.NameMention;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes names of groups and places for the names that they stand for, so that all that follows,
 * events and claims alike, sees one name. What is quoted stays the source's own word.
 */
final class AliasedAnnotator implements ArticleAnnotator {

  private static final String ARTICLE = "the ";

  private final ArticleAnnotator annotator;
  private final ImmutableMap<String, String> names;

  /**
   * @param aliases names with what they stand for, which may stand for another in turn
   */
  AliasedAnnotator(ArticleAnnotator annotator, Map<String, String> aliases) {
    this.annotator = annotator;
    Map<String, String> byKey = new LinkedHashMap<>();
    aliases.forEach((name, standsFor) -> byKey.put(key(name), standsFor));
    ImmutableMap.Builder<String, String> last = ImmutableMap.builder();
    byKey.keySet().forEach(name -> last.put(name, follow(name, byKey)));
    this.names = last.buildOrThrow();
  }

  /** The last name of a chain; of a circle any, but the same each time. */
  private static String follow(String name, Map<String, String> byKey) {
    String last = byKey.getOrDefault(name, name);
    for (int i = 0; i < byKey.size() && byKey.containsKey(key(last)); i++) {
      last = byKey.getOrDefault(key(last), last);
    }
    return last;
  }

  private static String key(String name) {
    String lower = Ascii.toLowerCase(name.strip());
    return lower.startsWith(ARTICLE) ? lower.substring(ARTICLE.length()) : lower;
  }

  @Override
  public AnnotatedArticle annotate(
      Article article, @Nullable LocalDate reference, PublishedFrom referenceFrom) {
    AnnotatedArticle plain = annotator.annotate(article, reference, referenceFrom);
    return new AnnotatedArticle(
        article, aliased(plain.title()), aliased(plain.text()), reference, referenceFrom);
  }

  private AnnotatedText aliased(AnnotatedText text) {
    return new AnnotatedText(
        text.text(),
        text.sentences(),
        text.names().stream().map(this::aliased).collect(ImmutableList.toImmutableList()),
        text.times(),
        text.numbers());
  }

  private NameMention aliased(NameMention name) {
    String standsFor = name.type() == NameMention.Type.PERSON ? null : names.get(key(name.text()));
    return standsFor == null ? name : new NameMention(name.span(), standsFor, name.type());
  }
}
