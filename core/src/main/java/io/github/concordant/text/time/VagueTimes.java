package io.github.concordant.text.time;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Now, currently, recently, the past, the near future: the references without a date. */
final class VagueTimes implements Reader {

  private static final ImmutableSet<String> PRESENT = Vocabulary.words("now currently nowadays");

  private static final ImmutableSet<String> PAST = Vocabulary.words("recently lately");

  /** Words after "past" or "future" that make it an adjective of something else. */
  private static final ImmutableSet<String> UNITS =
      Vocabulary.words("days weeks months quarters years decades generations");

  private static Reading vague(int end, TimexValue.Vague value) {
    return new Reading(end, new Reference(value));
  }

  /** A reference without a date. */
  record Reference(TimexValue.Vague value) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.DATE;
    }

    @Override
    public TimexValue in(Setting setting) {
      return value;
    }
  }

  @Override
  public @Nullable Reading read(Words words, int at) {
    String lower = words.lower(at);
    if (PRESENT.contains(lower)) {
      return isNowThat(words, at) ? null : vague(at + 1, TimexValue.Vague.PRESENT_REF);
    }
    if (PAST.contains(lower)) {
      return vague(at + 1, TimexValue.Vague.PAST_REF);
    }
    return switch (lower) {
      case "right", "just" ->
          lower.equals("right") && words.is(at + 1, "now")
              ? vague(at + 2, TimexValue.Vague.PRESENT_REF)
              : null;
      case "current" -> isUnit(words, at + 1) ? null : vague(at + 1, TimexValue.Vague.PRESENT_REF);
      case "recent" -> recent(words, at);
      case "these" -> words.is(at + 1, "days") ? vague(at + 2, TimexValue.Vague.PRESENT_REF) : null;
      case "more" -> words.is(at + 1, "recently") ? vague(at + 2, TimexValue.Vague.PAST_REF) : null;
      case "the" -> definite(words, at);
      case "past" -> units(words, at, TimexValue.Vague.PAST_REF);
      case "future" -> units(words, at, TimexValue.Vague.FUTURE_REF);
      default -> null;
    };
  }

  /** "Now that the vote is over": no time but a reason. */
  private static boolean isNowThat(Words words, int at) {
    return words.is(at, "now") && words.is(at + 1, "that");
  }

  private static boolean isUnit(Words words, int at) {
    return Vocabulary.unitOrUnits(words.lower(at)) != null;
  }

  private static @Nullable Reading recent(Words words, int at) {
    Grain unit = Vocabulary.units(words.lower(at + 1));
    if (unit == null) {
      return vague(at + 1, TimexValue.Vague.PAST_REF);
    }
    return unit == Grain.YEAR || unit == Grain.DECADE
        ? vague(at + 2, TimexValue.Vague.PAST_REF)
        : new Reading(at + 2, Durations.unclear(unit));
  }

  private static @Nullable Reading units(Words words, int at, TimexValue.Vague value) {
    return UNITS.contains(words.lower(at + 1)) ? vague(at + 2, value) : null;
  }

  /** The past, the (near) future, the short term. */
  private static @Nullable Reading definite(Words words, int at) {
    String lower = words.lower(at + 1);
    boolean distance =
        lower.equals("near")
            || lower.equals("immediate")
            || lower.equals("short")
            || lower.equals("distant");
    int noun = distance ? at + 2 : at + 1;
    if (words.is(noun, "future") || (distance && words.is(noun, "term"))) {
      return isNounNext(words, noun + 1) ? null : vague(noun + 1, TimexValue.Vague.FUTURE_REF);
    }
    boolean past = words.is(noun, "past") && !isNounNext(words, noun + 1);
    return past ? vague(noun + 1, TimexValue.Vague.PAST_REF) : null;
  }

  /** "The past wrongs", "the future king": a noun follows. */
  private static boolean isNounNext(Words words, int at) {
    return words.isNumber(at) || (words.isWord(at) && !Vocabulary.isFunctionWord(words.lower(at)));
  }
}
