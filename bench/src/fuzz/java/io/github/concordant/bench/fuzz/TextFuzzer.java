package io.github.concordant.bench.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import io.github.concordant.model.Field;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Token;
import io.github.concordant.text.annotate.StandardAnnotator;
import io.github.concordant.text.clause.Clauses;
import java.time.LocalDate;

/** Annotates a text: layout, sentences, tokens, tags, trees, clauses, names. */
public final class TextFuzzer {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 2, 29);
  private static final StandardAnnotator ANNOTATOR = new StandardAnnotator();

  private TextFuzzer() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    long start = Oracle.start();
    String text = data.consumeRemainingAsString();
    AnnotatedText annotated = Oracle.twice(() -> annotate(text));
    int end = 0;
    for (Sentence sentence : annotated.sentences()) {
      Oracle.demand(sentence.span().start() >= end, "sentences overlap or are out of order");
      inside(sentence.span(), text);
      tokens(sentence);
      Oracle.twice(() -> Clauses.of(sentence).size());
      end = sentence.span().end();
    }
    for (NameMention name : annotated.names()) {
      Oracle.quoted(text, name.span(), name.text());
    }
    Oracle.inTime(start);
  }

  private static AnnotatedText annotate(String text) {
    return ANNOTATOR
        .annotate(Article.of("a", text), PUBLISHED, PublishedFrom.GIVEN)
        .field(Field.TEXT);
  }

  private static void tokens(Sentence sentence) {
    ImmutableList<Token> tokens = sentence.tokens();
    int end = sentence.span().start();
    for (Token token : tokens) {
      Oracle.demand(token.start() >= end && token.end() > token.start(), "tokens are out of order");
      Oracle.demand(sentence.span().contains(token.span()), "a token outside of its sentence");
      end = token.end();
    }
  }

  private static void inside(Span span, String text) {
    Oracle.demand(span.end() <= text.length(), span + " ends behind a text of " + text.length());
  }
}
