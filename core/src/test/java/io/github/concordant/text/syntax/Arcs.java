package io.github.concordant.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.concordant.model.Span;
import io.github.concordant.text.Dependencies;
import io.github.concordant.text.Tag;
import io.github.concordant.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Trees written down by hand, so that no parser has a say in them: words parted by white space,
 * each its form (and lemma in brackets, where it is not the form in lower case), Penn tag, the form
 * of its head ("0" for none) and its relation to it, as in "Rain/NN/fell/nsubj
 * fell[fall]/VBD/0/root".
 */
final class Arcs {

  private static final Splitter WORDS = Splitter.onPattern("\\s+").omitEmptyStrings();
  private static final Splitter PARTS = Splitter.on('/');

  private final List<Token> tokens = new ArrayList<>();
  private final int[] heads;
  private final String[] relations;

  private Arcs(String tree) {
    List<List<String>> rows = WORDS.splitToStream(tree).map(PARTS::splitToList).toList();
    for (List<String> row : rows) {
      tokens.add(token(row.get(0), row.get(1), tokens.size()));
    }
    List<String> forms = tokens.stream().map(Token::form).toList();
    heads = rows.stream().mapToInt(row -> head(row.get(2), forms)).toArray();
    relations = rows.stream().map(row -> row.get(3)).toArray(String[]::new);
  }

  /**
   * Asserts which arcs are corrected, and that all others stay.
   *
   * @param changes a word, its relation and its head, parted by blanks
   */
  static void checkCorrected(String tree, String... changes) {
    Arcs arcs = new Arcs(tree);
    List<String> before = arcs.list();
    TreeCorrections.correct(arcs.tokens, arcs.heads, arcs.relations);
    List<String> after = arcs.list();
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        changed.add(after.get(i));
      }
    }
    assertThat(changed).as(tree).containsExactlyInAnyOrder(changes);
  }

  private List<String> list() {
    Dependencies tree =
        Dependencies.of(ImmutableIntArray.copyOf(heads), ImmutableList.copyOf(relations));
    List<String> list = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      String head = tree.head(i) == Dependencies.ROOT ? "0" : tokens.get(tree.head(i)).form();
      list.add(tokens.get(i).form() + " " + tree.relation(i) + " " + head);
    }
    return list;
  }

  private static Token token(String word, String penn, int at) {
    int lemma = word.indexOf('[');
    String form = lemma < 0 ? word : word.substring(0, lemma);
    return new Token(
        new Span(at, at + 1),
        form,
        tag(penn),
        penn,
        lemma < 0 ? Ascii.toLowerCase(form) : word.substring(lemma + 1, word.length() - 1));
  }

  private static Tag tag(String penn) {
    if (penn.startsWith("NNP")) {
      return Tag.PROPN;
    }
    return Character.isLetter(penn.charAt(0)) ? Tag.X : Tag.PUNCT;
  }

  private static int head(String form, List<String> forms) {
    if (form.equals("0")) {
      return Dependencies.ROOT;
    }
    int index = forms.indexOf(form);
    if (index < 0 || index != forms.lastIndexOf(form)) {
      throw new IllegalArgumentException("not one '" + form + "': " + forms);
    }
    return index;
  }
}
