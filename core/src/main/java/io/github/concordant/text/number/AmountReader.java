package io.github.concordant.text.number;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quantity that starts at a piece, without what hedges it: "1.9 million", "two dozen".
 */
final class AmountReader {

  private static final int LONGEST_FIGURE = 15;

  private final Pieces pieces;

  AmountReader(Pieces pieces) {
    this.pieces = pieces;
  }

  /** The longest quantity from the index on, or null when there is none. */
  @Nullable Amount read(int at) {
    Piece piece = pieces.at(at);
    if (piece.isFigure()) {
      return figure(at);
    }
    if (!piece.isWord()) {
      return null;
    }
    Amount phrase = phrase(at);
    if (phrase != null) {
      return phrase;
    }
    Range<Long> vague = NumberWords.VAGUE.get(piece.lower());
    return vague != null ? vague(at, vague) : words(at);
  }

  private @Nullable Amount figure(int at) {
    String digits = pieces.at(at).lower().replace(",", "");
    if (digits.length() > LONGEST_FIGURE || digits.indexOf(':') >= 0) {
      return null;
    }
    if (digits.indexOf('.') != digits.lastIndexOf('.')) {
      return null;
    }
    BigDecimal value = new BigDecimal(digits);
    int end = at + 1;
    while (NumberWords.POWERS.containsKey(pieces.at(end).lower())) {
      value = value.multiply(BigDecimal.valueOf(power(end)));
      end++;
    }
    if (value.stripTrailingZeros().scale() > 0 || value.precision() - value.scale() > 18) {
      return null;
    }
    Amount amount = Amount.exactly(at, end, value.longValueExact());
    return pieces.is(end, "dozen")
        ? amount.until(end + 1).between(12 * amount.min(), 12 * amount.min())
        : amount;
  }

  /** Set phrases: "half a dozen", "a couple of", "tens of thousands". */
  private @Nullable Amount phrase(int at) {
    if (pieces.are(at, "half", "a", "dozen")) {
      return Amount.exactly(at, at + 3, 6);
    }
    if (pieces.are(at, "half", "a", "million")) {
      return Amount.exactly(at, at + 3, 500_000);
    }
    if (pieces.are(at, "a", "quarter", "of", "a", "million")) {
      return Amount.exactly(at, at + 5, 250_000);
    }
    if (pieces.are(at, "tens", "of", "thousands")) {
      return new Amount(at, at + 3, 20_000, 99_999L);
    }
    if (pieces.are(at, "hundreds", "of", "thousands")) {
      return new Amount(at, at + 3, 200_000, 999_999L);
    }
    if (pieces.is(at, "a")) {
      return afterArticle(at);
    }
    return null;
  }

  private @Nullable Amount afterArticle(int at) {
    int of = pieces.is(at + 2, "of") ? at + 3 : at + 2;
    return switch (pieces.at(at + 1).lower()) {
      case "dozen" -> Amount.exactly(at, at + 2, 12);
      case "couple" -> Amount.exactly(at, of, 2);
      case "pair", "duo" -> Amount.exactly(at, of, 2);
      case "trio" -> Amount.exactly(at, of, 3);
      case "score" -> pieces.is(at + 2, "of") ? Amount.exactly(at, at + 3, 20) : null;
      case "few" -> new Amount(at, at + 2, 3, 9L);
      case "handful" -> new Amount(at, of, 3, 9L);
      case "hundred", "thousand", "million" -> words(at);
      default -> null;
    };
  }

  private Amount vague(int at, Range<Long> range) {
    Long max = range.hasUpperBound() ? range.upperEndpoint() : null;
    Amount amount = new Amount(at, at + 1, range.lowerEndpoint(), max);
    if (!pieces.is(at, "several")) {
      return pieces.is(at + 1, "of") ? amount.until(at + 2) : amount;
    }
    Range<Long> next =
        switch (pieces.at(at + 1).lower()) {
          case "dozen" -> NumberWords.VAGUE.get("dozens");
          case "hundred" -> NumberWords.VAGUE.get("hundreds");
          case "thousand" -> NumberWords.VAGUE.get("thousands");
          default -> null;
        };
    return next == null
        ? amount
        : amount.until(at + 2).between(next.lowerEndpoint(), next.upperEndpoint());
  }

  /** Cardinals in words: "one hundred and twenty-three", "two thousand", "two dozen". */
  private @Nullable Amount words(int first) {
    int at = first;
    long total = 0;
    long group = 0;
    boolean any = false;
    if (pieces.is(at, "a") && NumberWords.POWERS.containsKey(pieces.at(at + 1).lower())) {
      group = 1;
      at++;
    }
    while (at - first < 16) {
      Amount small = small(at);
      if (small != null && group % 100 == 0 && (!any || group > 0 || total > 0)) {
        group += small.min();
        at = small.end();
      } else if (NumberWords.POWERS.containsKey(pieces.at(at).lower()) && group > 0) {
        long power = power(at);
        if (power == 100 && group < 100) {
          group *= power;
        } else {
          total += group * power;
          group = 0;
        }
        at++;
      } else if (any && pieces.is(at, "and") && continues(at, group, total)) {
        at++;
      } else {
        break;
      }
      any = true;
    }
    if (!any) {
      return null;
    }
    long value = total + group;
    return pieces.is(at, "dozen")
        ? Amount.exactly(first, at + 1, 12 * value)
        : Amount.exactly(first, at, value);
  }

  /** "And" goes on only after a hundred or thousand: "five and six" are two numbers. */
  private boolean continues(int at, long group, long total) {
    boolean afterPower = NumberWords.POWERS.containsKey(pieces.at(at - 1).lower());
    Amount small = small(at + 1);
    return afterPower
        && small != null
        && group % 100 == 0
        && (group > 0 || total > 0)
        && !NumberWords.POWERS.containsKey(pieces.at(small.end()).lower());
  }

  private @Nullable Amount small(int at) {
    String word = pieces.at(at).lower();
    Integer unit = NumberWords.UNITS.get(word);
    if (unit != null) {
      return Amount.exactly(at, at + 1, unit);
    }
    Integer tens = NumberWords.TENS.get(word);
    if (tens == null) {
      return null;
    }
    int next = pieces.is(at + 1, "-") ? at + 2 : at + 1;
    Integer rest = NumberWords.UNITS.get(pieces.at(next).lower());
    return rest != null && rest > 0 && rest < 10
        ? Amount.exactly(at, next + 1, tens + rest)
        : Amount.exactly(at, at + 1, tens);
  }

  private long power(int at) {
    Long power = NumberWords.POWERS.get(pieces.at(at).lower());
    return power == null ? 1 : power;
  }
}
