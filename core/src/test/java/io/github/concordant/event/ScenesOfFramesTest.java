package io.github.concordant.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.text.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where an event is set, and whether the text turns to it from another; the word that names it has
 * a star in a sentence annotated as in {@link Frames}.
 */
final class ScenesOfFramesTest {

  /** The word with a star as an event word, whatever the rest of the sentence is. */
  private static Trigger trigger(SentenceFrame frame, String marked) {
    int at = Frames.starred(marked);
    EventLexicon.Entry entry = EventLexicon.standard().find(frame.tokens().get(at)).orElseThrow();
    assertThat(entry.verb()).isEqualTo(frame.tag(at).filter(tag -> tag == Tag.VERB).isPresent());
    return new Trigger(at, entry, entry.type(), false);
  }

  private static String places(String marked) {
    SentenceFrame frame = Frames.frame(marked);
    String places = String.join(", ", new SceneReader(frame, trigger(frame, marked)).places());
    return places.isEmpty() ? "-" : places;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A *bomb/NOUN in [PLACE Tarsa]                            | Tarsa
          A [PLACE Tarsa] *bomb/NOUN                               | Tarsa
          A [PLACE Old Tarsa] *bomb/NOUN                           | Old Tarsa
          A *bomb/NOUN near [PLACE Tarsa] on a road/NOUN to [PLACE Belqas] | Tarsa, Belqas
          A *bomb/NOUN for [PLACE Tarsa]                           | -
          A *bomb/NOUN the [PLACE Tarsa]                           | -
          A *bomb/NOUN in [ORGANIZATION Tarsa]                     | -
          A *bomb/NOUN in [PERSON Tarsa]                           | -
          In [PLACE Tarsa] a *bomb/NOUN fell/VERB                  | Tarsa
          To [PLACE Tarsa] a *bomb/NOUN fell/VERB                  | -
          A *bomb/NOUN in a b c [PLACE Tarsa]                      | Tarsa
          A *bomb/NOUN in a b c d [PLACE Tarsa]                    | -
          A *bomb/NOUN in town/NOUN , [PLACE Tarsa] said/VERB      | -
          A *bomb/NOUN b c d e f g h i j k l in [PLACE Tarsa]      | Tarsa
          A *bomb/NOUN b c d e f g h i j k l m in [PLACE Tarsa]    | Tarsa
          A *bomb/NOUN b c d e f g h i j k l m n in [PLACE Tarsa]  | -
          A *bomb/NOUN on the road/NOUN of the mayor/NOUN of [PLACE Tarsa] | -
          """)
  void aPrepositionLeadsToThePlace(String marked, String places) {
    assertThat(places(marked)).isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          They *visit/VERB [PLACE Tarsa]                           | Tarsa
          They *visit/VERB [PLACE Old Tarsa]                       | Old Tarsa
          They *shelled/VERB the town/NOUN of [PLACE Tarsa]        | Tarsa
          They *shelled/VERB the big/ADJ old/ADJ town/NOUN of [PLACE Tarsa] | Tarsa
          They *shelled/VERB a a a a a a [PLACE Tarsa]             | Tarsa
          They *shelled/VERB a a a a a a a [PLACE Tarsa]           | -
          They *shelled/VERB the guards/NOUN of [PLACE Tarsa]      | -
          They *shelled/VERB neighbouring/X [PLACE Tarsa]          | Tarsa
          They *shelled/VERB allied/X [PLACE Tarsa]                | -
          [PLACE Tarsa] they *shelled/VERB                         | -
          """)
  void whatAVerbHitsIsThePlace(String marked, String places) {
    assertThat(places(marked)).isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Two *killed/VERB in [PLACE Chad]                         | Chad
          Two *killed/VERB in [PLACE Chad] air/NOUN raids/NOUN     | -
          Two *killed/VERB in [PLACE Chad] big/ADJ raids/NOUN      | -
          Two *killed/VERB in [PLACE Chad] by men/NOUN             | Chad
          Two *killed/VERB in [PLACE Tarsa] air/NOUN raids/NOUN    | Tarsa
          They *landed/VERB at [PLACE Incheon]                     | South Korea
          They *landed/VERB in [PLACE Incheon]                     | Incheon
          They *landed/VERB at [PLACE Qarshoum]                    | -
          They *met/VERB at [PLACE Incheon]                        | Incheon
          They *travelled/VERB to [PLACE ROK]                      | South Korea
          """)
  void aCountryMayOwnAndAnAirportOnlyReceives(String marked, String places) {
    assertThat(places(marked)).isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          In a separate/ADJ case/NOUN of that day/NOUN a *bomb/NOUN fell/VERB | TO_ANOTHER
          In an unrelated/ADJ case/NOUN of that day/NOUN a *bomb/NOUN fell/VERB | TO_ANOTHER
          In different/ADJ parts/NOUN of the town/NOUN a *bomb/NOUN fell/VERB | TO_ANOTHER
          " In a separate/ADJ case/NOUN of that day/NOUN a *bomb/NOUN fell/VERB | TO_ANOTHER
          Elsewhere/ADV in the old/ADJ town/NOUN a *bomb/NOUN fell/VERB | TO_ANOTHER
          " Separately/ADV in the old/ADJ town/NOUN a *bomb/NOUN fell/VERB | TO_ANOTHER
          Near a separate/ADJ gate/NOUN of the town/NOUN a *bomb/NOUN fell/VERB | NONE
          In a big/ADJ part/NOUN of the separate/ADJ , walled/ADJ town/NOUN a *bomb/NOUN fell/VERB | NONE
          In the yard/NOUN separate/ADJ men/NOUN saw/VERB when a *bomb/NOUN fell/VERB | NONE
          Another/DET *bomb/NOUN fell/VERB                         | TO_ANOTHER
          A *bomb/NOUN another/DET man/NOUN had/VERB fell/VERB     | NONE
          Another/DET big/ADJ car/NOUN *bomb/NOUN fell/VERB        | TO_ANOTHER
          Another/DET very/ADV big/ADJ car/NOUN *bomb/NOUN fell/VERB | NONE
          From one to another/PRON , *bombs/NOUN fell/VERB         | NONE
          One or another/PRON was *bombed/VERB                     | NONE
          Also/ADV in the old/ADJ part/NOUN of town/NOUN *bombs/NOUN fell/VERB | ADDS
          Planes/NOUN also/ADV *bombed/VERB the town/NOUN          | ADDS
          Planes/NOUN also/ADV carried/VERB out/ADP a *raid/NOUN   | ADDS
          Planes/NOUN also/ADV carried/VERB out/ADP a big/ADJ *raid/NOUN | NONE
          Planes/NOUN came/VERB also/ADV , *bombs/NOUN fell/VERB   | NONE
          They also/ADV said/VERB *bombs/NOUN fell/VERB            | NONE
          A *bomb/NOUN also/ADV broke/VERB windows/NOUN            | NONE
          """)
  void theTextSaysThatItTurns(String marked, Turn turn) {
    SentenceFrame frame = Frames.frame(marked);
    assertThat(Turn.of(frame, trigger(frame, marked))).isEqualTo(turn);
  }
}
