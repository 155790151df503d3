package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import io.github.concordant.event.StoryEvent;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.Level;
import io.github.concordant.model.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Claims that disagree with themselves, whatever event they are about: a weekday that does not fall
 * on its date. A warning; what may be meant is shown, and none of it chosen.
 */
final class Oddities {

  private Oddities() {}

  static ImmutableList<Judgement> judge(List<AttachedClaim> claims) {
    return claims.stream()
        .flatMap(claim -> judge(claim).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Judgement> judge(AttachedClaim claim) {
    return claim.kind().selfConflict(claim.draft()).map(why -> odd(claim, why));
  }

  private static Judgement odd(AttachedClaim claim, String why) {
    StoryEvent event = claim.event();
    String about = event != null ? event.label() : claim.subject();
    boolean quoted = claim.draft().value() instanceof Days;
    String value = quoted ? claim.draft().evidence().quote() : claim.draft().value().display();
    return Judgement.of(
            Verdict.INTERNAL_CONTRADICTION,
            claim.slot(),
            event == null ? null : event.id(),
            (about == null ? claim.slot() + " " : about + ": " + claim.slot() + " ")
                + "\""
                + value
                + "\"",
            why,
            ImmutableList.of(claim))
        .atLevel(Level.WARNING);
  }
}
