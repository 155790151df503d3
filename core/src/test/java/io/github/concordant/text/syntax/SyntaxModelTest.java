package io.github.concordant.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.concordant.text.Tag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SyntaxModelTest {

  private static SyntaxModel model() {
    return new SyntaxModel(
        ImmutableList.of("NOUN NNS", "PUNCT ."),
        ImmutableList.of("nsubj", "obl", "größe"),
        WordClasses.of(ImmutableMap.of("rain", new WordClasses.Entry(0b101, 4))),
        weights(2),
        () -> weights(4),
        weights(3),
        weights(5));
  }

  /** Weights that tell themselves by how many classes there are. */
  private static PackedWeights weights(int classes) {
    float[] row = new float[classes];
    row[1] = 2;
    return PackedWeights.pack(classes, ImmutableMap.of(classes, row), 1);
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    SyntaxModel read = read(bytes());
    assertThat(read.tags()).containsExactly("NOUN NNS", "PUNCT .");
    assertThat(read.relations()).containsExactly("nsubj", "obl", "größe");
    assertThat(read.classes().cluster("rain")).isEqualTo(0b101);
    assertThat(read.tagger().classes()).isEqualTo(2);
    assertThat(read.beam().classes()).isEqualTo(3);
    assertThat(read.greedy().get().classes()).isEqualTo(4);
    assertThat(read.labels().classes()).isEqualTo(5);
    assertThat(read.greedy().get()).isSameAs(read.greedy().get());
  }

  @Test
  void closesTheStream() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    model()
        .write(
            new ByteArrayOutputStream() {
              @Override
              public void close() {
                closed.set(true);
              }
            });
    assertThat(closed).isTrue();
  }

  @Test
  void aClassIsAUniversalAndAPennTag() {
    assertThat(model().tag(0)).isEqualTo(Tag.NOUN);
    assertThat(model().penn(0)).isEqualTo("NNS");
    assertThat(model().tag(1)).isEqualTo(Tag.PUNCT);
    assertThat(model().penn(1)).isEqualTo(".");
  }

  @Test
  void somethingElseIsNoModel() throws IOException {
    byte[] bytes = bytes();
    bytes[3]++;
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no syntax model");
  }

  @Test
  void aModelThatIsCutShortIsNone() throws IOException {
    byte[] bytes = bytes();
    for (int length = 0; length < bytes.length; length += 5) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> read(cut)).as("%s bytes", length).isInstanceOf(IOException.class);
    }
  }

  /** The parts follow one another: classes, tagger, beam, labels, greedy. */
  @Test
  void aBrokenPartIsTold() throws IOException {
    byte[] bytes = bytes();
    int[] parts = parts(bytes);
    for (int part = 0; part < 4; part++) {
      byte[] broken = bytes.clone();
      broken[parts[part] + 8]++;
      assertThatThrownBy(() -> read(broken)).as("part %s", part).isInstanceOf(IOException.class);
    }
  }

  /** Few runs ask for the greedy parser's weights: that they are broken is told to these only. */
  @Test
  void brokenWeightsOfTheGreedyParserAreToldWhenAskedFor() throws IOException {
    byte[] bytes = bytes();
    bytes[parts(bytes)[4] + 8]++;
    SyntaxModel read = read(bytes);
    assertThatThrownBy(() -> read.greedy().get()).hasRootCauseInstanceOf(Exception.class);
    assertThat(read.labels().classes()).isEqualTo(5);
  }

  /** Where the five parts begin, each with its length and its length when deflated. */
  private static int[] parts(byte[] bytes) throws IOException {
    ModelBytes in = new ModelBytes(bytes);
    int at = 4 + 4 + 4 + 8 + 4 + 7 + 4 + 4 + 5 + 4 + 3 + 4 + 7;
    in.read(at);
    int[] starts = new int[5];
    for (int part = 0; part < 5; part++) {
      starts[part] = at;
      in.readInt();
      int length = in.readInt();
      in.read(length);
      at += 8 + length;
    }
    return starts;
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model().write(bytes);
    return bytes.toByteArray();
  }

  private static SyntaxModel read(byte[] bytes) throws IOException {
    return SyntaxModel.read(new ByteArrayInputStream(bytes));
  }
}
