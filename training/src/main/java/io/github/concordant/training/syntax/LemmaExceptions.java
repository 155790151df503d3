package io.github.concordant.training.syntax;

import com.google.common.base.Splitter;
import io.github.concordant.text.syntax.Lemmatizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Makes the table of the words whose lemma the rules get wrong, from treebanks. */
public final class LemmaExceptions {

  private static final Pattern WORD = Pattern.compile("[a-z'.-]+");

  private static final List<String> INFLECTED =
      List.of("NNS", "V", "MD", "JJ", "RB", "PRP", "POS", "DT");

  private LemmaExceptions() {}

  /** Usage: LemmaExceptions TABLE.tsv TREEBANK.conllu... */
  public static void main(String[] arguments) throws IOException {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (int i = 1; i < arguments.length; i++) {
      for (TreebankSentence sentence : Treebank.read(Path.of(arguments[i]))) {
        count(sentence, counts);
      }
    }
    Files.write(Path.of(arguments[0]), table(counts));
  }

  private static void count(TreebankSentence sentence, Map<String, Map<String, Integer>> counts) {
    for (int i = 0; i < sentence.size(); i++) {
      String lower = sentence.forms().get(i).toLowerCase(Locale.ROOT);
      String penn = Splitter.on(' ').splitToList(sentence.tags().get(i)).get(1);
      if (WORD.matcher(lower).matches() && isInflected(penn)) {
        counts
            .computeIfAbsent(lower + "\t" + penn, key -> new TreeMap<>())
            .merge(sentence.lemmas().get(i), 1, Integer::sum);
      }
    }
  }

  private static boolean isInflected(String penn) {
    return INFLECTED.stream().anyMatch(penn::startsWith) && !penn.startsWith("NNP");
  }

  /** A word enters when it was seen often enough that a slip of the annotators is unlikely. */
  private static List<String> table(Map<String, Map<String, Integer>> counts) {
    List<String> rows = new ArrayList<>();
    Lemmatizer rules = Lemmatizer.ofRules();
    counts.forEach(
        (key, lemmas) -> {
          List<String> word = Splitter.on('\t').splitToList(key);
          Map.Entry<String, Integer> first =
              lemmas.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
          boolean differs = !rules.lemma(word.get(0), word.get(1)).equals(first.getKey());
          if (differs && (first.getValue() > 1 || !word.get(0).endsWith("ed"))) {
            rows.add(key + "\t" + first.getKey());
          }
        });
    return rows;
  }
}
