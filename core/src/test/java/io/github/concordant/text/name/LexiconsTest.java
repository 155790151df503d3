package io.github.concordant.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.text.name.GroupLexicon.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconsTest {

  private final WordLexicon words = WordLexicon.standard();
  private final GroupLexicon groups = GroupLexicon.standard();

  @ParameterizedTest
  @CsvSource({
    "Mr, TITLE",
    "Mr., TITLE",
    "Gen., RANK",
    "ambassador, OFFICE",
    "AMBASSADOR, OFFICE",
    "hospital, ORGWORD",
    "brigade, GROUPWORD",
    "Omar, GIVEN",
    "Haddad, FAMILY",
    "Anne-Marie, GIVEN",
    "Marie, GIVEN",
    "Ómar, GIVEN",
    "town, COMMON",
    "town, PLACEWORD",
  })
  void aWordMayBeOfSeveralClasses(String word, WordClass wordClass) {
    assertThat(words.is(word, wordClass)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Mr, GIVEN", "Haddad, TITLE", "town, FAMILY", "Omar, COMMON"})
  void aWordIsNotOfEveryClass(String word, WordClass wordClass) {
    assertThat(words.is(word, wordClass)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"brelnavosk", "brélnavosk", "brelnavosk.", "."})
  void anUnknownWordIsOfNoClass(String word) {
    assertThat(words.classes(word)).isZero();
  }

  @Test
  void theTablesHaveNeitherRemarksNorEmptyLines() {
    assertThat(WordLexicon.lines("words.tsv"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains("\t").doesNotStartWith("#"));
    assertThat(WordLexicon.lines("groups.tsv"))
        .allSatisfy(line -> assertThat(line).doesNotStartWith("#"));
  }

  @Test
  void personsNamesAreKeptByCulture() {
    assertThat(WordLexicon.personNames().get("persian given")).contains("Hossein", "Reza");
    assertThat(WordLexicon.personNames().get("german family")).contains("Schmidt");
    assertThat(WordLexicon.personNames().values())
        .allSatisfy(name -> assertThat(name).isNotEmpty().doesNotContain("\t", " ", ">"));
  }

  @ParameterizedTest
  @CsvSource({
    "Hezbollah, ARMED",
    "HEZBOLLAH, ARMED",
    "the Taliban, ARMED",
    "al-Qaeda, ARMED",
    "Al Qa'eda, ARMED",
    "Boko  Haram, ARMED",
    "PKK, ARMED",
    "African National Congress, PARTY",
    "ANC, PARTY",
    "Kurds, PEOPLE",
    "World Bank, ORGANIZATION",
    "UN, ORGANIZATION",
    "U.N., ORGANIZATION",
  })
  void groupsAreKnownByTheirNamesAndAcronyms(String name, Kind kind) {
    assertThat(groups.find(name)).hasValue(kind);
  }

  // An acronym in small letters is another word.
  @ParameterizedTest
  @ValueSource(strings = {"pkk", "anc", "un", "Brelna", "Haram", "the", ""})
  void otherWordsAreNoGroup(String name) {
    assertThat(groups.find(name)).isEmpty();
  }

  @Test
  void acronymsAreToldFromNames() {
    assertThat(groups.isAcronym("ANC")).isTrue();
    assertThat(groups.isAcronym("Hezbollah")).isFalse();
  }
}
