package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.compare.Counts;
import io.github.concordant.compare.Scopes;
import io.github.concordant.event.EventType;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.Field;
import io.github.concordant.model.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What each witness gives for one slot of one event, of all or of one kind of people, a headline
 * ahead of the text.
 */
final class Tallies {

  private static final ImmutableList<Nuance> ENDS = ImmutableList.of(Nuance.ENDS, Nuance.BEGINS);

  private final Map<String, List<AttachedClaim>> byWitness = new TreeMap<>();

  /**
   * The tallies of all first, then those of each kind of people that several witnesses count.
   *
   * @param claims of one slot, about one event or person, in the order of the sources
   */
  static ImmutableList<Tallies> of(List<AttachedClaim> claims) {
    ListMultimap<String, AttachedClaim> parts =
        MultimapBuilder.treeKeys().arrayListValues().build();
    for (AttachedClaim claim : claims) {
      String part = Scopes.part(claim.draft().scope());
      boolean counts = claim.subject() == null && claim.draft().value() instanceof Count;
      if (part != null && counts) {
        parts.put(part, claim);
      }
    }
    ImmutableList.Builder<Tallies> tallies = ImmutableList.builder();
    tallies.add(new Tallies(claims, Tallies::isTotal));
    parts
        .asMap()
        .values()
        .forEach(of -> tallies.add(new Tallies(List.copyOf(of), Tallies::isWhole)));
    return tallies.build();
  }

  private Tallies(List<AttachedClaim> claims, Predicate<AttachedClaim> counted) {
    for (AttachedClaim claim : claims) {
      if (counted.test(claim)) {
        byWitness.computeIfAbsent(claim.witness(), witness -> new ArrayList<>()).add(claim);
      }
    }
    byWitness.replaceAll((witness, of) -> largest(finest(of)));
    // Of several, one about all comes before one about a part.
    byWitness
        .values()
        .forEach(of -> of.sort(Comparator.comparing(c -> Scopes.isPart(c.draft().scope()))));
  }

