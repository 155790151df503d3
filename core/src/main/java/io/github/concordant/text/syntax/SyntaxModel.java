package io.github.concordant.text.syntax;

import com.google.common.collect.ImmutableList;
import io.github.concordant.text.Tag;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The trained models of tagger and parser with their classes of words.
 *
 * @param tags the tagger's classes, each a universal and a Penn tag joined by a blank
 * @param relations the parser's relations
 */
public record SyntaxModel(
    ImmutableList<String> tags,
    ImmutableList<String> relations,
    WordClasses classes,
    PackedWeights tagger,
    PackedWeights greedy,
    PackedWeights beam,
    PackedWeights labels) {

  private static final int MAGIC = 0x43535931;

  /**
   * Reads a model.
   *
   * @throws IOException if the stream breaks or holds something else
   */
  public static SyntaxModel read(InputStream stream) throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("no syntax model");
      }
      return new SyntaxModel(
          strings(in),
          strings(in),
          WordClasses.read(in),
          PackedWeights.read(in),
          PackedWeights.read(in),
          PackedWeights.read(in),
          PackedWeights.read(in));
    }
  }

  /** Writes the model; {@link #read} reads it. The stream is closed. */
  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(stream)))) {
      out.writeInt(MAGIC);
      write(tags, out);
      write(relations, out);
      classes.write(out);
      tagger.write(out);
      greedy.write(out);
      beam.write(out);
      labels.write(out);
    }
  }

  /** The universal tag of a tagger's class. */
  public Tag tag(int tagClass) {
    String name = tags.get(tagClass);
    return Tag.valueOf(name.substring(0, name.indexOf(' ')));
  }

  /** The Penn tag of a tagger's class. */
  public String penn(int tagClass) {
    String name = tags.get(tagClass);
    return name.substring(name.indexOf(' ') + 1);
  }

  private static ImmutableList<String> strings(DataInput in) throws IOException {
    ImmutableList.Builder<String> strings = ImmutableList.builder();
    for (int left = in.readInt(); left > 0; left--) {
      strings.add(in.readUTF());
    }
    return strings.build();
  }

  private static void write(List<String> strings, DataOutputStream out) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      out.writeUTF(string);
    }
  }
}
