package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.concordant.model.Article;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.ArticleAnnotator;
import io.github.concordant.text.Lexicon;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the names of a lexicon, and takes them for what it says, whatever was found there. */
final class NamingAnnotator implements ArticleAnnotator {

  private final ArticleAnnotator annotator;
  private final ImmutableMap<String, NameMention.Type> names;

  NamingAnnotator(ArticleAnnotator annotator, Lexicon lexicon) {
    this.annotator = annotator;
    this.names = lexicon.names();
  }

  @Override
  public AnnotatedArticle annotate(
      Article article, @Nullable LocalDate reference, PublishedFrom referenceFrom) {
    AnnotatedArticle plain = annotator.annotate(article, reference, referenceFrom);
    return names.isEmpty()
        ? plain
        : new AnnotatedArticle(
            article, named(plain.title()), named(plain.text()), reference, referenceFrom);
  }

  private AnnotatedText named(AnnotatedText text) {
    List<NameMention> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      found.addAll(longest(sentence, text.text()));
    }
    text.names().stream()
        .filter(name -> found.stream().noneMatch(own -> own.span().overlaps(name.span())))
        .toList()
        .forEach(found::add);
    return new AnnotatedText(
        text.text(),
        text.sentences(),
        ImmutableList.sortedCopyOf(Comparator.comparing(NameMention::span), found),
        text.times(),
        text.numbers());
  }

  /** The names in a sentence, of two that overlap the longer one, then the first. */
  private List<NameMention> longest(Sentence sentence, String text) {
    List<NameMention> all = new ArrayList<>();
    names.forEach(
        (name, type) -> {
          Span within = sentence.span();
          for (int at = text.indexOf(name, within.start());
              at >= 0 && at + name.length() <= within.end();
              at = text.indexOf(name, at + 1)) {
            Span span = new Span(at, at + name.length());
            if (isWhole(span, text)) {
              all.add(new NameMention(span, name, type));
            }
          }
        });
    all.sort(
        Comparator.comparingInt((NameMention name) -> -name.span().length())
            .thenComparing(NameMention::span));
    List<NameMention> kept = new ArrayList<>();
    for (NameMention name : all) {
      if (kept.stream().noneMatch(other -> other.span().overlaps(name.span()))) {
        kept.add(name);
      }
    }
    return kept;
  }

  private static boolean isWhole(Span span, String text) {
    return (span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start() - 1)))
        && (span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end())));
  }
}
