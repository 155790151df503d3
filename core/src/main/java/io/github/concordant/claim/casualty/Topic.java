package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.model.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bare number in the next sentences counts: "How many died? The ministry says nine."
 *
 * @param scope who was counted, or null when that is anybody
 * @param cumulative whether more than one event was counted
 * @param age how many sentences ago it was told
 */
record Topic(Slot slot, @Nullable String scope, boolean cumulative, int age) {

  private static final int LONGEST_LIFE = 2;

  /** The topic after a sentence in which something was counted. */
  static @Nullable Topic of(List<Tally> tallies, NuanceReader nuances) {
    Topic topic = null;
    for (Tally tally : tallies) {
      if (!tally.known() && !tally.nuances().contains(Nuance.PART)) {
        if (topic != null && !topic.slot.equals(tally.slot())) {
          return null;
        }
        topic = topic == null ? of(tally, nuances) : topic;
      }
    }
    return topic;
  }

  static Topic of(Tally tally, NuanceReader nuances) {
    boolean cumulative =
        nuances.of(tally.first(), tally.end(), tally.at()).contains(Nuance.CUMULATIVE);
    return new Topic(tally.slot(), tally.scope(), cumulative, 0);
  }

  /** The topic after one more sentence, or null when it is forgotten. */
  @Nullable Topic older() {
    return age >= LONGEST_LIFE ? null : new Topic(slot, scope, cumulative, age + 1);
  }

  /** The topic after a sentence that spoke of it again. */
  Topic renewed() {
    return new Topic(slot, scope, cumulative, 0);
  }

  ImmutableSet<Nuance> nuances() {
    return cumulative ? ImmutableSet.of(Nuance.CUMULATIVE) : ImmutableSet.of();
  }
}
