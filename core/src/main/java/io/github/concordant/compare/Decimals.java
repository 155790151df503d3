package io.github.concordant.compare;

import io.github.concordant.compare.Comparison.Relation;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Measures with a decimal, as they are written: 5.9 and 6 can be one, 5.9 and 6.1 cannot. */
public final class Decimals {

  private Decimals() {}

  /**
   * Equal, or equal when the finer is rounded to the coarser, or disjoint.
   *
   * @throws NumberFormatException if one is no decimal number
   */
  public static Comparison compare(String a, String b) {
    BigDecimal x = new BigDecimal(a);
    BigDecimal y = new BigDecimal(b);
    if (x.compareTo(y) == 0) {
      return new Comparison(Relation.EQUAL, "the same measure");
    }
    int scale = Math.min(x.scale(), y.scale());
    boolean rounded = rounded(x, scale).compareTo(rounded(y, scale)) == 0;
    boolean cut = cut(x, scale).compareTo(cut(y, scale)) == 0;
    return x.scale() != y.scale() && (rounded || cut)
        ? new Comparison(Relation.COMPATIBLE, "the one may be rounded to the other")
        : new Comparison(Relation.DISJOINT, a + " and " + b + " cannot both be true");
  }

  private static BigDecimal rounded(BigDecimal value, int scale) {
    return value.setScale(scale, RoundingMode.HALF_UP);
  }

  private static BigDecimal cut(BigDecimal value, int scale) {
    return value.setScale(scale, RoundingMode.DOWN);
  }
}
