package io.github.concordant.text.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Tehran, tehran",
    "TEHRAN, tehran",
    "São Tomé, sao tome",
    "Port-au-Prince, port au prince",
    "The Gambia, gambia",
    "Thebes, thebes",
    "Sana'a, sanaa",
    "Côte d’Ivoire, cote divoire",
    "Zone 09 Aza, zone 09 aza",
    "Bosnia & Herzegovina, bosnia and herzegovina",
    "Città & Castello, citta and castello",
    "Serbia/Kosovo, serbia kosovo",
    "Łódź/Zgierz, lodz zgierz",
    "'  Kuwait   City ', kuwait city",
    "'  São   Paulo ', sao paulo",
    "'Washington, D.C.', washington dc",
    "'São Paulo, S.P.', sao paulo sp",
    "Đồng-Hới, dong hoi",
    // The hyphen proper, the dash between two towns and the horizontal bar are no letters either.
    "Guinea\u2010Bissau, guinea bissau",
    "Kyiv\u2013Lviv, kyiv lviv",
    "Kyiv\u2015Lviv, kyiv lviv",
    "Москва, москва",
  })
  void foldsSpellingsIntoOneKey(String name, String key) {
    assertThat(PlaceKey.of(name)).isEqualTo(key);
  }

  // Letters that the Unicode tables do not part into a plain letter and a mark.
  @ParameterizedTest
  @CsvSource({
    "Iğdır, igdir",
    "İzmir, izmir",
    "Tromsø, tromso",
    "Ørsta, orsta",
    "Wałbrzych, walbrzych",
    "Łomża, lomza",
    "Sauðárkrókur, saudarkrokur",
    "Čađavica, cadavica",
    "Ærø, aero",
    "Gießen, giessen",
  })
  void makesLettersOfOtherAlphabetsPlain(String name, String key) {
    assertThat(PlaceKey.of(name)).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"US", "U.S.", "UAE", "U.A.E.", "AZ", "NWFP", "IIOJK"})
  void capitalsWithOrWithoutStopsAreAnAcronym(String name) {
    assertThat(PlaceKey.isAcronym(name)).isTrue();
  }

  // Six capitals are a word of a headline.
  @ParameterizedTest
  @ValueSource(
      strings = {"", "A", "A.", "...", "Us", "us", "U S", "UAE's", "FRANCE", "[US]", "US@"})
  void otherWordsAreNoAcronym(String name) {
    assertThat(PlaceKey.isAcronym(name)).isFalse();
  }

  @Test
  void stopsDoNotTellAcronymsApartButTheirCaseTellsThemFromWords() {
    assertThat(PlaceKey.ofAcronym("U.S."))
        .isEqualTo(PlaceKey.ofAcronym("US"))
        .isNotEqualTo(PlaceKey.ofAcronym("UK"))
        .isNotEqualTo(PlaceKey.of("us"));
  }

  @ParameterizedTest
  @CsvSource({
    "Iran, IRAN, true",
    "São Paulo, Sao-Paulo, true",
    "The Balkans, Balkans, true",
    "Niger, Nigeria, false",
    "Guinea, Guinea-Bissau, false",
  })
  void tellsWhetherTwoSpellingsAreOneName(String one, String other, boolean same) {
    assertThat(PlaceKey.same(one, other)).isEqualTo(same);
  }
}
