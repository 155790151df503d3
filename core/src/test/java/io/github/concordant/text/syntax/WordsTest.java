package io.github.concordant.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  private static final int CLUSTER = 0b1_0110_1101;

  /** The numbers are those the models were trained with: another would be another feature. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "rain, 0",
        "Rain, 1",
        "R, 1",
        "NATO, 2",
        "5th, 4",
        "2019, 4",
        "'90s, 5",
        "'em, 5",
        "..., 6",
        "iPhone, 7",
        "McLean, 8",
        "U.S., 8",
        "I, 1",
        "NATOs, 8",
      })
  void knowsTheShapeOfAWord(String form, int shape) {
    Words words = Words.of(ImmutableList.of(form, "fell"), WordClasses.none());
    assertThat(words.shape[0]).isEqualTo(shape);
  }

  /** In a headline in capitals the capitals say nothing; a few of them are names. */
  @Test
  void aHeadlineInCapitalsHasOneShape() {
    assertThat(shapes("RAIN", "FALLS", "IN", "LUND")).containsOnly(3);
    assertThat(shapes("RAIN", "FALLS", "LUND")).containsExactly(3, 3, 3);
    assertThat(shapes("RAIN", "FALL", "LUND")).containsExactly(2, 2, 2);
    assertThat(shapes("RAIN", "FALLS", "IN", "Lund")).containsExactly(2, 2, 2, 1);
    assertThat(shapes("5", "12345678901234567890")).containsExactly(4, 4);
  }

  private static int[] shapes(String... forms) {
    ImmutableList<String> list = ImmutableList.copyOf(forms);
    return Arrays.copyOf(Words.of(list, WordClasses.none()).shape, forms.length);
  }

  @Test
  void figuresAreToldApartByTheirLengthOnly() {
    Words words =
        Words.of(
            ImmutableList.of("1,234", "5,678", "12", "A380", "a215", "Rain"), WordClasses.none());
    assertThat(words.lower).containsExactly("0,000", "0,000", "00", "a000", "a000", "rain");
    assertThat(words.word[0]).isEqualTo(words.word[1]).isNotEqualTo(words.word[2]);
    assertThat(words.size()).isEqualTo(6);
  }

  @Test
  void aClassIsThatOfTheWordInLowerCase() {
    WordClasses classes =
        WordClasses.of(ImmutableMap.of("rain", new WordClasses.Entry(CLUSTER, 7)));
    Words words = Words.of(ImmutableList.of("Rain", "Fog"), classes);
    assertThat(words.cluster[0]).isEqualTo(CLUSTER);
    assertThat(words.middle[0]).isEqualTo(0b1_0110_11);
    assertThat(words.coarse[0]).isEqualTo(0b1_0110);
    assertThat(words.tagSet[0]).isEqualTo(7);
    assertThat(words.cluster[1]).isEqualTo(WordClasses.NONE);
    assertThat(words.tagSet[1]).isEqualTo(WordClasses.NONE);
  }

  /** Behind the words stand the root and what stands for no word, each unlike any word. */
  @Test
  void placesOutsideHaveWordsOfTheirOwn() {
    Words words = Words.of(ImmutableList.of("Rain", "fell"), WordClasses.none());
    words.setTag(1, 5);
    assertThat(words.tag(1)).isEqualTo(5);
    for (int[] field :
        new int[][] {
          words.word,
          words.tag,
          words.cluster,
          words.middle,
          words.coarse,
          words.tagSet,
          words.shape
        }) {
      assertThat(field[2]).isEqualTo(-1);
      assertThat(field[3]).isEqualTo(-2);
    }
    assertThat(words.at(0)).isEqualTo(0);
    assertThat(words.at(1)).isEqualTo(1);
    assertThat(words.at(2)).isEqualTo(3);
    assertThat(words.at(-1)).isEqualTo(3);
  }
}
