package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.Tag;
import io.github.concordant.text.WordLists;

/** The closed classes of words that hold a sentence together. */
final class Grammar {

  private static final WordLists WORDS = WordLists.read(Grammar.class, "grammar.txt");

  static final ImmutableSet<String> BE = WORDS.get("be");

  static final ImmutableSet<String> HAVE = WORDS.get("have");

  static final ImmutableSet<String> MAYBE = WORDS.get("maybe");

  static final ImmutableSet<String> NOT = WORDS.get("not");

  /** What may stand between a verb and its helpers. */
  static final ImmutableSet<String> ASIDE = WORDS.get("aside");

  static final ImmutableSet<String> PREPOSITIONS = WORDS.get("prepositions");

  static final ImmutableSet<String> RELATIVE = WORDS.get("relative");

  static final ImmutableSet<String> SUBORDINATORS = WORDS.get("subordinators");

  static final ImmutableSet<String> SAYING = WORDS.get("saying");

  private static final ImmutableSet<String> ADJECTIVES_IN_LY = WORDS.get("adjectives-in-ly");

  /** Verbs whose infinitive tells a fact: "forced to flee". */
  static final ImmutableSet<String> MEANT_TO = WORDS.get("meant-to");

  /** Adverbs that say how badly somebody was hurt. */
  static final ImmutableSet<String> GRAVELY = WORDS.get("gravely");

  /** Words that put a count on top of another. */
  static final ImmutableSet<String> MORE = WORDS.get("more");

  /** Words that tell how things stand by now, not what happened. */
  static final ImmutableSet<String> STAYING = WORDS.get("staying");

  /** Those who run from the police. */
  static final ImmutableSet<String> WANTED = WORDS.get("wanted");

  /** Harms that only some of the hurt have: "blind", "broken arms". */
  static final ImmutableSet<String> SINGLE_HARMS = WORDS.get("single-harms");

  /** Verbs whose subject counts, and so says: "the charity recorded". */
  static final ImmutableSet<String> COUNTING = WORDS.get("counting");

  /** What is put at a number. */
  static final ImmutableSet<String> FIGURES = WORDS.get("figures");

  /** Verbs that give a bare number: "the State says twelve". */
  static final ImmutableSet<String> GIVING = WORDS.get("giving");

  /** What links other verbs to the number that they give: "speaks of nine". */
  static final ImmutableSet<String> GIVING_LINKS = WORDS.get("giving-links");

  /** Verbs that give a number behind such a link. */
  static final ImmutableSet<String> GIVING_WITH_LINK = WORDS.get("giving-with-link");

  /** Who or what keeps count: "the charity has 31". */
  static final ImmutableSet<String> COUNTERS = WORDS.get("counters");

  /** Nouns right behind which their number stands: "death toll 12". */
  static final ImmutableSet<String> TALLIES = WORDS.get("tallies");

  /** Words behind a number that has no noun. */
  static final ImmutableSet<String> BARE_NUMBER_ENDS = WORDS.get("bare-number-ends");

  /** Nouns for what cannot speak. */
  static final ImmutableSet<String> MUTE = WORDS.get("mute");

  /** Words for those who were shot or struck, dead or alive. */
  static final ImmutableSet<String> STRUCK = WORDS.get("struck");

  /** Words that replace an earlier count. */
  static final ImmutableSet<String> RISING = WORDS.get("rising");

  /** Words that leave a count unsure. */
  static final ImmutableSet<String> UNSURE = WORDS.get("unsure");

  /** What kills for longer than one event. */
  static final ImmutableSet<String> LONG_TROUBLES = WORDS.get("long-troubles");

  /** Forms of verbs that are nouns as well. */
  static final ImmutableSet<String> NOUN_OR_VERB = WORDS.get("noun-or-verb");

  static final ImmutableSet<String> INCLUDING = WORDS.get("including");

  static final ImmutableSet<String> AND = WORDS.get("and");

  /** What a crash does to those whom it hurts: "shooting leaves boy in critical condition". */
  static final ImmutableSet<String> LEAVING = WORDS.get("leaving");

  /** Words from which on another may speak: "the toll is 46, but relatives say it is 57". */
  static final ImmutableSet<String> TURNS = WORDS.get("turns");

  /** Verbs of those who say that something is not so. */
  static final ImmutableSet<String> DENYING = WORDS.get("denying");

  /** What is denied: "reports that 20 died". */
  static final ImmutableSet<String> DENIED = WORDS.get("denied");

  /** What a further death does to a toll. */
  static final ImmutableSet<String> RAISING = WORDS.get("raising");

  /** Whose somebody is: "a woman, her two daughters and a neighbour". */
  static final ImmutableSet<String> OWN = WORDS.get("own");

  /** The dead as they are found, and what has a body without having lived. */
  static final ImmutableSet<String> BODIES = WORDS.get("bodies");

  static final ImmutableSet<String> BODIED = WORDS.get("bodied");

  /** Those who are told together by their number: "a crew of five". */
  static final ImmutableSet<String> CREWS = WORDS.get("crews");

  /** Where deaths are numbered over many events: "the third death this year". */
  static final ImmutableSet<String> SERIES = WORDS.get("series");

  static final ImmutableSet<String> TIMES = WORDS.get("times");

  private Grammar() {}

  /** Adverbs and the like between a helper and its verb. */
  static boolean isAside(Word word) {
    if (word.number() != null) {
      return false;
    }
    return ASIDE.contains(word.lower())
        || (word.tag() == Tag.ADV && !SUBORDINATORS.contains(word.lower()))
        || isManner(word);
  }

  /** Whether it is an adverb of manner, whatever its tag: "critically". */
  static boolean isManner(Word word) {
    return word.lower().endsWith("ly") && !ADJECTIVES_IN_LY.contains(word.lower());
  }

  /** Whether the word is a verb that ends the search for a subject. */
  static boolean isVerb(Word word) {
    return word.tag() == Tag.VERB
        || word.tag() == Tag.AUX
        || BE.contains(word.lower())
        || HAVE.contains(word.lower())
        || MAYBE.contains(word.lower());
  }
}
