package io.github.concordant.text.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.TimeExpression;
import io.github.concordant.text.TimeExpression.Anchor;
import io.github.concordant.text.TimeExpression.Grain;
import io.github.concordant.text.TimeExpression.Modifier;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeTaggerPropertiesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 1, 27);
  private static final TimeTagger TAGGER = TimeTagger.standard();

  private static final ImmutableList<String> DAYS_ONLY =
      ImmutableList.of(
          "The minister will arrive on Sunday.",
          "The minister arrived on Sunday, two days after the raid of Friday.",
          "The envoy left three days ago and returns tomorrow.",
          "Nine were killed on Saturday, police said on Saturday night.",
          "It was struck last week and again this week; talks resume next week.",
          "It rained yesterday. The following morning the road was closed.",
          "The judge said last Friday that the trial opens next Tuesday.",
          "A truce is to begin at 6 a.m. on Monday.");

  @TestFactory
  Stream<DynamicTest> movesByAWeekWithTheDayOfPublication() {
    return DAYS_ONLY.stream()
        .map(text -> DynamicTest.dynamicTest(text, () -> assertMovesByAWeek(text)));
  }

  private static void assertMovesByAWeek(String text) {
    List<TimeExpression> here = TAGGER.tag(text, PUBLISHED);
    List<TimeExpression> later = TAGGER.tag(text, PUBLISHED.plusWeeks(1));
    assertThat(here).isNotEmpty();
    assertThat(later).extracting(TimeExpression::span).isEqualTo(spans(here));
    for (int i = 0; i < here.size(); i++) {
      assertThat(later.get(i).from()).isEqualTo(plusWeek(here.get(i).from()));
      assertThat(later.get(i).to()).isEqualTo(plusWeek(here.get(i).to()));
    }
  }

  private static List<?> spans(List<TimeExpression> times) {
    return times.stream().map(TimeExpression::span).toList();
  }

  private static @Nullable LocalDate plusWeek(@Nullable LocalDate day) {
    return day == null ? null : day.plusWeeks(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-SA", "th-TH-u-ca-buddhist", "ja-JP-u-ca-japanese", "fa-IR"})
  void readsTheSameInEveryLocale(String tag) {
    Locale before = Locale.getDefault();
    List<TimeExpression> expected = TAGGER.tag(article(), PUBLISHED);
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(TAGGER.tag(article(), PUBLISHED)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "Etc/GMT+12", "Asia/Tehran", "America/St_Johns"})
  void readsTheSameInEveryZone(String zone) {
    TimeZone before = TimeZone.getDefault();
    List<TimeExpression> expected = TAGGER.tag(article(), PUBLISHED);
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(TAGGER.tag(article(), PUBLISHED)).isEqualTo(expected);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void resolvesNoRelativeDateWithoutADayOfPublication() {
    String text = "He left on Monday, last week, two days ago, in May and on Christmas Eve.";
    assertThat(TAGGER.tag(text, null))
        .hasSize(5)
        .allSatisfy(time -> assertThat(time.from()).isNull());
  }

  private static String article() {
    return String.join(" ", DAYS_ONLY) + " It was signed on I January 2020 and 1 MAY 2021.";
  }

  @Test
  void readsTheSameWithWindowsLineEnds() {
    String text = "He arrived on January\n16, 2024. He will leave\non Sunday.";
    assertThat(TAGGER.tag(text.replace("\n", "\r\n"), PUBLISHED))
        .extracting(TimeExpression::value)
        .isEqualTo(TAGGER.tag(text, PUBLISHED).stream().map(TimeExpression::value).toList())
        .containsExactly("2024-01-16", "2024-01-28");
  }

  @Test
  void quotesTheTextAtEachSpan() {
    String text = "“Naïve,” he said – on Sunday. 🙂 It was 16 January 2024.";
    for (TimeExpression time : TAGGER.tag(text, PUBLISHED)) {
      assertThat(time.span().in(text)).isEqualTo(time.text());
    }
  }

  @Test
  void findsNothingInNothing() {
    assertThat(TAGGER.tag("", PUBLISHED)).isEmpty();
    assertThat(TAGGER.tag(" \n\n ", null)).isEmpty();
  }

  @Test
  void tellsWhatADateWasCountedFrom() {
    List<TimeExpression> times =
        TAGGER.tag(
            "The raid of January 16, 2024 came first. Three days later he left. He returned"
                + " yesterday.",
            PUBLISHED);
    assertThat(times)
        .extracting(TimeExpression::anchor)
        .containsExactly(Anchor.NONE, Anchor.TOLD, Anchor.PUBLICATION);
  }

  @Test
  void tellsHowFinelyATimeIsTold() {
    List<TimeExpression> times =
        TAGGER.tag(
            "In 2019, in May, last week, on Sunday, on Monday night, at 6 a.m., in the 1990s, for"
                + " three days.",
            PUBLISHED);
    assertThat(times)
        .extracting(TimeExpression::grain)
        .containsExactly(
            Grain.YEAR,
            Grain.MONTH,
            Grain.WEEK,
            Grain.DAY,
            Grain.PART_OF_DAY,
            Grain.CLOCK,
            Grain.DECADE,
            Grain.NONE);
  }

  @Test
  void tellsWhatOpensOrNarrowsATime() {
    List<TimeExpression> times =
        TAGGER.tag("Since Monday, by Friday, until late March, early next year.", PUBLISHED);
    assertThat(times)
        .extracting(TimeExpression::modifiers)
        .containsExactly(
            ImmutableSet.of(Modifier.SINCE),
            ImmutableSet.of(Modifier.BY),
            ImmutableSet.of(Modifier.UNTIL, Modifier.LATE),
            ImmutableSet.of(Modifier.EARLY));
  }

  /** Whatever repeats worst: the time may grow with the length and no faster. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 ",
        "1,000",
        "1-",
        "1/2/",
        "((1)",
        "the ",
        "last ",
        "of the end ",
        "two hundred and ",
        "January ",
        "Monday, ",
        "May 5 and ",
        "to ",
        "a day before ",
        "early late mid ",
        "twenty-",
        "1 to ",
        "said ",
        "at 6 a.m. on ",
        "' ",
        ".\" ",
        "Ramadan "
      })
  void readsHostileTextInLinearTime(String part) {
    assertFast(part.repeat((1 << 18) / part.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1,", "(", "a", "é", " ", "\n"})
  void readsAMegabyteOfOneThing(String part) {
    assertFast(part.repeat((1 << 20) / part.length()));
  }

  private static void assertFast(String text) {
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> TAGGER.tag(text, PUBLISHED));
  }
}
