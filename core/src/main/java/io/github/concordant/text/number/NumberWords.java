package io.github.concordant.text.number;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Map;
import java.util.OptionalInt;

/** The words that numbers are made of, with their values. */
public final class NumberWords {

  static final ImmutableMap<String, Integer> UNITS = unitsAndTeens();

  static final ImmutableMap<String, Integer> TENS =
      ImmutableMap.<String, Integer>builder()
          .put("twenty", 20)
          .put("thirty", 30)
          .put("forty", 40)
          .put("fifty", 50)
          .put("sixty", 60)
          .put("seventy", 70)
          .put("eighty", 80)
          .put("ninety", 90)
          .buildOrThrow();

  static final ImmutableMap<String, Long> POWERS =
      ImmutableMap.of(
          "hundred", 100L, "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);

  /** Words that stand for a range by themselves; millions are open above. */
  static final ImmutableMap<String, Range<Long>> VAGUE =
      ImmutableMap.<String, Range<Long>>builder()
          .put("several", Range.closed(3L, 9L))
          .put("dozens", Range.closed(24L, 99L))
          .put("scores", Range.closed(40L, 99L))
          .put("hundreds", Range.closed(200L, 999L))
          .put("thousands", Range.closed(2_000L, 9_999L))
          .put("millions", Range.atLeast(2_000_000L))
          .buildOrThrow();

  static final ImmutableSet<String> ORDINALS =
      ImmutableSet.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "twentieth",
          "thirtieth",
          "fortieth",
          "fiftieth",
          "hundredth");

  private NumberWords() {}

  /** The value of a word in lower case, "one" to "nineteen" or a ten; empty for any other. */
  public static OptionalInt value(String word) {
    Integer value = UNITS.containsKey(word) ? UNITS.get(word) : TENS.get(word);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** The word for a number from 0 to 19 ("zero" to "nineteen"), the digits of any other. */
  public static String word(int value) {
    return UNITS.entrySet().stream()
        .filter(unit -> unit.getValue() == value)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Integer.toString(value));
  }

  private static ImmutableMap<String, Integer> unitsAndTeens() {
    ImmutableMap.Builder<String, Integer> units = ImmutableMap.builder();
    String[] words = {
      "zero",
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen"
    };
    for (int i = 0; i < words.length; i++) {
      units.put(words[i], i);
    }
    return units.buildOrThrow();
  }
}
