package io.github.concordant.text.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.text.place.Place.Kind;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

  private final Gazetteer gazetteer = Gazetteer.standard();

  @ParameterizedTest
  @CsvSource({
    "Iran, IR",
    "Iranian, IR",
    "Iranians, IR",
    "Tehran, IR",
    "Teheran, IR",
    "Islamabad, PK",
    "Pakistanis, PK",
    "US, US",
    "U.S., US",
    "USA, US",
    "Washington, US",
    "UK, GB",
    "Britain, GB",
    "Britons, GB",
    "Türkiye, TR",
    "Turkey, TR",
    "TURKEY, TR",
    "Turkiye, TR",
    "ROK, KR",
    "South Korean, KR",
    "UAE, AE",
    "U.A.E., AE",
    "the Emirates, AE",
    "Burma, MM",
    "Niger, NE",
    "Nigeria, NG",
    "Nigerien, NE",
    "Nigerian, NG",
    "Kiev, UA",
    "Kyiv, UA",
    "Congo, CD",
    "Côte d’Ivoire, CI",
    "Ivory Coast, CI",
    "Cote d'Ivoire, CI",
    "IRAN, IR",
    "Chinese, CN",
    "Sana'a, YE",
    "Sanaa, YE",
    "Dutch, NL",
    "Poles, PL",
    "Guinea-Bissau, GW",
    "Seoul, KR"
  })
  void namesDemonymsAndCapitalsStandForTheirCountry(String word, String code) {
    assertThat(gazetteer.countryOf(word)).hasValue(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"us", "car", "uae", "Lahore", "Mashhad", "Nowhereville", "", " ", "-"})
  void otherWordsStandForNoCountry(String word) {
    assertThat(gazetteer.countryOf(word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Panjgur, Balochistan",
    "Panjgur, Pakistan",
    "Balochistan, Pakistan",
    "Quetta, Baluchistan",
    "Zahedan, Sistan-Baluchestan",
    "Sistan and Baluchestan, Iran",
    "Tehran, Iran",
    "North Waziristan, Khyber Pakhtunkhwa",
    "Gaza, Palestine",
    "Kharkiv region, Ukraine",
    "Niger State, Nigeria",
    "Texas, United States",
    "Houston, Texas",
    "Eastern Europe, Europe"
  })
  void holdsWhatLiesInIt(String inner, String outer) {
    assertThat(gazetteer.isPartOf(inner, outer)).isTrue();
    assertThat(gazetteer.isPartOf(outer, inner)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Panjgur, Iran",
    "Panjgur, Sindh",
    "Karachi, Balochistan",
    "Iran, Iran",
    "Iranian, Iran",
    "Niger, Nigeria",
    "Zahedan, Pakistan",
    "Nowhereville, Iran"
  })
  void doesNotHoldWhatLiesElsewhere(String inner, String outer) {
    assertThat(gazetteer.isPartOf(inner, outer)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Iran, COUNTRY",
    "Georgia, COUNTRY",
    "Tehran, CAPITAL",
    "Iranian, DEMONYM",
    "Lahore, CITY",
    "Balochistan province, REGION",
    "Kano State, REGION",
    "California, REGION",
    "Middle East, AREA",
    "São Paulo, CITY",
    "SAO PAULO, CITY",
    "Port-au-Prince, CAPITAL",
    "New York, CITY",
    "Khyber-Pakhtunkhwa, REGION",
    "Kuwait City, CAPITAL",
    "Lahore city, CITY"
  })
  void tellsTheLikeliestKind(String name, Kind kind) {
    assertThat(gazetteer.find(name)).map(Place::kind).hasValue(kind);
  }

  @Test
  void keepsTheOtherSensesOfAName() {
    assertThat(gazetteer.findAll("Georgia"))
        .extracting(Place::kind)
        .startsWith(Kind.COUNTRY)
        .contains(Kind.REGION);
    assertThat(gazetteer.findAll("Congolese"))
        .extracting(Place::countryCode)
        .containsExactly("CD", "CG");
  }

  @Test
  void capitalsHavePopulations() {
    assertThat(gazetteer.findAll("Tehran")).anyMatch(place -> place.population() > 5_000_000);
  }

  @Test
  void knowsEveryCountryOfTheRuntime() {
    for (String code : Locale.getISOCountries()) {
      assertThat(gazetteer.countryName(code)).as(code).isPresent();
    }
  }

  @Test
  void tellsDemonymsFromNames() {
    assertThat(gazetteer.isDemonym("Burmese")).isTrue();
    assertThat(gazetteer.isDemonym("Afghans")).isTrue();
    assertThat(gazetteer.isDemonym("Burma")).isFalse();
  }
}
