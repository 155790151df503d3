package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.casualty.Party.Kind;
import io.github.concordant.claim.casualty.Predicate.Mood;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Slot;
import org.jspecify.annotations.Nullable;

/**
 * One number for two fates together: of "20 people killed or wounded" nobody knows how many were
 * killed, but they are 20 at most, and of "20 people killed and wounded" at least one and not all.
 */
final class JointFates {

  /** Nobody has two of these at once, so that "and" parts those who are counted. */
  private static final ImmutableSet<Slot> EXCLUSIVE =
      ImmutableSet.of(Slot.KILLED, Slot.INJURED, Slot.MISSING);

  private final Line line;
  private final ImmutableList<Predicate> predicates;

  JointFates(Line line, ImmutableList<Predicate> predicates) {
    this.line = line;
    this.predicates = predicates;
  }

  /** The predicate that has its patients in common with the one before it, or null. */
  @Nullable Predicate after(Predicate predicate) {
    int next = predicates.indexOf(predicate) + 1;
    return next < predicates.size() && isJoint(predicate, predicates.get(next))
        ? predicates.get(next)
        : null;
  }

  private boolean isJoint(Predicate one, Predicate other) {
    boolean told = one.mood() == Mood.FACT && other.mood() == Mood.FACT;
    return told
        && one.side() == other.side()
        && other.first() == one.end() + 1
        && !one.slot().equals(other.slot())
        && (isOr(one.end()) || (line.is(one.end(), "and") && areExclusive(one, other)));
  }

  private boolean isOr(int at) {
    return line.is(at, "or") || line.is(at, "and/or");
  }

  private static boolean areExclusive(Predicate one, Predicate other) {
    return EXCLUSIVE.contains(one.slot()) && EXCLUSIVE.contains(other.slot());
  }

  /** Whether a number was given for both together: a single person has one of the fates. */
  static boolean isShared(Patients patients) {
    return !patients.isEmpty()
        && patients.whole().stream()
            .allMatch(party -> party.is(Kind.COUNTED) && party.count().min() > 1);
  }

  /** How many of them have each fate; null for a number without a firm end, which tells nothing. */
  @Nullable Party share(Party all, Predicate first) {
    Long most = all.count().max();
    if (most == null || most != all.count().min()) {
      return null;
    }
    Count count = isOr(first.end()) ? new Count(0L, most) : new Count(1L, most - 1);
    return new Party(all.first(), all.end(), all.kind(), count, all.scope());
  }
}
