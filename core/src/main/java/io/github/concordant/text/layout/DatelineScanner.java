package io.github.concordant.text.layout;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one dateline from left to right: place, day, agency, dash. */
final class DatelineScanner {

  /** Longer than any dateline; what lies beyond is not looked at. */
  private static final int LONGEST = 140;

  private static final int MOST_WORDS = 8;
  private static final int MOST_WORDS_UNMARKED = 3;

  /** Words that stand in capitals before a dash and are no places. */
  private static final ImmutableSet<String> FLAGS =
      ImmutableSet.of(
          "BREAKING",
          "UPDATE",
          "UPDATED",
          "EXCLUSIVE",
          "WATCH",
          "VIDEO",
          "PHOTO",
          "PHOTOS",
          "LIVE",
          "OPINION",
          "ANALYSIS",
          "CORRECTION",
          "URGENT",
          "EXPLAINER",
          "FACTBOX");

  private final String text;
  private final int start;
  private final int end;
  private int at;
  private int placeEnd;
  private int words;
  private boolean agency;
  private @Nullable DayStamp stamp;

  DatelineScanner(String text, Span stretch) {
    this.text = text;
    this.start = stretch.start();
    this.end = Math.min(stretch.end(), stretch.start() + LONGEST);
    this.at = start;
    this.placeEnd = start;
  }

  /** The dateline, or null when the stretch begins with none. */
  @Nullable Dateline scan() {
    place();
    String place = text.substring(start, placeEnd);
    if (words == 0 || words > MOST_WORDS || FLAGS.contains(place)) {
      return null;
    }
    day();
    agency();
    day();
    boolean capitals = place.equals(place.toUpperCase(Locale.ROOT));
    if (!dash(capitals) || !sentenceFollows()) {
      return null;
    }
    return new Dateline(Line.trim(text, start, at), place, stamp);
  }

  private void place() {
    while (words <= MOST_WORDS && capitalisedWord()) {
      words++;
      placeEnd = at;
      int gap = gap();
      if (gap == 0 || DayScanner.first(text, new Span(at + gap, end)) != null) {
        return;
      }
      at += gap;
    }
    at = placeEnd;
  }

  /** The length of what may stand between two words of a place. */
  private int gap() {
    if (at < end && text.charAt(at) == '/') {
      return 1;
    }
    int comma = at < end && text.charAt(at) == ',' ? 1 : 0;
    return at + comma < end && text.charAt(at + comma) == ' ' ? comma + 1 : 0;
  }

  private boolean capitalisedWord() {
    int from = at;
    if (from >= end || !Character.isUpperCase(text.charAt(from))) {
      return false;
    }
    while (at < end && (Character.isLetter(text.charAt(at)) || isInner())) {
      at++;
    }
    return true;
  }

  /** An apostrophe or hyphen between letters, or the stop of an abbreviation. */
  private boolean isInner() {
    char c = text.charAt(at);
    boolean letterNext = at + 1 < end && Character.isLetter(text.charAt(at + 1));
    return c == '.' || (letterNext && "'\u2019-".indexOf(c) >= 0);
  }

  private void day() {
    int from = at;
    while (from < end && ", ".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    DayStamp found =
        stamp == null && from < end ? DayScanner.first(text, new Span(from, end)) : null;
    if (found != null) {
      stamp = found;
      at = found.span().end();
    }
  }

  private void agency() {
    int from = at;
    while (from < end && ", ".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    int close = from < end && text.charAt(from) == '(' ? text.indexOf(')', from) : -1;
    if (close > 0 && close < end) {
      agency = true;
      at = close + 1;
    }
  }

  private boolean dash(boolean capitals) {
    int from = at;
    while (from < end && text.charAt(from) == ' ') {
      from++;
    }
    int to = from;
    while (to < end && "-\u2013\u2014:".indexOf(text.charAt(to)) >= 0) {
      to++;
    }
    boolean spacedBefore = from > at;
    boolean spacedAfter = to < end && text.charAt(to) == ' ';
    String mark = text.substring(from, to);
    at = to;
    boolean marked = stamp != null || agency;
    return switch (mark) {
      case ":" -> capitals && spacedAfter && !spacedBefore;
      case "-", "\u2013", "--", "\u2014" ->
          marked
              || (spacedBefore && spacedAfter && (capitals || words <= MOST_WORDS_UNMARKED))
              || (capitals && !mark.equals("-"));
      default -> false;
    };
  }

  private boolean sentenceFollows() {
    int next = at;
    while (next < end && text.charAt(next) == ' ') {
      next++;
    }
    if (next >= end) {
      return false;
    }
    char c = text.charAt(next);
    return Character.isUpperCase(c) || Character.isDigit(c) || "\"'\u2018\u201C([".indexOf(c) >= 0;
  }
}
