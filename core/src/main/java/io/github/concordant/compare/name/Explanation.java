package io.github.concordant.compare.name;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.concordant.compare.name.Alignment.Pair;
import io.github.concordant.compare.name.WordMatch.How;

/** The words for an alignment, as a colleague would say them. */
final class Explanation {

  private static final Joiner AND_THEN = Joiner.on("; ");
  private static final Joiner SPACE = Joiner.on(' ');

  private Explanation() {}

  /** What the words that both names have are to each other. */
  static String shared(Alignment alignment) {
    ImmutableList<String> parts =
        alignment.pairs().stream()
            .filter(pair -> pair.joined() || pair.match().how() != How.EQUAL)
            .map(Explanation::pair)
            .collect(ImmutableList.toImmutableList());
    if (!parts.isEmpty()) {
      return AND_THEN.join(parts);
    }
    return alignment.complete()
        ? "the same words, written or ordered differently"
        : "the words that both have are the same";
  }

  /** What one of the names leaves out; empty where none does. */
  static String missing(Alignment alignment) {
    ImmutableList<NameWord> missing =
        alignment.left().isEmpty() ? alignment.right() : alignment.left();
    return missing.isEmpty() ? "" : "; only one name has " + words(missing);
  }

  /** The words that stand against each other. */
  static String conflict(Alignment alignment) {
    String against = words(alignment.left()) + " is not " + words(alignment.right());
    if (alignment.pairs().isEmpty()) {
      return against;
    }
    ImmutableList<NameWord> common =
        alignment.pairs().stream()
            .flatMap(pair -> pair.left().stream())
            .collect(ImmutableList.toImmutableList());
    return against + ", though both have " + words(common);
  }

  private static String pair(Pair pair) {
    String both = words(pair.left()) + " and " + words(pair.right());
    if (pair.joined()) {
      return both + " are one name, joined and apart";
    }
    return switch (pair.match().how()) {
      case NICKNAME -> both + " are a name and its short form";
      case INITIAL -> both + " are a name and its initial";
      case TAIL -> both + " are a double name and its half";
      case TRANSLATION -> both + " are one word in two languages";
      case TYPO -> both + " differ by one letter";
      default -> both + " are two spellings of one name";
    };
  }

  private static String words(ImmutableList<NameWord> words) {
    return SPACE.join(words.stream().map(word -> capitalised(word.shown())).iterator());
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
