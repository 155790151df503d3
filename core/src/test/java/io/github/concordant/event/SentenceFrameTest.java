package io.github.concordant.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.Tag;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence as the readers of events look at it. */
final class SentenceFrameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A b c B         | 3
          A B             | 1
          # the border of a clause counts as several
          A , B           | 5
          A and B         | 5
          A " B           | 5
          A ; B           | 14
          A : B           | 14
          A when B        | 8
          A which b , B   | 13
          , A b B ,       | 2
          """)
  void bordersOfClausesLieBetween(String marked, int distance) {
    SentenceFrame frame = Frames.frame(marked);
    int a = Frames.at(frame, "A");
    int b = Frames.at(frame, "B");
    assertThat(frame.distance(a, b)).isEqualTo(distance);
    assertThat(frame.distance(b, a)).isEqualTo(distance);
    assertThat(frame.distance(a, frame.tokens().get(b).span())).isEqualTo(distance);
    assertThat(frame.distance(b, frame.tokens().get(a).span())).isEqualTo(distance);
    assertThat(frame.distance(a, a)).isZero();
  }

  @Test
  void aStretchIsAsFarAsItsNearerEnd() {
    SentenceFrame frame = Frames.frame("a b c d e");
    Span bc = frame.tokens().get(1).span().union(frame.tokens().get(2).span());
    assertThat(frame.distance(0, bc)).isEqualTo(1);
    assertThat(frame.distance(4, bc)).isEqualTo(2);
    assertThat(frame.firstToken(bc)).isEqualTo(1);
    assertThat(frame.lastToken(bc)).isEqualTo(2);
  }

  @Test
  void onlyClauseWordsAndMarksAreBorders() {
    SentenceFrame frame = Frames.frame("raids , and ; : but since or");
    assertThat(frame.tokens().stream().map(t -> frame.isBorder(frame.tokens().indexOf(t))))
        .containsExactly(false, true, true, true, true, true, true, false);
  }

  @Test
  void charactersBelongToTokens() {
    SentenceFrame frame = Frames.frame("Two b cc");
    assertThat(frame.tokenAt(0)).isZero();
    assertThat(frame.tokenAt(2)).isZero();
    // a blank is of the token behind it
    assertThat(frame.tokenAt(3)).isEqualTo(1);
    assertThat(frame.tokenAt(4)).isEqualTo(1);
    assertThat(frame.tokenAt(6)).isEqualTo(2);
    assertThat(frame.tokenAt(99)).isEqualTo(2);
    assertThat(frame.word(0)).isEqualTo("two");
    assertThat(frame.word(-1)).isEmpty();
    assertThat(frame.word(3)).isEmpty();
    assertThat(frame.tag(0)).contains(Tag.NUM);
    assertThat(frame.tag(-1)).isEmpty();
    assertThat(frame.tag(3)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [PLACE Norway] left/VERB                       | Norway 0-0
          [PLACE Oslo] left/VERB                         | Norway 0-0
          [PLACE Bergen] burns/VERB                      | (Norway) 0-0
          [PLACE Qarshoum] burns/VERB                    | -
          The [PLACE South Korea] army/NOUN              | South Korea 1-2
          [ORGANIZATION South Korea] left/VERB           | South Korea 0-1
          [ORGANIZATION Dune Bank] left/VERB             | -
          [ORGANIZATION Bergen Bank] left/VERB           | -
          [GROUP Dune League] left/VERB                  | Dune League 0-1
          [GROUP Norwegians] left/VERB                   | Norway 0-0
          [PERSON Chad] left/VERB                        | -
          Norwegian/ADJ jets/NOUN                        | Norway 0-0
          Norway/PROPN left/VERB                         | Norway 0-0
          A Norwegian/NOUN left/VERB                     | -
          Old/ADJ jets/NOUN                              | -
          [PLACE Oslo] and [GROUP Dune League] and Chadian/ADJ jets/NOUN | Norway 0-0, Dune League 2-3, Chad 5-5
          """)
  void countriesAndGroupsAreParties(String marked, String expected) {
    String parties =
        Frames.frame(marked).parties().stream()
            .map(
                p ->
                    (p.acts() ? p.name() : "(" + p.name() + ")") + " " + p.first() + "-" + p.last())
            .collect(Collectors.joining(", "));
    assertThat(parties.isEmpty() ? "-" : parties).isEqualTo(expected);
  }

  @Test
  void aSentenceHasItsOwnNamesTimesAndNumbers() {
    AnnotatedText text =
        Frames.text(
            """
            [PLACE Oslo] fell/VERB on [2024-05-06 Monday] to [#2 two] men/NOUN
            [PLACE Lima] stood/VERB until [2024-05-07 Tuesday] with [#3 three] men/NOUN
            """);
    SentenceFrame first = new SentenceFrame(text, text.sentences().get(0));
    SentenceFrame second = new SentenceFrame(text, text.sentences().get(1));
    assertThat(first.names()).extracting(NameMention::text).containsExactly("Oslo");
    assertThat(second.names()).extracting(NameMention::text).containsExactly("Lima");
    assertThat(first.times()).extracting(t -> t.text()).containsExactly("Monday");
    assertThat(second.times()).extracting(t -> t.text()).containsExactly("Tuesday");
    assertThat(first.numbers()).extracting(n -> n.text()).containsExactly("two");
    assertThat(second.numbers()).extracting(n -> n.text()).containsExactly("three");
  }

  @Test
  void aCountryIsAPlaceEvenWhereItActs() {
    SentenceFrame frame =
        Frames.frame(
            "[ORGANIZATION South Korea] [ORGANIZATION Dune Bank] [GROUP Koreans] [PLACE Lima]");
    assertThat(frame.names().stream().map(SentenceFrame::isPlace))
        .containsExactly(true, false, false, true);
  }

  @Test
  void theGrammarTellsTheClauseOfAWord() {
    SentenceFrame frame =
        Frames.frame(
            "Guards/NOUN>fired:nsubj fired/VERB while men/NOUN>slept:nsubj slept/VERB>fired:advcl");
    assertThat(frame.clauseAt(1).orElseThrow().agent().orElseThrow().headIndex()).isZero();
    assertThat(frame.clauseAt(4).orElseThrow().agent().orElseThrow().headIndex()).isEqualTo(3);
    assertThat(frame.clauseAt(0)).isEmpty();
  }
}
