package io.github.concordant.text.syntax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concordant.text.Token;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

  private static final Lemmatizer RULES = Lemmatizer.ofRules();

  @ParameterizedTest
  @CsvSource({
    "strikes, NNS, strike",
    "cities, NNS, city",
    "crashes, NNS, crash",
    "gunmen, NNS, gunman",
    "bombed, VBD, bomb",
    "stopped, VBN, stop",
    "expelled, VBN, expel",
    "shelled, VBD, shell",
    "recalled, VBD, recall",
    "escaped, VBD, escape",
    "denied, VBD, deny",
    "freed, VBN, free",
    "injured, VBN, injure",
    "appeared, VBD, appear",
    "evacuated, VBN, evacuate",
    "killing, VBG, kill",
    "sank, VBD, sink",
    "struck, VBN, strike",
    "Norland, NNP, Norland",
    "The, DT, the",
    // plurals and third persons
    "classes, NNS, class",
    "boxes, NNS, box",
    "buzzes, VBZ, buzz",
    "churches, NNS, church",
    "ties, VBZ, tie",
    "tries, VBZ, try",
    "class, NNS, class",
    "us, NNS, us",
    "cod, NNS, cod",
    "Alps, NNPS, Alp",
    "Netherland, NNPS, Netherland",
    // past forms
    "tried, VBD, try",
    "agreed, VBD, agree",
    "planned, VBD, plan",
    "used, VBD, use",
    "based, VBN, base",
    "killed, VBD, kill",
    "installed, VBD, install",
    "controlled, VBD, control",
    "declared, VBD, declare",
    "failed, VBD, fail",
    "seated, VBN, seat",
    "treated, VBN, treat",
    "negotiated, VBD, negotiate",
    "retreated, VBD, retreat",
    "situated, VBN, situate",
    "changed, VBD, change",
    "fled, VBN, flee",
    "red, VBN, red",
    "doomed, VBN, doom",
    // the -ing form
    "stopping, VBG, stop",
    "sing, VBG, sing",
    "escaping, VBG, escape",
    "amok, VBG, amok",
    // comparison
    "bigger, JJR, big",
    "happier, JJR, happy",
    "older, JJR, old",
    "worse, JJR, worse",
    "faster, RBR, fast",
    "biggest, JJS, big",
    "happiest, JJS, happy",
    "oldest, JJS, old",
    "most, RBS, most",
    "fastest, RBS, fast",
    // without an ending that its tag asks for
    "strikes, JJ, strikes",
    "Striking, JJ, striking",
  })
  void findsTheDictionaryForm(String form, String penn, String lemma) {
    assertThat(RULES.lemma(form, penn)).isEqualTo(lemma);
  }

  /** The table is asked before the rules, by tag; each past form for the other. */
  @ParameterizedTest
  @CsvSource({
    "Children, NNS, child",
    "children, NN, children",
    "bade, VBD, bid",
    "bade, VBN, bid",
    "begun, VBD, begin",
    "begun, VBG, begun",
    "sank, VBD, sink",
    "stings, NNS, sting",
  })
  void asksTheTableFirst(String form, String penn, String lemma) {
    String table = "children\tNNS\tchild\nbade\tVBD\tbid\nbegun\tVBN\tbegin\nsank\tVBD\tsank\n";
    Lemmatizer read = Lemmatizer.read(new ByteArrayInputStream(table.getBytes(UTF_8)));
    assertThat(read.lemma(form, penn)).isEqualTo(lemma);
  }

  @Test
  void aTableThatCannotBeReadIsNoTable() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
          }
        };
    assertThatThrownBy(() -> Lemmatizer.read(broken)).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void givesEachTokenItsLemma() {
    assertThat(
            SyntaxAnnotator.standard().annotate("Men were taken; the children left.").stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::lemma))
        .containsExactly("man", "be", "take", ";", "the", "child", "leave", ".");
  }

  @Test
  void whatTheTreebankHasWrongIsRight() {
    assertThat(
            SyntaxAnnotator.standard().annotate("The gunmen fled.").get(0).tokens().stream()
                .map(Token::lemma))
        .containsExactly("the", "gunman", "flee", ".");
  }
}
