package io.github.concordant.training.event;

import com.google.common.base.Splitter;
import io.github.concordant.event.WordFrequencies;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts in how many documents of treebanks a word stem stands. */
public final class WordCounter {

  /** Stems in fewer documents are left out: a table of rare words would be long and say little. */
  private static final int LEAST = 3;

  private final Map<String, Integer> documentsWith = new HashMap<>();
  private final Set<String> inDocument = new HashSet<>();
  private int documents;

  private WordCounter() {}

  /**
   * Writes the table.
   *
   * @param args the table to write, then treebanks in CoNLL-U, whose documents begin with "#
   *     newdoc"
   */
  public static void main(String[] args) throws IOException {
    WordCounter counter = new WordCounter();
    for (int i = 1; i < args.length; i++) {
      counter.read(Path.of(args[i]));
    }
    counter.write(Path.of(args[0]));
  }

  private void read(Path treebank) throws IOException {
    for (String line : Files.readAllLines(treebank)) {
      if (line.startsWith("# newdoc")) {
        close();
      } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
        List<String> cells = Splitter.on('\t').splitToList(line);
        String word = folded(cells.get(1));
        if (word.chars().anyMatch(Character::isLetter)) {
          inDocument.add(WordFrequencies.stem(word));
        }
      }
    }
    close();
  }

  private void close() {
    if (!inDocument.isEmpty()) {
      inDocument.forEach(stem -> documentsWith.merge(stem, 1, Integer::sum));
      documents++;
      inDocument.clear();
    }
  }

  private static String folded(String word) {
    return Normalizer.normalize(word, Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
  }

  private void write(Path table) throws IOException {
    try (PrintWriter out = new PrintWriter(table.toFile(), StandardCharsets.UTF_8)) {
      out.print("# In how many documents of UD English GUM and EWT a word stem stands.\n");
      out.print("# Made by training/count-words; the line without a stem has all documents.\n");
      out.print("\t" + documents + "\n");
      new TreeMap<>(documentsWith)
          .forEach(
              (stem, count) -> {
                if (count >= LEAST) {
                  out.print(stem + "\t" + count + "\n");
                }
              });
    }
  }
}
