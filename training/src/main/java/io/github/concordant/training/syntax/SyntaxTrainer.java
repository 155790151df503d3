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

/** Makes the model of tagger and parser from treebanks and a lexicon of word classes. */
public final class SyntaxTrainer {

  private static final int TAGGER_EPOCHS = 7;
  private static final int FOLDS = 4;
  private static final int FOLD_EPOCHS = 5;
  private static final int GREEDY_EPOCHS = 9;
  private static final int BEAM_EPOCHS = 5;
  private static final int BEAM_WIDTH = 8;
  private static final int SHOUTED_EVERY = 30;
  private static final float LEAST_TAGGER_WEIGHT = 0.02f;
  private static final float LEAST_TRANSITION_WEIGHT = 0.05f;
  private static final float LEAST_LABEL_WEIGHT = 0.03f;
  private static final int MOST_TAGGER_FEATURES = 220_000;
  private static final int MOST_GREEDY_FEATURES = 600_000;
  private static final int MOST_BEAM_FEATURES = 1_000_000;
  private static final int MOST_LABEL_FEATURES = 220_000;

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
    PackedWeights tagger =
        new TaggerTrainer(tags, classes, TAGGER_EPOCHS).train(sentences, LEAST_TAGGER_WEIGHT);
    List<TaggedTree> trees = trees();
    AveragedWeights transitions = new AveragedWeights(3);
    AveragedWeights labels = new AveragedWeights(relations.size());
    new GreedyTrainer(transitions, labels, GREEDY_EPOCHS).train(trees);
    AveragedWeights beam = transitions.restarted();
    PackedWeights packedLabels = labels.packed(LEAST_LABEL_WEIGHT);
    new BeamTrainer(beam, packedLabels, BEAM_WIDTH, BEAM_EPOCHS).train(trees);
    return new SyntaxModel(
        tags,
        relations,
        classes,
        tagger.pruned(MOST_TAGGER_FEATURES),
        transitions.packed(LEAST_TRANSITION_WEIGHT).pruned(MOST_GREEDY_FEATURES),
        beam.packed(LEAST_TRANSITION_WEIGHT).pruned(MOST_BEAM_FEATURES),
        packedLabels.pruned(MOST_LABEL_FEATURES));
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
    return new Tagger(trainer.train(seen, LEAST_TAGGER_WEIGHT));
  }
}