  /** All that is compared, by witness. */
  ImmutableList<AttachedClaim> all() {
    return byWitness.values().stream()
        .flatMap(List::stream)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Clashes between what the sources give first, of all and of each part. Sources that share a
   * value anywhere agree: the rest is detail of the telling.
   *
   * @param dead how many died in the event
   */
  List<Clash> clashes(long dead) {
    List<Clash> clashes = new ArrayList<>();
    List<List<AttachedClaim>> witnesses = List.copyOf(byWitness.values());
    List<Boolean> ends =
        witnesses.stream().map(of -> of.stream().anyMatch(Tallies::tellsAnEnd)).toList();
    for (int i = 0; i < witnesses.size(); i++) {
      for (int j = i + 1; j < witnesses.size(); j++) {
        List<AttachedClaim> left = witnesses.get(i);
        List<AttachedClaim> right = witnesses.get(j);
        if (ends.get(i) || ends.get(j)) {
          clashes.addAll(ofEnds(left, right, dead));
        } else {
          first(left, right, dead).ifPresent(clashes::add);
        }
      }
    }
    return clashes;
  }

  /** Of what lasts, its beginning and its end by themselves; as a whole where neither is met. */
  private static ImmutableSet<Clash> ofEnds(
      List<AttachedClaim> left, List<AttachedClaim> right, long dead) {
    ImmutableSet.Builder<Clash> clashes = ImmutableSet.builder();
    boolean met = false;
    for (Nuance other : ENDS) {
      List<AttachedClaim> mine = without(other, left);
      List<AttachedClaim> theirs = without(other, right);
      met |= !mine.isEmpty() && !theirs.isEmpty();
      first(mine, theirs, dead).ifPresent(clashes::add);
    }
    if (!met) {
      first(left, right, dead).ifPresent(clashes::add);
    }
    return clashes.build();
  }

  private static List<AttachedClaim> without(Nuance nuance, List<AttachedClaim> claims) {
    return claims.stream().filter(claim -> !tellsOnly(nuance, claim)).toList();
  }

  private static boolean tellsAnEnd(AttachedClaim claim) {
    return ENDS.stream().anyMatch(claim.draft()::has);
  }

  private static boolean tellsOnly(Nuance end, AttachedClaim claim) {
    return claim.draft().has(end) && !claim.draft().has(Nuance.SPANS);
  }

  private static Optional<Clash> first(
      List<AttachedClaim> left, List<AttachedClaim> right, long dead) {
    return left.isEmpty() || right.isEmpty() || share(left, right)
        ? Optional.empty()
        : Clash.between(left.get(0), right.get(0), dead);
  }

  private static boolean share(List<AttachedClaim> left, List<AttachedClaim> right) {
    for (AttachedClaim a : left) {
      for (AttachedClaim b : right) {
        boolean part = a.draft().scope() != null || b.draft().scope() != null;
        boolean same = a.draft().value().equals(b.draft().value());
        if (same || (!part && a.kind().compare(a.draft(), b.draft()).is(Relation.COMPATIBLE))) {
          return true;
        }
      }
    }
    return false;
  }

  /** One or nobody: "she was killed" in a text whose headline counts two is one of them. */
  static boolean isSingle(ClaimDraft draft) {
    return draft.value() instanceof Count count && count.max() != null && count.max() <= 1;
  }

  /** One or nobody beside a larger count of the same source is one of these, or none besides. */
  private static List<AttachedClaim> largest(List<AttachedClaim> of) {
    List<AttachedClaim> several =
        new ArrayList<>(of.stream().filter(claim -> !isSingle(claim.draft())).toList());
    return several.isEmpty() ? of : several;
  }

  /**
   * Where a source names the day, its "this week" says nothing more; nor does its "dozens", or "at
   * least 44" in a headline, where its text has 44.
   */
  private static List<AttachedClaim> finest(List<AttachedClaim> of) {
    List<AttachedClaim> days =
        of.stream()
            .filter(claim -> claim.draft().value() instanceof Days on && isNight(on))
            .toList();
    return days.isEmpty()
        ? new ArrayList<>(of.stream().filter(claim -> !isBlurred(claim, of)).toList())
        : new ArrayList<>(days);
  }

  /** Whether another claim has the exact number for this one's rough one. */
  private static boolean isBlurred(AttachedClaim claim, List<AttachedClaim> of) {
    return claim.draft().value() instanceof Count rough
        && !isExact(rough)
        && of.stream()
            .anyMatch(
                other ->
                    other.draft().value() instanceof Count exact
                        && isExact(exact)
                        && exact.min() > 1
                        && Scopes.same(claim.draft().scope(), other.draft().scope())
                        && Counts.range(rough).contains(exact.min()));
  }

  private static boolean isExact(Count count) {
    return count.max() != null && count.max() == count.min();
  }

  /** One day, or a night from one to the next. */
  private static boolean isNight(Days days) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    return from != null && to != null && !to.isAfter(from.plusDays(1));
  }

  /** Neither a part nor an addition, nor one person told of among others. */
  static boolean isTotal(AttachedClaim claim) {
    return isWhole(claim) && !claim.draft().has(Nuance.PART);
  }

  /** No addition, nor one person told of among others: all of those whom it counts. */
  private static boolean isWhole(AttachedClaim claim) {
    ClaimDraft draft = claim.draft();
    return !isOneOfSeveral(draft)
        && !draft.has(Nuance.ADDITIONAL)
        && (!draft.has(Nuance.CUMULATIVE) || isOfWar(claim));
  }

  /** A war's toll is what it has cost so far. */
  private static boolean isOfWar(AttachedClaim claim) {
    return claim.event() != null && claim.event().type() == EventType.WAR;
  }

  /** "A man was killed", "one is in hospital": there may be more; who is arrested is told apart. */
  private static boolean isOneOfSeveral(ClaimDraft draft) {
    return draft.value().equals(Count.exactly(1))
        && draft.evidence().field() == Field.TEXT
        && !draft.slot().equals(Slot.DETAINED)
        && (draft.scope() != null || draft.slot().equals(Slot.INJURED));
  }
}
