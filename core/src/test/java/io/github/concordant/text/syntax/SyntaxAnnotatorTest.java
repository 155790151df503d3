package io.github.concordant.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.text.Sentence;
import io.github.concordant.text.Token;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxAnnotatorTest {

  private static final SyntaxAnnotator ANNOTATOR = SyntaxAnnotator.standard();

  /** A bar stands where a sentence ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoy left on Jan. 29 for Ankara.|He returned a week later.",
        "The envoy left on Jan. 29.|A week later he returned.",
        "Lt. Gen. Omar Haddad said the base was hit.|Nobody was hurt.",
        "Brig. Gen. Lena Roth and Maj. A. Silva were aboard.",
        "The U.S. officials met U.N. envoys.|They left at noon.",
        "The convoy belonged to the U.S.|It was not hit.",
        "The U.S. President met the U.N. Security Council.|A vote followed.",
        "She flew to the U.S.|Her son stayed.",
        "J. K. Osei and Maria T. Lund were named.|Both are 40.",
        "Station No. 5 burnt down.|No one was there.",
        "He said no.|She said yes.",
        "St. Anna was flooded.|Mt. Kolo was not.",
        "\"We will rebuild.\"|The mayor then left.",
        "“We will rebuild.”|“When?” a man asked.|Nobody knew.",
        "\"Why now?\" he asked.|\"Go!\"|She went.",
        "\"Why now?\" the minister asked.",
        "Who fired?|No group has said so.",
        "Prices rose 5.9 percent at 22:41 on 28.01.2024.|Traders shrugged.",
        "She waited... and waited.|Then she left.",
        "The firm, Halden Inc., closed.|It had 30 workers.",
        "Police (of the 3rd district.) came.|They left.",
        "The raid began at 4 a.m. on Friday.|It ended at 5 p.m. on Sunday.",
        "1. Leave the building.|2. Call for help.",
      })
  void endsSentences(String marked) {
    String text = marked.replace("|", " ");
    assertThat(sentences(text)).containsExactly(marked.split("\\|"));
  }

  /** Words are parted by blanks and bars. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norland|'s army|'s chiefs",
        "Norland|’s army|’s chiefs|’",
        "they do|n't , we|'ve , she|'ll , it|'d , I|'m",
        "he can|not and did|n’t",
        "a 19|-|year|-|old fighter of Jund al|-|Haq",
        "Karim Bani|-|Saad|'s anti-government co-founder",
        "“|We left|,|” she said|.",
        "‘|No|’|, he said",
        "1,100 people at 22:41 on 28.01.2024|, up 5.9|%",
        "$|5 million and US$|30 or €|7.5|m",
        "at 10|am|, 5|km off",
        "the 5th in the 1990s and the '90s",
        "the deal|—|his second|—|failed",
        "the 2019|–|20 season",
        "wait|… what|?!",
        "and|/|or on 9/11",
        "write to desk@example.org or https://example.org/a,b-c today",
        "the U.S.|-|led force",
        "(|see the map|)",
        "\"|Go|!|\"",
        "S. Lund|, Jr.|, of Halden Inc.",
      })
  void partsWords(String marked) {
    String text = marked.replace("|", "");
    List<String> words = tokens(text).map(token -> token.span().in(text)).toList();
    assertThat(words).containsExactly(marked.split("[| ]"));
  }

  @Test
  void keepsThePublishersCharacters() {
    String text = "\u201cNorland\u2019s\u00a0envoy\u201d le\u00adft \u2014 cafe\u0301\u2026";
    assertThat(tokens(text).map(Token::form))
        .containsExactly("\"", "Norland", "'s", "envoy", "\"", "left", "--", "caf\u00e9", "...");
    assertThat(tokens(text).map(token -> token.span().in(text)))
        .containsExactly(
            "\u201c",
            "Norland",
            "\u2019s",
            "envoy",
            "\u201d",
            "le\u00adft",
            "\u2014",
            "cafe\u0301",
            "\u2026");
  }

  @Test
  void endsASentenceAtABlankLineAndAtALineBreak() {
    assertThat(sentences("Two dead in fire\nFour are missing\r\n\r\nBlaze in port"))
        .containsExactly("Two dead in fire", "Four are missing", "Blaze in port");
  }

  @Test
  void readsOverTheLineBreaksOfWireCopy() {
    String text =
        """
        PORT HALDEN (Wire) - Two people were killed and four hurt when a
        ferry struck a pier in the old harbour on Monday night, police
        said. The captain was being questioned, according to the port
        authority.

        The ferry had left an hour before with forty people aboard, most
        of them students.
        """;
    assertThat(sentences(text)).hasSize(3);
    assertThat(sentences(text).get(0)).endsWith("police\nsaid.");
  }

  @Test
  void doesNotJoinAListOfHeadlines() {
    String text =
        """
        Ferry strikes pier in the old harbour, two people are dead
        Minister to visit the port after the accident of Monday
        Captain of the ferry is questioned by the port authority
        """;
    assertThat(sentences(text)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t ", "...", "\ud83d", "'''", "\u0301", "\u00ad", "---\n***"})
  void bearsOddText(String text) {
    assertThat(tokens(text)).allMatch(token -> token.end() <= text.length());
  }

  @Test
  void isLinearInHostileText() {
    for (String unit :
        List.of(".", "a.", "-", "a-", "'", "(", "\u0301", "\n", "a\n", ". ", "x. ")) {
      assertThat(ANNOTATOR.annotate(unit.repeat(20_000))).isNotNull();
    }
  }

  @Test
  void answersManyThreadsAlike() throws Exception {
    String text = "Norland's army struck a U.S. base. Two people died, officials said.";
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<List<Sentence>> task = () -> SyntaxAnnotator.standard().annotate(text);
      for (Future<List<Sentence>> answer : threads.invokeAll(List.of(task, task, task, task))) {
        assertThat(answer.get()).isEqualTo(ANNOTATOR.annotate(text));
      }
    } finally {
      threads.shutdown();
    }
  }

  private static List<String> sentences(String text) {
    return ANNOTATOR.annotate(text).stream().map(sentence -> sentence.span().in(text)).toList();
  }

  private static Stream<Token> tokens(String text) {
    return ANNOTATOR.annotate(text).stream().flatMap(sentence -> sentence.tokens().stream());
  }
}
