package io.github.concordant.text.syntax;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.UncheckedExecutionException;
import io.github.concordant.text.Tag;
import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;

/**
 * The trained models of tagger and parser with their classes of words.
 *
 * @param tags the tagger's classes, each a universal and a Penn tag joined by a blank
 * @param relations the parser's relations
 * @param greedy the transitions' weights for parsing without a beam, which few runs ask for
 */
public record SyntaxModel(
    ImmutableList<String> tags,
    ImmutableList<String> relations,
    WordClasses classes,
    PackedWeights tagger,
    Supplier<PackedWeights> greedy,
    PackedWeights beam,
    PackedWeights labels) {

  private static final int MAGIC = 0x43535932;

  /**
   * Reads a model.
   *
   * @throws IOException if the stream breaks or holds something else
   */
  public static SyntaxModel read(InputStream stream) throws IOException {
    ModelBytes in = new ModelBytes(stream.readAllBytes());
    if (in.readInt() != MAGIC) {
      throw new IOException("no syntax model");
    }
    ImmutableList<String> tags = strings(in);
    ImmutableList<String> relations = strings(in);
    ModelBytes classPart = in.skippedPart();
    ModelBytes taggerPart = in.skippedPart();
    ModelBytes beamPart = in.skippedPart();
    // The beam's weights take as long to unpack as all the rest.
    Future<PackedWeights> beam = CompletableFuture.supplyAsync(() -> later(beamPart));
    WordClasses classes = WordClasses.read(classPart.inflated());
    PackedWeights tagger = PackedWeights.read(taggerPart.inflated());
    PackedWeights labels = PackedWeights.read(in.inflated());
    ModelBytes greedy = in.skippedPart();
    return new SyntaxModel(
        tags,
        relations,
        classes,
        tagger,
        Suppliers.memoize(() -> later(greedy)),
        get(beam),
        labels);
  }

  private static PackedWeights get(Future<PackedWeights> part) throws IOException {
    try {
      return Objects.requireNonNull(Futures.getUnchecked(part));
    } catch (UncheckedExecutionException e) {
      throw new IOException("the parser's weights cannot be read", e);
    }
  }

  private static PackedWeights later(ModelBytes part) {
    try {
      return PackedWeights.read(part.inflated());
    } catch (IOException e) {
      throw new UncheckedIOException("the parser's weights cannot be read", e);
    }
  }

  /** What writes one part of a model. */
  private interface Part {
    void write(DataOutput out) throws IOException;
  }

  /** Writes the model; {@link #read} reads it. The stream is closed. */
  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(stream)) {
      out.writeInt(MAGIC);
      write(tags, out);
      write(relations, out);
      write(classes::write, out);
      write(tagger::write, out);
      write(beam::write, out);
      write(labels::write, out);
      write(greedy.get()::write, out);
    }
  }

  private static void write(Part part, DataOutputStream out) throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(plain)) {
      part.write(data);
    }
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(deflated)) {
      plain.writeTo(deflater);
    }
    out.writeInt(plain.size());
    out.writeInt(deflated.size());
    deflated.writeTo(out);
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

  private static ImmutableList<String> strings(ModelBytes in) throws IOException {
    ImmutableList.Builder<String> strings = ImmutableList.builder();
    for (int left = in.readInt(); left > 0; left--) {
      strings.add(in.readString());
    }
    return strings.build();
  }

  private static void write(List<String> strings, DataOutputStream out) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      byte[] bytes = string.getBytes(UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }
}
