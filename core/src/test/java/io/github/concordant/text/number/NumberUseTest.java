package io.github.concordant.text.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.NumberMention.Use;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each of several numbers of a sentence is for, and shares and multiples of them. */
final class NumberUseTest {

  private final NumberReader reader = new NumberReader();

  private ImmutableList<Use> uses(String text) {
    return reader.read(text).stream()
        .map(NumberMention::use)
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Three men, ages 25, 26 and 33, were hurt       | COUNT AGE AGE AGE
          Three men, ages 25, 26, and 33, were hurt      | COUNT AGE AGE AGE
          her sons, 7 and 8, were hurt                   | AGE AGE
          the cars, 140 and 150, were sold               | COUNT COUNT
          Ada Moss, 31, and Ben Moss Jr., 33, of Leeds   | AGE AGE
          Ada Moss, 31 of New York, was hurt             | AGE
          Ada Moss, 31 from Leeds, was hurt              | AGE
          children aged under five                       | AGE
          men aged about 30                              | AGE
          two boys, both 14, were hurt                   | COUNT AGE
          the guests, all 14, were hurt                  | COUNT
          a 16- and a 17-year-old                        | AGE AGE
          a 16- or 17-year-old                           | AGE AGE
          On Monday, 12 of Hamas fighters were hurt      | COUNT
          the guests, 12 of Leeds, were hurt             | COUNT
          Ada Moss, 31.                                  | AGE
          Ada Moss, 31; Ben Hall, 40;                    | AGE AGE
          Ada Moss, 31, left                             | AGE
          Ada Moss, 131, left                            | COUNT
          ages 18 to 25                                  | AGE AGE
          aged from 18 to 25                             | AGE AGE
          between the ages of 18 and 25                  | AGE AGE
          men aged between 18 and 25                     | AGE AGE
          from the age of 12                             | AGE
          at age 12                                      | AGE
          12 years of age                                | AGE
          of 21 and 30 cars                              | COUNT COUNT
          On March 3, 40 people died                     | DATE COUNT
          on 3 May 2014                                  | DATE DATE
          on May 3, 2014, two died                       | DATE DATE COUNT
          in May 2014                                    | DATE
          since 1998                                     | DATE
          1950 people                                    | COUNT
          40 may leave                                   | COUNT
          in the 1980s                                   | DATE
          in her 20's                                    | DATE
          on 3/4/2015                                    | DATE
          on 12.04.2015                                  | DATE
          the 4th                                        | ORDINAL
          the sixteenth man                              | ORDINAL
          at 20:15                                       | TIME
          Mill fire: 15 dead                             | COUNT
          at 9 a.m.                                      | TIME
          at 9am                                         | TIME
          at 9 o'clock                                   | TIME
          two more hours                                 | MEASURE
          a 20-minute drive                              | MEASURE
          a 30-year sentence                             | MEASURE
          a 12-gauge shotgun                             | CALIBRE
          5 per cent                                     | PERCENT
          5%                                             | PERCENT
          No. 5                                          | NAME
          number 5                                       | NAME
          #5                                             | NAME
          Flight 17 passengers                           | COUNT
          the 9-1-1 line                                 | NAME
          lost 5-7 on Sunday                             | SCORE
          5-7 people                                     | COUNT
          call 344-78                                    | SCORE
          89 North Elm Street                            | ADDRESS
          2110 St. Mary Avenue                           | ADDRESS
          the 200-block of Elm                           | ADDRESS
          89 North Sea oilmen                            | COUNT
          """)
  void tellsWhatEachIsFor(String text, String wanted) {
    assertThat(uses(text))
        .containsExactlyElementsOf(
            Splitter.on(' ').splitToStream(wanted).map(Use::valueOf).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          half of the 40 passengers          | half of the 40 | 20 | 20
          half the 40 passengers             | half the 40 | 20 | 20
          half of its 41 guards              | half of its 41 | 20 | 21
          a third of the 90 inmates          | a third of the 90 | 30 | 30
          one quarter of their 200 men       | one quarter of their 200 | 50 | 50
          two-thirds of the 90 inmates       | two-thirds of the 90 | 60 | 60
          two thirds of all 100 inmates      | two thirds of all 100 | 66 | 67
          three quarters of those 40 inmates | three quarters of those 40 | 30 | 30
          nine tenths of the 50 inmates      | nine tenths of the 50 | 45 | 45
          """)
  void readsAShareOfAWhole(String text, String words, long min, long max) {
    assertThat(reader.read(text))
        .anySatisfy(
            number -> {
              assertThat(number.text()).isEqualTo(words);
              assertThat(number.min()).isEqualTo(min);
              assertThat(number.max()).isEqualTo(max);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Eight died, and twice as many were hurt       | 8 16
          Eight died, and double that number were hurt  | 8 16
          Eight died, and thrice as many were hurt      | 8 24
          Eight died, and five times as many were hurt  | 8 40
          Eight died, and five times a day it rained    | 8 5
          Eight died, and double agents were hurt       | 8
          """)
  void readsAMultipleOfTheCountBefore(String text, String wanted) {
    assertThat(reader.read(text).stream().map(NumberMention::min).map(String::valueOf))
        .containsExactlyElementsOf(Splitter.on(' ').split(wanted));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 12, 19})
  void aWordAndItsValueGoTogether(int value) {
    assertThat(NumberWords.value(NumberWords.word(value))).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 20, 31})
  void otherNumbersStayInDigits(int value) {
    assertThat(NumberWords.word(value)).isEqualTo(Integer.toString(value));
  }
}
