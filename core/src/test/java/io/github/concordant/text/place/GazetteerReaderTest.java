package io.github.concordant.text.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.text.place.Place.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables, read anew. What is asserted of them an atlas tells as well. */
class GazetteerReaderTest {

  private final Gazetteer gazetteer = GazetteerReader.read();

  private List<Kind> kinds(String name) {
    return gazetteer.findAll(name).stream().map(Place::kind).toList();
  }

  @Test
  void countriesHaveTheirNamesCapitalsAndPeoples() {
    assertThat(gazetteer.countryName("FR")).hasValue("France");
    assertThat(List.of("Afghanistan", "Islamic Emirate of Afghanistan", "Kabul", "Afghan"))
        .allSatisfy(name -> assertThat(gazetteer.countryOf(name)).hasValue("AF"));
    assertThat(List.of("Saint John's", "St. John's", "Antigua", "Barbudan"))
        .allSatisfy(name -> assertThat(gazetteer.countryOf(name)).hasValue("AG"));
    // The runtime calls it Timor-Leste.
    assertThat(gazetteer.countryOf("East Timor")).hasValue("TL");
    assertThat(gazetteer.countryOf("UK")).hasValue("GB");
    assertThat(kinds("uk")).isEmpty();
  }

  @Test
  void peoplesTakeAnSWhereEnglishGivesThemOne() {
    assertThat(List.of("Afghans", "Armenians", "Italians", "Czechs"))
        .allSatisfy(word -> assertThat(gazetteer.isDemonym(word)).as(word).isTrue());
    assertThat(List.of("Swisss", "Britishs", "Frenchs", "Chineses", "Irishmens"))
        .allSatisfy(word -> assertThat(gazetteer.isDemonym(word)).as(word).isFalse());
  }

  // The tables name no such small territory: its name comes from the runtime.
  @Test
  void territoriesHaveTheNameThatTheRuntimeGivesThem() {
    assertThat(gazetteer.countryName("GS"))
        .hasValueSatisfying(name -> assertThat(name).startsWith("South Georgia"));
    assertThat(gazetteer.countryOf("Pitcairn Islands")).hasValue("PN");
  }

  @Test
  void areasAndProvincesAreKnownByTheirOtherNamesToo() {
    assertThat(kinds("Scandinavia")).containsExactly(Kind.AREA);
    assertThat(gazetteer.find("Donbass")).map(Place::name).hasValue("Donbas");
    assertThat(gazetteer.find("The Balkans")).map(Place::within).hasValue("Europe");
    assertThat(gazetteer.find("Arakan")).map(Place::country).hasValue(gazetteer.countryOf("Burma"));
    assertThat(gazetteer.find("Ajman Emirate")).map(Place::kind).hasValue(Kind.REGION);
    assertThat(gazetteer.isPartOf("Zurich", "Canton of Zurich")).isTrue();
  }

  // Sittwe lies in what the tables call Rakhine, and older maps Arakan.
  @Test
  void citiesLieInTheirProvinceByWhicheverName() {
    assertThat(gazetteer.find("Sittwe")).map(Place::within).hasValue("Rakhine");
    assertThat(gazetteer.find("Zahedan")).map(Place::within).hasValue("Sistan and Baluchestan");
    assertThat(gazetteer.isPartOf("Peshawar", "NWFP")).isTrue();
    assertThat(gazetteer.isPartOf("Peshawar", "Khyber Pakhtunkhwa")).isTrue();
    assertThat(gazetteer.find("Peshawar")).map(Place::countryCode).hasValue("PK");
  }

  // Dubai has some millions of people, Lahore more than ten, the town of Encamp some thousands.
  @Test
  void citiesHaveTheirPopulations() {
    assertThat(gazetteer.findAll("Dubai"))
        .anyMatch(place -> place.population() > 2_000_000 && place.population() < 6_000_000);
    assertThat(gazetteer.findAll("Encamp"))
        .anyMatch(place -> place.population() > 5_000 && place.population() < 50_000);
    assertThat(gazetteer.findAll("Musaffah")).hasSameElementsAs(gazetteer.findAll("Musaffah City"));
  }

  @Test
  void theLikelierSenseComesFirst() {
    assertThat(kinds("Georgia")).containsExactly(Kind.COUNTRY, Kind.REGION);
    // New York has millions of people; Granada, smaller, gives way to its province.
    assertThat(kinds("New York")).containsExactly(Kind.CITY, Kind.REGION);
    assertThat(kinds("Granada").get(0)).isEqualTo(Kind.REGION);
    assertThat(kinds("Punjab")).containsExactly(Kind.AREA, Kind.REGION, Kind.REGION);
    assertThat(gazetteer.findAll("Birmingham"))
        .filteredOn(place -> place.kind() == Kind.CITY)
        .extracting(Place::countryCode)
        .containsExactly("GB", "US");
  }

  @Test
  void aCapitalIsOneInItsOwnCountryOnly() {
    assertThat(gazetteer.findAll("London"))
        .filteredOn(place -> place.population() > 0)
        .extracting(place -> place.kind() + " " + place.countryCode())
        .containsExactly("CAPITAL GB", "CITY CA");
    assertThat(kinds("Lahore")).containsExactly(Kind.CITY);
  }

  @Test
  void remarksInTheTablesAreNoPlaces() {
    assertThat(List.of("name", "# name", "capital (more: ;)", "larger area or region"))
        .allSatisfy(header -> assertThat(kinds(header)).as(header).isEmpty());
  }
}
