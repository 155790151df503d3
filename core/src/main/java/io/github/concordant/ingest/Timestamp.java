package io.github.concordant.ingest;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A moment as formats write it: ISO 8601 with its short forms, or the dates of mails and RSS (RFC
 * 5322 and 822).
 *
 * @param day the day at the writer's own clock, as it is written: that is the day which "today" in
 *     the article means
 * @param instant the moment itself, or null when only the day or no zone is given
 */
public record Timestamp(LocalDate day, @Nullable Instant instant) {

  private static final ImmutableList<DateTimeFormatter> ISO =
      ImmutableList.of(
          iso("[XXX][XX][X]", "uuuu-MM-dd'T'HH:mm[:ss]"),
          iso("[XXX][XX][X]", "uuuu-MM-dd HH:mm[:ss]"),
          iso("[XXX][XX][X]", "uuuuMMdd'T'HHmm[ss]"),
          iso("[XXX]", "uuuu-MM-dd"),
          iso("", "uuuuMMdd"));

  /** 27 Jan 2024 10:00:00 +0500, the weekday before it and the zone behind it by themselves. */
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:[A-Za-z]{3,9},?\\s{1,3})?(\\d{1,2})[ -]([A-Za-z]{3})[a-z]{0,6}[ -](\\d{4}|\\d{2})"
              + "(?:\\s{1,3}(\\d{1,2}:\\d{2})(?::(\\d{2}))?\\s{0,3}([+-]\\d{4}|[A-Za-z]{1,5})?)?.{0,40}");

  /** RFC 822, section 5. */
  private static final ImmutableMap<String, String> ZONES =
      ImmutableMap.<String, String>builder()
          .put("UT", "Z")
          .put("UTC", "Z")
          .put("GMT", "Z")
          .put("Z", "Z")
          .put("EST", "-0500")
          .put("EDT", "-0400")
          .put("CST", "-0600")
          .put("CDT", "-0500")
          .put("MST", "-0700")
          .put("MDT", "-0600")
          .put("PST", "-0800")
          .put("PDT", "-0700")
          .buildOrThrow();

  private static final ImmutableList<String> MONTHS =
      ImmutableList.of(
          "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Years of two digits, as RFC 5322 reads them. */
  private static final int CENTURY_BEGINS = 50;

  private static final int LONGEST = 80;

  private static final int ISO_DAY = "2024-01-27".length();

  /** The moment that is written, or empty when it is none. */
  public static Optional<Timestamp> parse(@Nullable String written) {
    if (written == null || written.isBlank() || written.length() > LONGEST) {
      return Optional.empty();
    }
    String text = written.strip();
    for (DateTimeFormatter format : ISO) {
      try {
        return Optional.of(of(format.parse(text)));
      } catch (DateTimeException e) {
        // The next form, then.
      }
    }
    return mail(text);
  }

  /**
   * The day that an ISO 8601 date, alone or before a time, gives; whatever stands behind {@code T}
   * or a space is not read. Empty when there is none.
   */
  public static Optional<LocalDate> isoDay(String written) {
    String iso = written.strip();
    boolean withTime = iso.length() > ISO_DAY && "T ".indexOf(iso.charAt(ISO_DAY)) >= 0;
    try {
      return Optional.of(LocalDate.parse(withTime ? iso.substring(0, ISO_DAY) : iso));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Timestamp> mail(String text) {
    Matcher parts = MAIL.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day =
          LocalDate.of(
              year(parts.group(3)),
              MONTHS.indexOf(Ascii.toLowerCase(parts.group(2))) + 1,
              Integer.parseInt(parts.group(1)));
      String zone = parts.group(6) == null ? null : zone(parts.group(6));
      String time = parts.group(4);
      if (time == null || zone == null) {
        return Optional.of(new Timestamp(day, null));
      }
      String seconds = parts.group(5) == null ? "00" : parts.group(5);
      String full = (time.length() < 5 ? "0" : "") + time + ":" + seconds;
      return Optional.of(
          new Timestamp(day, LocalDateTime.parse(day + "T" + full).toInstant(ZoneOffset.of(zone))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() > 2 ? year : year + (year < CENTURY_BEGINS ? 2000 : 1900);
  }

  private static @Nullable String zone(String written) {
    return written.length() == 5 && !Character.isLetter(written.charAt(0))
        ? written
        : ZONES.get(Ascii.toUpperCase(written));
  }

  private static Timestamp of(TemporalAccessor parsed) {
    LocalDate day = LocalDate.from(parsed);
    boolean known =
        parsed.isSupported(ChronoField.OFFSET_SECONDS)
            && parsed.isSupported(ChronoField.HOUR_OF_DAY);
    return new Timestamp(day, known ? OffsetDateTime.from(parsed).toInstant() : null);
  }

  private static DateTimeFormatter iso(String offset, String pattern) {
    return new DateTimeFormatterBuilder()
        .appendPattern(pattern)
        .optionalStart()
        .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
        .optionalEnd()
        .appendPattern(offset)
        .toFormatter(Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
