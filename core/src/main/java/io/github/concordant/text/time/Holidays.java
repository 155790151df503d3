package io.github.concordant.text.time;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.concordant.text.TimeExpression;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Days with a name: Christmas Eve, Easter Sunday, Eid al-Fitr, Thanksgiving, 9/11. */
final class Holidays implements Reader {

  /** A named day, on which a year can be told. */
  private record Feast(String words, int days, IntFunction<LocalDate> inYear) {}

  private static final ImmutableMap<String, Feast> FEASTS = feasts();

  /** The longest name, in words. */
  private static final int LONGEST = 4;

  /** A named day of a year, or of the year that the tense gives. */
  record NamedDay(String name, int year, int pointer) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.DATE;
    }

    @Override
    public TimexValue in(Setting setting) {
      if (year != 0) {
        return on(year);
      }
      LocalDate base = setting.published();
      if (base == null) {
        return new TimexValue.Unknown(Grain.DAY);
      }
      LocalDate past = nearest(base, -1);
      LocalDate future = nearest(base, 1);
      if (pointer != 0) {
        return on(pointer < 0 ? past : future);
      }
      return on(Directions.between(base, past, future, setting));
    }

    private LocalDate nearest(LocalDate base, int step) {
      LocalDate day = feast().inYear.apply(base.getYear());
      boolean beyond = step < 0 ? day.isAfter(base) : day.isBefore(base);
      return beyond ? feast().inYear.apply(base.getYear() + step) : day;
    }

    private TimexValue on(int inYear) {
      return on(feast().inYear.apply(inYear));
    }

    private TimexValue on(LocalDate day) {
      TimexValue first = TimexValue.Period.day(day);
      return feast().days == 1
          ? first
          : new TimexValue.Within(first, day, day.plusDays(feast().days - 1L));
    }

    private Feast feast() {
      return requireNonNull(FEASTS.get(name));
    }
  }

  @Override
  public @Nullable Reading read(Words words, int at) {
    Reading attack = attack(words, at);
    if (attack != null) {
      return attack;
    }
    int pointer = words.is(at, "last") ? -1 : words.is(at, "next") ? 1 : 0;
    int place = pointer != 0 || words.is(at, "this") ? at + 1 : at;
    if (!words.isCapital(place)) {
      return null;
    }
    String name = null;
    int end = place;
    StringBuilder joined = new StringBuilder();
    for (int i = place; i < place + LONGEST * 2 && words.sameSentence(place, i); i++) {
      if (words.isWord(i)) {
        joined.append(joined.isEmpty() ? "" : " ").append(words.lower(i));
        if (FEASTS.containsKey(joined.toString())) {
          name = joined.toString();
          end = i + 1;
        }
      } else if (!words.isMark(i, '-') && !words.isMark(i, '\'') && !words.isMark(i, '\u2019')) {
        break;
      }
    }
    return name == null || isAttribute(words, end, name)
        ? null
        : withYear(words, end, name, pointer);
  }

  /** "Christmas tree", "Easter week", "Thanksgiving dinner": a noun follows the bare name. */
  private static boolean isAttribute(Words words, int end, String name) {
    String next = words.lower(end);
    return name.indexOf(' ') < 0
        && words.isWord(end)
        && !words.isCapital(end)
        && words.sameSentence(end - 1, end)
        && next.length() > 3
        && !Vocabulary.isFunctionWord(next)
        && Vocabulary.dayPart(next) == null;
  }

  private static Reading withYear(Words words, int end, String name, int pointer) {
    int place = words.isMark(end, ',') ? end + 1 : end;
    int year = Years.fourDigits(words, place);
    return year == 0
        ? new Reading(end, new NamedDay(name, 0, pointer))
        : new Reading(place + 1, new NamedDay(name, year, 0));
  }

  /** 9/11, the September 11 attacks, the October 7 massacre: one day for ever. */
  private static @Nullable Reading attack(Words words, int at) {
    boolean slashed =
        words.is(at, "9")
            && words.isMark(at + 1, '/')
            && words.is(at + 2, "11")
            && words.touchesNext(at)
            && words.touchesNext(at + 1)
            && !words.isMark(at + 3, '/')
            && !words.touchesPrevious(at);
    if (slashed) {
      return new Reading(at + 3, told(2001, 9, 11));
    }
    Month month = Vocabulary.month(words, at);
    if (month == null) {
      return null;
    }
    int day = Vocabulary.afterMonth(words, at);
    int end = CalendarDates.endOfDay(words, day);
    if (end < 0
        || !isOutrage(
            words.lower(words.is(end, "terror") || words.is(end, "terrorist") ? end + 1 : end))) {
      return null;
    }
    int number = CalendarDates.dayAt(words, day);
    if (month == Month.SEPTEMBER && number == 11) {
      return new Reading(end, told(2001, 9, 11));
    }
    return month == Month.OCTOBER && number == 7 ? new Reading(end, told(2023, 10, 7)) : null;
  }

  private static boolean isOutrage(String lower) {
    return switch (lower) {
      case "attacks", "attack", "massacre", "hijackings", "hijackers", "atrocities", "assault" ->
          true;
      default -> false;
    };
  }

  private static Meaning told(int year, int month, int day) {
    return new Years.Told(TimexValue.Period.day(LocalDate.of(year, month, day)));
  }

  private static ImmutableMap<String, Feast> feasts() {
    ImmutableMap.Builder<String, Feast> feasts = ImmutableMap.builder();
    add(feasts, 1, fixed(12, 24), "christmas eve");
    add(feasts, 1, fixed(12, 25), "christmas day", "christmas");
    add(feasts, 1, fixed(12, 26), "boxing day");
    add(feasts, 1, fixed(12, 31), "new year s eve");
    add(feasts, 1, fixed(1, 1), "new year s day");
    add(feasts, 1, fixed(1, 6), "epiphany");
    add(feasts, 1, fixed(2, 14), "valentine s day");
    add(feasts, 1, fixed(3, 17), "st patrick s day");
    add(feasts, 1, fixed(3, 8), "international women s day");
    add(feasts, 1, fixed(5, 1), "may day");
    add(feasts, 1, fixed(7, 14), "bastille day");
    add(feasts, 1, fixed(10, 31), "halloween");
    add(feasts, 1, fixed(11, 11), "veterans day", "armistice day");
    add(feasts, 1, easter(-46), "ash wednesday");
    add(feasts, 1, easter(-7), "palm sunday");
    add(feasts, 1, easter(-2), "good friday");
    add(feasts, 1, easter(0), "easter sunday", "easter");
    add(feasts, 1, easter(1), "easter monday");
    add(feasts, 1, easter(39), "ascension day");
    add(feasts, 1, easter(49), "pentecost");
    add(feasts, 1, nth(Month.NOVEMBER, DayOfWeek.THURSDAY, 4), "thanksgiving day", "thanksgiving");
    add(feasts, 1, nth(Month.SEPTEMBER, DayOfWeek.MONDAY, 1), "labor day");
    add(feasts, 1, nth(Month.JANUARY, DayOfWeek.MONDAY, 3), "martin luther king day");
    add(feasts, 1, nth(Month.MAY, DayOfWeek.MONDAY, -1), "memorial day");
    add(feasts, 1, nth(Month.OCTOBER, DayOfWeek.MONDAY, 2), "columbus day");
    add(feasts, 1, Holidays::electionDay, "election day");
    add(feasts, 3, hijri(10, 1), "eid al fitr", "eid ul fitr");
    add(feasts, 4, hijri(12, 10), "eid al adha", "eid ul adha");
    add(feasts, 1, hijri(1, 10), "ashura", "ashoura");
    add(feasts, 30, hijri(9, 1), "ramadan", "ramadhan");
    add(feasts, 1, fixed(3, 20), "nowruz", "norouz");
    return feasts.buildOrThrow();
  }

  private static void add(
      ImmutableMap.Builder<String, Feast> feasts,
      int days,
      IntFunction<LocalDate> inYear,
      String... names) {
    for (String name : names) {
      feasts.put(name, new Feast(name, days, inYear));
    }
  }

  private static IntFunction<LocalDate> fixed(int month, int day) {
    return year -> LocalDate.of(year, month, day);
  }

  private static IntFunction<LocalDate> nth(Month month, DayOfWeek day, int ordinal) {
    return year ->
        LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
  }

  private static LocalDate electionDay(int year) {
    return nth(Month.NOVEMBER, DayOfWeek.MONDAY, 1).apply(year).plusDays(1);
  }

  private static IntFunction<LocalDate> easter(int daysAfter) {
    return year -> easterSunday(year).plusDays(daysAfter);
  }

  /**
   * Easter of the western churches: the anonymous Gregorian computus of 1876 (Meeus, Jones,
   * Butcher).
   */
  private static LocalDate easterSunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int epact =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    int shift = (golden + 11 * epact + 22 * weekday) / 451;
    int sum = epact + weekday - 7 * shift + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }

  /**
   * The day of the Umm al-Qura calendar that falls first in the year; sightings may differ by one.
   */
  private static IntFunction<LocalDate> hijri(int month, int day) {
    return year -> {
      int clamped = Math.min(Math.max(year, 1900), 2070);
      int hijriYear = HijrahDate.from(LocalDate.of(clamped, 1, 1)).get(ChronoField.YEAR);
      LocalDate date = LocalDate.from(HijrahDate.of(hijriYear, month, day));
      return date.getYear() < clamped
          ? LocalDate.from(HijrahDate.of(hijriYear + 1, month, day))
          : date;
    };
  }
}
