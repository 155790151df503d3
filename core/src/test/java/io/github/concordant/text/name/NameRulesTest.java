package io.github.concordant.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On the left what a model found in a sentence, on the right what the rules make of it. */
class NameRulesTest {

  private static String mended(String found) {
    MarkedSentence sentence = MarkedSentence.of(found);
    return sentence.with(NameRules.apply(sentence.view(), sentence.names()));
  }

  private static void assertLeftAsFound(String found) {
    assertThat(mended(found)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fighters of Hezbollah fled . | Fighters of [group Hezbollah] fled .",
        "Then the World Bank lent more . | Then the [organization World Bank] lent more .",
        "Then al - Shabaab fled . | Then [group al - Shabaab] fled .",
        "Men of the [person Takfiri Daesh] fled . | Men of the Takfiri [group Daesh] fled .",
        "Men of the [person Takfiri Houthi] fled . | Men of the Takfiri [group Houthi] fled .",
        "To the [person Takfiri Daesh] Omar was dead ."
            + "| To the Takfiri [group Daesh] Omar was dead .",
        "The [place Hezbollah] men fled . | The [group Hezbollah] men fled .",
        "The [organization PKK] men fled . | The [group PKK] men fled .",
      })
  void knownGroupsAreFound(String found, String wanted) {
    assertThat(mended(found)).isEqualTo(wanted);
  }

