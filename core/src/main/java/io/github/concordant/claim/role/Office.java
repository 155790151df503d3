package io.github.concordant.claim.role;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An office as its words tell it.
 *
 * @param text the words as they stand
 * @param words those that tell something, one for all that mean the same
 * @param head the word for the post in the text's own words, empty where there is none
 * @param deputy whether it is the office of one who stands in for the holder
 * @param candidate whether it is only sought
 */
record Office(
    String text, ImmutableSet<String> words, String head, boolean deputy, boolean candidate) {

  private static final ImmutableSet<String> PAST = Offices.list("past");
  private static final ImmutableSet<String> DEPUTIES = Offices.list("deputies");
  private static final ImmutableSet<String> SMALL = Offices.list("small");
  private static final ImmutableSet<String> PREPOSITIONS = Offices.list("prepositions");
  private static final ImmutableSet<String> PARLIAMENTS = Offices.list("parliaments");
  private static final ImmutableSet<String> COUNCILS = Offices.list("councils");
  private static final ImmutableSet<String> TITLES = Offices.list("titles");
  private static final String CANDIDATE = "candidate";

  /** The office of words such as "the deputy head of the harbour office". */
  static Office of(String text) {
    String plain = Ascii.toLowerCase(text).replace('’', '\'').replace("'s", " ");
    List<String> all =
        Splitter.onPattern("[^\\p{L}]+").omitEmptyStrings().splitToList(withSecond(plain));
    boolean sought = all.stream().anyMatch(word -> Offices.meaning(word).equals(CANDIDATE));
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (String word : all) {
      String full = sought ? Offices.elected(word) : word;
      if (!SMALL.contains(word)) {
        words.add(Offices.meaning(full));
      }
    }
    int head = head(all);
    String post = sought ? sought(all) : head < 0 ? member(all) : all.get(head);
    return new Office(text, words.build(), post, isSecond(all, head), sought);
  }

  /** "Deputy Finance Minister"; of "the vice-president's spokesman" another is the deputy. */
  private static boolean isSecond(List<String> words, int head) {
    for (int i = head - 1; i >= 0; i--) {
      if (DEPUTIES.contains(words.get(i))) {
        return true;
      }
      if (Offices.isPost(words.get(i))) {
        return false;
      }
    }
    return false;
  }

  /** "Number two" and "second-in-command" are deputies. */
  private static String withSecond(String plain) {
    return plain
        .replace("second-in-command", "deputy leader")
        .replace("second in command", "deputy leader")
        .replace("number two", "deputy leader");
  }

  /** The last post before a preposition, or -1. */
  private static int head(List<String> words) {
    int head = -1;
    for (int i = 0; i < words.size() && !PREPOSITIONS.contains(words.get(i)); i++) {
      head = Offices.isPost(words.get(i)) ? i : head;
    }
    return head;
  }

  /** "Mayor" of "running for mayor", "mayoral candidate" and "candidate for mayor". */
  private static String sought(List<String> words) {
    List<String> posts = new ArrayList<>();
    for (String word : words) {
      String post = Offices.elected(word);
      if (Offices.isPost(post) && !Offices.meaning(post).equals(CANDIDATE)) {
        posts.add(post);
      }
    }
    return posts.isEmpty() ? "" : posts.get(0);
  }

  /** "A member of parliament", "council member". */
  private static String member(List<String> words) {
    if (!words.contains("member")) {
      return "";
    }
    return words.stream().anyMatch(COUNCILS::contains)
        ? "councillor"
        : words.stream().anyMatch(PARLIAMENTS::contains) ? "lawmaker" : "";
  }

  /** Whether the two can be one person's at one time. Symmetric. */
  Comparison compare(Office other) {
    if (words.equals(other.words)) {
      return new Comparison(Relation.EQUAL, "the same office");
    }
    if (isPast() || other.isPast()) {
      return shorter();
    }
    if (isStandIn(other)) {
      return apart(" is the deputy of the other");
    }
    if (candidate != other.candidate) {
      return isOnePost(other) ? apart(" is only running for it") : shorter();
    }
    boolean seats = Offices.areApart(seat(), other.seat());
    boolean within = words.containsAll(other.words) || other.words.containsAll(words);
    return within || (mayBeOne(other) && !seats)
        ? shorter()
        : new Comparison(
            Relation.DISJOINT,
            quoted(other) + " are different offices, though one person may hold both");
  }

  private static Comparison shorter() {
    return new Comparison(Relation.COMPATIBLE, "one may be a shorter word for the other");
  }

  private Comparison apart(String how) {
    return new Comparison(Relation.DISJOINT, "by the words of one, the person" + how);
  }

  private String quoted(Office other) {
    boolean order = text.compareTo(other.text) <= 0;
    String first = order ? text : other.text;
    String second = order ? other.text : text;
    return "\"" + first + "\" and \"" + second + "\"";
  }

  /** Whether no one person can hold the two, which are different offices. */
  boolean excludes(Office other) {
    boolean told = candidate != other.candidate ? isOnePost(other) : isStandIn(other);
    return told || Offices.areApart(seat(), other.seat());
  }

  private boolean isPast() {
    return !Sets.intersection(words, PAST).isEmpty();
  }

  private boolean isOnePost(Office other) {
    return !head.isEmpty() && head.equals(other.head);
  }

  /** "Deputy governor" against "governor", where both are of the same or do not say of what. */
  private boolean isStandIn(Office other) {
    if (deputy == other.deputy || !(isOnePost(other) || (isLeader() && other.isLeader()))) {
      return false;
    }
    Office full = deputy ? other : this;
    Set<String> mine = Sets.difference(words, DEPUTIES);
    Set<String> theirs = Sets.difference(other.words, DEPUTIES);
    boolean bare = full.words.size() == 1 && !TITLES.contains(full.head) && !full.isLeader();
    boolean same = mine.containsAll(theirs) || theirs.containsAll(mine) || overlap(mine, theirs);
    return !bare && same;
  }

  private boolean isLeader() {
    return head.equals("leader") || head.equals("ringleader") || head.equals("boss");
  }

  /** Something beside the post itself that both say. */
  private static boolean overlap(Set<String> mine, Set<String> theirs) {
    return Sets.intersection(mine, theirs).stream().anyMatch(word -> !Offices.isPost(word));
  }

  /** Its head in the word for all that mean the same seat. */
  private String seat() {
    String meaning = Offices.meaning(head);
    return meaning.equals("lawmaker") || meaning.equals("councillor") ? meaning : head;
  }

  /** Offices of one meaning, unless both say what they are for and say it differently. */
  private boolean mayBeOne(Office other) {
    Set<String> posts = Sets.filter(words, Offices::isPost);
    Set<String> otherPosts = Sets.filter(other.words, Offices::isPost);
    if (posts.isEmpty() || otherPosts.isEmpty()) {
      return true;
    }
    Set<String> tasks = Sets.filter(words, Offices::isPortfolio);
    Set<String> otherTasks = Sets.filter(other.words, Offices::isPortfolio);
    boolean twoTasks =
        !tasks.isEmpty() && !otherTasks.isEmpty() && Sets.intersection(tasks, otherTasks).isEmpty();
    return !twoTasks && !Sets.intersection(posts, otherPosts).isEmpty();
  }
}
