package io.github.concordant.text.syntax;

import java.io.DataOutput;
import java.io.IOException;

/** Unsigned integers in seven bits a byte, small ones in few bytes. */
final class VariableLength {

  private VariableLength() {}

  static void write(DataOutput out, int value) throws IOException {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      out.writeByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }
}
