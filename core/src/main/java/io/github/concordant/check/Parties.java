package io.github.concordant.check;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.place.Gazetteer;

/** Who can be at odds with whom over a value. */
final class Parties {

  private static final ImmutableSet<String> INQUIRY =
      ImmutableSet.of(
          "police",
          "sheriff",
          "officer",
          "detective",
          "fire",
          "hospital",
          "coroner",
          "department",
          "captain",
          "lt.",
          "sgt",
          "chief",
          "commissioner",
          "prosecutor",
          "attorney",
          "superintendent");

  private Parties() {}

  /**
   * Whether a speaker can be a party of its own: the police, a hospital and their spokesmen give
   * tallies of one and the same inquiry.
   */
  static boolean isParty(String saidBy) {
    boolean named = saidBy.chars().anyMatch(Character::isUpperCase);
    return named && INQUIRY.stream().noneMatch(Ascii.toLowerCase(saidBy)::contains);
  }

  /** A capital or an adjective speaks for its country: Tehran and Iranian officials for Iran. */
  static String party(String name) {
    Gazetteer gazetteer = Gazetteer.standard();
    return gazetteer.countryOf(name).orElse(Ascii.toLowerCase(name));
  }
}
