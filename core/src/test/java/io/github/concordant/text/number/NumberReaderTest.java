package io.github.concordant.text.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.model.Span;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.NumberMention.Use;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

  private final NumberReader reader = new NumberReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7 miners                          | 7 | 7 | 7
          1,733 children                    | 1,733 | 1733 | 1733
          1.9 million others                | 1.9 million | 1900000 | 1900000
          seven hundred and twelve sailors  | seven hundred and twelve | 712 | 712
          forty-six passengers              | forty-six | 46 | 46
          twenty one passengers             | twenty one | 21 | 21
          two thousand and five workers     | two thousand and five | 2005 | 2005
          a hundred pilgrims                | a hundred | 100 | 100
          three million voters              | three million | 3000000 | 3000000
          half a dozen guards               | half a dozen | 6 | 6
          two dozen guards                  | two dozen | 24 | 24
          a dozen guards                    | a dozen | 12 | 12
          dozens were hurt                  | dozens | 24 | 99
          dozens of people                  | dozens of | 24 | 99
          scores were hurt                  | scores | 40 | 99
          several bystanders                | several | 3 | 9
          several hundred people            | several hundred | 200 | 999
          a couple of sailors               | a couple of | 2 | 2
          a pair of sailors                 | a pair of | 2 | 2
          a trio of sailors                 | a trio of | 3 | 3
          a handful of sailors              | a handful of | 3 | 9
          a few sailors                     | a few | 3 | 9
          a score of sailors                | a score of | 20 | 20
          half a million sailors            | half a million | 500000 | 500000
          from 5 to 7 sailors               | 5 to 7 | 5 | 7
          hundreds fled                     | hundreds | 200 | 999
          thousands fled                    | thousands | 2000 | 9999
          tens of thousands fled            | tens of thousands | 20000 | 99999
          hundreds of thousands fled        | hundreds of thousands | 200000 | 999999
          nearly 40 sailors                 | nearly 40 | 36 | 40
          about 40 sailors                  | about 40 | 36 | 44
          some 80 sailors                   | some 80 | 72 | 88
          around 70 sailors                 | around 70 | 63 | 77
          up to 30 sailors                  | up to 30 | 1 | 30
          fewer than 10 sailors             | fewer than 10 | 0 | 9
          5 to 7 sailors                    | 5 to 7 | 5 | 7
          5-7 sailors                       | 5-7 | 5 | 7
          two to three dozen sailors        | two to three dozen | 24 | 36
          two or three dozen sailors        | two or three dozen | 24 | 36
          five to six thousand sailors      | five to six thousand | 5000 | 6000
          between 2 and 3 million voters    | between 2 and 3 million | 2000000 | 3000000
          10 to 15 thousand voters          | 10 to 15 thousand | 10000 | 15000
          900 to 1 thousand voters          | 900 to 1 thousand | 900 | 1000
          two hundred to a thousand voters  | two hundred to a thousand | 200 | 1000
          between 5 and 7 sailors           | between 5 and 7 | 5 | 7
          two or three sailors              | two or three | 2 | 3
          five (5) victims                  | five (5) | 5 | 5
          exactly nine sailors              | exactly nine | 9 | 9
          40 or so sailors                  | 40 or so | 36 | 44
          """)
  void readsAnIntervalFromWordsAndFigures(String text, String words, long min, long max) {
    assertThat(reader.read(text)).singleElement().isEqualTo(mention(text, words, min, max));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          at least nine miners        | at least nine | 9
          no fewer than 9 miners      | no fewer than 9 | 9
          more than 60 miners         | more than 60 | 61
          over 400 miners             | over 400 | 401
          more than four million left | more than four million | 4000001
          100+ miners                 | 100+ | 100
          nine or more miners         | nine or more | 9
          millions left               | millions | 2000000
          at least dozens             | at least dozens | 24
          more than a quarter of a million people | more than a quarter of a million | 250001
          """)
  void leavesTheUpperBoundOpen(String text, String words, long min) {
    assertThat(reader.read(text)).singleElement().isEqualTo(mention(text, words, min, null));
  }

  @Test
  void doesNotAddNumbersThatAndJoins() {
    assertThat(reader.read("five and six people").stream().map(NumberMention::min))
        .containsExactly(5L, 6L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the toll rose from 5 to 7",
        "the charity revised its toll from 5 to 7",
        "the mayor raised the number of those who died from 5 to 7"
      })
  void doesNotTakeAMoveForARange(String text) {
    assertThat(reader.read(text).stream().map(NumberMention::min)).containsExactly(5L, 7L);
  }

  @Test
  void doesNotTakeARangeForAMove() {
    assertThat(reader.read("the number rose. Ages were from 5 to 7")).hasSize(1);
    assertThat(reader.read("he raised sheep, from 5 to 7 of them")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a 46-year-old man               | AGE
          a 46 year old man               | AGE
          Ada Moss, 31, of Leeds          | AGE
          aged 12                         | AGE
          on 16 January                   | DATE
          on Jan. 6                       | DATE
          in 2015                         | DATE
          the 7/7 attacks                 | DATE
          at 10:30                        | TIME
          at 9 p.m.                       | TIME
          at 11pm                         | TIME
          for 24 hours                    | MEASURE
          30 miles away                   | MEASURE
          a $500 fine                     | MONEY
          200 euros                       | MONEY
          45 percent                      | PERCENT
          the 10th division               | ORDINAL
          the third victim                | ORDINAL
          a 9mm pistol                    | CALIBRE
          a .40-caliber pistol            | CALIBRE
          the 1200 block of Elm Street    | ADDRESS
          2110 Madison Avenue             | ADDRESS
          lost 3-2                        | SCORE
          call 344-7867                   | NAME
          Flight 17                       | NAME
          Article 5                       | NAME
          an AK-47                        | NAME
          a 911 call                      | NAME
          """)
  void tellsNumbersThatCountNobody(String text, Use use) {
    assertThat(reader.read(text)).extracting(NumberMention::use).containsExactly(use);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no number here", "", "\n\n", "£", "--"})
  void findsNothingWhereNothingIs(String text) {
    assertThat(reader.read(text)).isEmpty();
  }

  @Test
  void readsHostileTextInLinearTime() {
    String text = "hundred and ".repeat(20_000) + "1-".repeat(20_000) + ",1".repeat(20_000);
    List<NumberMention> numbers = reader.read(text);
    assertThat(numbers)
        .allSatisfy(number -> assertThat(number.span().in(text)).isEqualTo(number.text()));
  }

  private static NumberMention mention(String text, String words, long min, @Nullable Long max) {
    int start = text.indexOf(words);
    return new NumberMention(new Span(start, start + words.length()), words, min, max);
  }
}
