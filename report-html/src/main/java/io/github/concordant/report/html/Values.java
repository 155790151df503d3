package io.github.concordant.report.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.concordant.model.Finding;
import io.github.concordant.report.QuotedClaim;
import io.github.concordant.report.StoryIndex;
import io.github.concordant.report.html.FindingView.QuoteView;
import io.github.concordant.report.html.FindingView.ValueView;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a finding, each with its letter and its quotes, in the order of the sources. */
final class Values {

  /** How many quotes of one value are shown at once. */
  private static final int SHOWN = 2;

  private static final int LETTERS = 26;

  private final ImmutableListMultimap<String, QuotedClaim> byValue;
  private final ImmutableMap<String, String> letters;

  Values(Finding finding, StoryIndex index) {
    ImmutableListMultimap.Builder<String, QuotedClaim> quotes = ImmutableListMultimap.builder();
    index.quotes(finding).forEach(quote -> quotes.put(Wording.value(quote.claim()), quote));
    this.byValue = quotes.build();
    Map<String, String> numbered = new LinkedHashMap<>();
    byValue.keySet().forEach(value -> numbered.put(value, letter(numbered.size())));
    this.letters = ImmutableMap.copyOf(numbered);
  }

  private static String letter(int number) {
    return number < LETTERS
        ? Character.toString((char) ('A' + number))
        : Integer.toString(number + 1);
  }

  ImmutableList<ValueView> views(PageIds ids) {
    return letters.keySet().stream()
        .map(value -> view(value, ids))
        .collect(ImmutableList.toImmutableList());
  }

  private ValueView view(String value, PageIds ids) {
    ImmutableList<QuotedClaim> quotes = byValue.get(value);
    ImmutableList<QuoteView> views =
        quotes.stream().map(quote -> quote(quote, ids)).collect(ImmutableList.toImmutableList());
    long voices = quotes.stream().map(quote -> quote.claim().source()).distinct().count();
    // One that would be hidden alone takes no more room than the button that shows it.
    int shown = views.size() == SHOWN + 1 ? views.size() : Math.min(SHOWN, views.size());
    return new ValueView(
        letters.getOrDefault(value, ""),
        value,
        voices == 1 ? "1 source" : voices + " sources",
        views.subList(0, shown),
        views.subList(shown, views.size()));
  }

  private static QuoteView quote(QuotedClaim quote, PageIds ids) {
    return new QuoteView(
        ids.claim(quote.claim()),
        Wording.clean(quote.claim().source()),
        ids.article(quote.claim().source()),
        Wording.day(quote.source()),
        Wording.cleanOrNull(quote.claim().saidBy()),
        quote.sentence());
  }

  /** The values that a source gives, the first of them in the order of the letters. */
  ImmutableList<String> of(String source) {
    return letters.keySet().stream()
        .filter(
            value -> byValue.get(value).stream().anyMatch(q -> q.claim().source().equals(source)))
        .collect(ImmutableList.toImmutableList());
  }

  /** The letter of a value of this finding. */
  @Nullable String letterOf(String value) {
    return letters.get(value);
  }
}
