package io.github.concordant.claim.quantity;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.WordLists;

/** The words that tell what is counted. */
final class Words {

  private static final WordLists LISTS = WordLists.read(Words.class, "words.txt");

  static final ImmutableSet<String> PEOPLE = LISTS.get("people");
  static final ImmutableSet<String> PASSENGERS = LISTS.get("passengers");
  static final ImmutableSet<String> CREW = LISTS.get("crew");
  static final ImmutableSet<String> VESSELS = LISTS.get("vessels");
  static final ImmutableSet<String> LIMITS = LISTS.get("limits");
  static final ImmutableSet<String> FIGHTERS = LISTS.get("fighters");
  static final ImmutableSet<String> ATTACKERS = LISTS.get("attackers");
  static final ImmutableSet<String> ATTACKING = LISTS.get("attacking");
  static final ImmutableSet<String> JOINING = LISTS.get("joining");
  static final ImmutableSet<String> JOINED = LISTS.get("joined");
  static final ImmutableSet<String> QUAKES = LISTS.get("quakes");
  static final ImmutableSet<String> AFTERSHOCKS = LISTS.get("aftershocks");
  static final ImmutableSet<String> MEASURING = LISTS.get("measuring");
  static final ImmutableSet<String> DISEASES = LISTS.get("diseases");
  static final ImmutableSet<String> CASE_SORTS = LISTS.get("case-sorts");
  static final ImmutableSet<String> NO_CASES = LISTS.get("no-cases");
  static final ImmutableSet<String> RATES = LISTS.get("rates");
  static final ImmutableSet<String> SHOTS = LISTS.get("shots");
  static final ImmutableSet<String> MUNITIONS = LISTS.get("munitions");
  static final ImmutableSet<String> LOOSING = LISTS.get("loosing");
  static final ImmutableSet<String> DESTROYING = LISTS.get("destroying");

  private static final ImmutableSet<String> DESTRUCTIBLE =
      ImmutableSet.of("homes", "buildings", "vehicles", "shops");

  private Words() {}

  /** The common name of a thing that can be destroyed, or an empty string: homes of "houses". */
  static String destructible(String noun) {
    return DESTRUCTIBLE.stream()
        .filter(name -> LISTS.get(name).contains(noun))
        .findFirst()
        .orElse("");
  }
}
