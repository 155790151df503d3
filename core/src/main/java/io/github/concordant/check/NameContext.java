package io.github.concordant.check;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.primitives.Ints;
import io.github.concordant.check.NameClusters.Named;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.compare.name.EditDistance;
import io.github.concordant.model.Slot;
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
   * How two names stand to each other, given what their letters say: two that one article
   * introduces each for itself (an office, an age), or names in full with a spelling of its own,
   * are two persons, however alike; a surname in another spelling is believed only beside its full
   * name.
   */
  Relation relation(Named a, Named b, Relation letters) {
    boolean person = a.draft().slot().equals(Slot.PERSON);
    boolean likely = letters == Relation.VARIANT || letters == Relation.COMPATIBLE;
    if (person && likely && agesApart(a, b)) {
      return Relation.DISJOINT;
    }
    if (letters != Relation.VARIANT || !person) {
      return letters;
    }
    boolean even = a.isFull() == b.isFull();
    if (!a.source().equals(b.source())) {
      return even ? letters : Relation.UNRELATED;
    }
    boolean twoFull = a.isFull() && b.isFull();
    boolean apart = introducedApart(a, b) || (twoFull && !isSlip(letters(a), letters(b)));
    return apart ? Relation.DISJOINT : letters;
  }

  /** "Huda Bello, 15" and "Huda Bello Jega, 41" are two, though names alone would allow one. */
  private boolean agesApart(Named a, Named b) {
    return introduced.get(key(a)).stream()
        .map(Ints::tryParse)
        .filter(Objects::nonNull)
        .anyMatch(age -> introduced.get(key(b)).stream().anyMatch(other -> isFar(age, other)));
  }

  private static boolean isFar(int age, String other) {
    Integer years = Ints.tryParse(other);
    return years != null && Math.abs(age - years) > AGES_OF_ONE;
  }

  /** "Captain Ruiz", then "Captain Luis Ruis" is one office, and so perhaps one captain. */
  private boolean introducedApart(Named a, Named b) {
    ImmutableSet<String> one = introduced.get(key(a));
    ImmutableSet<String> other = introduced.get(key(b));
    boolean both = !one.isEmpty() && !other.isEmpty();
    boolean oneOffice = a.isFull() != b.isFull() && !Collections.disjoint(one, other);
    return both && !oneOffice && !letters(a).equals(letters(b));
  }

  /** One article spells one name in two ways by a slip of a letter or two, not by a system. */
  private static boolean isSlip(String a, String b) {
    return EditDistance.between(a, b) <= LARGEST_SLIP;
  }

  /** The letters of a name, a doubled word once. */
  private static String letters(Named named) {
    StringBuilder letters = new StringBuilder();
    String last = "";
    for (String word : Splitter.on(' ').split(Ascii.toLowerCase(named.text()))) {
      letters.append(word.equals(last) ? "" : word);
      last = word;
    }
    return CharMatcher.forPredicate(Character::isLetter).retainFrom(letters);
  }

  private static String key(Named named) {
    return NameClusters.key(named.source(), named.text());
  }
}
