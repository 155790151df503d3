package io.github.concordant.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import opennlp.tools.sentdetect.SentenceModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  private static final SentenceSplitter SPLITTER = splitter();

  private static SentenceSplitter splitter() {
    try (InputStream model =
        Objects.requireNonNull(
            SentenceSplitterTest.class.getResourceAsStream(
                "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin"))) {
      return new SentenceSplitter(new SentenceModel(model));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Sentences end where a "|" stands. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He left. | She stayed.",
        "He left! | She stayed? | Nobody knows",
        "What?! | No.",
        "Wait... | What was it?",
        "Wait... what was it?",
        "\"He left.\" | She stayed.",
        "(He left.) | [She stayed.] | Why?",
        "'He left!' | She stayed.",
        "\"Stop!\" she said.",
        "\"Stop!\" , she said.",
        "\"Stop!\" ; Osei ran.",
        "Yahoo! -- A firm -- fell.",
        "Yahoo! - A firm - fell.",
        "He left. | -5 degrees. | It snowed.",
        "It rose by 3.5 percent. | Lund.com said so.",
        "He left.She stayed.",
        "He left. \"the end\" was near.",
        "He left. | \"The end\" was near.",
        "He left. | ** She stayed.",
      })
  void marksEndSentences(String sentences) {
    check(sentences);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Weiss met Gen. Osei. | They spoke.",
        "Tomas J. Weiss spoke.",
        "It was No. 5 of them.",
        "He said no. | Five left.",
        "See (cf.) Weiss on it.",
        "The U.S. President spoke.",
        "He lives in the U.S. | The army left.",
        "He lives in the U.S. army base.",
        "He works at Acme Inc. | The firm fell.",
        "He left in Jan. 2019 or so.",
        "Police left at 9 p.m. | They were late.",
      })
  void aPeriodMayBelongToAWord(String sentences) {
    check(sentences);
  }

  /** Where an abbreviation may end a sentence and nothing else tells, OpenNLP's model decides. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He works at Acme Inc. | Police arrested him.",
        "The flight left at 9 p.m. | Osei stayed at home.",
        "He moved to Lund, Mass. | 5 of them stayed.",
      })
  void theModelDecidesTheRest(String sentences) {
    check(sentences);
  }

  /** The number of an item of a list is no sentence of its own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Norland left. | 2. Osei stayed.",
        "12b. Norland left.",
        "  7. Norland left.",
        "123. Norland left.",
        "1234. | Norland left.",
        "a1. | Norland left.",
        "1-2. | Norland left.",
        "It killed 20. | Norland left.",
      })
  void theNumberOfAListItemIsNoSentence(String sentences) {
    check(sentences);
  }

  @Test
  void sentencesAreTrimmed() {
    assertThat(split(" He left.   She stayed. \n\t Lund  \n\n Osei?  "))
        .containsExactly("He left.", "She stayed.", "Lund", "Osei?");
    assertThat(split("  \n ")).isEmpty();
    assertThat(split("He left! ")).containsExactly("He left!");
  }

  @Test
  void noSentenceCrossesALine() {
    assertThat(split("Two dead in Lund\nRain fell. It was late"))
        .containsExactly("Two dead in Lund", "Rain fell.", "It was late");
  }

  /** A page of periods is looked at once, not once for each of them. */
  @Test
  void aLongRowOfPeriodsTakesNoLongTime() {
    String row = ".".repeat(200_000);
    assertThat(split("He left" + row + "x")).hasSize(1);
    assertThat(split("He left" + row + " She stayed")).hasSize(2);
  }

  private static void check(String sentences) {
    assertThat(String.join(" | ", split(sentences.replace(" |", "")))).isEqualTo(sentences.strip());
  }

  private static List<String> split(String text) {
    return SPLITTER.split(text).stream().map(sentence -> sentence.in(text)).toList();
  }
}
