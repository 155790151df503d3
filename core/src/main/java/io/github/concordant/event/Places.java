package io.github.concordant.event;

import io.github.concordant.text.place.Gazetteer;
import java.util.Set;

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

  /** Whether the two are one place, or one lies in the other, or one is unknown. */
  static boolean meet(String a, String b) {
    Gazetteer gazetteer = Gazetteer.standard();
    return a.equalsIgnoreCase(b)
        || gazetteer.find(a).isEmpty()
        || gazetteer.find(b).isEmpty()
        || gazetteer.isPartOf(a, b)
        || gazetteer.isPartOf(b, a);
  }
}
