package io.github.concordant.text.syntax;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which words each template looks at: the word itself (w), the two before it (x, then y) and the
 * two behind it (a, then b); and how the word is spelt.
 */
class TaggerFeaturesTest {

  private static final String CONTEXT =
      """
      1 w.word; 2 x.word; 3 a.word; 4 y.word; 5 b.word; 6 x.word w.word; 7 w.word a.word
      8 x.word a.word; 9 w.word w.shape; 20 w.shape start
      30 w.cluster; 31 x.cluster; 32 a.cluster; 33 w.middle w.shape; 34 x.cluster w.cluster
      35 w.cluster a.cluster; 36 b.cluster; 37 w.tagSet; 38 w.tagSet a.tagSet; 39 a.tagSet
      40 w.tagSet a.tagSet b.tagSet; 41 w.tagSet w.shape start; 42 x.shape w.shape a.shape
      43 x.middle w.middle a.middle; 50 x.tag; 51 y.tag x.tag; 52 x.tag w.word
      53 y.tag x.tag w.word; 54 x.tag a.word; 55 x.tag w.tagSet; 56 y.tag x.tag w.tagSet
      57 x.tag w.tagSet a.tagSet; 58 x.tag w.cluster; 59 x.tag w.cluster a.cluster
      60 x.tag x.word; 61 x.tag w.tagSet w.shape
      """;

  private static final String OF_ONE_LETTER = "11 end1; 16 start1;";
  private static final String OF_TWO = OF_ONE_LETTER + "12 end2; 17 start2; 22 end2 w.shape;";
  private static final String OF_THREE = OF_TWO + "13 end3; 18 start3; 21 end3 w.shape start;";
  private static final String OF_FOUR = OF_THREE + "14 end4;";

  private final Words words = States.rain();
  private final Configuration state = new Configuration(17);

  /** "that" has four letters, "the" three; a longer word shows its last four and first three. */
  @ParameterizedTest
  @CsvSource({
    "5, that, t, at, hat, that, t, th, tha",
    "8, halden, n, en, den, lden, h, ha, hal",
  })
  void looksAtTheEndsOfAWordInLowerCase(
      int at,
      String word,
      String e1,
      String e2,
      String e3,
      String e4,
      String s1,
      String s2,
      String s3) {
    ImmutableMap<String, Integer> numbers =
        ImmutableMap.<String, Integer>builder()
            .put("start", 0)
            .put("end1", e1.hashCode())
            .put("end2", e2.hashCode())
            .put("end3", e3.hashCode())
            .put("end4", e4.hashCode())
            .put("start1", s1.hashCode())
            .put("start2", s2.hashCode())
            .put("start3", s3.hashCode())
            .buildOrThrow();
    check(
        words,
        at,
        "w %s; x %s; y %s; a %s; b %s".formatted(at, at - 1, at - 2, at + 1, at + 2),
        numbers,
        OF_FOUR);
  }

  /** Templates of more letters than the word has are not filled. */
  @Test
  void aWordOfThreeLettersHasNoEndOfFour() {
    ImmutableMap<String, Integer> numbers =
        ImmutableMap.<String, Integer>builder()
            .put("start", 0)
            .put("end1", "e".hashCode())
            .put("end2", "he".hashCode())
            .put("end3", "the".hashCode())
            .put("start1", "t".hashCode())
            .put("start2", "th".hashCode())
            .put("start3", "the".hashCode())
            .buildOrThrow();
    check(words, 2, "w 2; x 1; y 0; a 3; b 4", numbers, OF_THREE);
  }

  /** The first word has two letters, and no word before it. */
  @Test
  void theFirstWordIsKnownForIt() {
    ImmutableMap<String, Integer> numbers =
        ImmutableMap.of(
            "start", 1,
            "end1", "n".hashCode(),
            "end2", "on".hashCode(),
            "start1", "o".hashCode(),
            "start2", "on".hashCode());
    check(words, 0, "w 0; x 18; y 18; a 1; b 2", numbers, OF_TWO);
  }

  @Test
  void theLastWordHasNoneBehindIt() {
    Words two = Words.of(ImmutableList.of("Plan", "B"), WordClasses.none());
    ImmutableMap<String, Integer> numbers =
        ImmutableMap.of("start", 0, "end1", "b".hashCode(), "start1", "b".hashCode());
    check(two, 1, "w 1; x 0; y 3; a 3; b 3", numbers, OF_ONE_LETTER);
  }

  private void check(
      Words sentence,
      int at,
      String places,
      ImmutableMap<String, Integer> numbers,
      String spelling) {
    Features features = new Features();
    // What an earlier decision left must go.
    features.add(99, 1);
    TaggerFeatures.fill(sentence, at, features);
    new Templates(sentence, state, Templates.numbers(places), numbers)
        .check(features, CONTEXT + spelling);
  }
}
