package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.event.StoryEvent;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Values that look as if they disagreed, and belong to different events: an editor who compares by
 * eye stumbles over them, so they are explained.
 */
final class DifferentEvents {

  /** Events that are set against each other, the most prominent ones: more would be noise. */
  private static final int EVENTS = 4;

  private DifferentEvents() {}

  /**
   * @param byEvent the claims of one slot, by the event that they are about
   */
  static List<Judgement> judge(Slot slot, Map<StoryEvent, List<AttachedClaim>> byEvent) {
    List<StoryEvent> prominent =
        byEvent.keySet().stream()
            .filter(event -> !event.type().peaceful())
            .sorted(
                Comparator.comparing((StoryEvent event) -> !event.lead())
                    .thenComparing(event -> -event.sources().size())
                    .thenComparing(StoryEvent::id))
            .limit(EVENTS)
            .toList();
    List<Judgement> found = new ArrayList<>();
    for (int i = 0; i < prominent.size(); i++) {
      for (int j = i + 1; j < prominent.size(); j++) {
        StoryEvent a = prominent.get(i);
        StoryEvent b = prominent.get(j);
        List<AttachedClaim> left = totals(byEvent.getOrDefault(a, List.of()));
        List<AttachedClaim> right = totals(byEvent.getOrDefault(b, List.of()));
        if (a.lead() && !left.isEmpty() && !right.isEmpty()) {
          List<AttachedClaim> one = telling(left, b);
          List<AttachedClaim> other = telling(right, a);
          if (clash(one, other)) {
            found.add(judgement(slot, a, b, one, other));
          }
        }
      }
    }
    return found;
  }

  /**
   * What a source that does not know of the other event gives for the one, as a reader would set it
   * against the other's; and all that fits it: "nine" beside "at least nine".
   */
  private static List<AttachedClaim> telling(List<AttachedClaim> of, StoryEvent other) {
    AttachedClaim first =
        of.stream()
            .filter(claim -> !other.sources().contains(claim.source()))
            .findFirst()
            .orElse(of.get(0));
    return of.stream()
        .filter(claim -> !first.kind().compare(bare(first), bare(claim)).is(Relation.DISJOINT))
        .toList();
  }

  private static List<AttachedClaim> totals(List<AttachedClaim> claims) {
    return claims.stream().filter(claim -> !claim.draft().has(Nuance.PART)).toList();
  }

  /** Some value of another source cannot be the same, and no value is: an eye would catch on it. */
  private static boolean clash(List<AttachedClaim> left, List<AttachedClaim> right) {
    boolean apart = false;
    for (AttachedClaim a : left) {
      for (AttachedClaim b : right) {
        Comparison comparison = a.kind().compare(bare(a), bare(b));
        if (comparison.is(Relation.EQUAL)) {
          return false;
        }
        apart |= comparison.is(Relation.DISJOINT) && !a.source().equals(b.source());
      }
    }
    return apart;
  }

  /** Whoever is counted: two children and nine people catch the eye as 2 and 9. */
  private static ClaimDraft bare(AttachedClaim claim) {
    return claim.draft().withScope(null);
  }

  private static Judgement judgement(
      Slot slot, StoryEvent a, StoryEvent b, List<AttachedClaim> left, List<AttachedClaim> right) {
    String x = left.get(0).draft().value().display();
    String y = right.get(0).draft().value().display();
    return Judgement.of(
        Verdict.DIFFERENT_EVENTS,
        slot,
        null,
        slot + " " + x + " and " + y + ": " + a.label() + ", " + b.label(),
        "These are two events: "
            + a.label()
            + " ("
            + x
            + ") and "
            + b.label()
            + " ("
            + y
            + "); "
            + a.whyNot(b)
            + ".",
        ImmutableList.<AttachedClaim>builder().addAll(left).addAll(right).build());
  }
}
