package io.github.concordant.text.name;

import com.google.common.collect.ImmutableList;
import io.github.concordant.text.NameMention;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The trained model, which finds names by labelling their words. Thread-safe. */
final class NameModel {

  private static final String RESOURCE = "names.bin";

  /** Words labelled together; of a longer sentence each such part by itself. */
  private static final int LONGEST = 400;

  private final ChainModel chain;

  private NameModel(ChainModel chain) {
    this.chain = chain;
  }

  static NameModel load() {
    try (InputStream stream = NameModel.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("no model on the class path: " + RESOURCE);
      }
      return new NameModel(ChainModel.read(new BufferedInputStream(stream, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException("a model on the class path cannot be read", e);
    }
  }

  /** The names of the sentence, by the model alone. */
  ImmutableList<FoundName> find(SentenceView sentence) {
    int length = sentence.words.length;
    if (length <= LONGEST) {
      return names(0, chain.label(sentence));
    }
    ImmutableList.Builder<FoundName> names = ImmutableList.builder();
    for (int from = 0; from < length; from += LONGEST) {
      int to = Math.min(length, from + LONGEST);
      names.addAll(
          names(from, chain.label(new SentenceView(Arrays.copyOfRange(sentence.words, from, to)))));
    }
    return names.build();
  }

  /** The runs of labels that make up names. */
  private static ImmutableList<FoundName> names(int offset, List<String> labels) {
    ImmutableList.Builder<FoundName> names = ImmutableList.builder();
    for (int start = 0; start < labels.size(); start++) {
      if (labels.get(start).endsWith(ChainModel.STARTED)) {
        int end = start + 1;
        while (end < labels.size() && labels.get(end).endsWith(ChainModel.CONTINUED)) {
          end++;
        }
        names.add(new FoundName(offset + start, offset + end, type(labels.get(start))));
      }
    }
    return names.build();
  }

  private static NameMention.Type type(String label) {
    String name = label.substring(0, label.length() - ChainModel.STARTED.length());
    return NameMention.Type.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
