package io.github.concordant.training.syntax;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.concordant.text.syntax.WordClasses;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/** Reads Brown clusters and ambiguity classes from the archive of NLP4J's English lexica. */
final class WordClassLexicon {

  private static final String FOLDER = "edu/emory/mathcs/nlp/lexica/";
  private static final String CLUSTERS = FOLDER + "en-brown-clusters-simplified-lowercase.xz";
  private static final String TAG_SETS = FOLDER + "en-ambiguity-classes-simplified-lowercase.xz";
  private static final int LONGEST_WORD = 20;

  private WordClassLexicon() {}

  /** The classes of all words of letters, hyphens, periods and apostrophes. */
  static WordClasses read(Path archive) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      Map<String, Integer> clusters = new HashMap<>();
      lists(zip, CLUSTERS).forEach((word, prefixes) -> clusters.put(word, cluster(prefixes)));
      Map<String, Integer> tagSets = tagSets(lists(zip, TAG_SETS));
      Map<String, WordClasses.Entry> table = new TreeMap<>();
      for (Map.Entry<String, Integer> entry : clusters.entrySet()) {
        String word = entry.getKey();
        if (isWord(word)) {
          int tagSet = tagSets.getOrDefault(word, WordClasses.NONE);
          table.put(word, new WordClasses.Entry(entry.getValue(), tagSet));
        }
      }
      return WordClasses.of(table);
    }
  }

  private static boolean isWord(String word) {
    return word.length() <= LONGEST_WORD
        && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-.'$%,".indexOf(c) >= 0);
  }

  /** Each set of tags has a number, the more frequent sets the smaller ones. */
  private static Map<String, Integer> tagSets(Map<String, Collection<String>> lists) {
    Map<String, Integer> counts = new TreeMap<>();
    lists.values().forEach(tags -> counts.merge(name(tags), 1, Integer::sum));
    Map<String, Integer> numbers = new HashMap<>();
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= 5)
        .sorted(Map.Entry.comparingByValue((a, b) -> b - a))
        .forEach(entry -> numbers.put(entry.getKey(), numbers.size() + 1));
    Map<String, Integer> words = new HashMap<>();
    lists.forEach(
        (word, tags) -> words.put(word, numbers.getOrDefault(name(tags), WordClasses.NONE)));
    return words;
  }

  private static String name(Collection<String> tags) {
    return String.join(" ", new TreeSet<>(tags));
  }

  /** The longest prefix is the cluster; a leading one keeps its zeros. */
  private static int cluster(Collection<String> prefixes) {
    String longest = "";
    for (String prefix : prefixes) {
      longest = prefix.length() > longest.length() ? prefix : longest;
    }
    return Integer.parseInt("1" + longest, 2);
  }

  private static Map<String, Collection<String>> lists(ZipFile zip, String name)
      throws IOException {
    try (InputStream packed = zip.getInputStream(zip.getEntry(name));
        ObjectInputStream in = new ObjectInputStream(new XZInputStream(packed))) {
      in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("java.util.*;java.lang.*;!*"));
      Map<String, Collection<String>> lists = new HashMap<>();
      Map<?, ?> read = (Map<?, ?>) in.readObject();
      checkArgument(!read.isEmpty(), "no words in %s", name);
      for (Map.Entry<?, ?> entry : read.entrySet()) {
        Collection<?> values = (Collection<?>) entry.getValue();
        lists.put((String) entry.getKey(), values.stream().map(String.class::cast).toList());
      }
      return lists;
    } catch (ClassNotFoundException e) {
      throw new IOException("not a lexicon: " + name, e);
    }
  }
}
