package io.github.concordant.claim.target;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.stream.StreamSupport;

/** What sort of target a phrase names, by the words in it. */
enum TargetClass {
  ARMED(
      "militant",
      "militants",
      "fighters",
      "fighter",
      "rebels",
      "rebel",
      "separatists",
      "separatist",
      "insurgents",
      "gunmen",
      "terrorists",
      "terrorist",
      "base",
      "bases",
      "camp",
      "camps",
      "hideout",
      "hideouts",
      "barracks",
      "positions",
      "depot",
      "headquarters",
      "encampment",
      "commander",
      "commanders",
      "troops",
      "soldiers",
      "army",
      "brigade",
      "front",
      "militia",
      "jaish",
      "checkpoint",
      "launcher",
      "launchers",
      "recruits",
      "cadets",
      "policemen",
      "convoy",
      "patrol"),
  CIVILIAN(
      "mosque",
      "church",
      "temple",
      "school",
      "hospital",
      "clinic",
      "market",
      "bazaar",
      "house",
      "houses",
      "home",
      "homes",
      "wedding",
      "funeral",
      "civilians",
      "villagers",
      "families",
      "worshippers",
      "bus",
      "bakery",
      "university",
      "refugees",
      "stalls",
      "children",
      "women",
      "elders"),
  OTHER();

  private final ImmutableSet<String> words;

  TargetClass(String... words) {
    this.words = ImmutableSet.copyOf(words);
  }

  static TargetClass of(String phrase) {
    // A school used by gunmen is what it is used for: the armed words weigh more.
    return ARMED.names(phrase) ? ARMED : CIVILIAN.names(phrase) ? CIVILIAN : OTHER;
  }

  boolean excludes(TargetClass other) {
    return this != OTHER && other != OTHER && this != other;
  }

  private boolean names(String phrase) {
    return StreamSupport.stream(
            Splitter.onPattern("[^\\p{L}]+").split(Ascii.toLowerCase(phrase)).spliterator(), false)
        .anyMatch(words::contains);
  }
}
