package io.github.concordant.text.time;

import io.github.concordant.text.number.NumberWords;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads cardinal and ordinal numbers in figures and in words. */
final class Numerals {

  /**
   * A number that was read.
   *
   * @param end the place of the first token after it
   * @param value the number, or -1 for an unclear one (several, a few)
   * @param half whether a half is added
   */
  record Numeral(int end, int value, boolean half) {
    boolean isVague() {
      return value < 0;
    }
  }

  private Numerals() {}

  /** The cardinal number that begins at the token, or null. */
  static @Nullable Numeral cardinal(Words words, int at) {
    Numeral figures = figures(words, at);
    if (figures != null) {
      return figures;
    }
    Numeral vague = vague(words, at);
    if (vague != null) {
      return vague;
    }
    return spelt(words, at);
  }

  private static @Nullable Numeral figures(Words words, int at) {
    int value = words.number(at);
    if (value < 0 || words.isMark(at - 1, '$') || words.isMark(at + 1, '%')) {
      return null;
    }
    boolean half =
        words.number(at + 1) == 1 && words.isMark(at + 2, '/') && words.number(at + 3) == 2;
    return half ? new Numeral(at + 4, value, true) : new Numeral(at + 1, value, false);
  }

  private static @Nullable Numeral vague(Words words, int at) {
    return switch (words.lower(at)) {
      case "several", "few", "many", "some", "numerous", "countless" -> unclear(at + 1);
      case "a" ->
          switch (words.lower(at + 1)) {
            case "few" -> unclear(at + 2);
            case "couple" -> new Numeral(after(words, at + 2, "of"), 2, false);
            case "dozen" -> new Numeral(at + 2, 12, false);
            case "hundred" -> new Numeral(at + 2, 100, false);
            case "thousand" -> new Numeral(at + 2, 1000, false);
            default -> null;
          };
      case "couple" -> new Numeral(after(words, at + 1, "of"), 2, false);
      case "dozens", "scores", "hundreds", "thousands" ->
          words.is(at + 1, "of") ? unclear(at + 2) : null;
      default -> null;
    };
  }

  private static Numeral unclear(int end) {
    return new Numeral(end, -1, false);
  }

  private static int after(Words words, int at, String word) {
    return words.is(at, word) ? at + 1 : at;
  }

  private static @Nullable Numeral spelt(Words words, int at) {
    Numeral below = belowHundred(words, at);
    if (below == null) {
      return null;
    }
    int scale = scale(words.lower(below.end()));
    if (scale == 1) {
      return andAHalf(words, below);
    }
    int end = below.end() + 1;
    int next = after(words, end, "and");
    Numeral rest = belowHundred(words, next);
    return rest == null
        ? new Numeral(end, below.value() * scale, false)
        : new Numeral(rest.end(), below.value() * scale + rest.value(), false);
  }

  private static int scale(String lower) {
    return switch (lower) {
      case "dozen" -> 12;
      case "hundred" -> 100;
      case "thousand" -> 1000;
      default -> 1;
    };
  }

  private static Numeral andAHalf(Words words, Numeral whole) {
    int at = whole.end();
    boolean half = words.is(at, "and") && words.is(at + 1, "a") && words.is(at + 2, "half");
    return half ? new Numeral(at + 3, whole.value(), true) : whole;
  }

  /** A number below a hundred, in words: seven, twenty-one. */
  static @Nullable Numeral belowHundred(Words words, int at) {
    int first = word(words, at);
    if (first < 20) {
      return first < 1 ? null : new Numeral(at + 1, first, false);
    }
    int next = words.skipHyphen(at + 1);
    int ones = word(words, next);
    return 0 < ones && ones < 10
        ? new Numeral(next + 1, first + ones, false)
        : new Numeral(at + 1, first, false);
  }

  /** The value of a word up to nineteen or of a ten, or -1. */
  private static int word(Words words, int at) {
    return NumberWords.value(words.lower(at)).orElse(-1);
  }

  /** The ordinal number that begins at the token, in words or figures (28th), or null. */
  static @Nullable Numeral ordinal(Words words, int at) {
    OptionalInt value = NumberWords.ordinal(words.lower(at));
    if (value.isPresent()) {
      return new Numeral(at + 1, value.getAsInt(), false);
    }
    if (words.isNumber(at) && words.touchesNext(at) && isOrdinalEnding(words.lower(at + 1))) {
      return new Numeral(at + 2, words.number(at), false);
    }
    int tens = word(words, at);
    if (tens >= 20) {
      int next = words.skipHyphen(at + 1);
      int ones = NumberWords.ordinal(words.lower(next)).orElse(0);
      return 0 < ones && ones < 10 ? new Numeral(next + 1, tens + ones, false) : null;
    }
    return null;
  }

  private static boolean isOrdinalEnding(String lower) {
    return lower.equals("st") || lower.equals("nd") || lower.equals("rd") || lower.equals("th");
  }
}
