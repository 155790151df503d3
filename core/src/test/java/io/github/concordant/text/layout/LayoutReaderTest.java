package io.github.concordant.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Span;
import io.github.concordant.text.layout.Layout.Block;
import io.github.concordant.text.layout.Layout.Kind;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LayoutReaderTest {

  private static final String LEAD =
      "A barge ran aground off the old port, and two sailors are missing.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date 2024-03-09 | 2024-03-09",
        "Sat 9 Mar 2024 | 2024-03-09",
        "Saturday, March 9, 2024 | 2024-03-09",
        "Published March 9 2024 | 2024-03-09",
        "Date of publication 9 March 2024 | 2024-03-09",
        "9 March 2024 14:05 GMT | 2024-03-09",
      })
  void readsADayBeforeTheFirstSentence(String day, LocalDate expected) {
    for (String text : ImmutableList.of(day + " " + LEAD, " " + day + " " + LEAD + "\n\nMore.")) {
      Layout layout = LayoutReader.read(text, null);

      assertThat(layout.published()).isEqualTo(expected);
      assertThat(cut(text, layout, Kind.DATE)).containsExactly(day);
      assertThat(cut(text, layout, Kind.BODY).get(0)).isEqualTo(LEAD);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "March 9, 2024 was the day on which the barge ran aground.",
        "On 9 March 2024 a barge ran aground.",
        "9 March is remembered in the town.",
        "31 February 2024 Nobody believes the log of the barge.",
        "The barge of 9 March 2024 Lies still in the bay."
      })
  void takesNoDayFromASentence(String text) {
    Layout layout = LayoutReader.read(text, null);

    assertThat(layout.published()).isNull();
    assertThat(cut(text, layout, Kind.BODY)).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "March 9, 2024 | 2024-03-09 | ",
        "9 Mar. 2024 | 2024-03-09 | ",
        "09.03.2024 - Update : 10.03.2024 | 2024-03-09 | 2024-03-10",
        "Published: 2024-03-09 08:15 UTC; Updated: 2024-03-11 | 2024-03-09 | 2024-03-11",
        "Last updated: 10 March 2024 | 2024-03-10 | 2024-03-10",
        "Posted on Saturday, 9 March 2024 at 6:01 PM EST | 2024-03-09 | ",
        "03/29/2024 | 2024-03-29 | ",
      })
  void readsALineThatIsADay(String line, LocalDate published, @Nullable LocalDate updated) {
    String text = "Barge aground off old port\n\n" + line + "\n\n" + LEAD + "\n";
    Layout layout = LayoutReader.read(text, null);

    assertThat(layout.published()).isEqualTo(published);
    assertThat(layout.updated()).isEqualTo(updated);
    assertThat(cut(text, layout, Kind.DATE)).containsExactly(line);
    assertThat(cut(text, layout, Kind.HEADLINE)).containsExactly("Barge aground off old port");
    assertThat(cut(text, layout, Kind.BODY)).containsExactly(LEAD);
  }

  @Test
  void leavesAnAmbiguousDayAlone() {
    assertThat(LayoutReader.read("Barge aground\n\n03/04/2024\n\n" + LEAD, null).published())
        .isNull();
    assertThat(LayoutReader.read("Barge aground\n\n04/04/2024\n\n" + LEAD, null).published())
        .isEqualTo(LocalDate.of(2024, 4, 4));
  }

  @Test
  void findsTheNameBesideTheDay() {
    String text =
        "Ana Petrova Silva  | 09.03.2024\nBarge aground off old port\n\n" + LEAD + "\n\nMore.";
    Layout layout = LayoutReader.read(text, null);

    assertThat(cut(text, layout, Kind.BYLINE)).containsExactly("Ana Petrova Silva");
    assertThat(cut(text, layout, Kind.DATE)).containsExactly("09.03.2024");
    assertThat(layout.published()).isEqualTo(LocalDate.of(2024, 3, 9));
  }

  @Test
  void findsTheDayBehindTheHeadlineOnItsLine() {
    String text =
        "Barge aground off old port Posted: Saturday, March 9, 2024 6:01 PM\n\n" + LEAD + "\n";
    Layout layout = LayoutReader.read(text, null);

    assertThat(layout.published()).isEqualTo(LocalDate.of(2024, 3, 9));
    assertThat(cut(text, layout, Kind.HEADLINE)).containsExactly("Barge aground off old port");
    assertThat(cut(text, layout, Kind.BODY)).containsExactly(LEAD);
  }

  @Test
  void doesNotTakeTheDayOfAnEventFurtherDown() {
    String text = LEAD + "\n\nOne.\n\nTwo.\n\nThree.\n\nMarch 9, 2024\n\nFour.\n";

    assertThat(LayoutReader.read(text, null).published()).isNull();
  }

  @Test
  void doesNotTakeTheDayInAListOfEntries() {
    String text =
        "Offence: theft\nDate: Saturday, March 9, 2024\nLocation: the old port\n\n" + LEAD;

    assertThat(LayoutReader.read(text, null).published()).isNull();
    assertThat(LayoutReader.read("Date: March 9, 2024\n\n" + LEAD, null).published())
        .isEqualTo(LocalDate.of(2024, 3, 9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LAGOS, March 9 (HNW) - | LAGOS | 2024-03-09",
        "LAGOS/ABUJA, March 9 (HNW) - | LAGOS/ABUJA | 2024-03-09",
        "BAHIA BLANCA, Argentina, Mar 9 - | BAHIA BLANCA, Argentina | 2024-03-09",
        "INCHEON, Mar. 9 (HNW) -- | INCHEON | 2024-03-09",
        "Kassala, 9-3-2024 (translated) - | Kassala | 2024-03-09",
        "LIMA, 9 MAR 94 -- | LIMA | 1994-03-09",
        "QUITO, 9 Mar 24 (HNW) -- | QUITO | 2024-03-09",
        "LA PAZ, March 9, 94 - | LA PAZ | 1994-03-09",
        "TUCSON, Ariz. (HNW) \u2014 | TUCSON, Ariz. | ",
        "N'DJAMENA - | N'DJAMENA | ",
        "Gondar - | Gondar | ",
        "NASIK: | NASIK | ",
        "MOBILE, AL (portpaper.com)-- | MOBILE, AL | ",
      })
  void readsADateline(String dateline, String place, @Nullable LocalDate day) {
    String text = "Barge aground off old port\n\n" + dateline + " " + LEAD + "\n\nMore.";
    Layout layout = LayoutReader.read(text, LocalDate.of(2024, 3, 10));

    assertThat(layout.place()).isEqualTo(place);
    assertThat(layout.published()).isEqualTo(day);
    assertThat(cut(text, layout, Kind.DATELINE)).containsExactly(dateline);
    assertThat(cut(text, layout, Kind.BODY)).containsExactly(LEAD, "More.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rescuers - some of them volunteers - searched the bay.",
        "Al-Noor's crew was saved.",
        "Lima, 9 March 94 men were saved.",
        "Sea-Watch, March 9, and the barge: two names that belong together.",
        "BREAKING - A barge ran aground.",
        "The barge - Silver Star - ran aground in a storm that nobody had foreseen.",
        "Note: A barge ran aground."
      })
  void takesNoDatelineFromASentence(String text) {
    assertThat(LayoutReader.read(text, null).place()).isNull();
  }

  @Test
  void leavesTheYearOpenWhenNothingGivesIt() {
    String text = "LAGOS, March 9 (HNW) - " + LEAD;
    Layout layout = LayoutReader.read(text, null);

    assertThat(layout.published()).isNull();
    assertThat(layout.dayWithoutYear()).isEqualTo(MonthDay.of(3, 9));
    assertThat(layout.publishedAt()).isEqualTo(new Span(7, 14));
  }

  @Test
  void takesTheNearestYearAroundTheTurnOfTheYear() {
    String text = "LAGOS, Dec 31 (HNW) - " + LEAD;

    assertThat(LayoutReader.read(text, LocalDate.of(2024, 1, 2)).published())
        .isEqualTo(LocalDate.of(2023, 12, 31));
    assertThat(
            LayoutReader.read(text.replace("Dec 31", "Jan 1"), LocalDate.of(2023, 12, 31))
                .published())
        .isEqualTo(LocalDate.of(2024, 1, 1));
  }

  @Test
  void tellsTheLinesOfAHeadApart() {
    String text =
        """
        World News

        Barge runs aground off old port

        Two sailors missing as storm moves north

        By Ana Petrova
        The stranded barge on Saturday. / Photo: HNW
        March 9, 2024
        Barge runs aground off old port

        A barge ran aground off the old port, and two sailors are missing.

        "We saw the lights go out," a fisherman said.
        """;
    Layout layout = LayoutReader.read(text, null);

    assertThat(layout.blocks())
        .extracting(Block::kind)
        .containsExactly(
            Kind.BOILERPLATE,
            Kind.HEADLINE,
            Kind.HEADLINE,
            Kind.BYLINE,
            Kind.CAPTION,
            Kind.DATE,
            Kind.HEADLINE,
            Kind.BODY,
            Kind.BODY);
  }

  @Test
  void readsADeckThatIsASentenceAsBody() {
    String text =
        "Barge aground off old port\nThe crew had sent no signal.\nThe barge. / Photo: HNW archive\nMarch 9, 2024\n\n"
            + LEAD;
    Layout layout = LayoutReader.read(text, null);

    assertThat(layout.published()).isEqualTo(LocalDate.of(2024, 3, 9));
    assertThat(cut(text, layout, Kind.BODY)).containsExactly("The crew had sent no signal.", LEAD);
  }

  @Test
  void cutsOffWhatThePublisherSaysOfItself() {
    String text =
        LEAD
            + "\n\nThe port was closed.\n\nThis site holds only a portion of the news stories we offer."
            + " Please contact us for subscription options.\nRelated topics\nHaberi payla\u015f\u0131n";
    Layout layout = LayoutReader.read(text, null);

    assertThat(cut(text, layout, Kind.BODY)).containsExactly(LEAD, "The port was closed.");
    assertThat(cut(text, layout, Kind.BOILERPLATE)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Copyright 2024 Old Port Paper. All rights reserved.",
        "Click here to read the complete article at oldportpaper.example",
        "Sign up for our newsletter",
        "Reporting by Ana Petrova; editing by Li Na",
        "Read Also"
      })
  void knowsTails(String tail) {
    String text = LEAD + "\n\nThe port was closed.\n\n" + tail;

    assertThat(cut(text, LayoutReader.read(text, null), Kind.BOILERPLATE)).containsExactly(tail);
  }

  @Test
  void keepsAShortLastLineThatNothingMarksAsTail() {
    String text = LEAD + "\n\nThe sailors were named as:\n\nPedro Lima, 34\nJo Lima, 31";

    assertThat(cut(text, LayoutReader.read(text, null), Kind.BODY)).hasSize(4);
  }

  @Test
  void readsATextOfOneLineAsBody() {
    assertThat(LayoutReader.read("Barge aground", null).blocks())
        .containsExactly(new Block(new Span(0, 13), Kind.BODY));
    assertThat(LayoutReader.read("", null).blocks()).isEmpty();
    assertThat(LayoutReader.read(" \r\n\n", null).blocks()).isEmpty();
  }

  @Test
  void readsAlikeWithCarriageReturns() {
    String text = "Barge aground off old port\n\nMarch 9, 2024\n\nLAGOS - " + LEAD + "\n\nMore.";
    Layout unix = LayoutReader.read(text, null);
    String crlf = text.replace("\n", "\r\n");
    Layout dos = LayoutReader.read(crlf, null);

    assertThat(dos.published()).isEqualTo(unix.published());
    for (Kind kind : Kind.values()) {
      assertThat(cut(crlf, dos, kind)).isEqualTo(cut(text, unix, kind));
    }
  }

  @Test
  void tellsTheKindAtAnOffset() {
    Layout layout = LayoutReader.read("Barge aground\n\n" + LEAD, null);

    assertThat(layout.kindAt(0)).isEqualTo(Kind.HEADLINE);
    assertThat(layout.kindAt(13)).isNull();
    assertThat(layout.kindAt(15)).isEqualTo(Kind.BODY);
  }

  @Test
  void staysLinearOnHostileText() {
    for (String piece :
        ImmutableList.of("A", "A ", "1", "1 May ", "(", "A, ", "-", "Photo (", "\n", "Mon ")) {
      String text = piece.repeat(200_000);

      assertThat(LayoutReader.read(text, null)).isNotNull();
    }
  }

  private static ImmutableList<String> cut(String text, Layout layout, Kind kind) {
    return layout.spans(kind).stream()
        .map(span -> span.in(text))
        .collect(ImmutableList.toImmutableList());
  }
}
