package io.github.concordant.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.concordant.text.NameMention;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceViewTest {

  private static SentenceView view(String words) {
    return new SentenceView(
        Splitter.on(' ').omitEmptyStrings().splitToList(words).toArray(String[]::new));
  }

  // Four fifths of the words make a headline; in one that is not all in capitals short words count
  // for nothing.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor met Omar Haddad in Sarmin . | MIXED",
        "we met in the US | MIXED",
        "then the men met Omar | MIXED",
        "PAKISTAN SAYS | MIXED",
        "PAKISTAN RECALLS ENVOY | CAPITALS",
        "PAKISTAN RECALLS ITS ENVOY again | CAPITALS",
        "PAKISTAN RECALLS ITS envoy | MIXED",
        "A B C - 5 | MIXED",
        "Envoys Return to Islamabad After Talks | TITLE",
        "Envoys Return to Islamabad after Talks | TITLE",
        "Envoys Return to Islamabad after talks | MIXED",
        "Envoys Return to Islamabad for the Late Talks | TITLE",
        "Envoys Left Home Late | TITLE",
        "Envoys Left Home | MIXED",
        "The Man Ran Off Fast | MIXED",
        "the man ran off | LOWER",
        "he ran off | LOWER",
        "he ran | MIXED",
      })
  void tellsHowASentenceIsWritten(String words, SentenceView.Case writing) {
    assertThat(view(words).writing).isEqualTo(writing);
  }

  @ParameterizedTest
  @CsvSource({
    "Haddad, Xxx",
    "HADDAD, XX",
    "haddad, xx",
    "A, X",
    "U.S., X.X.",
    "McAdam, XxXxx",
    "2024, 99",
    "7, 9",
    "46th, 99xx",
    "---, --",
    "Özlem, Xxx",
    "A1b2C3d4E5, X9x9X9x9",
  })
  void aShapeTellsLettersAndDigits(String word, String shape) {
    assertThat(SentenceView.shape(word)).isEqualTo(shape);
  }

  // Great cities stand for themselves; a small town's name, or a small capital's that other places
  // bear as well, is often a person's.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran agreed | country1,",
        "Tehran agreed | capital1,",
        "Iranian poets | demonym1,",
        "Lahore agreed | city1,",
        "Bhamo agreed | town1,",
        "Victoria agreed | town1,",
        "South Tarawa agreed | capitalB,capitalI,",
        "Sindh agreed | region1,",
        "the Middle East | ,regionB,regionI",
        "The Gambia agreed | ,country1,",
        "New York Sarmin | cityB,cityI,",
        "near New York Lahore Iran | ,cityB,cityI,city1,country1",
        "Lahore city fell | city1,,",
        "lahore fell | ,",
        "Sarmin fell | ,",
        "the Democratic Republic of the Congo | ,countryB,countryI,countryI,countryI,countryI",
      })
  void marksKnownPlaces(String words, String marks) {
    assertThat(String.join(",", view(words).place)).isEqualTo(marks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hezbollah fled | ARMED1,",
        "hezbollah fled | ,",
        "The Taliban fled | ,ARMED1,",
        "Then al - Shabaab fled | ,ARMEDB,ARMEDI,ARMEDI,",
        "Then al - Brelna fled | ,,,,",
        "The World Bank lent | ,ORGANIZATIONB,ORGANIZATIONI,",
        "Then Hezbollah Hamas Fatah fled | ,ARMED1,ARMED1,ARMED1,",
        "Then Boko Haram Hamas fled | ,ARMEDB,ARMEDI,ARMED1,",
        "The Kurdish poets | ,PEOPLE1,",
      })
  void marksKnownGroups(String words, String marks) {
    assertThat(String.join(",", view(words).group)).isEqualTo(marks);
  }

  @Test
  void tellsWhereAKnownGroupStartsAndWhatItIs() {
    SentenceView view = view("The World Bank , the Hamas men , Boko Haram and Kurdish poets met");
    assertThat(IntStream.range(0, view.words.length).filter(view::isGroupStart))
        .containsExactly(1, 5, 8);
    assertThat(view.groupType(1)).isEqualTo(NameMention.Type.ORGANIZATION);
    assertThat(view.groupType(5)).isEqualTo(NameMention.Type.GROUP);
    assertThat(SentenceView.endOfMark(view.group, 1)).isEqualTo(3);
    assertThat(SentenceView.endOfMark(view.group, 5)).isEqualTo(6);
    assertThat(SentenceView.endOfMark(view("Boko Haram").group, 0)).isEqualTo(2);
  }

  @Test
  void beforeAndBehindTheSentenceThereIsNoWord() {
    SentenceView view = view("Omar Haddad");
    assertThat(view.is(0, WordClass.GIVEN)).isTrue();
    assertThat(view.is(1, WordClass.GIVEN)).isFalse();
    assertThat(view.is(-1, WordClass.GIVEN)).isFalse();
    assertThat(view.is(2, WordClass.GIVEN)).isFalse();
    assertThat(view.isCapitalised(0)).isTrue();
    assertThat(view.isCapitalised(-1)).isFalse();
    assertThat(view.isCapitalised(2)).isFalse();
    assertThat(view("then")).matches(small -> !small.isCapitalised(0));
  }

  // Clusters know figures as zeros.
  @Test
  void allYearsAreOfOneCluster() {
    SentenceView view = view("in 2021 and 2034");
    assertThat(view.cluster[1]).isEqualTo(view.cluster[3]);
  }

  @Test
  void aCommonWordAmongOthersIsFarFromNames() {
    SentenceView view = view("The child that fell near Sarmin left the men hard");
    assertThat(IntStream.range(0, view.words.length).filter(view::isFarFromNames))
        .containsExactly(2, 3, 7, 8, 9);
  }

  @Test
  void aWordIsNotFarFromNamesInAHeadlineOrWithinAName() {
    SentenceView small = view("the child that fell left the men hard");
    assertThat(IntStream.range(0, 8).filter(small::isFarFromNames)).isEmpty();
    SentenceView place = view("Then Sarmin saw the child that fell left the men hard");
    assertThat(place.isFarFromNames(5)).isTrue();
    place.place[5] = "regionI";
    assertThat(place.isFarFromNames(5)).isFalse();
    SentenceView group = view("Then Sarmin saw the child that fell left the men hard");
    group.group[5] = "ARMEDI";
    assertThat(group.isFarFromNames(5)).isFalse();
  }
}
