package io.github.concordant.text.layout;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds printed days in short stretches of text: the head of an article, or one line of it. */
final class DayScanner {

  private static final String BLANK = "[ \\t\\u00A0]+";
  private static final String MONTH =
      "(?<%s>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String DAY = "(?<%s>[0-9]{1,2})(?:st|nd|rd|th)?";

  /** In two digits only where a dateline goes on behind it: "8 MAY 89 --", "8 May 89 (HNW)". */
  private static final String YEAR =
      "(?:,?" + BLANK + "(?<%s>[0-9]{4}|[0-9]{2}(?=[ \\t]?(?:[(\\[\u2013\u2014]|--|- ))))?";

  private static final Pattern STAMP =
      Pattern.compile(
          "(?<![\\p{L}0-9])"
              + "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2}"
              + BLANK
              + ")?(?:"
              + String.format(MONTH, "m1")
              + BLANK
              + String.format(DAY, "d1")
              + String.format(YEAR, "y1")
              + "|"
              + String.format(DAY, "d2")
              + BLANK
              + String.format(MONTH, "m2")
              + String.format(YEAR, "y2")
              + "|(?<y3>[0-9]{4})(?<s3>[-/.])(?<m3>[0-9]{1,2})\\k<s3>(?<d3>[0-9]{1,2})"
              + "|(?<d4>[0-9]{1,2})(?<s4>[-/.])(?<m4>[0-9]{1,2})\\k<s4>(?<y4>[0-9]{4})"
              + ")(?![\\p{L}0-9])",
          Pattern.CASE_INSENSITIVE);

  private DayScanner() {}

  /** All days printed in the stretch, in order. */
  static ImmutableList<DayStamp> all(String text, Span stretch) {
    ImmutableList.Builder<DayStamp> stamps = ImmutableList.builder();
    Matcher matcher = matcher(text, stretch);
    while (matcher.find()) {
      DayStamp stamp = stamp(matcher);
      if (stamp != null) {
        stamps.add(stamp);
      }
    }
    return stamps.build();
  }

  /** The day that the stretch begins with, or null. */
  static @Nullable DayStamp first(String text, Span stretch) {
    Matcher matcher = matcher(text, stretch);
    return matcher.lookingAt() ? stamp(matcher) : null;
  }

  private static Matcher matcher(String text, Span stretch) {
    return STAMP.matcher(text).region(stretch.start(), stretch.end()).useTransparentBounds(true);
  }

  private static @Nullable DayStamp stamp(Matcher matcher) {
    Span span = new Span(matcher.start(), matcher.end());
    if (matcher.group("m1") != null) {
      return named(span, matcher.group("y1"), matcher.group("m1"), matcher.group("d1"));
    }
    if (matcher.group("m2") != null) {
      return named(span, matcher.group("y2"), matcher.group("m2"), matcher.group("d2"));
    }
    if (matcher.group("y3") != null) {
      return DayStamp.of(
          span,
          Integer.valueOf(matcher.group("y3")),
          Integer.parseInt(matcher.group("m3")),
          Integer.parseInt(matcher.group("d3")));
    }
    return numeric(span, matcher);
  }

  private static @Nullable DayStamp named(
      Span span, @Nullable String year, String month, String day) {
    int number = 1 + MONTHS.indexOf(Ascii.toLowerCase(month).substring(0, 3)) / 3;
    return DayStamp.of(span, year == null ? null : year(year), number, Integer.parseInt(day));
  }

  /** A year in four digits, or in two, from 1950 to 2049. */
  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return year;
    }
    return year < 50 ? 2000 + year : 1900 + year;
  }

  /** 28.01.2024 and 5-3-2025 put the day first; with slashes that holds only where it must. */
  private static @Nullable DayStamp numeric(Span span, Matcher matcher) {
    Integer year = Integer.valueOf(matcher.group("y4"));
    int first = Integer.parseInt(matcher.group("d4"));
    int second = Integer.parseInt(matcher.group("m4"));
    boolean slashed = matcher.group("s4").equals("/");
    if (slashed && first <= 12 && second <= 12 && first != second) {
      return null;
    }
    return second > 12
        ? DayStamp.of(span, year, first, second)
        : DayStamp.of(span, year, second, first);
  }
}
