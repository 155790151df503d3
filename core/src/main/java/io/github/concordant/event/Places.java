package io.github.concordant.event;

import com.google.common.collect.Sets;
import io.github.concordant.text.place.Gazetteer;
import io.github.concordant.text.place.Place;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether two sets of place names can be one place: "is part of" makes a town and its country one.
 */
final class Places {

  private Places() {}

  /** Whether both name known places and none of the one is, holds or lies in one of the other. */
  static boolean apart(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    for (String x : a) {
      for (String y : b) {
        if (meet(x, y)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether both name places of which no two are one, and no larger area is among them. */
  static boolean strangers(Set<String> a, Set<String> b) {
    return !a.isEmpty()
        && !b.isEmpty()
        && a.stream().allMatch(Places::isLocal)
        && b.stream().allMatch(Places::isLocal)
        && a.stream().noneMatch(x -> b.stream().anyMatch(y -> sameName(x, y)));
  }

  /** Whether the countries of both are known, and none is in both. */
  static boolean inOtherCountries(Set<String> a, Set<String> b) {
    Set<String> left = countries(a);
    Set<String> right = countries(b);
    return !left.isEmpty() && !right.isEmpty() && Sets.intersection(left, right).isEmpty();
  }

  private static Set<String> countries(Set<String> places) {
    return places.stream()
        .flatMap(place -> Countries.around(place).stream())
        .collect(Collectors.toSet());
  }

  /** Whether a name is no country's, province's or larger area's, as far as is known. */
  private static boolean isLocal(String name) {
    return Gazetteer.standard()
        .find(name)
        .map(place -> place.kind() == Place.Kind.CITY)
        .orElse(true);
  }

  private static boolean sameName(String a, String b) {
    return a.contains(b) || b.contains(a);
  }

  /**
   * Whether the two are one place, or one lies in the other, or one is unknown. A town may lie in a
   * province of its country under which no list has it.
   */
  static boolean meet(String a, String b) {
    Gazetteer gazetteer = Gazetteer.standard();
    Optional<Place> one = gazetteer.find(a);
    Optional<Place> other = gazetteer.find(b);
    return a.equalsIgnoreCase(b)
        || one.isEmpty()
        || other.isEmpty()
        || one.equals(other)
        || gazetteer.isPartOf(a, b)
        || gazetteer.isPartOf(b, a)
        || mayHold(one.get(), other.get())
        || mayHold(other.get(), one.get());
  }

  private static boolean mayHold(Place outer, Place town) {
    return outer.kind() == Place.Kind.REGION
        && town.kind() == Place.Kind.CITY
        && outer.countryCode().equals(town.countryCode());
  }
}
