package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import io.github.concordant.check.SourceAnswer.Kind;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.claim.ClaimKind.Basis;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.compare.Counts;
import io.github.concordant.compare.Scopes;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.ClaimValue.Text;
import io.github.concordant.model.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Asks the witnesses, one by one, what they say to a claim; the judges of the story decide. */
final class SourceAnswers {

  private final ReportTimes times;
  private final Tolls tolls;
  private final HouseRules rules;

  SourceAnswers(StoryReading reading, HouseRules rules) {
    this.times = reading.times();
    this.tolls = Tolls.of(reading.claims());
    this.rules = rules;
  }

  /**
   * The answers of all witnesses, in the order of their ids.
   *
   * @param claim of the draft
   * @param tells whether its value stands for what the draft says, or is detail beside another
   * @param others the sources' claims about the same
   */
  ImmutableList<SourceAnswer> to(AttachedClaim claim, boolean tells, List<AttachedClaim> others) {
    Map<String, ImmutableList.Builder<AttachedClaim>> byWitness = new TreeMap<>();
    others.forEach(
        other ->
            byWitness.computeIfAbsent(other.witness(), w -> ImmutableList.builder()).add(other));
    return byWitness.values().stream()
        .map(of -> answer(claim, tells, of.build()))
        .collect(ImmutableList.toImmutableList());
  }

  /** What one witness says, of whom these are the claims. */
  SourceAnswer answer(AttachedClaim claim, boolean tells, ImmutableList<AttachedClaim> of) {
    ImmutableList<AttachedClaim> same = where(of, other -> bearsOut(other, claim));
    if (!same.isEmpty()) {
      return new SourceAnswer(Kind.SAME, same);
    }
    if (claim.kind().basis() == Basis.NAME) {
      ImmutableList<AttachedClaim> variants =
          where(of, other -> relation(claim, other) == Relation.VARIANT);
      return variants.isEmpty()
          ? new SourceAnswer(Kind.BESIDE, of)
          : new SourceAnswer(Kind.SPELLING, variants);
    }
    return tells ? judged(claim, of) : new SourceAnswer(Kind.BESIDE, of);
  }

  private static ImmutableList<AttachedClaim> where(
      List<AttachedClaim> claims, Predicate<AttachedClaim> test) {
    return claims.stream().filter(test).collect(ImmutableList.toImmutableList());
  }

  private static Relation relation(AttachedClaim a, AttachedClaim b) {
    return a.kind().compare(a.draft(), b.draft()).relation();
  }

  /** Equal, or so that whoever says the one says the other: 44 bears out "dozens". */
  private static boolean bearsOut(AttachedClaim source, AttachedClaim claim) {
    Relation relation = relation(source, claim);
    if (relation == Relation.EQUAL || relation != Relation.COMPATIBLE) {
      return relation == Relation.EQUAL;
    }
    if (source.draft().value() instanceof Count said
        && claim.draft().value() instanceof Count asked) {
      return Scopes.same(source.draft().scope(), claim.draft().scope())
          && Counts.range(asked).encloses(Counts.range(said));
    }
    if (source.draft().value() instanceof Days said
        && claim.draft().value() instanceof Days asked) {
      return encloses(asked, said);
    }
    return source.draft().value() instanceof Text;
  }

  private static boolean encloses(Days asked, Days said) {
    return !from(said).isBefore(from(asked)) && !to(said).isAfter(to(asked));
  }

  private static LocalDate from(Days days) {
    return days.from() == null ? LocalDate.MIN : days.from();
  }

  private static LocalDate to(Days days) {
    return days.to() == null ? LocalDate.MAX : days.to();
  }

  private SourceAnswer judged(AttachedClaim claim, ImmutableList<AttachedClaim> of) {
    ImmutableList<AttachedClaim> both =
        ImmutableList.sortedCopyOf(
            Comparator.comparing(AttachedClaim::source),
            ImmutableList.<AttachedClaim>builder().add(claim).addAll(of).build());
    String about = claim.subject() != null ? claim.subject() : label(claim);
    long dead = claim.event() == null ? 0 : tolls.of(claim.event());
    for (Judgement judgement : rules.judgements(new ValueJudge(both, about, times, dead).judge())) {
      ImmutableList<AttachedClaim> said = where(judgement.claims(), other -> !other.equals(claim));
      boolean between = said.size() < judgement.claims().size() && !said.isEmpty();
      if (between && judgement.verdict() == Verdict.CONTRADICTION) {
        return new SourceAnswer(Kind.OTHER, said);
      }
      if (between && judgement.verdict() == Verdict.DISPUTED) {
        return new SourceAnswer(Kind.PARTY, said);
      }
      if (between && judgement.verdict() == Verdict.SUPERSEDED) {
        return new SourceAnswer(isLater(said, claim) ? Kind.LATER : Kind.EARLIER, said);
      }
    }
    return new SourceAnswer(Kind.BESIDE, of);
  }

  private static String label(AttachedClaim claim) {
    return claim.event() == null ? "" : claim.event().label();
  }

  /** By the days of the reports; where these do not tell, the larger count or the update. */
  private boolean isLater(List<AttachedClaim> said, AttachedClaim claim) {
    LocalDate theirs = times.order(said.get(0));
    LocalDate own = times.order(claim);
    if (!theirs.equals(own) && !theirs.equals(LocalDate.MAX) && !own.equals(LocalDate.MAX)) {
      return theirs.isAfter(own);
    }
    if (claim.draft().has(Nuance.UPDATE)) {
      return false;
    }
    return said.stream()
        .anyMatch(
            other ->
                other.draft().has(Nuance.UPDATE)
                    || (other.draft().value() instanceof Count count
                        && claim.draft().value() instanceof Count asked
                        && count.min() > asked.min()));
  }
}
