package io.github.concordant.training.name;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes the model of the name recogniser from the texts under DATA_DIR: {@code NameModelTrainer
 * DATA_DIR MODEL}. {@link NameEvaluator} measures it.
 */
public final class NameModelTrainer {

  private static final ImmutableList<String> LABELS =
      ImmutableList.of(
          LabelledSentence.OTHER,
          "person-start",
          "person-cont",
          "place-start",
          "place-cont",
          "organization-start",
          "organization-cont");
  private static final ChainTrainer.Settings SETTINGS =
      new ChainTrainer.Settings(
          Integer.getInteger("rounds", 5),
          Double.parseDouble(System.getProperty("rate", "0.1")),
          Double.parseDouble(System.getProperty("shrinkage", "1e-5")),
          Integer.getInteger("cutoff", 2),
          Double.parseDouble(System.getProperty("hidden", "0.2")));

  private NameModelTrainer() {}

  @SuppressWarnings("SystemOut") // a tool of the command line
  public static void main(String[] arguments) throws IOException {
    Corpora corpora = new Corpora(Path.of(arguments[0]));
    List<LabelledSentence> sentences = sentences(corpora);
    long began = System.nanoTime();
    TrainedChain trained = new ChainTrainer(SETTINGS, LABELS).train(sentences);
    System.out.println("trained in " + (System.nanoTime() - began) / 1_000_000_000 + " s");
    byte[] model = trained.bytes();
    System.out.println(model.length + " bytes");
    Files.write(Path.of(arguments[1]), model);
  }

  @SuppressWarnings("SystemOut")
  private static List<LabelledSentence> sentences(Corpora corpora) throws IOException {
    Augmenter augmenter = new Augmenter();
    List<LabelledSentence> sentences = new ArrayList<>();
    for (Map.Entry<String, ImmutableList<LabelledSentence>> text : corpora.training().entrySet()) {
      System.out.println(text.getKey() + " " + describe(text.getValue()));
      sentences.addAll(text.getValue());
      if (!text.getKey().equals("btc")) {
        sentences.addAll(augmenter.substituted(text.getValue(), 0.5));
        sentences.addAll(augmenter.inCapitals(text.getValue(), 0.15));
        sentences.addAll(augmenter.inTitleCase(text.getValue(), 0.1));
      }
    }
    sentences.addAll(augmenter.fromTemplates(20));
    System.out.println("with copies " + describe(ImmutableList.copyOf(sentences)));
    return sentences;
  }

  private static String describe(ImmutableList<LabelledSentence> sentences) {
    int words = sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
    int names = sentences.stream().mapToInt(sentence -> sentence.names().size()).sum();
    return sentences.size() + " sentences, " + words + " words, " + names + " names";
  }
}
