package io.github.concordant.claim.perpetrator;

import io.github.concordant.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * One party's word on who did it.
 *
 * @param suspect the group or state that is named
 * @param denied whether it is said not to have done it
 * @param saidBy who says so, or null for the article itself
 * @param evidence the words that say it
 */
record Accusation(String suspect, boolean denied, @Nullable String saidBy, Span evidence) {

  private static final String NOT = "not ";

  /** The value of the claim: "Moscow", and "not Moscow" of a denial. */
  String value() {
    return denied ? NOT + suspect : suspect;
  }

  /** Whether a value is that of a denial. */
  static boolean isDenial(String value) {
    return value.startsWith(NOT);
  }

  /** The group or state of a value. */
  static String suspect(String value) {
    return isDenial(value) ? value.substring(NOT.length()) : value;
  }
}
