package io.github.concordant.check;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import com.google.common.primitives.Ints;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.compare.name.EditDistance;
import java.util.Collections;
import java.util.Objects;

/** What the articles say to the likeness of two of their names. */
final class NameContext {

  /** Letters that a name may be off within one article. */
  private static final int LARGEST_SLIP = 2;

  /** Years that two sources may differ by on one person's age. */
  private static final int AGES_OF_ONE = 5;

  private final ImmutableSetMultimap<String, String> introduced;

  /**
   * @param introduced the offices and ages that an article gives a name, by {@link
   *     NameClusters#key}
   */
  NameContext(ImmutableSetMultimap<String, String> introduced) {
    this.introduced = introduced;
  }

  /**
   * How two forms stand to each other, given what their letters say: two that one article
   * introduces each for itself (an office, an age), or names in full with a spelling of its own,
   * are two persons, however alike; a surname in another spelling is believed only beside its full
   * name.
   */
  Relation relation(NameForm a, NameForm b, Relation letters) {
    boolean likely = letters == Relation.VARIANT || letters == Relation.COMPATIBLE;
    if (a.isPerson() && likely && agesApart(a, b)) {
      return Relation.DISJOINT;
    }
    if (letters != Relation.VARIANT || !a.isPerson()) {
      return letters;
    }
    ImmutableSet<String> both = Sets.intersection(a.sources(), b.sources()).immutableCopy();
    if (both.stream().anyMatch(source -> areTwoIn(source, a, b))) {
      return Relation.DISJOINT;
    }
    return a.isFull() == b.isFull() || !both.isEmpty() ? letters : Relation.UNRELATED;
  }

  private boolean areTwoIn(String source, NameForm a, NameForm b) {
    boolean twoFull = a.isFull() && b.isFull();
    return introducedApart(source, a, b) || (twoFull && !isSlip(letters(a), letters(b)));
  }

  /** "Huda Bello, 15" and "Huda Bello Jega, 41" are two, though names alone would allow one. */
  private boolean agesApart(NameForm a, NameForm b) {
    ImmutableSet<Integer> others = ages(b);
    return ages(a).stream()
        .anyMatch(age -> others.stream().anyMatch(o -> Math.abs(age - o) > AGES_OF_ONE));
  }

  private ImmutableSet<Integer> ages(NameForm form) {
    return form.sources().stream()
        .flatMap(source -> introduced.get(NameClusters.key(source, form.text())).stream())
        .map(Ints::tryParse)
        .filter(Objects::nonNull)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** "Captain Ruiz", then "Captain Luis Ruis" is one office, and so perhaps one captain. */
  private boolean introducedApart(String source, NameForm a, NameForm b) {
    ImmutableSet<String> one = introduced.get(NameClusters.key(source, a.text()));
    ImmutableSet<String> other = introduced.get(NameClusters.key(source, b.text()));
    boolean both = !one.isEmpty() && !other.isEmpty();
    boolean oneOffice = a.isFull() != b.isFull() && !Collections.disjoint(one, other);
    return both && !oneOffice && !letters(a).equals(letters(b));
  }

  /** One article spells one name in two ways by a slip of a letter or two, not by a system. */
  private static boolean isSlip(String a, String b) {
    return EditDistance.between(a, b) <= LARGEST_SLIP;
  }

  /** The letters of a name, a doubled word once. */
  private static String letters(NameForm form) {
    StringBuilder letters = new StringBuilder();
    String last = "";
    for (String word : Splitter.on(' ').split(Ascii.toLowerCase(form.text()))) {
      letters.append(word.equals(last) ? "" : word);
      last = word;
    }
    return CharMatcher.forPredicate(Character::isLetter).retainFrom(letters);
  }
}
