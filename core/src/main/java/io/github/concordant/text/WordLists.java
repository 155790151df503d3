package io.github.concordant.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/**
 * Named lists of words from a file: {@code name: word word ...}, a name on as many lines as it
 * likes; lines that begin with {@code #} are remarks.
 */
public final class WordLists {

  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings().trimResults();

  private final ImmutableMap<String, ImmutableSet<String>> lists;

  private WordLists(ImmutableMap<String, ImmutableSet<String>> lists) {
    this.lists = lists;
  }

  /**
   * The lists of a file that lies beside a class.
   *
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalArgumentException if there is none, or a line has no name
   */
  public static WordLists read(Class<?> beside, String file) {
    URL url = Resources.getResource(beside, file);
    try {
      ImmutableListMultimap.Builder<String, String> lists = ImmutableListMultimap.builder();
      for (String line : Resources.readLines(url, StandardCharsets.UTF_8)) {
        int colon = line.indexOf(':');
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (colon < 0) {
          throw new IllegalArgumentException("no name in " + file + ": \"" + line + "\"");
        }
        lists.putAll(line.substring(0, colon), SPACES.split(line.substring(colon + 1)));
      }
      return new WordLists(
          ImmutableMap.copyOf(Maps.transformValues(lists.build().asMap(), ImmutableSet::copyOf)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + url, e);
    }
  }

  /**
   * The words of the list.
   *
   * @throws IllegalArgumentException if the file has no list of that name
   */
  public ImmutableSet<String> get(String name) {
    ImmutableSet<String> words = lists.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no list \"" + name + "\"");
    }
    return words;
  }
}
