package io.github.concordant.text.syntax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelBytesTest {

  @Test
  void readsWhatWasWritten() throws IOException {
    ByteArrayDataOutput out = ByteStreams.newDataOutput();
    out.writeInt(-7);
    out.writeFloat(1.5f);
    out.writeInt(5);
    out.write("Łódź".substring(0, 3).getBytes(UTF_8));
    out.writeInt(9);
    ModelBytes in = new ModelBytes(out.toByteArray());
    assertThat(in.readInt()).isEqualTo(-7);
    assertThat(in.readFloat()).isEqualTo(1.5f);
    assertThat(in.readString()).isEqualTo("Łód");
    assertThat(in.read(4)).containsExactly(0, 0, 0, 9);
    assertThatThrownBy(() -> in.read(1)).isInstanceOf(IOException.class);
  }

  /** Seven bits a byte: a negative number has all 32 bits. */
  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "1, 1",
    "127, 1",
    "128, 2",
    "300, 2",
    "16383, 2",
    "16384, 3",
    "2097152, 4",
    "268435455, 4",
    "268435456, 5",
    "2147483647, 5",
    "-1, 5",
    "-2147483648, 5",
  })
  void readsNumbersOfAnyLength(int number, int length) throws IOException {
    ByteArrayDataOutput out = ByteStreams.newDataOutput();
    VariableLength.write(out, number);
    assertThat(out.toByteArray()).hasSize(length);
    out.writeByte(5);
    ModelBytes in = new ModelBytes(out.toByteArray());
    assertThat(in.readVariableLength()).isEqualTo(number);
    assertThat(in.readVariableLength()).isEqualTo(5);
  }

  @Test
  void numbersThatDoNotEndAreBroken() {
    byte[] endless = {-1, -1, -1, -1, -1, -1};
    assertThatThrownBy(() -> new ModelBytes(endless).readVariableLength())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("32 bits");
    assertThatThrownBy(() -> new ModelBytes(new byte[] {-1}).readVariableLength())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("too early");
    assertThatThrownBy(() -> new ModelBytes(new byte[3]).readInt())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("too early");
    assertThatThrownBy(() -> new ModelBytes(new byte[] {127, -1, -1, -1}).readString())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("too early");
  }

  @Test
  void readsDeflatedParts() throws IOException {
    ModelBytes in = new ModelBytes(parts());
    ModelBytes first = in.inflated();
    assertThat(first.read(4)).containsExactly(1, 2, 3, 4);
    assertThatThrownBy(() -> first.read(1)).isInstanceOf(IOException.class);
    assertThat(in.inflated().read(2)).containsExactly(5, 6);
    assertThat(in.read(1)).containsExactly(9);
  }

  @Test
  void passesOverPartsAndReadsThemLater() throws IOException {
    ModelBytes in = new ModelBytes(parts());
    ModelBytes first = in.skippedPart();
    ModelBytes second = in.skippedPart();
    assertThat(in.read(1)).containsExactly(9);
    assertThat(second.inflated().read(2)).containsExactly(5, 6);
    assertThat(first.inflated().read(4)).containsExactly(1, 2, 3, 4);
  }

  /** Two parts and a byte behind them. */
  private static byte[] parts() throws IOException {
    ByteArrayDataOutput out = ByteStreams.newDataOutput();
    writePart(out, 4, deflated(1, 2, 3, 4));
    writePart(out, 2, deflated(5, 6));
    out.writeByte(9);
    return out.toByteArray();
  }

  @Test
  void brokenPartsAreTold() throws IOException {
    ByteArrayDataOutput longer = ByteStreams.newDataOutput();
    writePart(longer, 5, deflated(1, 2, 3, 4));
    assertThatThrownBy(() -> new ModelBytes(longer.toByteArray()).inflated())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cut short");
    ByteArrayDataOutput garbage = ByteStreams.newDataOutput();
    writePart(garbage, 4, new byte[] {99, 98, 97, 96, 95});
    assertThatThrownBy(() -> new ModelBytes(garbage.toByteArray()).inflated())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("broken");
    ByteArrayDataOutput cut = ByteStreams.newDataOutput();
    cut.writeInt(4);
    cut.writeInt(100);
    assertThatThrownBy(() -> new ModelBytes(cut.toByteArray()).inflated())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("too early");
    assertThatThrownBy(() -> new ModelBytes(cut.toByteArray()).skippedPart())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("too early");
  }

  private static void writePart(ByteArrayDataOutput out, int length, byte[] deflated) {
    out.writeInt(length);
    out.writeInt(deflated.length);
    out.write(deflated);
  }

  private static byte[] deflated(int... bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      for (int b : bytes) {
        deflater.write(b);
      }
    }
    return out.toByteArray();
  }
}
