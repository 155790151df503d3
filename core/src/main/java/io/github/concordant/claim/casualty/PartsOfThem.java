package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.claim.casualty.Party.Kind;
import io.github.concordant.model.Slot;
import io.github.concordant.text.Tag;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts that lean on what was counted before: "12 of them were children", "and eight more in
 * Chad".
 */
final class PartsOfThem {

  private final Line line;
  private final Parties parties;

  PartsOfThem(Line line, Parties parties) {
    this.line = line;
    this.parties = parties;
  }

  /**
   * The parts that the sentence tells beside what was found in it.
   *
   * @param last what was counted last before the sentence, or null
   */
  ImmutableList<Tally> read(List<Tally> found, @Nullable Slot last) {
    ImmutableList.Builder<Tally> parts = ImmutableList.builder();
    for (Party party : parties.all()) {
      boolean counted = found.stream().anyMatch(tally -> tally.at() == party.first());
      if (!counted && party.is(Kind.COUNTED) && parties.isOfThem(party)) {
        add(parts, party, slotBefore(found, party, last));
      }
      if (!counted && party.is(Kind.COUNTED) && isMoreElsewhere(party)) {
        addMore(parts, found, party);
      }
    }
    return parts.build();
  }

  private void add(ImmutableList.Builder<Tally> parts, Party party, @Nullable Slot slot) {
    int next = party.end();
    if (line.is(next, "were") || line.is(next, "was") || line.is(next, "are")) {
      next++;
    }
    Word word = line.at(next);
    boolean told = word.tag() == Tag.NOUN || word.tag() == Tag.ADJ || word.is("a") || word.is("an");
    if (slot == null || !told) {
      return;
    }
    Party who = parties.from(next);
    int end = who == null ? party.end() : who.end();
    String scope = who == null ? null : line.span(who.first(), end).in(line.text());
    parts.add(
        new Tally(
            slot,
            party.count(),
            scope,
            party.first(),
            end,
            party.first(),
            false,
            ImmutableSet.of(Nuance.PART)));
  }

  /** "... and eight more in Chad": the verb is the one before. */
  private boolean isMoreElsewhere(Party party) {
    boolean more = line.is(party.end() - 1, "more") || line.is(party.end() - 1, "others");
    boolean linked = Grammar.AND.contains(line.at(party.first() - 1).lower());
    boolean place =
        (line.is(party.end(), "in") || line.is(party.end(), "near") || line.is(party.end(), "at"))
            && (line.at(party.end() + 1).isName() || line.at(party.end() + 2).isName());
    return more && linked && place;
  }

  private static void addMore(ImmutableList.Builder<Tally> parts, List<Tally> found, Party party) {
    Slot slot = slotBefore(found, party, null);
    if (slot != null) {
      parts.add(
          new Tally(
              slot,
              party.count(),
              party.scope(),
              party.first(),
              party.end(),
              party.first(),
              false,
              ImmutableSet.of(Nuance.ADDITIONAL)));
    }
  }

  private static @Nullable Slot slotBefore(List<Tally> found, Party party, @Nullable Slot last) {
    return found.stream()
        .filter(tally -> tally.at() < party.first())
        .max(Comparator.comparingInt(Tally::at))
        .map(Tally::slot)
        .orElse(last);
  }
}
