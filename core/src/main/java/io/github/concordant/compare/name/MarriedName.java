package io.github.concordant.compare.name;

import com.google.common.collect.ImmutableList;

/**
 * The Spanish way to name a wife: "de" and the husband's surname in the place of her mother's, so
 * that Lucy Vargas Núñez is Lucy Vargas de Cuadros.
 */
final class MarriedName {

  private static final String OF = "de";
  private static final int GIVEN_AND_SURNAME = 2;

  private MarriedName() {}

  /** Whether the names differ in the last word alone, and one of the two follows "de". */
  static boolean explains(ParsedName one, ParsedName other, Alignment alignment) {
    return alignment.pairs().size() >= GIVEN_AND_SURNAME
        && endsIn(one, alignment.left())
        && endsIn(other, alignment.right())
        && isHusbands(alignment.left().get(0)) != isHusbands(alignment.right().get(0));
  }

  private static boolean endsIn(ParsedName name, ImmutableList<NameWord> alone) {
    ImmutableList<NameWord> words = name.words();
    return alone.size() == 1 && alone.get(0).equals(words.get(words.size() - 1));
  }

  private static boolean isHusbands(NameWord word) {
    return word.joined().equals(OF + word.letters());
  }
}
