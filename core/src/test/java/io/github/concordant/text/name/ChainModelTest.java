package io.github.concordant.text.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Splitter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Models of a few labels and weights. The words are in no lexicon: of their features the model
 * knows only those that a test gives it, and the sums in the remarks are all that a path can score.
 */
class ChainModelTest {

  private static final List<String> LABELS = List.of("other", "person-start", "person-cont");
  private static final float[] NO_TRANSITIONS = new float[9];

  /** A model in the format that {@link ChainModel} tells of. */
  private static byte[] bytes(
      List<String> labels, float[] transitions, float step, Map<String, int[]> weights) {
    TreeMap<Integer, int[]> byHash = new TreeMap<>();
    weights.forEach((feature, ofLabels) -> byHash.put(hash(feature), ofLabels));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(labels.size());
      for (String label : labels) {
        out.writeUTF(label);
      }
      for (float transition : transitions) {
        out.writeFloat(transition);
      }
      out.writeFloat(step);
      out.writeInt(byHash.size());
      for (int hash : byHash.keySet()) {
        out.writeInt(hash);
      }
      for (int[] ofLabels : byHash.values()) {
        for (int weight : ofLabels) {
          out.writeByte(weight);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static int hash(String feature) {
    FeatureHashes hashes = new FeatureHashes();
    hashes.start(feature).end();
    return hashes.hash(0);
  }

  private static ChainModel model(
      List<String> labels, float[] transitions, float step, Map<String, int[]> weights) {
    try {
      return ChainModel.read(new ByteArrayInputStream(bytes(labels, transitions, step, weights)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ChainModel model(Map<String, int[]> weights) {
    return model(LABELS, NO_TRANSITIONS, 1, weights);
  }

  private static List<String> labels(ChainModel model, String words) {
    return model.label(
        new SentenceView(Splitter.on(' ').splitToList(words).toArray(String[]::new)));
  }

  private static int[] weights(int... ofLabels) {
    return ofLabels;
  }

  @Test
  void everyWordHasTheLabelThatItsFeaturesSpeakFor() {
    ChainModel model =
        model(
            Map.of(
                "w=zarqan", weights(0, 5, 0),
                "w=vosk", weights(0, 0, 5),
                "w=kestrin", weights(5, 0, 0),
                "w=torvald", weights(0, 5, 0)));
    assertThat(labels(model, "Zarqan Vosk Kestrin Torvald"))
        .containsExactly("person-start", "person-cont", "other", "person-start");
  }

  // other 3 against start 2 + 2
  @Test
  void theWeightsOfAWordsFeaturesAreAdded() {
    ChainModel model = model(Map.of("w=zarqan", weights(3, 2, 0), "w+1=vosk", weights(0, 2, 0)));
    assertThat(labels(model, "Zarqan Kestrin").get(0)).isEqualTo("other");
    assertThat(labels(model, "Zarqan Vosk").get(0)).isEqualTo("person-start");
  }

  @Test
  void weightsMayBeNegative() {
    assertThat(labels(model(Map.of("w=zarqan", weights(-1, 1, 0))), "Zarqan"))
        .containsExactly("person-start");
  }

  // start and cont 2 + 4 = 6, other and other 3 + 0, other and cont 3 + 4, which may not be
  @Test
  void theLabelsAreLikeliestTogether() {
    ChainModel model = model(Map.of("w=zarqan", weights(3, 2, 0), "w=vosk", weights(0, 0, 4)));
    assertThat(labels(model, "Zarqan Vosk")).containsExactly("person-start", "person-cont");
  }

  // start and cont 0 + 4 against other and other 5 + 0, which other and cont 5 + 4 may not beat
  @Test
  void noNameGoesOnThatHasNotBegun() {
    ChainModel model = model(Map.of("w=zarqan", weights(5, 0, 0), "w=vosk", weights(1, 0, 4)));
    assertThat(labels(model, "Zarqan Vosk")).containsExactly("other", "other");
    assertThat(labels(model(Map.of("w=zarqan", weights(0, 1, 9))), "Zarqan"))
        .containsExactly("person-start");
  }

  @Test
  void noNameGoesOnAsOneOfAnotherType() {
    List<String> types =
        List.of("other", "person-start", "place-cont", "person-cont", "place-start");
    ChainModel model =
        model(
            types,
            new float[25],
            1,
            Map.of("w=zarqan", weights(0, 9, 0, 0, 0), "w=vosk", weights(0, 0, 9, 5, 0)));
    assertThat(labels(model, "Zarqan Vosk Vosk"))
        .containsExactly("person-start", "person-cont", "person-cont");
  }

  // Of no word anything is known. other, other 0; other, start -2; start, other 1; start, start 0.
  @Test
  void transitionsAreByTheLabelBeforeAndTheLabelAfter() {
    float[] transitions = {0, -2, 0, 1, 0, 0, 0, 0, 0};
    assertThat(labels(model(LABELS, transitions, 1, Map.of()), "Zarqan Vosk"))
        .containsExactly("person-start", "other");
  }

  // other and other 1.5 against start and other 4 steps
  @ParameterizedTest
  @CsvSource({"0.25, other", "0.5, person-start"})
  void aStepIsWorthWhatTheModelTells(float step, String label) {
    float[] transitions = {1.5f, 0, 0, 0, 0, 0, 0, 0, 0};
    ChainModel model = model(LABELS, transitions, step, Map.of("w=zarqan", weights(0, 4, 0)));
    assertThat(labels(model, "Zarqan Vosk")).containsExactly(label, "other");
  }

  // "men" is a common word among others: where there is a label for such words, it has that one.
  @Test
  void aWordFarFromNamesIsNoName() {
    Map<String, int[]> weights = Map.of("w=men", weights(0, 9, 0), "w=sarmin", weights(0, 9, 0));
    float[] seldom = {0, -1, 0, 0, -1, 0, 0, -1, 0};
    String sentence = "The child near Sarmin left the men hard";
    List<String> none = List.of("none", "person-start", "person-cont");

    assertThat(labelled(labels(model(LABELS, seldom, 1, weights), sentence))).containsExactly(3);
    assertThat(labelled(labels(model(none, seldom, 1, weights), sentence))).containsExactly(3, 6);
  }

  // The same where the label for such words is not the first; no name begins the sentence.
  @Test
  void theLabelForOtherWordsMayStandAnywhere() {
    List<String> labels = List.of("person-start", "person-cont", "other");
    float[] seldom = {-1, 0, 0, -1, 0, 0, -1, 0, 0};
    Map<String, int[]> weights =
        Map.of("w=men", weights(9, 0, 0), "w=sarmin", weights(9, 0, 0), "w-1=#", weights(-5, 0, 0));
    ChainModel model = model(labels, seldom, 1, weights);
    assertThat(labelled(labels(model, "The child near Sarmin left the men hard")))
        .containsExactly(3);
  }

  private static IntStream labelled(List<String> labels) {
    return IntStream.range(0, labels.size()).filter(i -> labels.get(i).equals("person-start"));
  }

  // Each word's weight is found among many, and no other word's.
  @Test
  void everyFeatureHasItsOwnWeights() {
    List<String> words = IntStream.range(0, 90).mapToObj(i -> "Zq" + i + "x").toList();
    Map<String, int[]> weights =
        IntStream.range(0, 60)
            .boxed()
            .collect(
                Collectors.toMap(
                    i -> "w=zq" + i + "x", i -> i % 3 == 0 ? weights(0, 9, 0) : weights(9, 0, 0)));
    float[] seldom = {0, -1, 0, 0, -1, 0, 0, -1, 0};
    assertThat(labelled(labels(model(LABELS, seldom, 1, weights), String.join(" ", words))))
        .containsExactlyElementsOf(IntStream.range(0, 60).filter(i -> i % 3 == 0).boxed().toList());
  }

  @Test
  void aSentenceWithoutWordsHasNoLabels() {
    assertThat(model(Map.of()).label(new SentenceView(new String[0]))).isEmpty();
  }

  @Test
  void aModelThatBreaksOffCannotBeRead() {
    byte[] whole = bytes(LABELS, NO_TRANSITIONS, 1, Map.of("w=", weights(1, 2, 3)));
    assertThat(IntStream.range(0, whole.length))
        .allSatisfy(
            length ->
                assertThatExceptionOfType(IOException.class)
                    .isThrownBy(
                        () ->
                            ChainModel.read(
                                new ByteArrayInputStream(Arrays.copyOf(whole, length)))));
  }

  @ParameterizedTest
  @CsvSource({
    "other, other, true",
    "other, person-start, true",
    "person-cont, place-start, true",
    "person-start, person-cont, true",
    "person-cont, person-cont, true",
    "other, person-cont, false",
    "place-start, person-cont, false",
    "place-cont, person-cont, false",
  })
  void aNameGoesOnOnlyWhereOneOfItsTypeStood(String before, String after, boolean may) {
    assertThat(ChainModel.mayFollow(before, after)).isEqualTo(may);
  }
}
