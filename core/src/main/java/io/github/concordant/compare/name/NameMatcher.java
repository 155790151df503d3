package io.github.concordant.compare.name;

import com.google.common.collect.ImmutableList;

/**
 * Tells whether two names are meant for one bearer. Immutable and safe for use by many threads; the
 * answer is the same for either order of the names and depends on nothing but them.
 *
 * <pre>{@code
 * NameComparison answer =
 *     NameMatcher.standard().compare("Reza Amiri Moghadam", "Reza Amiri Moqaddam");
 * }</pre>
 */
public final class NameMatcher {

  /** No name is longer; what is longer is compared as plain text only. */
  private static final int LONGEST_NAME = 200;

  private static final NameMatcher STANDARD = new NameMatcher(NameLexicon.standard());

  private final NameParser parser;
  private final PersonComparer persons;
  private final PlaceTable places = new PlaceTable();

  private NameMatcher(NameLexicon lexicon) {
    this.parser = new NameParser(lexicon);
    this.persons = new PersonComparer(lexicon);
  }

  /** The matcher with the tables that come with the library. */
  public static NameMatcher standard() {
    return STANDARD;
  }

  /** Compares two names of persons. */
  public NameComparison compare(String one, String other) {
    return compare(one, other, NameKind.PERSON);
  }

  /**
   * Compares two names of one kind.
   *
   * @param one a name in Latin, Cyrillic, Greek, Arabic or Hangul letters
   */
  public NameComparison compare(String one, String other, NameKind kind) {
    if (one.length() > LONGEST_NAME || other.length() > LONGEST_NAME) {
      return tooLong(one, other);
    }
    // One order of the two, so that the answer and its reason do not depend on it.
    return one.compareTo(other) <= 0 ? ordered(one, other) : ordered(other, one);
  }

  private NameComparison ordered(String one, String other) {
    ParsedName first = parser.parse(one);
    ParsedName second = parser.parse(other);
    if (first.plain().equals(second.plain())) {
      return new NameComparison(Relation.SAME, 1, "the same name", Difference.NONE);
    }
    return places
        .compare(LetterFolder.fold(one), LetterFolder.fold(other))
        .orElseGet(() -> persons.compare(first, second));
  }

  private static NameComparison tooLong(String one, String other) {
    boolean equal = one.equals(other);
    return new NameComparison(
        equal ? Relation.SAME : Relation.UNSURE,
        equal ? 1 : 0,
        equal ? "the same text" : "too long for a name",
        equal ? Difference.NONE : Difference.SPELLING);
  }

  /**
   * Keys for blocking: two names that may mean one bearer share at least one, so that only names
   * with a common key need comparing.
   */
  public ImmutableList<String> blockingKeys(String name) {
    return BlockingKeys.of(parser.parse(name.substring(0, Math.min(name.length(), LONGEST_NAME))));
  }
}
