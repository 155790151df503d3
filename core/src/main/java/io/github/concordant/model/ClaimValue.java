package io.github.concordant.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The value of a claim: an interval or a text, never a bare number. */
public sealed interface ClaimValue {

  /** The value as a person writes it: "at least 9", "2024-01-28". */
  String display();

  /**
   * A count of people or things between two bounds, both included.
   *
   * @param min the lower bound
   * @param max the upper bound, or null when it is open ("at least nine")
   */
  record Count(long min, @Nullable Long max) implements ClaimValue {
    /**
     * @throws IllegalArgumentException if the bounds are negative or the wrong way round
     */
    public Count {
      checkArgument(0 <= min && (max == null || min <= max), "no count: %s to %s", min, max);
    }

    /** "nine" */
    public static Count exactly(long n) {
      return new Count(n, n);
    }

    /** "at least nine" */
    public static Count atLeast(long n) {
      return new Count(n, null);
    }

    @Override
    public String display() {
      if (max == null) {
        return "at least " + min;
      }
      return max == min ? Long.toString(min) : min + " to " + max;
    }
  }

  /**
   * The days on which something happened, both included.
   *
   * @param from the first possible day, or null when open
   * @param to the last possible day, or null when open
   * @param granularity how fine the source gave it
   */
  record Days(@Nullable LocalDate from, @Nullable LocalDate to, Granularity granularity)
      implements ClaimValue {
    /**
     * @throws IllegalArgumentException if both ends are open, or they are the wrong way round
     */
    public Days {
      checkArgument(from != null || to != null, "a date needs at least one end");
      checkArgument(
          from == null || to == null || !to.isBefore(from), "no days: %s to %s", from, to);
    }

    /** One day that is known. */
    public static Days on(LocalDate day) {
      return new Days(day, day, Granularity.DAY);
    }

    @Override
    public String display() {
      if (from == null) {
        return "by " + to;
      }
      if (to == null) {
        return "from " + from;
      }
      return from.equals(to) ? from.toString() : from + " to " + to;
    }
  }

  /** How fine a date was given. */
  enum Granularity {
    /** A day with an hour or a part of the day. */
    HOUR,
    /** A day. */
    DAY,
    /** A week: "last week". */
    WEEK,
    /** A month. */
    MONTH,
    /** A year. */
    YEAR,
    /** From one day to another, or with an open end. */
    RANGE
  }

  /**
   * A name or description.
   *
   * @param text as the source has it
   */
  record Text(String text) implements ClaimValue {
    @Override
    public String display() {
      return text;
    }
  }
}
