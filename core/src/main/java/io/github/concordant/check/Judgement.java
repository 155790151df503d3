package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Finding.SourcedValue;
import io.github.concordant.model.Level;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Verdict;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding before it has its id: the verdict, the claims and the sentences that explain it. */
record Judgement(
    Verdict verdict,
    Level level,
    Slot slot,
    @Nullable String event,
    String summary,
    String explanation,
    ImmutableList<AttachedClaim> claims) {

  /** The loudest first, then by slot and by the first claim in the order of the sources. */
  static final Comparator<Judgement> ORDER =
      Comparator.comparing(Judgement::level, Comparator.reverseOrder())
          .thenComparing(Judgement::verdict)
          .thenComparing(Judgement::slot)
          .thenComparing(judgement -> judgement.claims().get(0).source())
          .thenComparing(judgement -> judgement.claims().get(0).draft().evidence().field())
          .thenComparing(judgement -> judgement.claims().get(0).draft().evidence().span())
          .thenComparing(Judgement::summary);

  static Judgement of(
      Verdict verdict,
      Slot slot,
      @Nullable String event,
      String summary,
      String explanation,
      List<AttachedClaim> claims) {
    return new Judgement(
        verdict, verdict.level(), slot, event, summary, explanation, ImmutableList.copyOf(claims));
  }

  Judgement atLevel(Level newLevel) {
    return new Judgement(verdict, newLevel, slot, event, summary, explanation, claims);
  }

  Finding report(String id) {
    return new Finding(
        id,
        verdict,
        level,
        slot,
        event,
        summary,
        explanation,
        claims.stream().map(AttachedClaim::id).collect(ImmutableList.toImmutableList()),
        values());
  }

  private ImmutableList<SourcedValue> values() {
    SetMultimap<String, String> sources = LinkedHashMultimap.create();
    claims.forEach(claim -> sources.put(claim.draft().value().display(), claim.source()));
    return sources.asMap().entrySet().stream()
        .map(
            entry ->
                new SourcedValue(
                    entry.getKey(),
                    entry.getValue().stream().sorted().collect(ImmutableList.toImmutableList())))
        .collect(ImmutableList.toImmutableList());
  }
}
