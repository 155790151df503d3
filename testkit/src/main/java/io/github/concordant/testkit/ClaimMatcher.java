package io.github.concordant.testkit;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Event;
import io.github.concordant.model.Slot;
import io.github.concordant.testkit.Traits.Miss;
import io.github.concordant.verify.QuotedReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is asked to be. Made by {@link ConcordantAssertions#claim()}, and narrowed;
 * immutable:
 *
 * <pre>{@code
 * claim().of("killed").in("wire").worth("at least 9").saidBy("the mayor")
 * }</pre>
 */
public final class ClaimMatcher {

  private final Traits<Claim> traits;

  private ClaimMatcher(Traits<Claim> traits) {
    this.traits = traits;
  }

  static ClaimMatcher any() {
    return new ClaimMatcher(new Traits<>("a claim", ImmutableList.of()));
  }

  /**
   * Of that slot, such as {@code killed} or {@code date}.
   *
   * @throws IllegalArgumentException if there can be no such slot
   */
  public ClaimMatcher of(String slot) {
    return of(new Slot(slot));
  }

  /** Of that slot. */
  public ClaimMatcher of(Slot slot) {
    return new ClaimMatcher(
        traits.withSlot(
            "of " + slot,
            (report, claim) -> claim.slot().equals(slot) ? "" : "it is of " + claim.slot()));
  }

  /** In the article of that id. */
  public ClaimMatcher in(String source) {
    return narrowed(
        "in " + source,
        (report, claim) -> claim.source().equals(source) ? "" : "it is in " + claim.source());
  }

  /** Of that value, as a report shows it: {@code 9}, {@code at least 9}, {@code 2024-01-29}. */
  public ClaimMatcher worth(String value) {
    return narrowed(
        "worth " + value,
        (report, claim) ->
            Ascii.equalsIgnoreCase(claim.value().display(), value)
                ? ""
                : "its value is " + claim.value().display());
  }

  /** Of exactly so many people or things. */
  public ClaimMatcher worth(long count) {
    return worth(Long.toString(count));
  }

  /** That counts these: {@code children}. */
  public ClaimMatcher counting(String scope) {
    return narrowed(
        "counting " + scope,
        (report, claim) ->
            same(claim.scope(), scope)
                ? ""
                : "it counts " + (claim.scope() == null ? "all" : claim.scope()));
  }

  /** For which that person or party is quoted. */
  public ClaimMatcher saidBy(String speaker) {
    return narrowed(
        "said by " + speaker,
        (report, claim) ->
            same(claim.saidBy(), speaker)
                ? ""
                : "it is said by " + (claim.saidBy() == null ? "the source" : claim.saidBy()));
  }

  /** In these words of the article, or that has these words in it. */
  public ClaimMatcher quoting(String words) {
    return narrowed(
        "quoting " + Words.quoted(words),
        (report, claim) -> {
          String quote = claim.evidence().quote();
          boolean quotes = Words.within(words, quote) || Words.within(quote, words);
          return quotes ? "" : "it stands in " + Words.quoted(quote);
        });
  }

  /** About an event that has these words in its label. */
  public ClaimMatcher about(String words) {
    return narrowed(
        "about " + Words.quoted(words),
        (report, claim) -> {
          String label =
              report.report().events().stream()
                  .filter(event -> event.id().equals(claim.event()))
                  .map(Event::label)
                  .findFirst()
                  .orElse("no event");
          return Words.within(words, label) ? "" : "it is about " + label;
        });
  }

  private ClaimMatcher narrowed(String wanted, Traits.Test<Claim> test) {
    return new ClaimMatcher(traits.with(wanted, test));
  }

  /** What it is, as a person says it: {@code a claim of killed in wire worth at least 9}. */
  public String describe() {
    return traits.describe();
  }

  @Override
  public String toString() {
    return describe();
  }

  boolean fits(QuotedReport report, Claim claim) {
    return traits.fits(report, claim);
  }

  ImmutableList<Miss<Claim>> nearest(QuotedReport report, List<Claim> claims) {
    return traits.nearest(report, claims);
  }

  private static boolean same(@Nullable String told, String wanted) {
    return told != null && Ascii.equalsIgnoreCase(told, wanted);
  }
}
