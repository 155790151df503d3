package io.github.concordant.text.layout;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Span;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a line that say when the article was published or changed.
 *
 * @param span the words, labels and hours included
 * @param updated the day that a label calls a change, or null
 */
record DateWords(Span span, @Nullable DayStamp published, @Nullable DayStamp updated) {

  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_PREFIX = 80;

  private static final String UPDATE = "(?<u>(?:last )?(?:updated?|modified|edited)(?: on| at)?)";
  private static final String PUBLISH =
      "(?:(?:first )?(?:published|posted)(?: on| at)?|publication date|date of publication"
          + "|date published|date|issued(?: on)?|created(?: on)?)";
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<![\\p{L}])(?:" + UPDATE + "|" + PUBLISH + ") ?:? ?", Pattern.CASE_INSENSITIVE);
  private static final Pattern HOUR =
      Pattern.compile(
          "[ ,\\u2013-]{0,3}(?:at )?[0-9]{1,2}[:.][0-9]{2}(?::[0-9]{2})?(?: ?[ap]\\.?m\\.?)?"
              + "(?: \\(?[A-Z]{2,4}\\)?(?![\\p{L}]))?",
          Pattern.CASE_INSENSITIVE);

  /** The date words of a line at the head of an article, or null when it has none. */
  static @Nullable DateWords in(String text, Line line) {
    if (line.span().length() > LONGEST_LINE) {
      return null;
    }
    int start = -1;
    int end = -1;
    DayStamp published = null;
    DayStamp updated = null;
    for (DayStamp stamp : withYear(DayScanner.all(text, line.span()))) {
      Matcher label = labelBefore(text, line, stamp);
      int from = label == null ? stamp.span().start() : label.start();
      if (start >= 0 && !onlyMarks(text, end, from)) {
        break;
      }
      start = start < 0 ? from : start;
      end = afterHour(text, stamp.span().end(), line.span().end());
      if (label != null && label.group("u") != null) {
        updated = updated == null ? stamp : updated;
      } else {
        published = published == null ? stamp : published;
      }
    }
    return start < 0 ? null : new DateWords(new Span(start, end), published, updated);
  }

  /** A day at the very start of a line whose sentence goes on behind it, or null. */
  static @Nullable DateWords prefix(String text, Line line) {
    Span span = line.span();
    Span head = new Span(span.start(), Math.min(span.end(), span.start() + LONGEST_PREFIX));
    Matcher label = LABEL.matcher(text).region(head.start(), head.end());
    int from = label.lookingAt() ? label.end() : head.start();
    DayStamp stamp = DayScanner.first(text, new Span(from, head.end()));
    if (stamp == null || stamp.date() == null) {
      return null;
    }
    int end = afterHour(text, stamp.span().end(), span.end());
    Span rest = Line.trim(text, end, span.end());
    boolean sentence =
        rest.length() > 0
            && rest.start() > end
            && (Character.isUpperCase(text.charAt(rest.start()))
                || "\"'\u2018\u201C".indexOf(text.charAt(rest.start())) >= 0);
    return sentence ? new DateWords(new Span(span.start(), end), stamp, null) : null;
  }

  /** Whether the words are introduced by a label such as "Published:". */
  boolean isLabelled(String text) {
    return LABEL.matcher(text).region(span.start(), span.end()).lookingAt();
  }

  /** The day of publication; that of a change when it is the only one. */
  @Nullable LocalDate day() {
    DayStamp best = published == null ? updated : published;
    return best == null ? null : best.date();
  }

  private static ImmutableList<DayStamp> withYear(ImmutableList<DayStamp> stamps) {
    return stamps.stream()
        .filter(stamp -> stamp.year() != null)
        .collect(ImmutableList.toImmutableList());
  }

  private static @Nullable Matcher labelBefore(String text, Line line, DayStamp stamp) {
    int from = Math.max(line.span().start(), stamp.span().start() - 30);
    Matcher matcher =
        LABEL.matcher(text).region(from, stamp.span().start()).useTransparentBounds(true);
    while (matcher.find()) {
      if (matcher.end() == stamp.span().start()) {
        return matcher;
      }
    }
    return null;
  }

  private static int afterHour(String text, int from, int end) {
    Matcher matcher = HOUR.matcher(text).region(from, Math.min(end, from + 40));
    return matcher.lookingAt() ? matcher.end() : from;
  }

  private static boolean onlyMarks(String text, int from, int to) {
    return from <= to
        && text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
