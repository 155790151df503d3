package io.github.concordant.claim.name;

import io.github.concordant.text.place.Gazetteer;
import io.github.concordant.text.place.Place;
import java.util.Optional;

/** What the place knowledge says of two names: one place, a part of the other, or two. */
final class KnownPlaces {

  private KnownPlaces() {}

  static boolean bothKnown(String a, String b) {
    return find(a).isPresent() && find(b).isPresent();
  }

  /** Whether both name one place: a town is not its province, and two towns are two. */
  static boolean onePlace(String a, String b) {
    Gazetteer gazetteer = Gazetteer.standard();
    if (gazetteer.isPartOf(a, b) || gazetteer.isPartOf(b, a)) {
      return false;
    }
    Optional<String> country = gazetteer.countryOf(a);
    return find(a).equals(find(b))
        || (country.isPresent()
            && country.equals(gazetteer.countryOf(b))
            && find(a).map(Place::kind).equals(find(b).map(Place::kind)));
  }

  static boolean isCountry(String name) {
    return find(name).map(Place::kind).filter(kind -> kind == Place.Kind.COUNTRY).isPresent();
  }

  private static Optional<Place> find(String name) {
    return Gazetteer.standard().find(name);
  }
}
