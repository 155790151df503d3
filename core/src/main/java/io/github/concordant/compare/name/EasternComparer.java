package io.github.concordant.compare.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares Korean and Chinese names, whose syllables are so short that one letter makes another
 * name: Weiming and Weimin are two people. The family name stands first or last.
 */
final class EasternComparer {

  private static final int MOST_GIVEN = 2;

  private final ImmutableMap<String, String> surnames;

  EasternComparer(NameLexicon lexicon) {
    this.surnames = lexicon.easternSurnames();
  }

  /** The verdict where both can be read as full Korean or Chinese names. */
  Optional<NameComparison> compare(ParsedName one, ParsedName other) {
    ImmutableList<Reading> left = readings(one);
    ImmutableList<Reading> right = readings(other);
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    boolean match = left.stream().anyMatch(reading -> right.stream().anyMatch(reading::matches));
    return Optional.of(
        match
            ? new NameComparison(
                Relation.VARIANT,
                .92,
                "the same syllables, romanised or ordered differently",
                Difference.SPELLING)
            : new NameComparison(
                Relation.DIFFERENT,
                .3,
                "a syllable differs, and so does the name",
                Difference.SPELLING));
  }

  private ImmutableList<Reading> readings(ParsedName name) {
    ImmutableList<NameWord> words = name.words();
    int last = words.size() - 1;
    if (last < 1 || last > MOST_GIVEN) {
      return ImmutableList.of();
    }
    return Stream.concat(
            readings(words.get(0), words.subList(1, last + 1)),
            readings(words.get(last), words.subList(0, last)))
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<Reading> readings(NameWord surname, ImmutableList<NameWord> given) {
    String family = surnames.get(surname.letters());
    return family == null
        ? Stream.empty()
        : syllables(given).stream()
            .filter(all -> all.size() <= MOST_GIVEN)
            .map(all -> new Reading(family, EasternSyllable.read(surname.letters()), all));
  }

  /** All ways to read the words as syllables, one or two a word. */
  private static ImmutableList<ImmutableList<EasternSyllable>> syllables(
      ImmutableList<NameWord> words) {
    ImmutableList<ImmutableList<EasternSyllable>> ways = ImmutableList.of(ImmutableList.of());
    for (NameWord word : words) {
      ImmutableList<ImmutableList<EasternSyllable>> next = syllables(word.letters());
      ways =
          ways.stream()
              .flatMap(way -> next.stream().map(more -> concat(way, more)))
              .collect(ImmutableList.toImmutableList());
    }
    return ways;
  }

  private static ImmutableList<ImmutableList<EasternSyllable>> syllables(String letters) {
    ImmutableList.Builder<ImmutableList<EasternSyllable>> ways = ImmutableList.builder();
    EasternSyllable.read(letters).ifPresent(one -> ways.add(ImmutableList.of(one)));
    for (int at = 1; at < letters.length(); at++) {
      Optional<EasternSyllable> first = EasternSyllable.read(letters.substring(0, at));
      Optional<EasternSyllable> second = EasternSyllable.read(letters.substring(at));
      if (first.isPresent() && second.isPresent()) {
        ways.add(ImmutableList.of(first.get(), second.get()));
      }
    }
    return ways.build();
  }

  private static ImmutableList<EasternSyllable> concat(
      ImmutableList<EasternSyllable> first, ImmutableList<EasternSyllable> second) {
    return ImmutableList.<EasternSyllable>builder().addAll(first).addAll(second).build();
  }

  private record Reading(
      String family, Optional<EasternSyllable> syllable, ImmutableList<EasternSyllable> given) {

    boolean matches(Reading other) {
      if (!sameFamily(other) || given.size() != other.given.size()) {
        return false;
      }
      for (int i = 0; i < given.size(); i++) {
        if (!given.get(i).matches(other.given.get(i))) {
          return false;
        }
      }
      return true;
    }

    private boolean sameFamily(Reading other) {
      return family.equals(other.family)
          || (syllable.isPresent()
              && other.syllable.isPresent()
              && syllable.get().matches(other.syllable.get()));
    }
  }
}
