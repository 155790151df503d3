package io.github.concordant.ingest;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;

/**
 * Reads one format: the extension point for formats. A provider is a public class with a public
 * constructor without arguments, named in {@code
 * META-INF/services/io.github.concordant.ingest.ArticleReader}; it is made once for every reading
 * and asked from one thread at a time.
 *
 * <p>What an input is, its content says. A reader that {@linkplain #recognises recognises} the
 * content gets the input whatever its name; among several, one whose extension fits comes first,
 * then the lower {@link #rank}, then the {@link #format} in the order of the alphabet, so that the
 * order of the class path decides nothing. Where no reader recognises the content, the extension
 * decides.
 *
 * <pre>{@code
 * public final class MinutesReader implements ArticleReader {
 *   public String format() {
 *     return "minutes";
 *   }
 *   public ImmutableSet<String> extensions() {
 *     return ImmutableSet.of("minutes");
 *   }
 *   public boolean recognises(Input input) throws IOException {
 *     return input.headText().startsWith("MINUTES OF ");
 *   }
 *   public void read(Input input, Gathering gathering) throws IOException, Unreadable {
 *     TextDecoder.Decoded decoded = TextDecoder.decode(input.all(Limits.ARTICLE));
 *     gathering.add(Incoming.of(Article.of(input.stem(), decoded.text()), decoded));
 *   }
 * }
 * }</pre>
 *
 * <p>A provider should be light to make, and load what is heavy only when an input of its format
 * comes.
 */
public interface ArticleReader {

  /** The format's name in messages, unique among the readers: {@code NewsML-G2}. */
  String format();

  /** File name extensions in lower case, without the dot; "" stands for names that have none. */
  ImmutableSet<String> extensions();

  /** The lower of two readers that both recognise an input gets it; a catch-all has a high rank. */
  default int rank() {
    return 0;
  }

  /** Whether the head of the input says that it is of this format. Reads no further. */
  boolean recognises(Input input) throws IOException;

  /**
   * Hands every article of the input to the gathering.
   *
   * @throws Unreadable if the input as a whole cannot be read; single articles that cannot are told
   *     to the gathering, and the rest is read
   * @throws IOException if the stream breaks off
   */
  void read(Input input, Gathering gathering) throws IOException, Unreadable;
}
