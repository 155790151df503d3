package io.github.concordant.report;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import io.github.concordant.model.Claim;
import io.github.concordant.model.ClaimValue;
import io.github.concordant.model.Event;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Finding.SourcedValue;
import io.github.concordant.model.Notice;
import io.github.concordant.model.Report;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Source;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.model.Span;
import io.github.concordant.model.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A report made by hand, with every verdict that the text shows in its own way. */
final class SampleReport {

  static final Article WIRE =
      new Article(
          "wire",
          "Harbour Wire",
          LocalDate.of(2024, 5, 7),
          "Five dead at quarry",
          "Dust hung in the air. Five workers were killed at the quarry on Monday, said Jan Muller."
              + " It was loud.",
          null);
  static final Article LOCAL =
      Article.of(
          "local",
          "Seven workers were killed at the quarry on Monday, said Jan Mueller. Two years ago a"
              + " slide there killed three people.");

  /** Markup of several kinds, characters that XML forbids, a lone surrogate, a turned direction. */
  static final String HOSTILE =
      "]]><script>\u0000\u001B\uFFFF\uD800\u202E [x](javascript:y) @all | `a` **b** &amp; \"'";

  static final ImmutableList<Article> ARTICLES = ImmutableList.of(WIRE, LOCAL);

  private SampleReport() {}

  static CheckedStory story() {
    return CheckedStory.of(report(), ARTICLES);
  }

  /** The same story, a text and a summary of it full of what formats take for markup. */
  static CheckedStory hostileStory() {
    Article local = Article.of("../local:1", LOCAL.text().replace("quarry on", HOSTILE + " on"));
    Report report = report();
    Finding first = report.findings().get(0);
    Finding odd =
        finding(
            first.id(),
            first.verdict(),
            first.slot(),
            first.event(),
            HOSTILE,
            HOSTILE,
            first.claims(),
            value(HOSTILE, "../local:1"));
    Claim claim =
        claim(
            "c2",
            Slot.KILLED,
            local,
            "e1",
            ClaimValue.Count.exactly(7),
            "killed at the " + HOSTILE,
            HOSTILE);
    return CheckedStory.of(
        new Report(
            "a/b" + HOSTILE,
            report.sources(),
            report.events(),
            ImmutableList.of(report.claims().get(0), claim),
            ImmutableList.of(odd),
            report.notices()),
        ImmutableList.of(WIRE, local));
  }

  static Report report() {
    return new Report(
        "quarry",
        ImmutableList.of(
            new Source(
                "wire",
                "Harbour Wire",
                WIRE.published(),
                PublishedFrom.GIVEN,
                "Five dead at quarry",
                17,
                null),
            new Source("local", null, null, PublishedFrom.UNKNOWN, null, 20, null)),
        ImmutableList.of(
            new Event(
                "e1",
                "blast at the quarry",
                "explosion",
                LocalDate.of(2024, 5, 6),
                LocalDate.of(2024, 5, 6),
                null,
                ImmutableList.of("local", "wire")),
            new Event(
                "e2",
                "slide at the quarry",
                "slide",
                null,
                null,
                "Dernbach",
                ImmutableList.of("local"))),
        ImmutableList.of(
            claim("c1", Slot.KILLED, WIRE, "e1", ClaimValue.Count.exactly(5), "Five workers", null),
            claim(
                "c2",
                Slot.KILLED,
                LOCAL,
                "e1",
                ClaimValue.Count.exactly(7),
                "Seven workers",
                "Jan Mueller"),
            claim(
                "c3",
                Slot.KILLED,
                LOCAL,
                "e2",
                ClaimValue.Count.atLeast(3),
                "killed three people",
                null),
            claim(
                "c4",
                Slot.PERSON,
                WIRE,
                null,
                new ClaimValue.Text("Jan Muller"),
                "Jan Muller",
                null),
            claim(
                "c5",
                Slot.PERSON,
                LOCAL,
                null,
                new ClaimValue.Text("Jan Mueller"),
                "Jan Mueller",
                null),
            claim(
                "c6",
                Slot.DATE,
                WIRE,
                "e1",
                ClaimValue.Days.on(LocalDate.of(2024, 5, 6)),
                "on Monday",
                null)),
        ImmutableList.of(
            finding(
                "f1",
                Verdict.CONTRADICTION,
                Slot.KILLED,
                "e1",
                "killed in the blast: 5 or 7",
                "Both tell of the blast on Monday; 5 and 7 cannot both be right.",
                ImmutableList.of("c1", "c2"),
                value("5", "wire"),
                value("7", "local")),
            finding(
                "f2",
                Verdict.SPELLING_VARIANT,
                Slot.PERSON,
                null,
                "Jan Muller is spelt in two ways",
                "Umlaut and its transcription.",
                ImmutableList.of("c4", "c5"),
                value("Jan Mueller", "local"),
                value("Jan Muller", "wire")),
            finding(
                "f3",
                Verdict.DIFFERENT_EVENTS,
                Slot.KILLED,
                null,
                "5 and 3 are two events",
                "Five died in the blast, three in a slide two years before.",
                ImmutableList.of("c1", "c3"),
                value("5", "wire"),
                value("at least 3", "local")),
            finding(
                "f4",
                Verdict.SINGLE_SOURCE,
                Slot.DATE,
                "e1",
                "the blast was on 2024-05-06",
                "Said by one source.",
                ImmutableList.of("c6"),
                value("2024-05-06", "wire"))),
        ImmutableList.of(new Notice("local", "no-reference-date", "No date of publication.")));
  }

  private static Claim claim(
      String id,
      Slot slot,
      Article article,
      @Nullable String event,
      ClaimValue value,
      String quote,
      @Nullable String saidBy) {
    int start = article.text().indexOf(quote);
    Span span = new Span(start, start + quote.length());
    return new Claim(
        id,
        slot,
        article.id(),
        event,
        value,
        null,
        saidBy,
        Evidence.of(Field.TEXT, span, article.text()));
  }

  private static Finding finding(
      String id,
      Verdict verdict,
      Slot slot,
      @Nullable String event,
      String summary,
      String explanation,
      ImmutableList<String> claims,
      SourcedValue... values) {
    return new Finding(
        id,
        verdict,
        verdict.level(),
        slot,
        event,
        summary,
        explanation,
        claims,
        ImmutableList.copyOf(values));
  }

  private static SourcedValue value(String value, String source) {
    return new SourcedValue(value, ImmutableList.of(source));
  }
}
