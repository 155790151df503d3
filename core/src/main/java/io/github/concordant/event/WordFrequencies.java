package io.github.concordant.event;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * In how many documents of general English a word stem stands. What is in few of them tells what a
 * text is about; the words of reports on harm ("police", "killed") tell nothing, however rare they
 * are elsewhere.
 */
public final class WordFrequencies {

  /** The share of documents from which on a word tells nothing. */
  private static final double COMMON = 0.1;

  /** Letters that a stem keeps at the least. */
  private static final int SHORTEST = 4;

  private static final ImmutableList<String> ENDINGS =
      ImmutableList.of("ies", "es", "s", "ing", "ed");

  private final int documents;
  private final ImmutableMap<String, Integer> frequencies;

  private WordFrequencies(int documents, ImmutableMap<String, Integer> frequencies) {
    this.documents = documents;
    this.frequencies = frequencies;
  }

  /** Read when it is first asked for: the table is made with the help of this class. */
  private static final class Standard {
    static final WordFrequencies TABLE = read();
  }

  /** The table shipped with the library; read once, when first asked for. */
  public static WordFrequencies standard() {
    return Standard.TABLE;
  }

  /** The stem that words of one lemma mostly share; no more than cutting off an ending. */
  public static String stem(String lower) {
    for (String ending : ENDINGS) {
      if (lower.endsWith(ending) && lower.length() - ending.length() >= SHORTEST) {
        return lower.substring(0, lower.length() - ending.length());
      }
    }
    return lower;
  }

  /** How many documents were counted. */
  public int documents() {
    return documents;
  }

  /**
   * In how many of the documents a stem stands: in all of them for the words of reports on harm.
   */
  public int frequency(String stem) {
    return frequencies.getOrDefault(stem, 0);
  }

  /**
   * How much a stem tells: the logarithm of the inverse share of documents that have it (Spärck
   * Jones, 1972); 0 for words that are too common.
   */
  double weight(String stem) {
    int frequency = frequency(stem);
    return frequency >= documents * COMMON ? 0 : Math.log((documents + 1.0) / (frequency + 1.0));
  }

  private static WordFrequencies read() {
    int documents = 0;
    ImmutableMap.Builder<String, Integer> frequencies = ImmutableMap.builder();
    for (String line : lines("word-frequencies.tsv")) {
      if (!line.startsWith("#")) {
        List<String> cells = Splitter.on('\t').splitToList(line);
        int count = Integer.parseInt(cells.get(1));
        if (cells.get(0).isEmpty()) {
          documents = count;
        } else {
          frequencies.put(cells.get(0), count);
        }
      }
    }
    int all = documents;
    for (String line : lines("report-words.txt")) {
      if (!line.startsWith("#")) {
        Splitter.on(' ').split(line).forEach(word -> frequencies.put(stem(word), all));
      }
    }
    return new WordFrequencies(documents, frequencies.buildKeepingLast());
  }

  private static List<String> lines(String resource) {
    URL url =
        Resources.getResource(WordFrequencies.class, "/io/github/concordant/event/" + resource);
    try {
      return Resources.readLines(url, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the library's own " + resource, e);
    }
  }
}
