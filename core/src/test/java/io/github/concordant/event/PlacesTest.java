package io.github.concordant.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether places can be one; names of a set are divided by slashes, "-" is an empty one. */
final class PlacesTest {

  private static ImmutableSet<String> set(String names) {
    return names.equals("-")
        ? ImmutableSet.of()
        : ImmutableSet.copyOf(Splitter.on('/').split(names));
  }

  @ParameterizedTest
  @CsvSource({
    "Palermo, Bergen",
    "Palermo, Turin",
    "Palermo, Norway",
    "Tuscany, Sicily",
    "Reus, Tuscany",
    "Italy, Norway",
    "Palermo/Turin, Bergen/Munich"
  })
  void placesOfWhichNoneHoldsTheOtherLieApart(String a, String b) {
    assertThat(Places.apart(set(a), set(b))).isTrue();
    assertThat(Places.apart(set(b), set(a))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Palermo, Palermo",
    "Palermo, PALERMO",
    "Nuremberg, Nürnberg",
    "Palermo, Italy",
    "Palermo, Sicily",
    "Sicily, Italy",
    "Balkans, Europe",
    // of its country, though no list has it in that province
    "Palermo, Tuscany",
    // nothing is known of one of them
    "Palermo, Qarshoum",
    "Qarshoum, Belqarib",
    "Palermo/Turin, Bergen/Turin",
    "Palermo/Bergen, Norway",
    "-, Palermo",
    "-, -"
  })
  void placesThatMayMeetDoNot(String a, String b) {
    assertThat(Places.apart(set(a), set(b))).isFalse();
    assertThat(Places.apart(set(b), set(a))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Qarshoum, Belqarib, true",
    "Palermo, Turin, true",
    "Palermo, Qarshoum, true",
    "Qarshoum/Zarif, Belqarib, true",
    "Qarshoum, Qarshoum, false",
    "Qarshoum, Qarshoum market, false",
    "Qarshoum/Zarif, Belqarib/Zarif, false",
    // the larger area may hold the other
    "Qarshoum, Italy, false",
    "Qarshoum, Sicily, false",
    "Qarshoum, Middle East, false",
    "Qarshoum/Italy, Belqarib, false",
    "-, Qarshoum, false",
    "-, -, false"
  })
  void townsOfOtherNamesAreStrangers(String a, String b, boolean strangers) {
    assertThat(Places.strangers(set(a), set(b))).isEqualTo(strangers);
    assertThat(Places.strangers(set(b), set(a))).isEqualTo(strangers);
  }

  @ParameterizedTest
  @CsvSource({
    "Palermo, Bergen, true",
    "Sicily, Norway, true",
    "Palermo/Turin, Bergen/Munich, true",
    "Palermo, Turin, false",
    "Palermo, Italy, false",
    "Palermo/Bergen, Munich/Norway, false",
    "Palermo, Qarshoum, false",
    "Palermo, Middle East, false",
    "-, Palermo, false"
  })
  void countriesThatAreKnownAndDiffer(String a, String b, boolean other) {
    assertThat(Places.inOtherCountries(set(a), set(b))).isEqualTo(other);
    assertThat(Places.inOtherCountries(set(b), set(a))).isEqualTo(other);
  }

  @ParameterizedTest
  @CsvSource({
    "Norway, true",
    "ROK, true",
    "Oslo, false",
    "Norwegian, false",
    "Sicily, false",
    "Qarshoum, false"
  })
  void onlyACountrysOwnNameIsACountry(String name, boolean country) {
    assertThat(Countries.isCountry(name)).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource({
    "Norway, Norway, Norway",
    "Oslo, Norway, Norway",
    "Norwegian, Norway, Norway",
    "ROK, South Korea, South Korea",
    "Bergen, -, Norway",
    "Sicily, -, Italy",
    "Middle East, -, -",
    "Qarshoum, -, -"
  })
  void capitalsStandForTheirCountriesAndTownsLieInThem(String name, String stands, String around) {
    assertThat(Countries.standingFor(name).orElse("-")).isEqualTo(stands);
    assertThat(Countries.around(name).orElse("-")).isEqualTo(around);
  }
}
