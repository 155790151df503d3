package io.github.concordant.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.Iterables;
import io.github.concordant.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words as the English treebanks of Universal Dependencies part them: by blanks at the right. */
class WordSplitterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Rain fell. | Rain fell .",
        "(Rain) [fell], \"hard\"; 'they' said: | ( Rain ) [ fell ] , \" hard \" ; ' they ' said :",
        "$5 *note* 90% | $ 5 * note * 90 %",
        "...and .22 --so -5 | ... and .22 -- so - 5",
        "what?! no-- yes- end... | what ?! no -- yes - end ...",
        "? -- . ... | ? -- . ...",
        "said--and wait...what | said -- and wait ... what",
        "a(b)c x;y u=v q!r | a ( b ) c x ; y u = v q ! r",
        "1,000 a,b 5,six six,5 | 1,000 a , b 5 , six six , 5",
        "10:30 at:home 5:six | 10:30 at : home 5 : six",
        "9/11 and/or km/h he/it | 9/11 and / or km/h he / it",
        "3.5 bbc.com U.S.A | 3.5 bbc.com U.S.A",
      })
  void marksStandAlone(String text, String words) {
    check(text, words);
  }

  /** "died.The": a blank was lost where a short word, a period and a capitalised word meet. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "died.The | died . The",
        "it.He | it . He",
        "x.The | x.The",
        "it.H | it.H",
        "it.HE | it.HE",
        "IT.He | IT.He",
        "died.the | died.the",
        "died.5th | died.5th",
      })
  void findsALostBlank(String text, String words) {
    check(text, words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Mr. Weiss | Mr. Weiss",
        "non-U.S. firms | non-U.S. firms",
        "No. 5 | No. 5",
        "No.  5 | No. 5",
        "No. Then | No . Then",
        "he said no. | he said no .",
        "a \"no.\" 5 left | a \" no . \" 5 left",
        "plan a. | plan a .",
        "at 9 a.m. today | at 9 a.m. today",
        "end of 2019.. | end of 2019 ..",
        "Inc.. | Inc ..",
      })
  void aPeriodMayBelongToItsWord(String text, String words) {
    check(text, words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "don't can't DON'T n't | do n't ca n't DO N'T n't",
        "it's they're I've he'll I'd I'm | it 's they 're I 've he 'll I 'd I 'm",
        "'s 're | 's 're",
        "'em 'til '90s 'tis | 'em 'til '90s ' tis",
        "miners' o'clock | miners ' o'clock",
        "cannot gonna GOTTA wanna | can not gon na GOT TA wan na",
        "acannot cannots canno | acannot cannots canno",
      })
  void cliticsStandAlone(String text, String words) {
    check(text, words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "well-known | well - known",
        "re-open Counter-attack | re-open Counter-attack",
        "co-pilot-led | co-pilot - led",
        "six-year-old | six - year - old",
        "a-b | a - b",
        "555-867-5309 867-5309 12-05-2019 | 555-867-5309 867-5309 12-05-2019",
        "2019-20 3-2 2010-2019 12-2019 | 2019 - 20 3 - 2 2010 - 2019 12 - 2019",
        "8675-309 1-800-rain | 8675 - 309 1 - 800 - rain",
        "12345678 | 12345678",
        "Acme-owned's | Acme - owned 's",
      })
  void hyphensPartWords(String text, String words) {
    check(text, words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10am 5KM 100percent 2.5bn | 10 am 5 KM 100 percent 2.5 bn",
        "5th 90s 4x4 km M4km | 5th 90s 4x4 km M4km",
        "US$5 HK$5m £5m US$5.50 | US$ 5 HK$ 5 m £ 5 m US$ 5.50",
        "US$ US$x A1$5 HKUS$5 | US$ US$x A1$5 HKUS$5",
        "HKD$5 | HKD$ 5",
        "5-km 10km-long | 5 - km 10 km - long",
      })
  void unitsLeaveTheirNumber(String text, String words) {
    check(text, words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://a-b.org/x-y,z www.a-b.org | http://a-b.org/x-y,z www.a-b.org",
        "#dam-burst @lund-desk desk@lund-wire.org | #dam-burst @lund-desk desk@lund-wire.org",
        "(www.a-b.org). | ( www.a-b.org ) .",
      })
  void addressesStayWhole(String text, String words) {
    check(text, words);
  }

  @Test
  void splitsOnlyTheSentence() {
    String text = "Rain. Wind fell. Sun";
    assertThat(
            WordSplitter.split(text, new Span(6, 16)).stream().map(word -> word.in(text)).toList())
        .containsExactly("Wind", "fell", ".");
  }

  /** The words, one blank apart; their spans leave out nothing but white space. */
  private static void check(String text, String words) {
    Iterable<Span> spans = WordSplitter.split(text, new Span(0, text.length()));
    StringBuilder all = new StringBuilder();
    spans.forEach(span -> all.append(span.in(text)));
    assertThat(Joiner.on(' ').join(Iterables.transform(spans, span -> span.in(text))))
        .isEqualTo(words);
    assertThat(all.toString()).isEqualTo(CharMatcher.whitespace().removeFrom(text));
  }
}
