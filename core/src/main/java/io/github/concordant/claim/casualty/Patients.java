package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableList;

/**
 * Those whom a predicate happens to.
 *
 * @param whole the parties that the predicate names, coordinated: "two women and a child"
 * @param parts parties inside them: "including four children"
 */
record Patients(ImmutableList<Party> whole, ImmutableList<Party> parts) {

  static final Patients NOBODY = new Patients(ImmutableList.of(), ImmutableList.of());

  boolean isEmpty() {
    return whole.isEmpty() && parts.isEmpty();
  }
}
