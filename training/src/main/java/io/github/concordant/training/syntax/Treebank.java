package io.github.concordant.training.syntax;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.concordant.text.syntax.NormalisedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads treebanks in CoNLL-U, the format of Universal Dependencies. */
final class Treebank {

  private Treebank() {}

  /**
   * The sentences of a file, in its order, without empty nodes.
   *
   * @throws IOException if the file cannot be read
   */
  static ImmutableList<TreebankSentence> read(Path file) throws IOException {
    ImmutableList.Builder<TreebankSentence> sentences = ImmutableList.builder();
    List<List<String>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isEmpty() && !rows.isEmpty()) {
        sentences.add(sentence(rows));
        rows.clear();
      } else if (!line.isEmpty() && line.charAt(0) != '#') {
        List<String> row = Splitter.on('\t').splitToList(line);
        if (row.get(0).chars().allMatch(Character::isDigit)) {
          rows.add(row);
        }
      }
    }
    return sentences.build();
  }

  private static TreebankSentence sentence(List<List<String>> rows) {
    ImmutableList.Builder<Integer> heads = ImmutableList.builder();
    for (List<String> row : rows) {
      int head = Integer.parseInt(row.get(6));
      heads.add(head == 0 ? rows.size() : head - 1);
    }
    return new TreebankSentence(
        column(rows, row -> form(row.get(1))),
        column(rows, row -> row.get(3) + " " + row.get(4)),
        column(rows, row -> row.get(2)),
        heads.build(),
        column(rows, row -> row.get(7)));
  }

  private static String form(String publishers) {
    String plain = NormalisedText.of(publishers).plain().strip();
    // A dash between blanks is written as two hyphens, one between words as a hyphen.
    return plain.isEmpty() ? publishers : plain;
  }

  private static ImmutableList<String> column(
      List<List<String>> rows, java.util.function.Function<List<String>, String> value) {
    return rows.stream().map(value).collect(ImmutableList.toImmutableList());
  }
}
