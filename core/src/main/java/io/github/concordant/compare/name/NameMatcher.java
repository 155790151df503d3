package io.github.concordant.compare.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;

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

  private final NameLexicon lexicon;
  private final NameParser parser;
  private final PersonComparer persons;
  private final PhraseComparer groups;
  private final PhraseComparer places;
  private final NameTable knownPlaces = NameTable.places();

  private NameMatcher(NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.parser = new NameParser(lexicon);
    this.persons = new PersonComparer(lexicon);
    this.groups = PhraseComparer.groups(lexicon);
    this.places = PhraseComparer.places(lexicon);
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
    return one.compareTo(other) <= 0 ? ordered(one, other, kind) : ordered(other, one, kind);
  }

  private NameComparison ordered(String one, String other, NameKind kind) {
    return switch (kind) {
      case GROUP -> groups.compare(one, other);
      case PLACE -> places.compare(one, other);
      case PERSON -> persons(one, other);
    };
  }

  private NameComparison persons(String one, String other) {
    ParsedName first = parser.parse(one);
    ParsedName second = parser.parse(other);
    if (first.plain().equals(second.plain())) {
      return NameComparison.SAME;
    }
    return knownPlaces
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
   * Keys for blocking: two names that {@link #compare} takes for one bearer share at least one, so
   * that only names with a common key need comparing.
   *
   * @return the keys in alphabetical order, none for a text without letters
   */
  public ImmutableList<String> blockingKeys(String name) {
    String bounded = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    return ImmutableSortedSet.<String>naturalOrder()
        .addAll(BlockingKeys.of(parser.parse(bounded).words(), lexicon))
        .addAll(groups.blockingKeys(bounded))
        .addAll(places.blockingKeys(bounded))
        .build()
        .asList();
  }
}
