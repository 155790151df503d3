package io.github.concordant.training.syntax;

import com.google.common.collect.ImmutableList;
import io.github.concordant.text.syntax.PackedWeights;
import io.github.concordant.text.syntax.SyntaxModel;
import io.github.concordant.text.syntax.Tagger;
import io.github.concordant.text.syntax.WordClasses;
import io.github.concordant.text.syntax.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Makes the model of tagger and parser from treebanks and a lexicon of word classes. */
public final class SyntaxTrainer {

  private static final int TAGGER_EPOCHS = 7;
  private static final int FOLDS = 4;
  private static final int FOLD_EPOCHS = 5;
  private static final int GREEDY_EPOCHS = 9;

  /** The beam's epochs come in rounds, each of which shuffles from a seed of its own. */
  private static final int BEAM_ROUNDS = 4;

  private static final int BEAM_EPOCHS = 2;
  private static final int BEAM_WIDTH = 8;
  private static final int SHOUTED_EVERY = 30;
  private static final float LEAST_TAGGER_WEIGHT = 0.02f;
  private static final float LEAST_TRANSITION_WEIGHT = 0.05f;
  private static final float LEAST_LABEL_WEIGHT = 0.03f;
  private static final int MOST_TAGGER_FEATURES = 240_000;
  private static final int MOST_GREEDY_FEATURES = 500_000;
  private static final int MOST_BEAM_FEATURES = 1_150_000;
  private static final int MOST_LABEL_FEATURES = 220_000;

  /** Parsers that differ in the order of the sentences only, and are averaged. */
  private static final int RUNS = 2;

  private static final int GREEDY_SEED = 23;
  private static final int BEAM_SEED = 29;

  private final List<TreebankSentence> sentences = new ArrayList<>();

  /** How many of the first sentences count twice: the treebank that holds the news. */
  private final int twice;

  private final WordClasses classes;
  private final ImmutableList<String> tags;
  private final ImmutableList<String> relations;

  private SyntaxTrainer(Path treebanks, Path lexicon) throws IOException {
    sentences.addAll(Treebank.read(treebanks.resolve("train-gum.conllu")));
    twice = sentences.size();
    sentences.addAll(Treebank.read(treebanks.resolve("train-ewt.conllu")));
    int own = sentences.size();
    for (int i = 0; i < own; i += SHOUTED_EVERY) {
      sentences.add(sentences.get(i).shouted());
    }
    classes = WordClassLexicon.read(lexicon);
    tags = frequent(sentences.stream().flatMap(s -> s.tags().stream()).toList());
    relations = frequent(sentences.stream().flatMap(s -> s.relations().stream()).toList());
  }

  /** Usage: SyntaxTrainer TREEBANKS LEXICON.jar MODEL. */
  public static void main(String[] arguments) throws IOException {
    SyntaxTrainer trainer = new SyntaxTrainer(Path.of(arguments[0]), Path.of(arguments[1]));
    SyntaxModel model = trainer.train();
    model.write(Files.newOutputStream(Path.of(arguments[2])));
  }

  /** The names that occur, except the rarest, the most frequent first. */
  private static ImmutableList<String> frequent(List<String> names) {
    Map<String, Integer> counts = new TreeMap<>();
    names.forEach(name -> counts.merge(name, 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= 3)
        .sorted(Map.Entry.comparingByValue((a, b) -> b - a))
        .map(Map.Entry::getKey)
        .collect(ImmutableList.toImmutableList());
  }

  private SyntaxModel train() {
    AveragedWeights tagger = new TaggerTrainer(tags, classes, TAGGER_EPOCHS).train(sentences);
    List<TaggedTree> trees = trees();
    List<ParserRun> runs =
        IntStream.range(0, RUNS).parallel().mapToObj(run -> parser(run, trees)).toList();
    PackedWeights greedy =
        mean(runs, ParserRun::greedy, LEAST_TRANSITION_WEIGHT, MOST_GREEDY_FEATURES);
    return new SyntaxModel(
        tags,
        relations,
        classes,
        AveragedWeights.packedMean(List.of(tagger), LEAST_TAGGER_WEIGHT, MOST_TAGGER_FEATURES),
        () -> greedy,
        mean(runs, ParserRun::beam, LEAST_TRANSITION_WEIGHT, MOST_BEAM_FEATURES),
        mean(runs, ParserRun::labels, LEAST_LABEL_WEIGHT, MOST_LABEL_FEATURES));
  }

  private static PackedWeights mean(
      List<ParserRun> runs, Function<ParserRun, AveragedWeights> part, float least, int most) {
    return AveragedWeights.packedMean(runs.stream().map(part).toList(), least, most);
  }

  private record ParserRun(AveragedWeights greedy, AveragedWeights beam, AveragedWeights labels) {}

  private ParserRun parser(int run, List<TaggedTree> trees) {
    AveragedWeights greedy = new AveragedWeights(3);
    AveragedWeights labels = new AveragedWeights(relations.size());
    new GreedyTrainer(greedy, labels, GREEDY_EPOCHS, GREEDY_SEED + run).train(trees);
    AveragedWeights beam = greedy.restarted();
    PackedWeights packedLabels = labels.packed(LEAST_LABEL_WEIGHT);
    for (int round = 0; round < BEAM_ROUNDS; round++) {
      int seed = BEAM_SEED + run + 10 * round;
      new BeamTrainer(beam, packedLabels, BEAM_WIDTH, BEAM_EPOCHS, seed).train(trees);
    }
    return new ParserRun(greedy, beam, labels);
  }

  /** The trees with tags that a tagger gives which has not seen the sentence. */
  private List<TaggedTree> trees() {
    List<TaggedTree> trees = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      Tagger tagger = taggerWithout(fold);
      for (int i = fold; i < sentences.size(); i += FOLDS) {
        Words words = Words.of(sentences.get(i).forms(), classes);
        tagger.tag(words);
        TaggedTree tree = new TaggedTree(words, sentences.get(i).projective(), relations);
        trees.add(tree);
        if (i < twice) {
          trees.add(tree);
        }
      }
    }
    return trees;
  }

  private Tagger taggerWithout(int fold) {
    List<TreebankSentence> seen = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (i % FOLDS != fold) {
        seen.add(sentences.get(i));
      }
    }
    TaggerTrainer trainer = new TaggerTrainer(tags, classes, FOLD_EPOCHS);
    return new Tagger(trainer.train(seen).packed(LEAST_TAGGER_WEIGHT));
  }
}
