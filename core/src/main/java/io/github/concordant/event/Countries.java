package io.github.concordant.event;

import io.github.concordant.text.place.Gazetteer;
import io.github.concordant.text.place.Place;
import java.util.Optional;

/** Countries as parties to an event, by their usual English names. */
final class Countries {

  private Countries() {}

  /** The country that a name, a demonym or a capital stands for: "Tehran", "Iranian". */
  static Optional<String> standingFor(String word) {
    Gazetteer gazetteer = Gazetteer.standard();
    return gazetteer.countryOf(word).flatMap(gazetteer::countryName);
  }

  /** The country that a place is or lies in: "Panjgur", "Pakistan". */
  static Optional<String> around(String place) {
    Gazetteer gazetteer = Gazetteer.standard();
    return gazetteer.find(place).flatMap(Place::country).flatMap(gazetteer::countryName);
  }

  /** Whether a name is a country's own: "ROK", not "Seoul" nor "Korean". */
  static boolean isCountry(String name) {
    return Gazetteer.standard().find(name).filter(p -> p.kind() == Place.Kind.COUNTRY).isPresent();
  }
}
