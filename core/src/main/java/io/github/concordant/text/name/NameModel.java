package io.github.concordant.text.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.concordant.text.NameMention;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import opennlp.tools.util.ext.ExtensionLoader;

/** The trained model in OpenNLP's name finder. Thread-safe: each thread has a finder of its own. */
final class NameModel {

  private static final String RESOURCE = "names.bin";
  private static final int LONGEST = 400;

  private final ThreadLocal<NameFinderME> finder;

  private NameModel(ChainModel chain) {
    this.finder = ThreadLocal.withInitial(() -> finder(chain));
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

  private static NameFinderME finder(ChainModel chain) {
    // OpenNLP makes factories of foreign packages only when told that it may.
    ExtensionLoader.registerAllowedPackage(NameModel.class.getPackageName());
    return new NameFinderME(
        new TokenNameFinderModel(
            "en",
            chain,
            new byte[0],
            ImmutableMap.of(),
            ImmutableMap.of(),
            new BioCodec(),
            new NameFinderFactory()));
  }

  /** The names of the sentence, by the model alone. */
  ImmutableList<FoundName> find(SentenceView sentence) {
    ImmutableList.Builder<FoundName> names = ImmutableList.builder();
    String[] words = sentence.words;
    for (int from = 0; from < words.length; from += LONGEST) {
      String[] part = Arrays.copyOfRange(words, from, Math.min(words.length, from + LONGEST));
      for (Span span : finder.get().find(part)) {
        NameMention.Type type = NameMention.Type.valueOf(span.getType().toUpperCase(Locale.ROOT));
        names.add(new FoundName(from + span.getStart(), from + span.getEnd(), type));
      }
    }
    return names.build();
  }
}
