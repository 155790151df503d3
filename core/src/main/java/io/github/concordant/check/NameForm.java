package io.github.concordant.check;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.check.NameClusters.Named;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.model.Slot;
import java.util.Collections;
import java.util.List;

/**
 * A form of a name with all that use it: whoever writes it means the same.
 *
 * @param example one of the claims that have it
 * @param sources those who use it
 * @param uses how often it is used
 */
record NameForm(String text, ClaimDraft example, ImmutableSet<String> sources, int uses) {

  /** The form that all of these have. */
  static NameForm of(List<Named> bearers) {
    Named first = bearers.get(0);
    return new NameForm(
        first.text(),
        first.draft(),
        bearers.stream().map(Named::source).collect(ImmutableSet.toImmutableSet()),
        bearers.size());
  }

  /** Whether it has more than one word. */
  boolean isFull() {
    return text.indexOf(' ') > 0;
  }

  boolean isPerson() {
    return example.slot().equals(Slot.PERSON);
  }

  boolean isUsedBy(String source) {
    return sources.contains(source);
  }

  /** Whether some source uses both. */
  boolean meets(NameForm other) {
    return !Collections.disjoint(sources, other.sources);
  }
}
