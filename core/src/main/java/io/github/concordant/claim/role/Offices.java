package io.github.concordant.claim.role;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.WordLists;

/** Words for offices; ranks are told apart, because a rank is held beside an office. */
final class Offices {

  private static final WordLists LISTS = WordLists.read(Offices.class, "words.txt");

  private static final ImmutableSet<String> POSTS = LISTS.get("posts");
  private static final ImmutableSet<String> RANKS = LISTS.get("ranks");
  private static final ImmutableSet<String> PORTFOLIOS = LISTS.get("portfolios");
  private static final ImmutableSet<String> SINGLE = LISTS.get("single");

  /** Words of one meaning, by the first of them. */
  private static final ImmutableMap<String, String> ALIKE = alike();

  private static final ImmutableList<String> ELECTIVE = LISTS.get("elective").asList();
  private static final ImmutableList<String> ELECTED = LISTS.get("elected").asList();

  private Offices() {}

  private static ImmutableMap<String, String> alike() {
    ImmutableMap.Builder<String, String> heads = ImmutableMap.builder();
    for (String line : LISTS.get("alike")) {
      ImmutableList<String> words = LISTS.get(line).asList();
      words.forEach(word -> heads.put(word, words.get(0)));
    }
    return heads.buildOrThrow();
  }

  /** The words of a list of the lexicon. */
  static ImmutableSet<String> list(String name) {
    return LISTS.get(name);
  }

  /** One word for all that mean the same office. */
  static String meaning(String word) {
    return ALIKE.getOrDefault(word, word);
  }

  /** "Mayor" of "mayoral"; any other word itself. */
  static String elected(String word) {
    int at = ELECTIVE.indexOf(word);
    return at < 0 ? word : ELECTED.get(at);
  }

  /** Whether its members have a seat in it: a parliament, a council. */
  static boolean isAssembly(String word) {
    return LISTS.get("parliaments").contains(word) || LISTS.get("councils").contains(word);
  }

  static boolean isPortfolio(String word) {
    return PORTFOLIOS.contains(word);
  }

  static boolean isWeekday(String word) {
    return LISTS.get("weekdays").contains(word);
  }

  static boolean isPost(String word) {
    return POSTS.contains(Ascii.toLowerCase(word));
  }

  static boolean isRank(String word) {
    return RANKS.contains(Ascii.toLowerCase(word));
  }

  /** Whether nobody holds the two at one time. */
  static boolean areApart(String post, String other) {
    boolean seats = isSeat(post) && isSeat(other);
    return !post.equals(other) && (seats || (SINGLE.contains(post) && SINGLE.contains(other)));
  }

  private static boolean isSeat(String post) {
    return post.equals("lawmaker") || post.equals("councillor");
  }
}