  // KIA may mean killed in action; a people is no group; a longer name may hold a group's name.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two of them were KIA on that day .",
        "Two Kurdish poets read there .",
        "The [organization Hezbollah Relief Clinic] opened .",
        "The [place Daesh Hills] are cold .",
        "The lawyer , [person Daesh Haddad] , spoke .",
        "The lawyer , [person Omar Daesh] , spoke .",
      })
  void otherNamesAreNoKnownGroups(String found) {
    assertLeftAsFound(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoy to [person Pakistan Reza Amiri] left ."
            + "| The envoy to [place Pakistan] [person Reza Amiri] left .",
        "The mayor of [person Lahore Omar Haddad] left ."
            + "| The mayor of [place Lahore] [person Omar Haddad] left .",
        "The mayor of [person Kuala Lumpur Omar Haddad] left ."
            + "| The mayor of [place Kuala Lumpur] [person Omar Haddad] left .",
      })
  void aPlaceAndAPersonThatNoCommaPartsAreTwoNames(String found, String wanted) {
    assertThat(mended(found)).isEqualTo(wanted);
  }

  // A forename, a small town that is a surname too, one word that is left, and no person at all.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The writer , [person Chad Omar Ellis] , left .",
        "The writer , [person Rodriguez Omar Haddad] , left .",
        "The writer , [person Sarmin Omar Haddad] , left .",
        "The writer , [person Pakistan Khan] , left .",
        "The [organization Pakistan Omar Haddad] Bureau left .",
      })
  void oneNameStaysOne(String found) {
    assertLeftAsFound(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then [person Governor Omar Haddad] left . | Then Governor [person Omar Haddad] left .",
        "Then [person Mr Haddad] left . | Then Mr [person Haddad] left .",
        "Then [person Colonel Haddad] left . | Then Colonel [person Haddad] left .",
        "Then [person Lt. Gen. Omar Haddad] left . | Then Lt. Gen. [person Omar Haddad] left .",
        "Then [person Malik Omar Haddad] left . | Then Malik [person Omar Haddad] left .",
        "Superintendent of [person Police Omar Haddad] left ."
            + "| Superintendent of Police [person Omar Haddad] left .",
      })
  void titlesAreNoPartOfAName(String found, String wanted) {
    assertThat(mended(found)).isEqualTo(wanted);
  }

  // Malik and Marshall are forenames as well; a nickname is not taken away; a hotel has no title.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Then [person Malik Haddad] left .",
        "Then [person Marshall Omar Haddad] left .",
        "Then [person Post Haddad] left .",
        "Then the [person Chief] barked .",
        "Then [person Omar Haddad] left .",
        "Then the [organization President Hotel Sarmin] shut .",
      })
  void aNameKeepsWhatIsItsOwn(String found) {
    assertLeftAsFound(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then [person Tehran] spoke . | Then [place Tehran] spoke .",
        "Then [person Chad] spoke . | Then [place Chad] spoke .",
        "[person Chad] spoke . | [place Chad] spoke .",
      })
  void countriesAndCapitalsArePlaces(String found, String wanted) {
    assertThat(mended(found)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Then [person Paris] spoke .",
        "Then [person Lahore] spoke .",
        "Then [person Sarmin] spoke .",
        "Then Mr [person Chad] spoke .",
        "Then Cpl. [person Chad] spoke .",
        "Then Senator [person Chad] spoke .",
        "Then [person Paris Haddad] spoke .",
        "Then the [organization Tehran] opened .",
      })
  void forenamesAndOtherWordsStayPersons(String found) {
    assertThat(mended(found)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Islamic [place Republic of Iran] agreed ."
            + "| The [place Islamic Republic of Iran] agreed .",
        "The Islamic [place Republic] of Iran agreed ."
            + "| The [place Islamic Republic of Iran] agreed .",
        "The [place Republic of Brelna] agreed . | The [place Republic of Brelna] agreed .",
        "The New [organization York] opened . | The New [organization York] opened .",
        "Then [place Sarmin city] fell . | Then [place Sarmin] city fell .",
        "Then [place Sarmin Syria] fell . | Then [place Sarmin] [place Syria] fell .",
      })
  void placesAreMadeWhole(String found, String wanted) {
    assertThat(mended(found)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two [person Iranian] poets read . | Two Iranian poets read .",
        "Two [place Iranian] poets read . | Two Iranian poets read .",
        "The [organization Iranian Clinic] shut . | The [organization Iranian Clinic] shut .",
      })
  void aWordForAPeopleIsNoName(String found, String wanted) {
    assertThat(mended(found)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The [organization Zarqan Liberation Front] fled ."
            + "| The [group Zarqan Liberation Front] fled .",
        "The [organization Zarqan Bloc] fled . | The [group Zarqan Bloc] fled .",
        "The [organization Omar Corps] fighters fled . | The [group Omar Corps] fighters fled .",
        "Two [person Zarqan] gunmen fled . | Two [group Zarqan] gunmen fled .",
        "Militants of the [person Zarqan] fled . | Militants of the [group Zarqan] fled .",
        "Two militants from the [person Zarqan] left ."
            + "| Two militants from the [group Zarqan] left .",
      })
  void fightersHaveAGroupsName(String found, String wanted) {
    assertThat(mended(found)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [organization Zarqan Clinic] shut .",
        "The [organization Zarqan Clinic] front door burnt .",
        "Two [place Lahore] gunmen fled .",
        "Two men of [person Omar] fighters are .",
        "Officials of the [person Zarqan] left .",
        "Militants in the [person Zarqan] left .",
        "Militants of a [person Zarqan] left .",
        "Of the [person Zarqan] nothing came .",
        "The militants heard [person Zarqan]",
      })
  void othersHaveNone(String found) {
    assertLeftAsFound(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The [person Bani Sakr] tribe met . | The [group Bani Sakr] tribe met .",
        "The elders of the Bani Sakr clan met . | The elders of the [group Bani Sakr] clan met .",
        "The Bani Sakr tribe met . | The [group Bani Sakr] tribe met .",
        "Then came Sakr tribesmen | Then came [group Sakr] tribesmen",
        "Sakr clans met . | [group Sakr] clans met .",
        "Then [person Rio Bravo] rose . | Then [place Rio Bravo] rose .",
        "Then [person Khalifa Clinic] shut . | Then [organization Khalifa Clinic] shut .",
      })
  void tribesRiversAndClinicsHaveNamesOfPersonsToo(String found, String wanted) {
    assertThat(mended(found)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Then [person Rio] sang .",
        "Then [person Emily Post] wrote .",
        "Then [person Emily Haddad] wrote .",
        "Then the [person Guard] barked .",
        "Iranian tribes met .",
        "The tribe met .",
        "Two clans met .",
        "Rival tribes met .",
        "The [place Sarmin Hills] tribe met .",
        "It was the lawyer [person Omar Haddad]",
      })
  void noTribesRiversOrClinics(String found) {
    assertLeftAsFound(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then Iran and Kabul agreed | Then [place Iran] and [place Kabul] agreed",
        "Kuala Lumpur agreed . | [place Kuala Lumpur] agreed .",
        "Shops in Lahore shut . | Shops in Lahore shut .",
        "The [organization Iran Clinic] shut . | The [organization Iran Clinic] shut .",
        "The town of Sarmin fell . | The town of [place Sarmin] fell .",
      })
  void placesThatTheModelMissedAreFound(String found, String wanted) {
    assertThat(mended(found)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then his lawyer , Omar Haddad , left .|Then his lawyer , [person Omar Haddad] , left .",
        "Omar Haddad often visited Nadia Amiri"
            + "|[person Omar Haddad] often visited [person Nadia Amiri]",
        "Then Governor Brelna Vosk left .|Then Governor [person Brelna Vosk] left .",
        "Then A. K. Rao left .|Then [person A. K. Rao] left .",
        "Then [person Omar] and Vosk left .|Then [person Omar] and [person Vosk] left .",
      })
  void personsThatTheModelMissedAreFound(String found, String wanted) {
    assertThat(mended(found)).isEqualTo(wanted);
  }

  // One word, a surname first, a word beside it that is no name, common words, days, places.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "At noon Omar left .",
        "At noon Haddad Khan left .",
        "At noon Omar Zarqan left .",
        "At noon Omar Haddad Brelna left .",
        "At noon Brelna Omar Haddad left .",
        "The pro - Omar Haddad men left .",
        "At noon omar haddad left .",
        "At noon Grace Haddad left .",
        "At noon June Haddad left .",
        "At noon Sydney Haddad left .",
        "Rebels Release Nurses and Omar Haddad in Brelna",
      })
  void wordsThatMayBeNoPersonAreLeftToTheModel(String found) {
    assertLeftAsFound(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then Han Seung - jun left . | Then [person Han Seung - jun] left .",
        "It was Han Seung - jun | It was [person Han Seung - jun]",
        "Then [person Han] Seung - jun left . | Then [person Han Seung - jun] left .",
        "At [place Sarmin] Han Seung - jun left ."
            + "| At [place Sarmin] [person Han Seung - jun] left .",
        "Then [person Han Seung - jun Ellis] left . | Then [person Han Seung - jun Ellis] left .",
      })
  void aFamilyNameMayStandBeforeAGivenNameOfTwoSyllables(String found, String wanted) {
    assertThat(mended(found)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Then Zarqan Seung - jun left .",
        "Then han Seung - jun left .",
        "Then Han seung - jun left .",
        "Then Han Seung jun jun left .",
        "Then Han Seung - Jun left .",
        "Then Han Sea - jun left .",
        "Then Han Zarqan - backed men left .",
        "Then Khan Lahore - wala shops shut .",
        "It was Han Seung -",
      })
  void otherHyphensMakeNoGivenName(String found) {
    assertLeftAsFound(found);
  }

  @Test
  void namesComeInTheOrderOfTheSentence() {
    MarkedSentence sentence =
        MarkedSentence.of("At noon Omar Haddad left [place Sarmin] for Iran with Hezbollah .");
    List<FoundName> names = NameRules.apply(sentence.view(), sentence.names());
    assertThat(names).hasSize(4).isSortedAccordingTo(Comparator.comparingInt(FoundName::start));
  }
}
