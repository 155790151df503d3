package io.github.concordant.claim.place;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import java.util.List;

/**
 * A street address: a house number or block with its street, or streets that meet.
 *
 * @param number the house number, or the first of its block; -1 for none
 * @param block whether the number stands for a block of a hundred
 */
record Address(long number, boolean block, ImmutableList<Street> streets) {

  private static final long BLOCK = 100;
  private static final int LONGEST_NUMBER = 6;
  private static final String BLOCK_OF = " block of ";
  private static final String MEETS = " / ";

  /** How an address is written as the value of a claim. */
  static String written(String number, boolean block, List<String> streets) {
    String joined = String.join(MEETS, streets);
    return number.isEmpty() ? joined : number + (block ? BLOCK_OF : " ") + joined;
  }

  /** The address of a value that {@link #written} made. */
  static Address of(String value) {
    int end = CharMatcher.inRange('0', '9').negate().indexIn(value);
    boolean block = value.startsWith(BLOCK_OF, Math.max(0, end));
    boolean numbered = end > 0 && end <= LONGEST_NUMBER && value.charAt(end) == ' ';
    int skipped = block ? BLOCK_OF.length() : 1;
    String rest = numbered ? value.substring(end + skipped) : value;
    ImmutableList<Street> streets =
        Splitter.on(MEETS)
            .splitToStream(rest)
            .map(Street::of)
            .collect(ImmutableList.toImmutableList());
    return new Address(numbered ? Long.parseLong(value.substring(0, end)) : -1, block, streets);
  }

  /** Whether a value is an address rather than a town. */
  static boolean isAddress(String value) {
    return of(value).streets().stream().anyMatch(street -> !street.type().isEmpty());
  }

  /** Two addresses of one event: the same street helps, another number or type of it does not. */
  Comparison compare(Address other) {
    boolean shared = false;
    for (Street a : streets) {
      for (Street b : other.streets) {
        if (a.isSameName(b) && a.isOtherType(b)) {
          return new Comparison(
              Relation.DISJOINT,
              a.name() + " " + a.type() + " is not " + b.name() + " " + b.type());
        }
        shared |= a.isSameName(b);
      }
    }
    if (shared && isOtherNumber(other)) {
      return new Comparison(Relation.DISJOINT, "the house numbers differ");
    }
    boolean corners = streets.size() > 1 && other.streets.size() > 1;
    return !shared && corners
        ? new Comparison(Relation.DISJOINT, "the two corners have no street in common")
        : new Comparison(Relation.COMPATIBLE, "the two can be one address");
  }

  private boolean isOtherNumber(Address other) {
    if (number < 0 || other.number < 0) {
      return false;
    }
    boolean coarse = block || other.block;
    return coarse ? number / BLOCK != other.number / BLOCK : number != other.number;
  }
}
