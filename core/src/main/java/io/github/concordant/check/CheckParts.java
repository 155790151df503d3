package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.MoreExecutors;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.config.Configuration;
import io.github.concordant.text.ArticleAnnotator;
import io.github.concordant.text.Lexicon;
import java.util.concurrent.Executor;

/**
 * What a check is made of.
 *
 * @param lexicon words of the newsroom's own
 * @param executor lends threads for reading the articles of a story
 * @param longestText the characters of an article's text, beyond which it is not read
 */
public record CheckParts(
    ArticleAnnotator annotator,
    ImmutableList<ClaimKind> kinds,
    Configuration configuration,
    Lexicon lexicon,
    Executor executor,
    int longestText) {

  /** The characters of a long book: no article is as long. */
  public static final int LONGEST_TEXT = 2_000_000;

  /** These two, and nothing else set. */
  static CheckParts of(ArticleAnnotator annotator, ImmutableList<ClaimKind> kinds) {
    return new CheckParts(
        annotator,
        kinds,
        Configuration.standard(),
        Lexicon.empty(),
        MoreExecutors.directExecutor(),
        LONGEST_TEXT);
  }
}
