package io.github.concordant.check;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.concordant.check.Extraction.ArticleSlip;
import io.github.concordant.check.Extraction.Extracted;
import io.github.concordant.event.ArticleEvents;
import io.github.concordant.event.EventReader;
import io.github.concordant.event.NameIdentity;
import io.github.concordant.model.Article;
import io.github.concordant.model.Notice;
import io.github.concordant.model.Source;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.layout.Layout;
import io.github.concordant.text.layout.LayoutReader;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One article read by itself: all that a story needs of it, whatever the other articles are. Only
 * its events depend on the story, by who its persons are taken for, and are read again when that
 * changes.
 */
final class ArticleReading {

  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private final AnnotatedArticle annotated;
  private final ImmutableList<Extracted> drafts;
  private final ImmutableList<ArticleSlip> slips;
  private final ImmutableList<Notice> notices;
  private final ImmutableSet<Long> shingles;
  private final @Nullable String headline;
  private final int words;
  private final Map<String, String> asked = new HashMap<>();
  private @Nullable ArticleEvents events;

  ArticleReading(AnnotatedArticle annotated, Extraction extraction, ImmutableList<Notice> notices) {
    Article article = annotated.article();
    this.annotated = annotated;
    this.drafts = extraction.drafts();
    this.slips = extraction.slips();
    this.notices = notices;
    this.shingles = Witnesses.shingles(article.text());
    this.headline = headline(article);
    this.words = Iterables.size(WORDS.split(article.text()));
  }

  String id() {
    return annotated.article().id();
  }

  AnnotatedArticle annotated() {
    return annotated;
  }

  ImmutableList<Extracted> drafts() {
    return drafts;
  }

  ImmutableList<ArticleSlip> slips() {
    return slips;
  }

  ImmutableList<Notice> notices() {
    return notices;
  }

  /** The runs of words in its text, hashed. */
  ImmutableSet<Long> shingles() {
    return shingles;
  }

  /**
   * The events that it tells of; the same object as before where the names that it asked for then
   * stand for the same persons now.
   */
  synchronized ArticleEvents events(EventReader reader, NameIdentity identity) {
    ArticleEvents known = events;
    if (known != null && stillSo(identity)) {
      return known;
    }
    asked.clear();
    ArticleEvents read =
        reader.read(
            annotated,
            (source, name) -> asked.computeIfAbsent(name, n -> identity.canonical(source, n)));
    events = read;
    return read;
  }

  private boolean stillSo(NameIdentity identity) {
    return asked.entrySet().stream()
        .allMatch(answer -> identity.canonical(id(), answer.getKey()).equals(answer.getValue()));
  }

  /**
   * The article as a report lists it.
   *
   * @param witness the article whose text it has, which may be itself
   */
  Source source(String witness) {
    Article article = annotated.article();
    return new Source(
        article.id(),
        article.publisher(),
        annotated.reference(),
        annotated.referenceFrom(),
        headline,
        words,
        witness.equals(article.id()) ? null : witness);
  }

  /** The headline given, else the first line of the text that looks like one. */
  private static @Nullable String headline(Article article) {
    if (article.title() != null) {
      return article.title();
    }
    return LayoutReader.read(article.text(), article.published())
        .spans(Layout.Kind.HEADLINE)
        .stream()
        .findFirst()
        .map(span -> span.in(article.text()).strip())
        .orElse(null);
  }
}
