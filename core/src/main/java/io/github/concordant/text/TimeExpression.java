package io.github.concordant.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.ClaimValue.Granularity;
import io.github.concordant.model.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A temporal expression after TIMEX3 (TimeML): "on 16 January", "last week", "three days later".
 *
 * @param value the TIMEX3 value: {@code 2024-01-16}, {@code 2024-W03}, {@code PT48H}, {@code XXXX}
 * @param from the first day it can mean, or null when open or unresolved
 * @param to the last day it can mean, included, or null when open or unresolved
 * @param grain how finely it tells the time
 * @param anchor what its days were counted from
 * @param modifiers words around it and in it that open or narrow it: since Monday, early 2024
 * @param slip what is wrong with the date as it stands, or null
 */
public record TimeExpression(
    Span span,
    String text,
    Type type,
    String value,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Grain grain,
    Anchor anchor,
    ImmutableSet<Modifier> modifiers,
    @Nullable Slip slip) {

  /** An expression of which nothing more is known than what TIMEX3 tells. */
  public TimeExpression(
      Span span,
      String text,
      Type type,
      String value,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    this(span, text, type, value, from, to, Grain.NONE, Anchor.NONE, ImmutableSet.of(), null);
  }

  /** The TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /**
   * The days that it can mean, or empty where they are not known, only assumed, or said to hold no
   * longer; "by Friday" has no first day.
   */
  public Optional<Days> days() {
    LocalDate first = opened(Modifier.BY, Modifier.UNTIL, Modifier.BEFORE) ? null : from;
    // "From 4 May" opens a stretch; "tensions from earlier this month" does not.
    boolean opens = opened(Modifier.SINCE, Modifier.AFTER);
    boolean opensDay = grain == Grain.DAY && opened(Modifier.FROM);
    LocalDate last = opens || opensDay ? null : to;
    boolean lasting = type == Type.DURATION || type == Type.SET;
    boolean gone = modifiers.contains(Modifier.MOVED_FROM) || anchor == Anchor.ASSUMED;
    if ((first == null && last == null) || lasting || gone) {
      return Optional.empty();
    }
    return Optional.of(new Days(first, last, granularity(first, last)));
  }

  private boolean opened(Modifier... by) {
    // "Before 11pm on Sunday" is a time of Sunday; "before Sunday" is not.
    boolean withinDay = grain == Grain.CLOCK || grain == Grain.PART_OF_DAY;
    return !withinDay && Arrays.stream(by).anyMatch(modifiers::contains);
  }

  private Granularity granularity(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (first == null || last == null) {
      return Granularity.RANGE;
    }
    return switch (grain) {
      case CLOCK, PART_OF_DAY, DAY -> first.equals(last) ? Granularity.DAY : Granularity.RANGE;
      case WEEK -> Granularity.WEEK;
      case MONTH -> Granularity.MONTH;
      case YEAR -> Granularity.YEAR;
      default -> Granularity.RANGE;
    };
  }

  /** How finely a time is told. */
  public enum Grain {
    CLOCK,
    PART_OF_DAY,
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    HALF_YEAR,
    YEAR,
    DECADE,
    CENTURY,
    /** Durations, sets, and references such as "now". */
    NONE
  }

  /** What the days of an expression were counted from. */
  public enum Anchor {
    /** Nothing: the words tell them in full, or nothing resolved them. */
    NONE,
    /** The day of publication. */
    PUBLICATION,
    /** A date that the text told before. */
    TOLD,
    /** The day of publication, for want of any: "at 3 a.m." names no day. */
    ASSUMED
  }

  /** How an expression is opened or narrowed. */
  public enum Modifier {
    SINCE,
    FROM,
    UNTIL,
    BY,
    BEFORE,
    AFTER,
    EARLY,
    MIDDLE,
    LATE,
    BEGINNING,
    END,
    /** The day that no longer holds: "postponed from Monday". */
    MOVED_FROM,
    /** The day that holds now: "rescheduled for Friday". */
    MOVED_TO
  }

  /**
   * What is wrong with a date as it stands. The value and the days of the expression stay as told.
   *
   * @param repairs the dates that would be right, in the order of the calendar; none is chosen
   */
  public record Slip(Kind kind, ImmutableList<LocalDate> repairs) {

    /** The kinds of slips. */
    public enum Kind {
      /** The calendar has no such day: 29 February 2015. */
      IMPOSSIBLE_DATE,
      /** The weekday does not fall on the date: Monday 28 January 2024. */
      WEEKDAY_MISMATCH
    }
  }
}
