package io.github.concordant.text.number;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.OptionalInt;

/** The words that numbers are made of, with their values. */
public final class NumberWords {

  /** Below twenty, in their order. */
  static final ImmutableMap<String, Integer> UNITS =
      ImmutableMap.<String, Integer>builder()
          .put("zero", 0)
          .put("one", 1)
          .put("two", 2)
          .put("three", 3)
          .put("four", 4)
          .put("five", 5)
          .put("six", 6)
          .put("seven", 7)
          .put("eight", 8)
          .put("nine", 9)
          .put("ten", 10)
          .put("eleven", 11)
          .put("twelve", 12)
          .put("thirteen", 13)
          .put("fourteen", 14)
          .put("fifteen", 15)
          .put("sixteen", 16)
          .put("seventeen", 17)
          .put("eighteen", 18)
          .put("nineteen", 19)
          .buildOrThrow();

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

  /** Places in a series, with their values. */
  private static final ImmutableMap<String, Integer> ORDINALS =
      ImmutableMap.<String, Integer>builder()
          .put("first", 1)
          .put("second", 2)
          .put("third", 3)
          .put("fourth", 4)
          .put("fifth", 5)
          .put("sixth", 6)
          .put("seventh", 7)
          .put("eighth", 8)
          .put("ninth", 9)
          .put("tenth", 10)
          .put("eleventh", 11)
          .put("twelfth", 12)
          .put("thirteenth", 13)
          .put("fourteenth", 14)
          .put("fifteenth", 15)
          .put("sixteenth", 16)
          .put("seventeenth", 17)
          .put("eighteenth", 18)
          .put("nineteenth", 19)
          .put("twentieth", 20)
          .put("thirtieth", 30)
          .put("fortieth", 40)
          .put("fiftieth", 50)
          .put("hundredth", 100)
          .buildOrThrow();

  private NumberWords() {}

  /** The value of a word in lower case, "one" to "nineteen" or a ten; empty for any other. */
  public static OptionalInt value(String word) {
    Integer value = UNITS.containsKey(word) ? UNITS.get(word) : TENS.get(word);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** The place that a word in lower case gives: "third", "fortieth"; empty for any other. */
  public static OptionalInt ordinal(String word) {
    Integer value = ORDINALS.get(word);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** The word for a number from 0 to 19 ("zero" to "nineteen"), the digits of any other. */
  public static String word(int value) {
    boolean hasWord = 0 <= value && value < UNITS.size();
    return hasWord ? UNITS.keySet().asList().get(value) : Integer.toString(value);
  }
}
