package io.github.concordant.compare.name;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes the matcher's answers to a file of labelled pairs, for scoring.
 *
 * <p>Arguments: a file of lines with origin, name, name, 1 or 0, note, parted by tabs, under a head
 * line; and the file for the answers.
 */
final class PairAnswers {

  private static final Splitter CELLS = Splitter.on('\t');

  private PairAnswers() {}

  public static void main(String[] arguments) throws IOException {
    List<String> answers = new ArrayList<>();
    List<String> lines = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8);
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = CELLS.splitToList(line);
      answers.add(answer(cells.get(1), cells.get(2)));
    }
    Files.write(Path.of(arguments[1]), answers, StandardCharsets.UTF_8);
  }

  private static String answer(String one, String other) {
    NameComparison comparison = NameMatcher.standard().compare(one, other);
    String score = String.format(Locale.ROOT, "%.3f", comparison.score());
    return Joiner.on('\t').join(one, other, comparison.relation().id(), score, comparison.reason());
  }
}
