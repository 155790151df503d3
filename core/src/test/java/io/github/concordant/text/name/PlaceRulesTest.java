package io.github.concordant.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceRulesTest {

  private static String withNamed(String found) {
    MarkedSentence sentence = MarkedSentence.of(found);
    List<FoundName> names = new ArrayList<>(sentence.names());
    PlaceRules.addNamed(sentence.view(), names);
    return sentence.with(names);
  }

  private static String parted(String found) {
    MarkedSentence sentence = MarkedSentence.of(found);
    SentenceView view = sentence.view();
    return sentence.with(
        sentence.names().stream().flatMap(n -> PlaceRules.parted(view, n).stream()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then the town of Sarmin fell .|Then the town of [place Sarmin] fell .",
        "Then the town of Kafr Nabl fell .|Then the town of [place Kafr Nabl] fell .",
        "Then the town of al - Bab fell .|Then the town of [place al - Bab] fell .",
        "Then the town of Tal - Nabl fell .|Then the town of [place Tal - Nabl] fell .",
        "Then the town of Kafr Nabl Tal Brelna fell ."
            + "|Then the town of [place Kafr Nabl Tal Brelna] fell .",
        "The town of Sarmin and Idlib fell .|The town of [place Sarmin] and Idlib fell .",
        "They left the city of Sarmin|They left the city of [place Sarmin]",
        "They left the city of Sarmin -|They left the city of [place Sarmin] -",
        "The nearby Sarmin district fell .|The nearby [place Sarmin] district fell .",
        "The nearby Old Sarmin district fell .|The nearby [place Old Sarmin] district fell .",
        "Sarmin village fell .|[place Sarmin] village fell .",
        "Brelna Vosk village fell .|[place Brelna Vosk] village fell .",
        "The nearby Kafr Nabl Tal Brelna village fell ."
            + "|The nearby [place Kafr Nabl Tal Brelna] village fell .",
        "The town of Sarmin [place Syria] fell .|The town of [place Sarmin] [place Syria] fell .",
      })
  void aTownIsAPlace(String found, String wanted) {
    assertThat(withNamed(found)).isEqualTo(wanted);
  }

  // Common words, days, titles and peoples are no towns; a town's name begins with a capital.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Then Sarmin fell .",
        "The town hall of Sarmin burnt .",
        "The village near Sarmin burnt .",
        "The town of the Brave burnt .",
        "The town of Monday markets burnt .",
        "The town of June markets burnt .",
        "The town of Mr Haddad burnt .",
        "The town of Senator Haddad burnt .",
        "The town of Iranian poets burnt .",
        "The town of al Bab burnt .",
        "The town of al - bab burnt .",
        "The town of old - Bab burnt .",
        "The town of - Sarmin burnt .",
        "The town of al",
        "The town of al -",
        "They left the town of",
        "They left the town",
        "town",
        "Old town walls burnt .",
        "The Old town burnt .",
        "The Sarmin Town Council met .",
        "The town of [organization Sarmin] burnt .",
        "The [organization Sarmin] district burnt .",
      })
  void otherWordsBesideATownAreNot(String found) {
    assertThat(withNamed(found)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then [place Sarmin city] fell .|Then [place Sarmin] city fell .",
        "Then [place Sarmin Syria] fell .|Then [place Sarmin] [place Syria] fell .",
        "Then [place Kafr Nabl Syria] fell .|Then [place Kafr Nabl] [place Syria] fell .",
        "Then [place Sarmin Sindh] fell .|Then [place Sarmin] [place Sindh] fell .",
        "Then [place Sarmin Sindh province] fell ."
            + "|Then [place Sarmin] [place Sindh] province fell .",
        "Then [place Sarmin Saudi Arabia] fell .|Then [place Sarmin] [place Saudi Arabia] fell .",
      })
  void aTownAndItsCountryAreTwoPlaces(String found, String wanted) {
    assertThat(parted(found)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Then [place Sarmin] fell .",
        "Then [place city] fell .",
        "Then [place Sarmin City] fell .",
        "Then [place Northern Syria] fell .",
        "Then [place Al Syria] fell .",
        "Then [place Iranian Syria] fell .",
        "Then [place sarmin Syria] fell .",
        "Then [place Sistan - Baluchestan] fell .",
        "Then [place New Mexico] fell .",
        "Then [place Saudi Arabia] fell .",
        "Then [place Syria] fell .",
        "Then [place Sarmin Lahore] fell .",
        "Then [place Sarmin Democratic Republic] of the Congo fell .",
        "Then [person Sarmin Syria] fell .",
        "Then [organization Sarmin city] fell .",
      })
  void onePlaceStaysOne(String found) {
    assertThat(parted(found)).isEqualTo(found);
  }
}
