package io.github.concordant.report.html;

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
import io.github.concordant.report.CheckedStory;
import java.time.LocalDate;

/** A story that tries to be more than text, in every place where others' words come to the page. */
final class HostileStory {

  static final String MARKUP =
      "</script></style><script>document.title='owned'</script><img src=x onerror=alert(1)>"
          + "\"' onmouseover=\"alert(2)\" {{policy}} <!-- &lt; \u202Eright to left\u202C"
          + " \u0634\u0644\u0627\u0645 \uD83D\uDE80";

  private static final String LONG_WORD = "W".repeat(10_000);
  private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

  private HostileStory() {}

  static CheckedStory story() {
    Article one = article("one " + MARKUP, "Five died. " + MARKUP + "\n" + LONG_WORD, DAY);
    Article two = article("two", "Nine died. " + MARKUP + " 12 more hurt.", DAY.plusDays(2));
    Claim five = claim("c1", one, 5, "Five died. </script>");
    Claim nine = claim("c2", two, 9, "Nine died");
    Claim overlapping = claim("c3", two, 9, "died. </script>");
    return CheckedStory.of(
        new Report(
            MARKUP,
            ImmutableList.of(source(one), source(two)),
            ImmutableList.of(
                new Event("e1", MARKUP, "blast", DAY, null, LONG_WORD, ImmutableList.of(one.id()))),
            ImmutableList.of(five, nine, overlapping),
            ImmutableList.of(
                finding("f1", Verdict.CONTRADICTION, five, nine),
                finding("f2", Verdict.SPELLING_VARIANT, five, nine),
                finding("f3", Verdict.AGREEMENT, overlapping)),
            ImmutableList.of(new Notice(one.id(), "odd", MARKUP))),
        ImmutableList.of(one, two));
  }

  private static Article article(String id, String text, LocalDate day) {
    return new Article(id, MARKUP, day, "Title " + MARKUP, text, "javascript:alert(3)");
  }

  private static Source source(Article article) {
    return new Source(
        article.id(), MARKUP, article.published(), PublishedFrom.GIVEN, article.title(), 9, MARKUP);
  }

  private static Claim claim(String id, Article article, int count, String quote) {
    int start = article.text().indexOf(quote);
    return new Claim(
        id,
        Slot.KILLED,
        article.id(),
        "e1",
        ClaimValue.Count.exactly(count),
        null,
        MARKUP,
        Evidence.of(Field.TEXT, new Span(start, start + quote.length()), article.text()));
  }

  private static Finding finding(String id, Verdict verdict, Claim... claims) {
    ImmutableList<Claim> all = ImmutableList.copyOf(claims);
    return new Finding(
        id,
        verdict,
        verdict.level(),
        Slot.KILLED,
        id.equals("f1") ? "e1" : null,
        MARKUP,
        MARKUP + LONG_WORD,
        all.stream().map(Claim::id).collect(ImmutableList.toImmutableList()),
        all.stream()
            .map(c -> new SourcedValue(c.value().display(), ImmutableList.of(c.source())))
            .collect(ImmutableList.toImmutableList()));
  }
}
