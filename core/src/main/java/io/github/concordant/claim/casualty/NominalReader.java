package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Slot;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.Tag;
import org.jspecify.annotations.Nullable;

/** Reads the counts that nouns state: "15 deaths", "no arrests", "the death toll rose to 14". */
final class NominalReader {

  private static final int TOLL_REACH = 16;

  /** Words behind "the number of dead" in which the verb that says how many may stand. */
  private static final int VERB_REACH = 30;

  /** Nouns for what happens, counted one for one with the people whom it happens to. */
  private static final ImmutableMap<String, Slot> HAPPENINGS =
      ImmutableMap.<String, Slot>builder()
          .put("death", Slot.KILLED)
          .put("deaths", Slot.KILLED)
          .put("fatality", Slot.KILLED)
          .put("fatalities", Slot.KILLED)
          .put("homicides", Slot.KILLED)
          .put("homicide", Slot.KILLED)
          .put("murder", Slot.KILLED)
          .put("killing", Slot.KILLED)
          .put("murders", Slot.KILLED)
          .put("killings", Slot.KILLED)
          .put("slayings", Slot.KILLED)
          .put("bodies", Slot.KILLED)
          .put("corpses", Slot.KILLED)
          .put("coffins", Slot.KILLED)
          .put("martyrs", Slot.KILLED)
          .put("injuries", Slot.INJURED)
          .put("injury", Slot.INJURED)
          .put("casualties", Slot.KILLED)
          .put("arrests", Slot.DETAINED)
          .put("arrest", Slot.DETAINED)
          .put("kidnappings", Slot.KIDNAPPED)
          .put("abductions", Slot.KIDNAPPED)
          .buildOrThrow();

  /** What "the number of" counts. */
  private static final ImmutableMap<String, Slot> FATES =
      ImmutableMap.<String, Slot>builder()
          .put("dead", Slot.KILLED)
          .put("killed", Slot.KILLED)
          .put("deceased", Slot.KILLED)
          .put("deaths", Slot.KILLED)
          .put("fatalities", Slot.KILLED)
          .put("martyrs", Slot.KILLED)
          .put("injured", Slot.INJURED)
          .put("wounded", Slot.INJURED)
          .put("injuries", Slot.INJURED)
          .put("missing", Slot.MISSING)
          .put("arrested", Slot.DETAINED)
          .put("detained", Slot.DETAINED)
          .put("arrests", Slot.DETAINED)
          .put("displaced", Slot.DISPLACED)
          .put("evacuated", Slot.DISPLACED)
          .put("rescued", Slot.RESCUED)
          .put("kidnapped", Slot.KIDNAPPED)
          .buildOrThrow();

  private static final ImmutableSet<String> WHOSE =
      ImmutableSet.of(
          "of", "the", "those", "people", "persons", "confirmed", "who", "were", "fatal");

  private static final ImmutableMap<String, Integer> MULTIPLES =
      ImmutableMap.of("double", 2, "triple", 3, "quadruple", 4, "quintuple", 5);

  private static final ImmutableSet<String> DECEASED =
      ImmutableSet.of("deceased", "dead", "bodies", "corpses", "cadavers", "remains", "forensic");

  private static final ImmutableSet<String> REPORTED =
      ImmutableSet.of(
          "of",
          "to",
          "at",
          "stands",
          "stood",
          "reached",
          "is",
          "was",
          "hit",
          "passed",
          "exceeded",
          "hits",
          "reaches",
          "topped",
          "tops",
          "passes",
          "exceeds",
          "surpassed",
          "surpasses",
          "crossed",
          "crosses",
          "past",
          "above",
          "rose",
          "climbed",
          "now",
          "as");

  private static final ImmutableSet<String> REACHING =
      ImmutableSet.of("stands", "stood", "reached", "hit", "passed", "exceeded");

  /** Before a number that the toll has left behind. */
  private static final ImmutableSet<String> EXCEEDING =
      ImmutableSet.of(
          "passed",
          "passes",
          "exceeded",
          "exceeds",
          "topped",
          "tops",
          "surpassed",
          "surpasses",
          "crossed",
          "crosses",
          "past",
          "above");

  /** What takes lives. */
  private static final ImmutableSet<String> TAKING =
      ImmutableSet.of("cost", "costs", "costing", "claimed", "claims", "claiming", "took", "taken");

  private static final ImmutableSet<String> LOST =
      ImmutableSet.of("lost", "claimed", "taken", "ended");

  private final Line line;

  NominalReader(Line line) {
    this.line = line;
  }

