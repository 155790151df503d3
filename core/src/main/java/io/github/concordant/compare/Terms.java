package io.github.concordant.compare;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.compare.Comparison.Relation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Words ordered by "is a": a sedan is a car is a vehicle. A term and what it is a kind of can both
 * be true; two kinds of one thing cannot; terms with nothing in common say nothing of each other.
 */
public final class Terms {

  private final ImmutableMap<String, String> kindOf;

  /**
   * @param kindOf what each term is a kind of; a term that is no key has nothing above it
   * @throws IllegalArgumentException if a term is a kind of itself, be it through others
   */
  public Terms(ImmutableMap<String, String> kindOf) {
    this.kindOf = kindOf;
    kindOf.keySet().forEach(this::above);
  }

  /** Whether the term is known, as a kind or as one that has kinds. */
  public boolean knows(String term) {
    return kindOf.containsKey(term) || kindOf.containsValue(term);
  }

  /** How two terms stand to each other; unknown ones differ from none. */
  public Comparison compare(String a, String b) {
    if (a.equals(b)) {
      return new Comparison(Relation.EQUAL, "the same");
    }
    if (isA(a, b) || isA(b, a)) {
      return new Comparison(
          Relation.COMPATIBLE, isA(a, b) ? a + " is a kind of " + b : b + " is a kind of " + a);
    }
    if (above(a).stream().anyMatch(above(b)::contains)) {
      return new Comparison(Relation.DISJOINT, a + " and " + b + " are not the same");
    }
    return new Comparison(Relation.UNRELATED, a + " and " + b + " say nothing of each other");
  }

  /**
   * How two descriptions stand, each a set of terms that are all true of it: disjoint when some
   * terms exclude each other, unless others are the same.
   */
  public Comparison compare(Collection<String> as, Collection<String> bs) {
    Comparison result = new Comparison(Relation.UNRELATED, "nothing in common");
    for (String a : as) {
      for (String b : bs) {
        Comparison comparison = compare(a, b);
        if (comparison.is(Relation.DISJOINT)) {
          return comparison;
        }
        if (!comparison.is(Relation.UNRELATED)) {
          result = comparison;
        }
      }
    }
    return result.is(Relation.EQUAL) && !ImmutableSet.copyOf(as).equals(ImmutableSet.copyOf(bs))
        ? new Comparison(Relation.COMPATIBLE, "the one says more than the other")
        : result;
  }

  private boolean isA(String term, String other) {
    return above(term).contains(other);
  }

  private Set<String> above(String term) {
    Set<String> above = new LinkedHashSet<>();
    String at = kindOf.get(term);
    while (at != null) {
      if (!above.add(at) || at.equals(term)) {
        throw new IllegalArgumentException("a kind of itself: " + term);
      }
      at = kindOf.get(at);
    }
    return above;
  }
}
