package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Slot;
import io.github.concordant.text.Tag;
import io.github.concordant.text.number.NumberWords;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads tolls that are told by the place of a death among the others: "the eleventh death from the
 * fire", "the fifth person to die in the crash".
 */
final class OrdinalTolls {

  private static final Pattern FIGURES = Pattern.compile("(\\d{1,5})(?:st|nd|rd|th)");

  private static final int MOST_MODIFIERS = 2;

  /** Words behind the noun in which it may say that other events are counted as well. */
  private static final int REACH = 9;

  private static final ImmutableSet<String> DEATHS = ImmutableSet.of("death", "fatality");
  private static final ImmutableSet<String> DYING =
      ImmutableSet.of("died", "dies", "die", "dead", "dying", "death", "killed", "succumbed");
  private static final ImmutableSet<String> LINKS =
      ImmutableSet.of("from", "in", "of", "after", "at");
  private static final ImmutableSet<String> ONE_EVENT = ImmutableSet.of("the", "this", "that");

  private OrdinalTolls() {}

  /** The toll that begins at the word, or null. */
  static @Nullable Tally at(Line line, int at) {
    OptionalInt place = place(line.at(at).lower());
    if (place.isEmpty() || place.getAsInt() < 2) {
      return null;
    }
    int noun = at + 1;
    while (noun <= at + MOST_MODIFIERS && !isDeath(line, noun) && isModifier(line, noun)) {
      noun++;
    }
    int end = isDeath(line, noun) ? noun + 1 : afterDying(line, noun + 1);
    boolean one =
        end > 0 && line.isAny(end, LINKS) && line.isAny(end + 1, ONE_EVENT) && !isSeries(line, end);
    return one
        ? new Tally(
            Slot.KILLED,
            Count.exactly(place.getAsInt()),
            null,
            at,
            end,
            at,
            false,
            ImmutableSet.of(Nuance.UPDATE))
        : null;
  }

  private static OptionalInt place(String word) {
    Matcher figures = FIGURES.matcher(word);
    Integer value = figures.matches() ? Ints.tryParse(figures.group(1)) : null;
    return value == null ? NumberWords.ordinal(word) : OptionalInt.of(value);
  }

  /** "Death", or "victim" where the sentence tells of dying. */
  private static boolean isDeath(Line line, int at) {
    if (line.isAny(at, DEATHS)) {
      return true;
    }
    if (line.is(at, "victim")) {
      for (int i = 0; i < line.size(); i++) {
        if (line.isAny(i, DYING)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isModifier(Line line, int at) {
    Tag tag = line.at(at).tag();
    return (tag == Tag.ADJ || tag == Tag.NOUN) && !line.is(at + 1, "to");
  }

  /** Behind "to die", "to be killed"; -1 where there is neither. */
  private static int afterDying(Line line, int at) {
    if (!line.is(at, "to")) {
      return -1;
    }
    boolean passive = line.is(at + 1, "be") && line.is(at + 2, "killed");
    return passive ? at + 3 : line.is(at + 1, "die") || line.is(at + 1, "perish") ? at + 2 : -1;
  }

  private static boolean isSeries(Line line, int from) {
    for (int i = from; i < from + REACH && !line.at(i).isStop(); i++) {
      if (line.isAny(i, Grammar.SERIES)) {
        return true;
      }
    }
    return false;
  }
}
