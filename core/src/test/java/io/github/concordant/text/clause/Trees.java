package io.github.concordant.text.clause;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.concordant.model.Span;
import io.github.concordant.text.Dependencies;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Tag;
import io.github.concordant.text.Token;
import java.util.List;

/**
 * Sentences whose grammar is written down by hand, so that no parser has a say in it: what a rule
 * makes of a right tree, and of one that a parser might make instead.
 *
 * <p>A word a line: its form, lemma ("_" for the form in lower case), universal tag, Penn tag, the
 * form of its head ("0" for none) and its relation to it. Lines that begin with ">" say what the
 * sentence's clauses must say, as in {@link Expectation}.
 */
final class Trees {

  private static final String EXPECTED = ">";
  private static final Splitter COLUMNS = Splitter.on(' ').omitEmptyStrings();

  private Trees() {}

  /** Asserts what the lines that begin with ">" say of the clauses of the sentence below them. */
  static void check(String tree) {
    Sentence sentence = sentence(tree);
    tree.lines()
        .filter(line -> line.startsWith(EXPECTED))
        .map(line -> line.substring(EXPECTED.length()))
        .forEach(line -> Expectation.check(Clauses.of(sentence), text(sentence), line));
  }

  /** The sentence; its words stand one blank apart. */
  static Sentence sentence(String tree) {
    List<List<String>> rows =
        tree.lines().filter(line -> !line.startsWith(EXPECTED)).map(COLUMNS::splitToList).toList();
    List<String> forms = rows.stream().map(row -> row.get(0)).toList();
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    ImmutableList.Builder<String> relations = ImmutableList.builder();
    ImmutableIntArray.Builder heads = ImmutableIntArray.builder();
    int start = 0;
    for (List<String> row : rows) {
      Token token = token(row, start);
      tokens.add(token);
      heads.add(row.get(4).equals("0") ? Dependencies.ROOT : only(row.get(4), forms));
      relations.add(row.get(5));
      start = token.end() + 1;
    }
    Dependencies dependencies = Dependencies.of(heads.build(), relations.build());
    return new Sentence(new Span(0, start - 1), tokens.build(), words -> dependencies);
  }

  /** The characters that the spans of the sentence are of. */
  static String text(Sentence sentence) {
    return Joiner.on(' ').join(sentence.tokens().stream().map(Token::form).toList());
  }

  /** The phrase of the sentence whose head has the form. */
  static Phrase phrase(Sentence sentence, String head) {
    return Phrase.at(sentence, only(head, sentence.tokens().stream().map(Token::form).toList()));
  }

  private static Token token(List<String> row, int start) {
    String form = row.get(0);
    String lemma = row.get(1).equals("_") ? Ascii.toLowerCase(form) : row.get(1);
    Span span = new Span(start, start + form.length());
    return new Token(span, form, Tag.valueOf(row.get(2)), row.get(3), lemma);
  }

  private static int only(String form, List<String> forms) {
    int index = forms.indexOf(form);
    if (index < 0 || index != forms.lastIndexOf(form)) {
      throw new IllegalArgumentException("not one '" + form + "': " + forms);
    }
    return index;
  }
}
