package io.github.concordant.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On the left the names that were found in each sentence; two strokes part the sentences. */
class DocumentEvidenceTest {

  private static final Splitter SENTENCES = Splitter.on(" // ");

  private static String supported(String found) {
    List<MarkedSentence> document = SENTENCES.splitToStream(found).map(MarkedSentence::of).toList();
    ImmutableList<SentenceNames> names =
        DocumentEvidence.apply(document.stream().map(MarkedSentence::read).toList());
    return String.join(
        " // ",
        IntStream.range(0, document.size())
            .mapToObj(i -> document.get(i).with(names.get(i).names()))
            .toList());
  }

  private static void assertLeftAsFound(String found) {
    assertThat(supported(found)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The [group Zarqan Salvation Front] ( ZSF ) fled ."
            + "|The [group Zarqan Salvation Front] ( [group ZSF] ) fled .",
        "They left the [organization Brelna Mills] ( BM )"
            + "|They left the [organization Brelna Mills] ( [organization BM] )",
        "The [group Zarqan Front] ( [place ZF] ) fled ."
            + "|The [group Zarqan Front] ( [group ZF] ) fled .",
        "The [group ash - Shams Front] ( ASF ) fled ."
            + "|The [group ash - Shams Front] ( [group ASF] ) fled .",
        "The [group Zarqan Front] ( ZF ) fled . // Then the ZF left ."
            + "|The [group Zarqan Front] ( [group ZF] ) fled . // Then the [group ZF] left .",
      })
  void anAcronymInBracketsMeansTheNameBeforeIt(String found, String wanted) {
    assertThat(supported(found)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [group Zarqan Salvation Front] ( TSF ) fled .",
        "The [group Zarqan Salvation Front] ( Zsf ) fled .",
        "The [group Zarqan Salvation Front] , ZSF ) fled .",
        "The [group Zarqan Salvation Front] ( ZSF , fled .",
        "The [group Zarqan Salvation Front] ( ZSF",
        "The [group Zarqan Salvation Front]",
        "The [group Zarqan] ( ZSF ) fled .",
        "The lawyer [person Zara Salma Firat] ( ZSF ) left .",
      })
  void otherBracketsDoNot(String found) {
    assertLeftAsFound(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The [organization Vosk Mills] shut . // Then Vosk Mills opened ."
            + "|The [organization Vosk Mills] shut . // Then [organization Vosk Mills] opened .",
        "The [organization Vosk Mills] shut . // Vosk Mills"
            + "|The [organization Vosk Mills] shut . // [organization Vosk Mills]",
        "The [organization Vosk Mills] shut . // Then VOSK MILLS opened ."
            + "|The [organization Vosk Mills] shut . // Then [organization VOSK MILLS] opened .",
        "Then [person Amir - Abdollahi] left . // Then AmirAbdollahi came ."
            + "|Then [person Amir - Abdollahi] left . // Then [person AmirAbdollahi] came .",
        "A [place Vosk] // B [place Vosk] // [organization Vosk] // Then Vosk fell ."
            + "|A [place Vosk] // B [place Vosk] // [organization Vosk] "
            + "// Then [place Vosk] fell .",
        "The [organization QT] shut . // Then QT opened ."
            + "|The [organization QT] shut . // Then [organization QT] opened .",
        "Then [organization Old Vosk Mills of Upper Brelna Bay Sands] shut . "
            + "// Then Old Vosk Mills of Upper Brelna Bay Sands opened ."
            + "|Then [organization Old Vosk Mills of Upper Brelna Bay Sands] shut . "
            + "// Then [organization Old Vosk Mills of Upper Brelna Bay Sands] opened .",
        "The [group Front] fled . // Then the Front left ."
            + "|The [group Front] fled . // Then the [group Front] left .",
        "The [place Vosk] burnt . // Vosk and Vosk fell ."
            + "|The [place Vosk] burnt . // [place Vosk] and [place Vosk] fell .",
      })
  void aNameThatIsFoundOnceIsFoundAgain(String found, String wanted) {
    assertThat(supported(found)).isEqualTo(wanted);
  }

