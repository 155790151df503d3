package io.github.concordant.check;

import io.github.concordant.event.StoryEvent;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many died in each event, by the highest count: those who were shot may include them. */
final class Tolls {

  private final Map<StoryEvent, Long> dead = new HashMap<>();

  private Tolls() {}

  /** The tolls that the claims give. */
  static Tolls of(List<AttachedClaim> claims) {
    Tolls tolls = new Tolls();
    for (AttachedClaim claim : claims) {
      StoryEvent event = claim.event();
      boolean killed = claim.slot().equals(Slot.KILLED);
      if (killed && event != null && claim.draft().value() instanceof Count count) {
        tolls.dead.merge(event, count.min(), Math::max);
      }
    }
    return tolls;
  }

  /** The highest count of an event's dead, 0 when none is given. */
  long of(StoryEvent event) {
    return dead.getOrDefault(event, 0L);
  }
}
