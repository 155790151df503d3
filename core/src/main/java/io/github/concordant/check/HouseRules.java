package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import io.github.concordant.config.Configuration;
import io.github.concordant.config.Tolerance;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Field;
import io.github.concordant.model.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Applies what the newsroom has decided to what was judged: near counts become compatible, slots
 * and verdicts that are off go, and levels change. It comes last, so that what is off still helps
 * to tell events and persons apart.
 */
final class HouseRules {

  private final Configuration configuration;

  HouseRules(Configuration configuration) {
    this.configuration = configuration;
  }

  /** The claims of the slots that are on. */
  ImmutableList<AttachedClaim> claims(List<AttachedClaim> claims) {
    return claims.stream()
        .filter(claim -> configuration.shows(claim.slot()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The judgements as the newsroom wants them, the loudest first. */
  ImmutableList<Judgement> judgements(List<Judgement> judgements) {
    return judgements.stream()
        .filter(judgement -> configuration.shows(judgement.slot()))
        .map(this::tolerated)
        .filter(judgement -> configuration.shows(judgement.verdict()))
        .map(this::levelled)
        .sorted(Judgement.ORDER)
        .collect(ImmutableList.toImmutableList());
  }

  private Judgement levelled(Judgement judgement) {
    return configuration.level(judgement.verdict()).map(judgement::atLevel).orElse(judgement);
  }

  private Judgement tolerated(Judgement judgement) {
    Optional<Tolerance> tolerance = configuration.tolerance(judgement.slot());
    return tolerance.isPresent() && isOfValues(judgement) && isNear(judgement, tolerance.get())
        ? near(judgement, tolerance.get())
        : judgement;
  }

  /** Values of one thing that differ; parts that exceed their total are no such values. */
  private static boolean isOfValues(Judgement judgement) {
    return switch (judgement.verdict()) {
      case CONTRADICTION, DISPUTED, SUPERSEDED -> true;
      case INTERNAL_CONTRADICTION -> isOfHeadline(judgement);
      default -> false;
    };
  }

  private static boolean isOfHeadline(Judgement judgement) {
    return judgement.claims().stream()
            .map(claim -> claim.draft().evidence().field())
            .distinct()
            .count()
        == Field.values().length;
  }

  private static boolean isNear(Judgement judgement, Tolerance tolerance) {
    for (AttachedClaim a : judgement.claims()) {
      for (AttachedClaim b : judgement.claims()) {
        boolean near =
            a.draft().value() instanceof Count x
                && b.draft().value() instanceof Count y
                && tolerance.allows(x, y);
        if (!near) {
          return false;
        }
      }
    }
    return true;
  }

  private static Judgement near(Judgement judgement, Tolerance tolerance) {
    return Judgement.of(
        Verdict.COMPATIBLE,
        judgement.slot(),
        judgement.event(),
        judgement.summary(),
        "The values lie within the tolerance of "
            + tolerance.display()
            + " that is set for "
            + judgement.slot()
            + ": "
            + ValueWording.values(judgement.claims())
            + ".",
        judgement.claims());
  }
}
