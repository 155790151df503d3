package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.ClaimKind.Basis;
import io.github.concordant.compare.name.HouseStyle;
import io.github.concordant.event.StoryEvent;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.ClaimValue.Text;
import io.github.concordant.model.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Judges all claims of a story: names, then values by event or person, then events that differ. */
final class StoryJudge {

  private final NameGathering names;
  private final ReportTimes times;
  private final HouseStyle style;
  private final NameMemory memory;

  StoryJudge(NameGathering names, ReportTimes times, HouseStyle style, NameMemory memory) {
    this.memory = memory;
    this.style = style;
    this.names = names;
    this.times = times;
  }

  /** The findings, the loudest first. */
  ImmutableList<Judgement> judge(ImmutableList<AttachedClaim> claims) {
    Tolls tolls = Tolls.of(claims);
    List<Judgement> found = new ArrayList<>();
    Map<Slot, List<AttachedClaim>> bySlot = new TreeMap<>();
    claims.forEach(c -> bySlot.computeIfAbsent(c.slot(), slot -> new ArrayList<>()).add(c));
    bySlot.forEach(
        (slot, ofSlot) -> {
          switch (basis(ofSlot)) {
            case NAME -> names(ofSlot, found);
            case SUBJECT -> subjects(ofSlot, found);
            case EVENT -> events(slot, ofSlot, tolls, found);
          }
        });
    return ImmutableList.sortedCopyOf(Judgement.ORDER, found);
  }

  private static Basis basis(List<AttachedClaim> claims) {
    ClaimKind kind = claims.get(0).kind();
    return kind.basis();
  }

  private void names(List<AttachedClaim> claims, List<Judgement> found) {
    Map<String, List<AttachedClaim>> byBearer = new LinkedHashMap<>();
    for (AttachedClaim claim : claims) {
      String form = ((Text) claim.draft().value()).text();
      String bearer = names.canonical(claim.slot(), claim.source(), form).orElse(form);
      byBearer.computeIfAbsent(bearer, b -> new ArrayList<>()).add(claim);
    }
    byBearer
        .values()
        .forEach(
            forms -> found.addAll(NameJudge.judge(ImmutableList.copyOf(forms), style, memory)));
  }

  private void subjects(List<AttachedClaim> claims, List<Judgement> found) {
    Map<String, List<AttachedClaim>> bySubject = new LinkedHashMap<>();
    for (AttachedClaim claim : claims) {
      if (claim.subject() != null) {
        String event = claim.event() == null ? "" : claim.event().id();
        bySubject
            .computeIfAbsent(claim.subject() + "\n" + event, s -> new ArrayList<>())
            .add(claim);
      }
    }
    for (List<AttachedClaim> of : bySubject.values()) {
      String subject = Objects.requireNonNull(of.get(0).subject());
      found.addAll(new ValueJudge(ImmutableList.copyOf(of), subject, times, 0).judge());
    }
  }

  private void events(Slot slot, List<AttachedClaim> claims, Tolls tolls, List<Judgement> found) {
    Map<StoryEvent, List<AttachedClaim>> byEvent = new LinkedHashMap<>();
    found.addAll(Oddities.judge(claims.stream().filter(claim -> claim.event() == null).toList()));
    for (AttachedClaim claim : claims) {
      if (claim.event() != null) {
        byEvent.computeIfAbsent(claim.event(), event -> new ArrayList<>()).add(claim);
      }
    }
    byEvent.forEach(
        (event, of) ->
            found.addAll(
                new ValueJudge(ImmutableList.copyOf(of), event.label(), times, tolls.of(event))
                    .judge()));
    if (claims.get(0).draft().value() instanceof Count) {
      found.addAll(DifferentEvents.judge(slot, byEvent));
    }
  }
}
