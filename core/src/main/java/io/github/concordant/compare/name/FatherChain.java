package io.github.concordant.compare.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * Arabic names that go on with the father's: without its first word, the name of Uday Saddam
 * Hussein al-Tikriti is his father's.
 */
final class FatherChain {

  private static final int SHORTEST_CHAIN = 4;

  /** First words that are left out without naming a son. */
  private static final ImmutableSet<String> LEFT_OUT = ImmutableSet.of("muhammad", "abu", "umm");

  private final NameLexicon lexicon;

  FatherChain(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the one word that the shorter name lacks is the first of a chain of fathers. */
  boolean missesSon(ParsedName one, ParsedName other, Alignment alignment) {
    ImmutableList<NameWord> missing =
        alignment.left().isEmpty() ? alignment.right() : alignment.left();
    ImmutableList<NameWord> longer = alignment.left().isEmpty() ? other.words() : one.words();
    return longer.size() >= SHORTEST_CHAIN
        && missing.size() == 1
        && missing.get(0).equals(longer.get(0))
        && !LEFT_OUT.contains(known(longer.get(0)))
        && longer.stream().skip(1).anyMatch(word -> lexicon.isArabic(word.letters()));
  }

  /** Whether what the shorter name lacks is nothing but Muhammad and the like. */
  boolean missesOnlyForename(Alignment alignment) {
    ImmutableList<NameWord> missing =
        alignment.left().isEmpty() ? alignment.right() : alignment.left();
    return alignment.pairs().size() > 1
        && missing.stream()
            .allMatch(word -> LEFT_OUT.contains(known(word)) || lexicon.isTitle(word.letters()));
  }

  private String known(NameWord word) {
    String known = lexicon.known(word.letters());
    return known.isEmpty() ? word.letters() : known;
  }
}
