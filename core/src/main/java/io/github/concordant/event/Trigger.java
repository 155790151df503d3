package io.github.concordant.event;

import io.github.concordant.event.EventLexicon.Entry;

/**
 * A word of a sentence that tells of an event.
 *
 * @param at its token
 * @param type the class of event, that of a compound where it stands in one
 * @param reciprocal whether it speaks of several events at once: "an exchange of strikes"
 */
record Trigger(int at, Entry entry, EventType type, boolean reciprocal) {

  /** Whether it is a noun: an attack, a visit. */
  boolean isNoun() {
    return !entry.verb();
  }
}
