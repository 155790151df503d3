package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.text.NumberMention.Use;

/** Tells from the words around a count what it says beside its value. */
final class NuanceReader {

  private static final int BEFORE = 6;
  private static final int AFTER = 10;

  private static final ImmutableSet<String> WHOLES =
      ImmutableSet.of("the", "those", "these", "them", "their", "its");

  private final Line line;

  NuanceReader(Line line) {
    this.line = line;
  }

  /** The nuances of the evidence between two words, its number at {@code at}. */
  ImmutableSet<Nuance> of(int first, int end, int at) {
    ImmutableSet.Builder<Nuance> nuances = ImmutableSet.builder();
    if (holds(at, Math.min(end, at + 5), Grammar.MORE) || holds(at - 1, at, Grammar.MORE)) {
      nuances.add(Nuance.ADDITIONAL);
    }
    if (isPartitive(at)) {
      nuances.add(Nuance.PART);
    }
    if (isCumulative(first, end) || isOverfull(end)) {
      nuances.add(Nuance.CUMULATIVE);
    }
    if (holds(first - 3, end + 2, Grammar.RISING)
        || isLaterDeath(first, end)
        || isRunning(first, end)) {
      nuances.add(Nuance.UPDATE);
    }
    if (holds(first - 3, end, Grammar.UNSURE)) {
      nuances.add(Nuance.UNCONFIRMED);
    }
    return nuances.build();
  }

  /** "24 of the 27 arrested", "eleven of them": out of a whole that is told beside. */
  private boolean isPartitive(int at) {
    return line.at(at).isCount()
        && line.is(at + 1, "of")
        && WHOLES.contains(line.at(at + 2).lower());
  }

  /** "This year", "since the war began", "the conflict has killed". */
  private boolean isCumulative(int first, int end) {
    for (int i = Math.max(0, first - BEFORE); i < end + AFTER && !line.at(i).isStop(); i++) {
      boolean year = line.is(i, "this") && line.at(i + 1).lower().startsWith("year");
      boolean since =
          line.is(i, "since")
              && (isYear(i + 1) || isYear(i + 2) || near(i + 1, "began") || near(i + 1, "start"));
      boolean war =
          i < first && Grammar.LONG_TROUBLES.contains(line.at(i).lower()) && near(first - 1, "has");
      if (year || since || war) {
        return true;
      }
    }
    return false;
  }

  /** "Nine dead because they include the bomber": more than others count. */
  private boolean isOverfull(int end) {
    return (line.is(end, "because") || line.is(end, "as"))
        && (line.is(end + 2, "include")
            || line.is(end + 2, "includes")
            || line.is(end + 2, "counts"));
  }

  private boolean near(int from, String word) {
    for (int i = from; i < from + 7; i++) {
      if (line.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isYear(int at) {
    var number = line.at(at).number();
    return number != null && number.use() == Use.DATE && number.min() > 1900;
  }

  /** "So far", "thus far", "to date" just before or behind: a count that goes on. */
  private boolean isRunning(int first, int end) {
    for (int i = Math.max(1, first - 3); i < end + 3; i++) {
      boolean far = line.is(i, "far") && (line.is(i - 1, "so") || line.is(i - 1, "thus"));
      if (far || (line.is(i, "date") && line.is(i - 1, "to"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isLaterDeath(int first, int end) {
    return holds(first, end + 1, ImmutableSet.of("later", "since"))
        && holds(first, end, ImmutableSet.of("died", "dead"));
  }

  private boolean holds(int first, int end, ImmutableSet<String> words) {
    for (int i = Math.max(0, first); i < end; i++) {
      if (words.contains(line.at(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
