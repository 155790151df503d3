package io.github.concordant.text.time;

/**
 * Which way the clause of an expression looks.
 *
 * @param firm whether the verb that tells it governs the expression closely
 */
record Outlook(Tense tense, boolean firm) {

  static final Outlook UNKNOWN = new Outlook(Tense.UNKNOWN, false);
}
