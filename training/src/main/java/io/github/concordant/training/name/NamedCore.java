package io.github.concordant.training.name;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.place.Gazetteer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name within a mention of an entity, for corpora that mark whole noun phrases: "Donald
 * Trump" in "US President Donald Trump, who", nothing in "the Afghan team".
 */
final class NamedCore {

  private static final ImmutableSet<String> LINKS =
      ImmutableSet.of(
          "of", "the", "and", "for", "de", "la", "al", "bin", "-", "&", "von", "van", "du", "des",
          "del", "di", "da", "el", "'s", "der");
  private static final ImmutableSet<String> PREPOSITIONS =
      ImmutableSet.of("of", "from", "in", "for", "at", "'s");
  private static final ImmutableSet<String> MAY_FOLLOW =
      ImmutableSet.of(
          ",", "(", "in", "of", "at", "from", "who", "which", "'s", "--", ":", "and", "that", "as",
          "on", "with", "to", "[", "'", "whose", "or", ";", "where", "by", "for");
  private static final ImmutableSet<String> NO_NAMES =
      ImmutableSet.of(
          "i",
          "he",
          "she",
          "it",
          "we",
          "they",
          "you",
          "my",
          "his",
          "her",
          "its",
          "our",
          "their",
          "your",
          "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "some",
          "many",
          "one",
          "two",
          "people",
          "who",
          "what",
          "all",
          "each",
          "every",
          "most",
          "no",
          "another",
          "other",
          "me",
          "him",
          "them",
          "us",
          "everyone",
          "someone",
          "both",
          "several",
          "mr.",
          "mrs.",
          "mr",
          "mrs",
          "ms",
          "ms.",
          "dr",
          "dr.",
          "sir",
          "lord",
          "president",
          "minister",
          "prime",
          "professor",
          "prof.",
          "prof",
          "king",
          "queen",
          "senator",
          "governor",
          "general",
          "captain",
          "colonel",
          "judge",
          "justice",
          "vice",
          "former",
          "chief",
          "secretary",
          "foreign",
          "saint",
          "st.",
          "pope",
          "coach",
          "director",
          "ambassador",
          "doctor",
          "mayor",
          "chairman",
          "lt.",
          "sgt.",
          "gen.",
          "sen.",
          "rep.",
          "gov.",
          "attorney",
          "deputy",
          "sheriff",
          "executive",
          "ceo",
          "cfo",
          "spokesman",
          "spokeswoman",
          "analyst",
          "founder",
          "officer");

  private static final ImmutableSet<String> CONTINENTAL =
      ImmutableSet.of("European", "Europeans", "African", "Africans", "Asian", "Asians", "Western");

  private NamedCore() {}

  /** Whether these words are but a word for a people: "American". */
  static boolean isDemonym(List<String> words) {
    String name = String.join(" ", words);
    return CONTINENTAL.contains(name) || Gazetteer.standard().isDemonym(name);
  }

  /**
   * The name within the mention from {@code start} to {@code end}, or null where it holds none.
   *
   * @param proper which words of the sentence are written or tagged as parts of names
   */
  static @Nullable LabelledName find(
      String type, int start, int end, List<String> words, boolean[] proper) {
    int from = start;
    while (from < end && !(proper[from] && !isNoName(words.get(from)))) {
      from++;
    }
    int to = from;
    while (to < end && (proper[to] || isLink(to, end, words, proper))) {
      to++;
    }
    from = type.equals(LabelledName.PERSON) ? afterTitles(from, to, words) : from;
    boolean offices = type.equals(LabelledName.PERSON) && follows(start, from, words);
    boolean whole = to == end || MAY_FOLLOW.contains(words.get(to));
    if (from >= to || offices || !whole || isDemonym(words.subList(from, to))) {
      return null;
    }
    return new LabelledName(type, from, to);
  }

  // "the governor of Virginia" is not called Virginia
  private static boolean follows(int start, int from, List<String> words) {
    return from > start && PREPOSITIONS.contains(words.get(from - 1));
  }

  private static boolean isNoName(String word) {
    return NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isLink(int i, int end, List<String> words, boolean[] proper) {
    if (!LINKS.contains(words.get(i)) || i + 1 >= end) {
      return false;
    }
    return proper[i + 1] || (LINKS.contains(words.get(i + 1)) && i + 2 < end && proper[i + 2]);
  }

  /** Where the name of a person starts: after "US President" in "US President Donald Trump". */
  static int afterTitles(int from, int to, List<String> words) {
    int at = from;
    for (int i = from; i < to; i++) {
      if (isNoName(words.get(i))) {
        at = i + 1;
      }
    }
    return at;
  }
}
