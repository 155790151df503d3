package io.github.concordant.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Span;
import io.github.concordant.model.Suppression;
import io.github.concordant.model.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A small story with its report, put together by hand. */
final class Quarry {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 7);

  private static final Article WIRE =
      article(
          "wire",
          "Harbour Wire",
          "Five workers were killed when a charge went off early at a quarry on Monday. The owner"
              + " was on his way home.");

  private static final Article LOCAL =
      article(
          "local",
          "Hill Courier",
          "Seven workers were killed at the quarry on Monday, the mayor said. Two years ago a slide"
              + " there killed three people.");

  private static final Claim FIVE =
      claim("c1", "e1", WIRE, "Five workers were killed", 5, null, null);
  private static final Claim SEVEN =
      claim("c2", "e1", LOCAL, "Seven workers were killed", 7, "workers", "the mayor");
  private static final Claim THREE = claim("c3", "e2", LOCAL, "killed three people", 3, null, null);

  private static final Finding CONTRADICTION =
      new Finding(
          "f1",
          Verdict.CONTRADICTION,
          Verdict.CONTRADICTION.level(),
          Slot.KILLED,
          "e1",
          "blast at the quarry: killed 5 against 7",
          "Both tell of Monday's blast, and 5 cannot be 7.",
          ImmutableList.of("c1", "c2"),
          ImmutableList.of(
              new SourcedValue("5", ImmutableList.of("wire")),
              new SourcedValue("7", ImmutableList.of("local"))));

  private static final Finding DIFFERENT_EVENTS =
      new Finding(
          "f2",
          Verdict.DIFFERENT_EVENTS,
          Verdict.DIFFERENT_EVENTS.level(),
          Slot.KILLED,
          null,
          "killed 5 and 3: blast at the quarry, slide",
          "These are two events: a blast and a slide.",
          ImmutableList.of("c1", "c3"),
          ImmutableList.of(
              new SourcedValue("5", ImmutableList.of("wire")),
              new SourcedValue("3", ImmutableList.of("local"))));

  static final SourceSet STORY = SourceSet.of("quarry", ImmutableList.of(WIRE, LOCAL));

  static final Report REPORT =
      report(
          ImmutableList.of(FIVE, SEVEN, THREE), ImmutableList.of(CONTRADICTION, DIFFERENT_EVENTS));

  /** The same, somebody having seen to the contradiction. */
  static final Report SUPPRESSED =
      REPORT.withSuppressed(
          ImmutableMap.of("f1", new Suppression("0".repeat(32), "the mayor was told", DAY)));

  /** The same, everybody saying five. */
  static final Report CALM = report(ImmutableList.of(FIVE), ImmutableList.of());

  static final Report EMPTY = report(ImmutableList.of(), ImmutableList.of());

  private Quarry() {}

  private static Report report(ImmutableList<Claim> claims, ImmutableList<Finding> findings) {
    return new Report(
        "quarry",
        ImmutableList.of(source(WIRE), source(LOCAL)),
        ImmutableList.of(
            event("e1", "blast at the quarry", "wire", "local"), event("e2", "slide", "local")),
        claims,
        findings,
        ImmutableList.of(new Notice("local", "inferred-date", "The day is inferred.")));
  }

  private static Article article(String id, String publisher, String text) {
    return new Article(id, publisher, DAY, null, text, null);
  }

  private static Source source(Article article) {
    return new Source(
        article.id(),
        article.publisher(),
        article.published(),
        PublishedFrom.GIVEN,
        null,
        20,
        null);
  }

  private static Event event(String id, String label, String... sources) {
    return new Event(id, label, "accident", null, null, null, ImmutableList.copyOf(sources));
  }

  private static Claim claim(
      String id,
      String event,
      Article article,
      String quote,
      long count,
      @Nullable String scope,
      @Nullable String saidBy) {
    int start = article.text().indexOf(quote);
    return new Claim(
        id,
        Slot.KILLED,
        article.id(),
        event,
        ClaimValue.Count.exactly(count),
        scope,
        saidBy,
        Evidence.of(Field.TEXT, new Span(start, start + quote.length()), article.text()));
  }
}
