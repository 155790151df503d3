package io.github.concordant.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long an event lasts, and when it ends or began. */
final class LastingTest {

  @ParameterizedTest
  @CsvSource({
    "1, D, 2024-05-12, 2024-05-12",
    "3, D, 2024-05-12, 2024-05-14",
    "1, W, 2024-05-12, 2024-05-18",
    "2, W, 2024-05-12, 2024-05-25",
    "1, M, 2024-05-12, 2024-06-11",
    "1, Y, 2024-05-12, 2025-05-11",
    // 72 hours from a Sunday morning are over on a Wednesday
    "72, H, 2024-05-12, 2024-05-15",
    "24, H, 2024-05-12, 2024-05-13",
    "36, H, 2024-05-12, 2024-05-14",
    "48, H, 2024-05-12, 2024-05-14",
  })
  void theLastDayFollowsFromTheFirst(int count, char unit, LocalDate first, LocalDate last) {
    Lasting lasting = new Lasting(count, unit);
    assertThat(lasting.last(first)).isEqualTo(last);
    assertThat(lasting.first(last)).isEqualTo(first);
  }

  /** The length of the event that a word names, which has a star. */
  private static String length(String marked) {
    SentenceFrame frame = Frames.frame(marked);
    int at = Frames.starred(marked);
    List<Trigger> triggers = new TriggerReader(frame, EventLexicon.standard()).read();
    Trigger asked = triggers.stream().filter(t -> t.at() == at).findFirst().orElseThrow();
    return Lasting.of(frame, triggers, asked).map(l -> l.count() + " " + l.unit()).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A [P3D three-day] *visit/NOUN                                       | 3 D
          A [P3D three-day] official/ADJ state/NOUN *visit/NOUN               | 3 D
          A [P3D three-day] a/ADJ b/NOUN c/PROPN planned/VERB *visit/NOUN     | 3 D
          A [P3D three-day] a/ADJ b/NOUN c/PROPN d/ADJ planned/VERB *visit/NOUN | -
          A [P3D three-day] fair/NOUN at the *visit/NOUN                      | -
          They *visited/VERB it in [P3D three days]                           | -
          A *visit/NOUN [P3D three days]                                      | -
          He *arrives/VERB for a [P2D two-day] visit/NOUN                    | 2 D
          He *travels/VERB to end/VERB a [P2D two-day] truce/NOUN             | -
          The *truce/NOUN will hold/VERB for [P3D three days]                 | 3 D
          The *truce/NOUN lasts/VERB [P3D three days]                         | 3 D
          The *truce/NOUN came/VERB in [P3D three days]                       | -
          For [P3D three days] a *truce/NOUN held/VERB                        | -
          The *truce/NOUN and a visit/NOUN of [P3D three days]                | -
          The truce/NOUN and a *visit/NOUN of [P3D three days]                | 3 D
          [P3D Three days] of *talks/NOUN for [P2W two weeks]                 | 2 W
          """)
  void aLengthIsOfItsEvent(String marked, String length) {
    assertThat(length(marked)).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({
    "PT72H, 72 H",
    "PT24H, 24 H",
    "PT23H, -",
    "P0D, -",
    "P1D, 1 D",
    "P2W, 2 W",
    "P6M, 6 M",
    "P1Y, 1 Y",
    "P1.5D, -",
    "PXD1, -",
    "2024-05-06, -"
  })
  void onlyLengthsOfWholeDaysTell(String value, String length) {
    assertThat(length("The *truce/NOUN held/VERB for [" + value + " that]")).isEqualTo(length);
  }
}
