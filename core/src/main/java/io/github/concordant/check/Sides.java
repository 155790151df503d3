package io.github.concordant.check;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.compare.Scopes;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who stands behind which of the values that are given for one slot of one event. */
final class Sides {

  private final List<AttachedClaim> claims;

  /** Who stands behind a claim's value, by the claim's id: each is asked for many times. */
  private final Map<String, ImmutableSet<String>> speakers = new HashMap<>();

  private final Map<String, ImmutableSet<String>> parties = new HashMap<>();

  /** The party that each speaker speaks for; most values are disputed by nobody. */
  private @Nullable ImmutableMap<String, String> partyOf;

  /**
   * @param claims of one slot, about one event or person
   */
  Sides(List<AttachedClaim> claims) {
    this.claims = claims;
  }

  /** What somebody whom one of the claims quotes speaks for. */
  String party(String saidBy) {
    if (partyOf == null) {
      partyOf =
          Parties.partyOfEach(
              claims.stream().flatMap(claim -> Stream.ofNullable(claim.draft().saidBy())).toList());
    }
    return partyOf.getOrDefault(saidBy, saidBy);
  }

  /** Whether each of two values is one party's, and not the other's as well. */
  boolean betweenParties(Clash clash) {
    Set<String> left = partiesFor(clash.a());
    Set<String> right = partiesFor(clash.b());
    return !left.isEmpty() && !right.isEmpty() && Sets.intersection(left, right).isEmpty();
  }

  /** Whether the two values are held by rivals, and by nobody both. */
  boolean betweenRivals(Clash clash) {
    Set<String> left = speakersFor(clash.a());
    Set<String> right = speakersFor(clash.b());
    return Sets.intersection(partiesFor(clash.a()), partiesFor(clash.b())).isEmpty()
        && left.stream().anyMatch(a -> right.stream().anyMatch(b -> Parties.areRivals(a, b)));
  }

  /** Whether two sources have one and the same party say two things. */
  boolean isOfOneParty(Clash clash) {
    String one = clash.a().draft().saidBy();
    String other = clash.b().draft().saidBy();
    return one != null && other != null && isParty(one) && party(one).equals(party(other));
  }

  /** Who did it, the police and the family say as two parties; how many died, as one inquiry. */
  boolean isParty(String saidBy) {
    return claims.get(0).slot().equals(Slot.PERPETRATOR) || Parties.isParty(saidBy);
  }

  /** Whether a claim gives the value of one of the others, or a rougher form of it. */
  static boolean agrees(AttachedClaim claim, Set<AttachedClaim> others) {
    return others.stream()
        .anyMatch(
            other ->
                same(other, claim)
                    || (other.source().equals(claim.source()) && isRougher(claim, other)));
  }

  private ImmutableSet<String> partiesFor(AttachedClaim value) {
    return parties.computeIfAbsent(
        value.id(),
        id ->
            speakersFor(value).stream()
                .filter(this::isParty)
                .map(this::party)
                .collect(ImmutableSet.toImmutableSet()));
  }

  /** Who is quoted, here or elsewhere, for the value. */
  private ImmutableSet<String> speakersFor(AttachedClaim value) {
    return speakers.computeIfAbsent(
        value.id(),
        id ->
            claims.stream()
                .filter(claim -> claim.draft().saidBy() != null)
                .filter(claim -> claim.equals(value) || saysSo(claim, value))
                .flatMap(claim -> Stream.ofNullable(claim.draft().saidBy()))
                .collect(ImmutableSet.toImmutableSet()));
  }

  /** Gives the same number, or the same in other words: "weekly market", "crowded market". */
  private static boolean saysSo(AttachedClaim claim, AttachedClaim value) {
    boolean agrees = agrees(claim, ImmutableSet.of(value));
    if (agrees || value.draft().value() instanceof Count) {
      return agrees;
    }
    Comparison comparison = value.kind().compare(value.draft(), claim.draft());
    return !comparison.is(Relation.DISJOINT) && !comparison.is(Relation.UNRELATED);
  }

  /** The same value; the day on which something begins is not that on which it ends. */
  private static boolean same(AttachedClaim a, AttachedClaim b) {
    boolean equal = a.draft().value().equals(b.draft().value());
    boolean days = a.draft().value() instanceof Days;
    if (a.draft().value() instanceof Count && a.subject() == null) {
      return equal && Scopes.same(a.draft().scope(), b.draft().scope());
    }
    return equal && (!days || a.kind().compare(a.draft(), b.draft()).is(Relation.EQUAL));
  }

  /** Whether somebody is quoted with "at least" the number that the other claim has. */
  private static boolean isRougher(AttachedClaim claim, AttachedClaim other) {
    return claim.draft().saidBy() != null
        && claim.draft().value() instanceof Count rough
        && other.draft().value() instanceof Count exact
        && rough.min() == exact.min()
        && Scopes.same(claim.draft().scope(), other.draft().scope());
  }
}