  ImmutableList<Tally> read() {
    ImmutableList.Builder<Tally> found = ImmutableList.builder();
    for (int at = 0; at < line.size(); at++) {
      String word = line.at(at).lower();
      if (HAPPENINGS.containsKey(word) || isFatalVictims(at)) {
        counted(found, at, word);
      }
      if (word.equals("lives") && isCount(at - 1) && (isTaken(at) || isLost(at + 1))) {
        add(found, Slot.KILLED, line.at(at - 1).number(), at - 1, at + 1);
      }
      if (word.equals("loss") && isNoLossOfLife(at)) {
        found.add(tally(Slot.KILLED, Count.exactly(0), null, at - 1, at + 3, false));
      }
      if (word.equals("removals") && isCount(at - 1) && isOfTheDead()) {
        add(found, Slot.KILLED, line.at(at - 1).number(), at - 1, at + 1);
      }
      multiple(found, at);
      if (word.equals("number")) {
        numberOf(found, at);
      }
      if (word.equals("toll")) {
        toll(found, at);
      }
      fate(found, at);
      Tally ordinal = OrdinalTolls.at(line, at);
      if (ordinal != null) {
        found.add(ordinal);
      }
    }
    return found.build();
  }

  /** "The fire cost 12 lives". */
  private boolean isTaken(int lives) {
    return TAKING.contains(line.at(lives - 2).lower());
  }

  /** "Twelve lives were lost", "12 lives lost". */
  private boolean isLost(int next) {
    int at = next;
    while (Grammar.BE.contains(line.at(at).lower()) || Grammar.HAVE.contains(line.at(at).lower())) {
      at++;
    }
    return LOST.contains(line.at(at).lower());
  }

  /** "Four deaths", "no arrests have been made", "55 injuries". */
  private void counted(ImmutableList.Builder<Tally> found, int at, String word) {
    if (line.is(at + 1, "of") && line.isAny(at + 2, Grammar.BODIED)) {
      return;
    }
    int first = at - 1;
    while (first >= 0 && at - first < 4 && !isCount(first) && isModifier(first)) {
      first--;
    }
    Slot slot = slotOf(HAPPENINGS, word);
    Word number = line.at(first);
    if (number.isCount() && word.equals("casualties")) {
      casualties(found, number.number(), first, at + 1);
    } else if (number.isCount()) {
      add(found, slot, number.number(), first, at + 1);
    } else if (number.is("no") || isMissingArrest(first, word)) {
      found.add(tally(slot, Count.exactly(0), null, first, at + 1, false));
    }
  }

  /** Dead and hurt in one figure: of "12 casualties" up to 12 were killed, and up to 12 hurt. */
  private static void casualties(
      ImmutableList.Builder<Tally> found, @Nullable NumberMention number, int first, int end) {
    if (number != null) {
      Count most = new Count(0, number.max());
      found.add(tally(Slot.KILLED, most, null, first, end, false));
      found.add(tally(Slot.INJURED, most, null, first, end, false));
    }
  }

  /** "The number of dead rose to 14", "brings to 12 the number of people killed". */
  private void numberOf(ImmutableList.Builder<Tally> found, int at) {
    int state = at + 1;
    while (line.isAny(state, WHOSE) || isWhoFares(state)) {
      state++;
    }
    Slot slot = isFatalVictims(state) ? Slot.KILLED : FATES.get(line.at(state).lower());
    if (slot == null) {
      return;
    }
    int before = line.is(at - 1, "the") ? at - 2 : at - 1;
    if (isCount(before) && line.is(before - 1, "to")) {
      add(found, slot, line.at(before).number(), before, state + 1);
      return;
    }
    for (int i = state + 1; i < at + TOLL_REACH && !line.at(i).isStop(); i++) {
      if (isCount(i) && REPORTED.contains(line.at(i - 1).lower())) {
        reached(found, slot, at, i);
        return;
      }
    }
    for (int i = at + TOLL_REACH; i < at + VERB_REACH && !line.at(i).isStop(); i++) {
      if (isCount(i) && REACHING.contains(line.at(i - 1).lower())) {
        reached(found, slot, at, i);
        return;
      }
    }
  }

  /** "Rose to 12", "passed 12": the number at the index, or more than it. */
  private void reached(ImmutableList.Builder<Tally> found, Slot slot, int first, int at) {
    NumberMention number = line.at(at).number();
    if (number != null
        && Long.valueOf(number.min()).equals(number.max())
        && line.isAny(at - 1, EXCEEDING)) {
      Count more = Count.atLeast(number.min() + 1);
      found.add(tally(slot, more, null, first, at + 1, false));
    } else {
      add(found, slot, number, first, at + 1);
    }
  }

