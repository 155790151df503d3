package io.github.concordant.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a sentence, annotated as in {@link Frames}, tell of an event, and of which. */
final class TriggerReaderTest {

  private static void check(String marked, String expected) {
    SentenceFrame frame = Frames.frame(marked);
    String found =
        new TriggerReader(frame, EventLexicon.standard())
            .read().stream()
                .map(t -> frame.word(t.at()) + " " + t.type() + (t.reciprocal() ? " each" : ""))
                .collect(Collectors.joining(", "));
    assertThat(found).isEqualTo(expected.equals("-") ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Guards/NOUN opened/VERB fire/NOUN                     | fire SHOOTING
          They came/VERB under/ADP fire/NOUN                    | fire SHOOTING
          [GROUP Dune League] fire/NOUN killed/VERB him         | fire SHOOTING, killed ANY
          Fire/NOUN on the guards/NOUN                          | fire SHOOTING
          A hotel/NOUN fire/NOUN                                | fire FIRE
          [GROUP Dune League] saw/VERB a fire/NOUN              | fire FIRE
          [GROUP Dune League] burned/VERB the barn/NOUN         | burned FIRE
          A fire/NOUN on [2024-05-06 Monday]                    | fire FIRE
          A fire/NOUN on a pier/NOUN on [2024-05-06 Monday]     | fire SHOOTING
          A raid/NOUN on the guards/NOUN                        | raid STRIKE
          They fire/VERB                                        | fire STRIKE
          """)
  void fireIsShotOrBurns(String marked, String expected) {
    check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          He flew/VERB home/ADV                                 | flew RETURN
          He flew/VERB back/ADV                                 | flew RETURN
          He flew/VERB there/ADV                                | flew VISIT
          His visit/NOUN back/ADV home/ADV                      | visit VISIT
          [PERSON Jan Roe] lands/NOUN in [PLACE Oslo]           | lands VISIT
          [PERSON Jan Roe] lands/NOUN there/ADV                 | lands VISIT
          [PERSON Jan Roe] lands/NOUN a job/NOUN                | -
          [PLACE Oslo] lands/NOUN in ruin/NOUN                  | -
          The lands/NOUN of [PERSON Jan Roe]                    | -
          [PERSON Jan Roe] sinks/NOUN in debt/NOUN              | -
          He is coming/VERB to [PLACE Oslo]                     | coming VISIT
          He is coming/VERB to the old/ADJ [PLACE Oslo]         | coming VISIT
          He is coming/VERB to a b c [PLACE Oslo]               | -
          He is coming/VERB to terms/NOUN                       | -
          In [PLACE Oslo] he is coming/VERB to terms/NOUN       | -
          He is coming/VERB from [PLACE Oslo]                   | -
          He is coming/VERB to [ORGANIZATION South Korea]       | coming VISIT
          He is coming/VERB to [ORGANIZATION Dune Bank]         | -
          He is coming/VERB to [PERSON Jan Roe]                 | -
          A stop/NOUN in [PLACE Lima]                           | stop VISIT
          A traffic/NOUN stop/NOUN in [PLACE Lima]              | -
          A two - day/NOUN stay/NOUN in [PLACE Lima]            | stay VISIT
          The king/NOUN goes/VERB to [PLACE Lima]               | goes VISIT
          """)
  void whoComesToAPlaceVisitsIt(String marked, String expected) {
    check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The [PLACE Battle Creek] bus/NOUN                     | -
          The [PLACE Battle Creek] raid/NOUN                    | raid STRIKE
          A far/ADV ~- ~reaching/VERB plan/NOUN                 | -
          They left/VERB - reaching/VERB [PLACE Oslo]           | reaching VISIT
          They left/VERB ~- reaching/VERB [PLACE Oslo]          | reaching VISIT
          """)
  void partsOfNamesAndCompoundsTellNothing(String marked, String expected) {
    check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The quake/NOUN struck/VERB at dawn/NOUN               | quake QUAKE
          A storm/NOUN that hit/VERB the coast/NOUN             | storm WEATHER
          It withstood/VERB quakes/NOUN that struck/VERB it     | quakes QUAKE
          A quake/NOUN came/VERB and rockets/NOUN hit/VERB it   | quake QUAKE, hit STRIKE
          A quake/NOUN stunned/VERB and hit/VERB it             | quake QUAKE, hit STRIKE
          A quake/NOUN killed/VERB two                          | quake QUAKE, killed ANY
          A raid/NOUN hit/VERB the town/NOUN                    | raid STRIKE, hit STRIKE
          A roof/NOUN collapsed/VERB and hit/VERB him           | collapsed COLLAPSE, hit STRIKE
          Rockets/NOUN hit/VERB the town/NOUN                   | hit STRIKE
          They shelled/VERB the town/NOUN after the quake/NOUN  | shelled STRIKE, quake QUAKE
          """)
  void aStormThatHitsIsNoStrike(String marked, String expected) {
    check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The raids/NOUN were executed/VERB                     | raids STRIKE
          The raids/NOUN executed/VERB by guards/NOUN           | raids STRIKE, executed EXECUTION
          Two men/NOUN were executed/VERB                       | executed EXECUTION
          They shelled/VERB it and men/NOUN were executed/VERB  | shelled STRIKE, executed EXECUTION
          The raids/NOUN were filmed/VERB by men/NOUN they stabbed/VERB | raids STRIKE, stabbed STABBING
          """)
  void whatIsCarriedOutPutsNobodyToDeath(String marked, String expected) {
    check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The war/NOUN has cost/VERB lives/NOUN                 | war WAR
          The war/NOUN in the north/NOUN has cost/VERB lives/NOUN | war WAR
          The war/NOUN in the far/ADJ north/NOUN has cost/VERB lives/NOUN | -
          Since the war/NOUN                                    | war WAR
          The toll/NOUN of the long/ADJ civil/ADJ war/NOUN      | war WAR
          The toll/NOUN of the long/ADJ old/ADJ civil/ADJ war/NOUN | -
          He fell/VERB in the war/NOUN                          | -
          It has war/NOUN in mind/NOUN                          | -
          A war/NOUN monitor/NOUN has counted/VERB them         | -
          A war/NOUN - torn/ADJ town/NOUN has burned/VERB       | burned FIRE
          The war/NOUN [PLACE Oslo] has seen/VERB               | -
          """)
  void aWarIsToldAsAWhole(String marked, String expected) {
    check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A suicide/NOUN bomb/NOUN attack/NOUN                  | attack BOMBING
          The shooting/NOUN incident/NOUN                       | incident SHOOTING
          A bomb/NOUN raid/NOUN                                 | raid STRIKE
          A bomb/NOUN and an attack/NOUN                        | bomb BOMBING, attack ATTACK
          The bomb/NOUN killed/VERB him                         | bomb BOMBING, killed ANY
          They stabbed/VERB attack/NOUN dogs/NOUN               | stabbed STABBING, attack ATTACK
          """)
  void aCompoundIsOneMention(String marked, String expected) {
    check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Exchange/NOUN of raids/NOUN                           | raids STRIKE each
          Mutual/ADJ a b c d e raids/NOUN                       | raids STRIKE each
          Mutual/ADJ a b c d e f raids/NOUN                     | raids STRIKE
          The swap/NOUN of raids/NOUN                           | raids STRIKE each
          In the exchange/NOUN , raids/NOUN                     | raids STRIKE
          The raids/NOUN and the exchange/NOUN                  | raids STRIKE
          Mutual/ADJ visits/NOUN                                | visits VISIT
          """)
  void anExchangeIsOfSeveral(String marked, String expected) {
    check(marked, expected);
  }
}
