package io.github.concordant.verify;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that a person expects of a report. Quotes are keyed by the id of their source. */
public sealed interface Expectation {

  /** What is expected, in a few words. */
  String describe();

  /** A finding of that verdict over claims that stand in all the quotes. */
  record Found(
      Verdict verdict,
      Slot slot,
      ImmutableListMultimap<String, String> quotes,
      @Nullable String why)
      implements Expectation {

    @Override
    public String describe() {
      return verdict.id() + " of " + slot + ": " + said(quotes) + because(why);
    }
  }

  /** An expectation that is known not to be met yet; once it is, it belongs to the others. */
  record Missed(Expectation wanted) implements Expectation {

    @Override
    public String describe() {
      return "still missed: " + wanted.describe();
    }
  }

  /** No finding that an editor is warned by sets any two of the quotes against each other. */
  record NotReported(ImmutableListMultimap<String, String> quotes, @Nullable String why)
      implements Expectation {

    @Override
    public String describe() {
      return "no warning over " + said(quotes) + because(why);
    }
  }

  /**
   * A claim that stands in the quote.
   *
   * @param value the parts of the value that matter
   * @param scope who is counted, or null when it does not matter
   * @param saidBy who says so, or null when it does not matter
   */
  record Claimed(
      Slot slot,
      String source,
      String quote,
      ExpectedValue value,
      @Nullable String scope,
      @Nullable String saidBy)
      implements Expectation {

    @Override
    public String describe() {
      return slot + " " + value.describe() + " in " + source + " \"" + quote + "\"";
    }
  }

  /** A value as it is written down by hand. */
  sealed interface ExpectedValue {

    /** As a person says it: "from 9 up". */
    String describe();

    /** Any value will do. */
    record Any() implements ExpectedValue {
      @Override
      public String describe() {
        return "of any value";
      }
    }

    /**
     * A count.
     *
     * @param min the lower bound
     * @param max the upper bound, or null when open
     */
    record Count(long min, @Nullable Long max) implements ExpectedValue {
      @Override
      public String describe() {
        return "from " + min + (max == null ? " up" : " to " + max);
      }
    }

    /**
     * A date.
     *
     * @param from the first possible day, or null when open
     * @param to the last possible day, or null when open
     */
    record Days(@Nullable LocalDate from, @Nullable LocalDate to) implements ExpectedValue {
      @Override
      public String describe() {
        return "from " + from + " to " + to;
      }
    }

    /**
     * A name or description.
     *
     * @param text as it is to be found
     */
    record Text(String text) implements ExpectedValue {
      @Override
      public String describe() {
        return "\"" + text + "\"";
      }
    }
  }

  private static String said(ImmutableListMultimap<String, String> quotes) {
    ImmutableList<String> said =
        quotes.entries().stream()
            .map(quote -> quote.getKey() + " \"" + quote.getValue() + "\"")
            .collect(ImmutableList.toImmutableList());
    return Joiner.on(", ").join(said);
  }

  private static String because(@Nullable String why) {
    return why == null ? "" : " (" + why + ")";
  }
}
