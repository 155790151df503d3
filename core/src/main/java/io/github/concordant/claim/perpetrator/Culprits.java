package io.github.concordant.claim.perpetrator;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import io.github.concordant.text.place.Gazetteer;

/** What sort of doers a phrase names, where it gives them no name: thieves, rebels, the crew. */
enum Culprits {
  /** Thieves, pirates, smugglers. */
  CRIMINALS,
  /** Rebels, militants. */
  REBELS,
  /** Soldiers, the police, a government or country. */
  STATE,
  /** People of the place or firm that was hit: its workers, its guards. */
  OWN,
  /** A group with a name, of whatever sort. */
  NAMED;

  static Culprits of(String phrase) {
    String lower = Ascii.toLowerCase(phrase);
    if (Gazetteer.standard().countryOf(phrase).isPresent()) {
      return STATE;
    }
    String head =
        Iterables.getLast(
            Splitter.onPattern("[^\\p{L}]+").omitEmptyStrings().split(beforeOf(lower)), lower);
    boolean own = lower.startsWith("own ") || lower.contains(" own ");
    if (own || Words.STAFF.contains(head)) {
      return OWN;
    }
    if (Words.CRIMINALS.contains(head)) {
      return CRIMINALS;
    }
    boolean named = phrase.chars().anyMatch(Character::isUpperCase);
    boolean rebels = Words.REBELS.contains(head);
    boolean state = Words.FORCES.contains(head) && !rebels;
    return state ? STATE : rebels && !named ? REBELS : NAMED;
  }

  private static String beforeOf(String phrase) {
    int of = phrase.indexOf(" of ");
    return of > 0 ? phrase.substring(0, of) : phrase;
  }

  /** Whether doers of the two sorts cannot be the same; a gang or rebels may have a name. */
  boolean excludes(Culprits other) {
    return this != other && (this == OWN || other == OWN || (this != NAMED && other != NAMED));
  }
}
