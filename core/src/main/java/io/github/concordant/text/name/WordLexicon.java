package io.github.concordant.text.name;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What single words are known to be: titles, offices, given names, common words. Immutable. */
final class WordLexicon {

  private static final CharMatcher MARKS =
      CharMatcher.forPredicate(c -> Character.getType(c) == Character.NON_SPACING_MARK);
  private static final Splitter TAB = Splitter.on('\t');
  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

  private final Map<String, Integer> classes = new HashMap<>(200_000);

  private WordLexicon() {}

  static WordLexicon standard() {
    return Standard.LEXICON;
  }

  private static final class Standard {
    static final WordLexicon LEXICON = read();
  }

  private static WordLexicon read() {
    WordLexicon lexicon = new WordLexicon();
    for (String line : lines("common-words.txt")) {
      lexicon.add(line, WordClass.COMMON);
    }
    for (String line : lines("words.tsv")) {
      List<String> columns = TAB.splitToList(line);
      WordClass wordClass = WordClass.valueOf(columns.get(0).toUpperCase(Locale.ROOT));
      SPACE.split(columns.get(1)).forEach(word -> lexicon.add(word, wordClass));
    }
    for (String line : lines("person-names.tsv")) {
      if (!line.startsWith(">")) {
        WordClass part = line.startsWith("given") ? WordClass.GIVEN : WordClass.FAMILY;
        SPACE.split(line.substring(line.indexOf('\t') + 1)).forEach(n -> lexicon.addName(n, part));
      }
    }
    return lexicon;
  }

  /** The lines of a table beside this class, without its comments. */
  static ImmutableList<String> lines(String table) {
    try {
      return Resources.readLines(
              Resources.getResource(WordLexicon.class, table), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(table, e);
    }
  }

  /**
   * The names of persons by culture and part, each key being such as "persian given" or "persian
   * family".
   */
  static ImmutableListMultimap<String, String> personNames() {
    ImmutableListMultimap.Builder<String, String> names = ImmutableListMultimap.builder();
    String culture = "";
    for (String line : lines("person-names.tsv")) {
      if (line.startsWith(">")) {
        culture = line.substring(1);
      } else {
        int tab = line.indexOf('\t');
        names.putAll(culture + ' ' + line.substring(0, tab), SPACE.split(line.substring(tab + 1)));
      }
    }
    return names.build();
  }

  private void add(String word, WordClass wordClass) {
    classes.merge(word, wordClass.bit(), (a, b) -> a | b);
  }

  // "Seung-jun" is read as Seung, jun and as the whole.
  private void addName(String name, WordClass part) {
    String word = lower(name);
    add(word, part);
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      add(word.substring(0, hyphen), part);
      add(word.substring(hyphen + 1), part);
    }
  }

  /** The classes of a word, as bits of {@link WordClass}; of an unknown word none. */
  int classes(String lowerCaseWord) {
    Integer mask = classes.get(lowerCaseWord);
    int last = lowerCaseWord.length() - 1;
    if (mask == null && last >= 0 && lowerCaseWord.charAt(last) == '.') {
      mask = classes.get(lowerCaseWord.substring(0, last));
    }
    return mask == null ? folded(lowerCaseWord) : mask;
  }

  /** "Íñigo" where the lexicon has Inigo. */
  private int folded(String word) {
    if (CharMatcher.ascii().matchesAllOf(word)) {
      return 0;
    }
    String plain = MARKS.removeFrom(Normalizer.normalize(word, Normalizer.Form.NFD));
    return classes.getOrDefault(plain, 0);
  }

  boolean is(String word, WordClass wordClass) {
    return (classes(lower(word)) & wordClass.bit()) != 0;
  }

  /** The word in lower case, alike in every locale. */
  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