  private boolean isNoLossOfLife(int at) {
    boolean none = line.is(at - 1, "no") || line.is(at - 1, "without");
    return none && line.is(at + 1, "of") && (line.is(at + 2, "life") || line.is(at + 2, "lives"));
  }

  /** "As regards deceased persons, twelve removals", by those who fetch the bodies. */
  private boolean isOfTheDead() {
    for (int at = 0; at < line.size(); at++) {
      if (line.isAny(at, DECEASED)) {
        return true;
      }
    }
    return false;
  }

  /** "Fatal victims", as translations have it. */
  private boolean isFatalVictims(int at) {
    return line.is(at, "victims") && (line.is(at - 1, "fatal") || line.is(at - 1, "mortal"));
  }

  /** "The number of protesters killed". */
  private boolean isWhoFares(int at) {
    return line.at(at).tag() == Tag.NOUN
        && line.at(at).number() == null
        && !FATES.containsKey(line.at(at).lower())
        && FATES.containsKey(line.at(at + 1).lower());
  }

  /** "Double murder", "triple homicide". */
  private void multiple(ImmutableList.Builder<Tally> found, int at) {
    Integer times = MULTIPLES.get(line.at(at).lower());
    Slot slot = HAPPENINGS.get(line.at(at + 1).lower());
    if (times != null && Slot.KILLED.equals(slot)) {
      found.add(tally(Slot.KILLED, Count.exactly(times), null, at, at + 2, false));
    }
  }

  private boolean isMissingArrest(int first, String word) {
    return word.equals("arrest")
        && (line.is(first, "an") || line.is(first, "any"))
        && (line.is(first - 2, "not") || line.is(first - 3, "not"));
  }

  private boolean isCount(int at) {
    return line.at(at).isCount();
  }

  private boolean isModifier(int at) {
    return switch (line.at(at).tag()) {
      case ADJ, NOUN, ADV -> line.at(at).number() == null;
      default -> false;
    };
  }

  /** "The death toll rose to 14", "put the toll at 9". */
  private void toll(ImmutableList.Builder<Tally> found, int at) {
    int behind = afterAside(at + 1);
    for (int i = behind; i < behind + TOLL_REACH - 1 && !line.at(i).isStop(); i++) {
      if (isCount(i) && REPORTED.contains(line.at(i - 1).lower())) {
        int first = line.is(at - 1, "death") ? at - 1 : at;
        reached(found, Slot.KILLED, first, i);
        return;
      }
    }
  }

  /** Behind what was the toll before: "the toll, which stood at 27, is now 31". */
  private int afterAside(int at) {
    boolean opened = line.is(at, ",") && line.isAny(at + 1, Grammar.RELATIVE);
    int end = at + 1;
    while (opened && end < line.size() && !line.is(end, ",") && !line.at(end).isStop()) {
      end++;
    }
    return opened && line.is(end, ",") ? end + 1 : at;
  }

  /** "The dead number nine", "put the dead at 12 and the hurt at 30", "brings the dead to nine". */
  private void fate(ImmutableList.Builder<Tally> found, int at) {
    Slot slot = FATES.get(line.at(at).lower());
    if (slot == null || !line.is(at - 1, "the")) {
      return;
    }
    boolean again = line.is(at - 2, "and") && isCount(at - 3) && line.is(at - 4, "at");
    boolean put = line.is(at + 1, "at") && (again || line.at(at - 2).lower().startsWith("put"));
    boolean number = line.is(at + 1, "number") || line.is(at + 1, "numbered");
    boolean raised = line.is(at + 1, "to") && line.isAny(at - 2, Grammar.RAISING);
    if ((put || number || raised) && isCount(at + 2)) {
      add(found, slot, line.at(at + 2).number(), at, at + 3);
    }
  }

  private static Slot slotOf(ImmutableMap<String, Slot> slots, String word) {
    Slot slot = slots.get(word);
    return slot == null ? Slot.KILLED : slot;
  }

  private static void add(
      ImmutableList.Builder<Tally> found,
      Slot slot,
      @Nullable NumberMention number,
      int first,
      int end) {
    if (number != null) {
      found.add(tally(slot, new Count(number.min(), number.max()), null, first, end, false));
    }
  }

  private static Tally tally(
      Slot slot, Count count, @Nullable String scope, int first, int end, boolean known) {
    ImmutableSet<Nuance> nuances = ImmutableSet.of();
    return new Tally(slot, count, scope, first, end, first, known, nuances);
  }
}
