package io.github.concordant.text.syntax;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The bytes of a model, read from the front. Millions of small numbers are read in one run. */
public final class ModelBytes {

  private final byte[] bytes;
  private int at;

  /** Reads the given bytes, which are not copied. */
  public ModelBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  int readInt() throws IOException {
    at += Integer.BYTES;
    check(at);
    return ByteBuffer.wrap(bytes).getInt(at - Integer.BYTES);
  }

  float readFloat() throws IOException {
    return Float.intBitsToFloat(readInt());
  }

  /** An unsigned integer in seven bits a byte, as {@link VariableLength} writes it. */
  int readVariableLength() throws IOException {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      check(at + 1);
      int next = bytes[at++];
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IOException("a number of more than 32 bits");
  }

  byte[] read(int length) throws IOException {
    check(at + length);
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  String readString() throws IOException {
    return new String(read(readInt()), UTF_8);
  }

  /** A part that was deflated: its length, its length when deflated, and its bytes. */
  ModelBytes inflated() throws IOException {
    byte[] plain = new byte[readInt()];
    int length = readInt();
    check(at + length);
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, at, length);
      at += length;
      if (inflater.inflate(plain) != plain.length) {
        throw new IOException("a part of the model is cut short");
      }
      return new ModelBytes(plain);
    } catch (DataFormatException e) {
      throw new IOException("a part of the model is broken", e);
    } finally {
      inflater.end();
    }
  }

  /** Passes over a part, to be inflated later from the answer. */
  ModelBytes skippedPart() throws IOException {
    int start = at;
    readInt();
    int length = readInt();
    check(at + length);
    at += length;
    return new ModelBytes(Arrays.copyOfRange(bytes, start, at));
  }

  private void check(int end) throws IOException {
    if (end < 0 || end > bytes.length) {
      throw new IOException("the model ends too early", new BufferUnderflowException());
    }
  }
}
