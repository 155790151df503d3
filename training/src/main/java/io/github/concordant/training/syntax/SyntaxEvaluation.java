package io.github.concordant.training.syntax;

import com.google.common.base.Stopwatch;
import io.github.concordant.text.syntax.Configuration;
import io.github.concordant.text.syntax.Parser;
import io.github.concordant.text.syntax.SyntaxModel;
import io.github.concordant.text.syntax.Tagger;
import io.github.concordant.text.syntax.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Measures a model on a treebank's own words with the tagger's tags: accuracy, time and memory. */
public final class SyntaxEvaluation {

  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "nsubj:pass",
          "obj",
          "obl",
          "obl:agent",
          "conj",
          "appos",
          "nummod",
          "acl",
          "acl:relcl",
          "advcl",
          "ccomp",
          "parataxis",
          "nmod",
          "nmod:poss",
          "flat",
          "compound");

  private final SyntaxModel model;
  private final int width;
  private final Map<String, int[]> relations = new TreeMap<>();
  private int words;
  private int tagged;
  private int attached;
  private int labelled;

  private SyntaxEvaluation(SyntaxModel model, int width) {
    this.model = model;
    this.width = width;
  }

  /** Usage: SyntaxEvaluation MODEL TREEBANK.conllu... */
  public static void main(String[] arguments) throws IOException {
    Stopwatch load = Stopwatch.createStarted();
    SyntaxModel model = SyntaxModel.read(Files.newInputStream(Path.of(arguments[0])));
    print("loaded in %d ms", load.elapsed(TimeUnit.MILLISECONDS));
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    print("heap %d MB", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    for (int i = 1; i < arguments.length; i++) {
      List<TreebankSentence> sentences = Treebank.read(Path.of(arguments[i]));
      print("%s", Path.of(arguments[i]).getFileName());
      for (int width : new int[] {1, 4, 8}) {
        new SyntaxEvaluation(model, width).run(sentences);
      }
    }
  }

  private void run(List<TreebankSentence> sentences) {
    for (TreebankSentence sentence : sentences) {
      count(sentence, parse(sentence));
    }
    print(
        "beam %d: tags %.4f  UAS %.4f  LAS %.4f  (%d words)",
        width, share(tagged), share(attached), share(labelled), words);
    List<String> lines = new ArrayList<>();
    for (String relation : RELATIONS) {
      int[] c = relations.getOrDefault(relation, new int[3]);
      lines.add(String.format(Locale.ROOT, "%s %.3f", relation, 2.0 * c[0] / (c[1] + c[2])));
    }
    print("  %s", String.join("  ", lines));
    print("  %d tokens a second, tagged and parsed", speed(sentences));
  }

  private double share(int part) {
    return (double) part / words;
  }

  private long speed(List<TreebankSentence> sentences) {
    long best = 0;
    for (int round = 0; round < 5; round++) {
      Stopwatch watch = Stopwatch.createStarted();
      sentences.forEach(this::parse);
      best = Math.max(best, words * 1_000_000L / Math.max(1, watch.elapsed(TimeUnit.MICROSECONDS)));
    }
    return best;
  }

  private record Parsed(Words words, Configuration tree) {}

  private Parsed parse(TreebankSentence sentence) {
    Words parsed = Words.of(sentence.forms(), model.classes());
    new Tagger(model.tagger()).tag(parsed);
    Parser parser = new Parser(model.greedy(), model.beam(), model.labels());
    return new Parsed(parsed, parser.parse(parsed, width));
  }

  private void count(TreebankSentence gold, Parsed told) {
    for (int i = 0; i < gold.size(); i++) {
      words++;
      String universal = gold.tags().get(i).substring(0, gold.tags().get(i).indexOf(' '));
      tagged += model.tag(told.words().tag(i)).name().equals(universal) ? 1 : 0;
      String relation = model.relations().get(told.tree().label(i));
      boolean headRight = told.tree().head(i) == gold.heads().get(i);
      boolean right = headRight && relation.equals(gold.relations().get(i));
      attached += headRight ? 1 : 0;
      labelled += right ? 1 : 0;
      counts(relation)[1]++;
      counts(gold.relations().get(i))[2]++;
      counts(relation)[0] += right ? 1 : 0;
    }
  }

  private int[] counts(String relation) {
    return relations.computeIfAbsent(relation, key -> new int[3]);
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
