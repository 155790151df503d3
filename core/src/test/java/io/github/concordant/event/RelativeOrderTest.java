package io.github.concordant.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.concordant.text.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two events of one sentence, dated by each other. */
final class RelativeOrderTest {

  /** The mentions of "struck=2024-05-06 strikes": words, with the days that they have. */
  private static ImmutableList<EventMention> dated(String marked, String words) {
    SentenceFrame frame = Frames.frame(marked);
    List<EventMention> mentions = new ArrayList<>();
    for (String word : Splitter.on(' ').split(words)) {
      List<String> pair = Splitter.on('=').splitToList(word);
      int start = frame.tokens().get(Frames.at(frame, pair.get(0))).start();
      String day = pair.size() > 1 ? " day=" + pair.get(1) : "";
      mentions.add(Told.mention("STRIKE at=" + start + day));
    }
    return RelativeOrder.date(frame, ImmutableList.copyOf(mentions));
  }

  private static String days(List<EventMention> mentions) {
    return mentions.stream()
        .map(m -> m.when() == null ? "-" : m.when().display())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They hit/VERB it , [#2 two] days/NOUN after the raids/NOUN    | hit=2024-05-06 raids | 2024-05-06 2024-05-04
          They hit/VERB it , [#2 two] days/NOUN before the raids/NOUN   | hit=2024-05-06 raids | 2024-05-06 2024-05-08
          They hit/VERB it a day/NOUN after the raids/NOUN              | hit=2024-05-06 raids | 2024-05-06 2024-05-05
          They hit/VERB it one day/NOUN before the raids/NOUN           | hit=2024-05-06 raids | 2024-05-06 2024-05-07
          They hit/VERB it hours/NOUN after the raids/NOUN              | hit=2024-05-06 raids | 2024-05-06 2024-05-06
          They hit/VERB it just/ADV before the raids/NOUN               | hit=2024-05-06 raids | 2024-05-06 2024-05-06
          They hit/VERB it [#60 60] days/NOUN after the raids/NOUN      | hit=2024-05-31 raids | 2024-05-31 2024-04-01
          They hit/VERB it a day/NOUN after the raids/NOUN              | hit=2024-05-06.. raids | from 2024-05-06 from 2024-05-05
          They hit/VERB it a day/NOUN after the raids/NOUN              | hit=..2024-05-06 raids | by 2024-05-06 by 2024-05-05
          # the one told last before, and the first behind
          Bombs/NOUN fell/VERB and they hit/VERB it a day/NOUN after raids/NOUN and fires/NOUN | Bombs=2024-05-02 hit=2024-05-06 raids fires | 2024-05-02 2024-05-06 2024-05-05 -
          Bombs/NOUN fell/VERB and they hit/VERB it a day/NOUN after raids/NOUN | Bombs=2024-05-02 hit raids | 2024-05-02 - 2024-05-01
          """)
  void theOtherEventIsDated(String marked, String words, String days) {
    assertThat(days(dated(marked, words))).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They hit/VERB it days/NOUN after the raids/NOUN               | hit=2024-05-06 raids | 2024-05-06 -
          They hit/VERB it [#61 61] days/NOUN after the raids/NOUN      | hit=2024-05-06 raids | 2024-05-06 -
          They hit/VERB it [#24-99 dozens] days/NOUN after the raids/NOUN | hit=2024-05-06 raids | 2024-05-06 -
          They hit/VERB it [#2- two-plus] days/NOUN after the raids/NOUN | hit=2024-05-06 raids | 2024-05-06 -
          They hit/VERB it [#2 two] miles/NOUN after the raids/NOUN     | hit=2024-05-06 raids | 2024-05-06 -
          They hit/VERB it [#2 two] days/NOUN into the raids/NOUN       | hit=2024-05-06 raids | 2024-05-06 -
          [#9 Nine] men/NOUN hit/VERB it some/DET days/NOUN after the raids/NOUN | hit=2024-05-06 raids | 2024-05-06 -
          They hit/VERB it after the raids/NOUN                         | hit=2024-05-06 raids | 2024-05-06 -
          They hit/VERB it a day/NOUN after the raids/NOUN              | hit raids | - -
          They hit/VERB it a day/NOUN after the raids/NOUN              | hit=2024-05-06 raids=2024-05-01 | 2024-05-06 2024-05-01
          They hit/VERB it a day/NOUN after the fair/NOUN               | hit=2024-05-06 | 2024-05-06
          They hit/VERB it a day/NOUN after the raids/NOUN              | raids | -
          """)
  void whatIsNotToldStaysOpen(String marked, String words, String days) {
    assertThat(days(dated(marked, words))).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They wept/VERB [2024-05-05 yesterday] , hours/NOUN after raids/NOUN hit/VERB | 2024-05-05
          [2024-05-03 Friday] or [2024-05-05 Sunday] , hours/NOUN after raids/NOUN hit/VERB | 2024-05-05
          They wept/VERB [2024-05 that month] , hours/NOUN after raids/NOUN hit/VERB | -
          They wept/VERB [2024-05-05.. since] , hours/NOUN after raids/NOUN hit/VERB | -
          They wept/VERB [P3D long] , hours/NOUN after raids/NOUN hit/VERB | -
          They wept/VERB , hours/NOUN after raids/NOUN hit/VERB on [2024-05-05 Sunday] | -
          They wept/VERB [2024-05-05 yesterday] , a day/NOUN after raids/NOUN hit/VERB | -
          """)
  void hoursAfterADayAreOnIt(String marked, String day) {
    assertThat(days(dated(marked, "raids"))).isEqualTo(day);
  }

  @Test
  void theWordsThatTellTheOrderDateIt() {
    String marked = "They hit/VERB it , [#2 two] days/NOUN after the raids/NOUN";
    EventMention raids = dated(marked, "hit=2024-05-06 raids").get(1);
    assertThat(raids.times())
        .extracting(span -> span.in(Frames.text(marked).text()))
        .containsExactly("two days after");
    assertThat(raids.extent()).isEqualTo(Extent.SOME);
    assertThat(raids.type()).isEqualTo(EventType.STRIKE);
  }

  @ParameterizedTest
  @CsvSource({
    "two days after, true",
    "Two Days Before, true",
    "a week earlier than, true",
    "two days, false",
    "after two days, false",
    "a day earlier, false"
  })
  void offsetsLeadToAnotherEvent(String text, boolean offset) {
    TimeExpression time = Frames.frame("[P2D " + text + "]").times().get(0);
    assertThat(RelativeOrder.isOffset(time)).isEqualTo(offset);
  }
}
