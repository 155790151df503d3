package io.github.concordant.compare.name;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.concordant.compare.name.NameWord.Role;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Splits a name into the words that say who is meant, and sets the others aside. */
final class NameParser {

  /** More words than any name has; what follows is not read, so that the work stays bounded. */
  static final int MOST_WORDS = 12;

  /** More letters than any word of a name has. */
  static final int LONGEST_WORD = 28;

  private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s\\p{Cf}]+");
  private static final Pattern HYPHEN = Pattern.compile("\\p{Pd}");
  private static final Pattern APOSTROPHE = Pattern.compile("[’‘ʼʾʿ`´]");
  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();
  private static final ImmutableMap<String, String> SUFFIXES =
      ImmutableMap.<String, String>builder()
          .put("jr", "jr")
          .put("junior", "jr")
          .put("filho", "jr")
          .put("sr", "sr")
          .put("senior", "sr")
          .put("ii", "2nd")
          .put("iii", "3rd")
          .put("iv", "4th")
          .buildOrThrow();

  private final NameLexicon lexicon;

  NameParser(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The name as words; a name of titles alone keeps them as its words. */
  ParsedName parse(String name) {
    String plain = plain(name);
    List<String> chunks = new ArrayList<>(SPACES.splitToList(inOrder(plain)));
    String suffix = takeSuffix(chunks);
    dropTitles(chunks);
    List<NameWord> words = new ArrayList<>();
    List<String> particles = new ArrayList<>();
    for (String chunk : chunks) {
      addWords(chunk, words, particles);
    }
    return new ParsedName(
        Joiner.on(' ').join(chunks) + (suffix.isEmpty() ? "" : " " + suffix),
        Compounds.glue(words).stream().limit(MOST_WORDS).collect(ImmutableList.toImmutableList()),
        ImmutableList.copyOf(particles),
        suffix,
        Scripts.leavesOutVowels(plain));
  }

  /** One case, one kind of space, hyphen and apostrophe. */
  static String plain(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
    // Upper case first, so that letters whose capitals coincide (ı and i, ς and σ) do so here.
    String lower = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    String recomposed = Normalizer.normalize(lower, Normalizer.Form.NFKC).replace("i\u0307", "i");
    String spaced = SPACE.matcher(recomposed).replaceAll(" ");
    String hyphened = HYPHEN.matcher(spaced).replaceAll("-");
    return APOSTROPHE.matcher(hyphened).replaceAll("'").strip();
  }

  /** "Moghadam, Reza" in the order of speech; a comma before a suffix parts nothing. */
  private static String inOrder(String plain) {
    int comma = plain.indexOf(',');
    if (comma <= 0 || comma != plain.lastIndexOf(',')) {
      return plain.replace(',', ' ');
    }
    String after = plain.substring(comma + 1).strip();
    String before = plain.substring(0, comma).strip();
    boolean suffix = SUFFIXES.containsKey(LetterFolder.fold(after));
    return suffix ? before + " " + after : after + " " + before;
  }

  private static String takeSuffix(List<String> chunks) {
    int last = chunks.size() - 1;
    String suffix = last < 1 ? "" : SUFFIXES.getOrDefault(LetterFolder.fold(chunks.get(last)), "");
    if (!suffix.isEmpty()) {
      chunks.remove(last);
    }
    return suffix;
  }

  private void dropTitles(List<String> chunks) {
    while (chunks.size() > 1 && isTitle(chunks)) {
      chunks.remove(0);
    }
  }

  private boolean isTitle(List<String> chunks) {
    String first = LetterFolder.fold(chunks.get(0));
    // Burmese U is a title only as a whole word without a full stop.
    if (chunks.size() == 2
        && (lexicon.isNameToo(first) || lexicon.isNameToo(lexicon.known(first)))) {
      return false;
    }
    return lexicon.isTitle(first)
        || lexicon.isTitle(lexicon.known(first))
        || chunks.get(0).equals("u");
  }

  private void addWords(String chunk, List<NameWord> words, List<String> particles) {
    for (String letters : SPACES.split(LetterFolder.fold(chunk))) {
      if (lexicon.isParticle(letters)) {
        particles.add(letters);
      }
      String bounded = letters.substring(0, Math.min(letters.length(), LONGEST_WORD));
      words.add(NameWord.of(letters, bounded, role(letters)));
    }
  }

  private Role role(String letters) {
    if (letters.length() == 1) {
      return Role.INITIAL;
    }
    return lexicon.isParticle(letters) ? Role.PARTICLE : Role.NAME;
  }
}
