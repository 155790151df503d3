package io.github.concordant.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.text.Dependencies;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeCorrectionsTest {

  private static final SyntaxAnnotator ANNOTATOR = SyntaxAnnotator.standard();

  /** A dependent, its relation and its head, as a reader of the sentence would name them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Professor Lindqvist said the dam had held. | Lindqvist nsubj said",
        "Professor Lindqvist said the dam had held. | Professor nmod:desc Lindqvist",
        "Mayor Anna Petrova opened the bridge. | Anna nsubj opened",
        "Mayor Anna Petrova opened the bridge. | Petrova flat Anna",
        "Interior Minister Tomas Weiss resigned. | Tomas nsubj resigned",
        "Interior Minister Tomas Weiss resigned. | Minister nmod:desc Tomas",
        "The minister resigned. | minister nsubj resigned",
        "Justice Minister Weiss met Captain Osei. | Osei obj met",
        "North Korea fired two shells. | Korea nsubj fired",
        "North Korea fired two shells. | North compound Korea",
        "Shells fell in South Sudan. | Sudan obl fell",
        "New Zealand sent a ship. | New nsubj sent",
        "Twelve people were hurt in the fire. | people nsubj:pass hurt",
        "The pilot has already been freed. | pilot nsubj:pass freed",
        "The pilot has freed the hostages. | pilot nsubj freed",
        "They got caught on Friday. | They nsubj:pass caught",
        "The guards were sleeping. | guards nsubj sleeping",
        "The judge ruled that the banker knew of the fraud. | that mark knew",
        "The bomb that killed the guard was small. | that nsubj killed",
        "^The road is shut\", said Karim Osman. | Karim nsubj said",
        "^The road is shut,\" added the ministry. | ministry nsubj added",
        "The ministry added a line. | line obj added",
      })
  void putsRight(String sentence, String arc) {
    assertThat(arcs(sentence.replace('^', '"'))).contains(arc);
  }

  private static List<String> arcs(String text) {
    List<String> arcs = new ArrayList<>();
    for (Sentence sentence : ANNOTATOR.annotate(text)) {
      List<Token> tokens = sentence.tokens();
      Dependencies tree = sentence.dependencies();
      for (int i = 0; i < tree.size(); i++) {
        String head = tree.head(i) < 0 ? "-" : tokens.get(tree.head(i)).form();
        arcs.add(tokens.get(i).form() + " " + tree.relation(i) + " " + head);
      }
    }
    return arcs;
  }
}
