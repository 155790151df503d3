package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.model.ClaimValue.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A total and parts of it that one source names in a row: "23 passengers, including 14 men, nine
 * women and five children".
 *
 * @param sum of the parts
 */
record Parts(AttachedClaim total, ImmutableList<AttachedClaim> parts, long sum) {

  /** Characters between a total and its first part, and between two parts in a row. */
  private static final int REACH = 60;

  private static final int ROW = 30;

  /** Kinds of people of whom nobody is of two. */
  private static final ImmutableSet<String> DISJOINT =
      ImmutableSet.of("men", "women", "children", "man", "woman", "child");

  ImmutableList<AttachedClaim> claims() {
    return ImmutableList.<AttachedClaim>builder().add(total).addAll(parts).build();
  }

  /** The first total that its own parts exceed. */
  static Optional<Parts> exceedingTotals(List<AttachedClaim> claims) {
    for (int i = 0; i < claims.size(); i++) {
      Optional<Parts> parts = behind(claims, i).filter(Parts::exceeds);
      if (parts.isPresent()) {
        return parts;
      }
    }
    return Optional.empty();
  }

  private boolean exceeds() {
    return total.draft().value() instanceof Count count && count.max() != null && sum > count.max();
  }

  private static Optional<Parts> behind(List<AttachedClaim> claims, int at) {
    AttachedClaim total = claims.get(at);
    if (isPart(total)) {
      return Optional.empty();
    }
    List<AttachedClaim> parts = new ArrayList<>();
    long sum = 0;
    int end = total.draft().evidence().span().end() + REACH - ROW;
    for (AttachedClaim next : claims.subList(at + 1, claims.size())) {
      boolean inRow = isPart(next) && follows(total, next, end);
      if (!inRow || !(next.draft().value() instanceof Count count)) {
        break;
      }
      parts.add(next);
      sum += count.min();
      end = next.draft().evidence().span().end();
    }
    return parts.size() < 2
        ? Optional.empty()
        : Optional.of(new Parts(total, ImmutableList.copyOf(parts), sum));
  }

  private static boolean isPart(AttachedClaim claim) {
    String scope = claim.draft().scope();
    return scope != null
        && DISJOINT.contains(scope.toLowerCase(Locale.ROOT))
        && !claim.draft().has(Nuance.ADDITIONAL);
  }

  private static boolean follows(AttachedClaim total, AttachedClaim next, int end) {
    int start = next.draft().evidence().span().start();
    return next.source().equals(total.source())
        && next.draft().evidence().field() == total.draft().evidence().field()
        && start >= total.draft().evidence().span().end()
        && start <= end + ROW;
  }
}