  // Small letters, part of another name, a common word that opens a sentence or stands in a
  // headline, and words of two letters prove nothing.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [organization Vosk Mills] shut . // Then vosk Mills opened .",
        "The [organization Vosk Mills] shut . // Then Vosk mills opened .",
        "The [organization Vosk Mills] shut . // Then [person Omar Vosk] Mills opened .",
        "The [group Front] fled . // Front rooms are cold .",
        "The [group Front] fled . // Brelna Opens Front Rooms With Songs",
        "The [place Ba] burnt . // Then Ba fell .",
      })
  void otherWordsAreNotFoundAgain(String found) {
    assertLeftAsFound(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then [person Farid Wardak] left . // Then Wardak came ."
            + "|Then [person Farid Wardak] left . // Then [person Wardak] came .",
        "Then [person Farid Wardak] left . // Then Farid came ."
            + "|Then [person Farid Wardak] left . // Then [person Farid] came .",
        "Then [person Omar Stone] left . // Then Stone came ."
            + "|Then [person Omar Stone] left . // Then [person Stone] came .",
        "Then [person Omar Qua] left . // Then Qua came ."
            + "|Then [person Omar Qua] left . // Then [person Qua] came .",
        "Then [person Farid Wardak] left . // Then [place Wardak] came ."
            + "|Then [person Farid Wardak] left . // Then [person Wardak] came .",
        "Then [person Jordan Ellis] left . // [place Jordan] came ."
            + "|Then [person Jordan Ellis] left . // [person Jordan] came .",
        "Then [person Jordan Ellis] left . // Then [place Jordan] came ."
            + "|Then [person Jordan Ellis] left . // Then [person Jordan] came .",
      })
  void aSurnameStandsAloneAfterTheFullName(String found, String wanted) {
    assertThat(supported(found)).isEqualTo(wanted);
  }

  // Two letters, a common word or a particle within the name, a place, a group, a longer name.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Then [person Omar Qu] left . // Then Qu came .",
        "Then [person Faith Vosk] left . // They kept the Faith alive .",
        "Then [person Omar Ould Vosk] left . // The old Ould house fell .",
        "Then [person Omar Vosk] left . // Then vosk came .",
        "Then [person Vosk] left . // Then [place Vosk Hills] burnt .",
        "Then [person Vosk] left . // Then [place Vosk] burnt .",
        "Then [organization Omar Vosk] left . // Then Vosk came .",
        "Then [person Omar Lahore] left . // Shops in Lahore shut .",
        "Then [person Omar Lahore] left . // Shops in [place Lahore] shut .",
        "Then [person Omar Houthi] left . // Two Houthi men came .",
        "Then [person Omar Houthi] left . // Two [group Houthi] men came .",
        "Then [person Farid Wardak] left . // The [place Wardak Hills] are cold .",
        "Then [person Jordan Ellis] left . // They met in [place Jordan] later .",
        "Then [person Omar Monaco] left . // Then [place Monaco] won .",
        "Then [place Vosk] fell . // Then [person Farid Wardak] left .",
      })
  void otherWordsAreNoSurname(String found) {
    assertLeftAsFound(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The town of [person Kot Vosk] fell . // Then [person Kot Vosk] burnt ."
            + "|The town of [place Kot Vosk] fell . // Then [place Kot Vosk] burnt .",
        "Shops near [person Kot Vosk] shut . // Then [person Kot Vosk] burnt ."
            + "|Shops near [place Kot Vosk] shut . // Then [place Kot Vosk] burnt .",
        "Shops outside [person Kot Vosk] shut .|Shops outside [place Kot Vosk] shut .",
        "Shops in [person Kot Vosk] shut .|Shops in [place Kot Vosk] shut .",
        "Near [person Kot Vosk] all fled . // Then Vosk came ."
            + "|Near [place Kot Vosk] all fled . // Then Vosk came .",
        "Near [person Wardak] all fled .|Near [place Wardak] all fled .",
      })
  void whatIsSpokenOfAsATownIsAPlace(String found, String wanted) {
    assertThat(supported(found)).isEqualTo(wanted);
  }

  // A title weighs as much as "near"; "in" weighs no more than a bare mention; "of" says nothing.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr [person Kot Vosk] left . // Shops near [person Kot Vosk] shut .",
        "Cpl. [person Kot Vosk] left . // Shops near [person Kot Vosk] shut .",
        "Senator [person Kot Vosk] left . // Shops near [person Kot Vosk] shut .",
        "Trust in [person Kot Vosk] fell . // Then [person Kot Vosk] left .",
        "The fall of [person Kot Vosk] came . // [person Kot Vosk] left .",
        "The town and [person Kot Vosk] fell .",
        "Then [person Farid Wardak] left . // Near [person Wardak] all fled .",
        "Near [organization Kot Vosk] all fled .",
      })
  void whatIsSpokenOfAsAPersonIsNone(String found) {
    assertLeftAsFound(found);
  }

  @Test
  void namesComeInTheOrderOfTheSentence() {
    List<SentenceNames> document =
        SENTENCES
            .splitToStream("Then [place Vosk] fell . // Vosk and [place Raqqa] and Vosk burnt .")
            .map(sentence -> MarkedSentence.of(sentence).read())
            .toList();
    assertThat(DocumentEvidence.apply(document).get(1).names())
        .hasSize(3)
        .isSortedAccordingTo(Comparator.comparingInt(FoundName::start));
  }
}
