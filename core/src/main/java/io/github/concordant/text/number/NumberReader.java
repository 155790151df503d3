package io.github.concordant.text.number;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Span;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.NumberMention.Use;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a text, each as an interval with what it is used for. Needs no tags: it
 * reads the publisher's characters, in one pass and in time linear in their number.
 */
public final class NumberReader {

  private static final ImmutableSet<String> MOVES =
      ImmutableSet.of(
          "rose",
          "rise",
          "rises",
          "rising",
          "risen",
          "raised",
          "raising",
          "raise",
          "increased",
          "jumped",
          "climbed",
          "up",
          "revised",
          "dropped",
          "fell",
          "down",
          "went",
          "grew",
          "lowered",
          "reduced",
          "cut",
          "corrected",
          "updated",
          "lifted");

  /** What is moved from one number to another. */
  private static final ImmutableSet<String> MOVED =
      ImmutableSet.of("toll", "tolls", "number", "figure", "count", "total", "tally", "estimate");

  /** Pieces between the verb and "from": "raised the number of those killed from". */
  private static final int MOST_MOVED = 8;

  /** The numbers, in the order of the text; none overlaps another. */
  public ImmutableList<NumberMention> read(String text) {
    Pieces pieces = Pieces.of(text);
    AmountReader amounts = new AmountReader(pieces);
    UseReader uses = new UseReader(pieces);
    Shares shares = new Shares(pieces, amounts);
    ImmutableList.Builder<NumberMention> found = ImmutableList.builder();
    Amount last = null;
    int floor = 0;
    int at = 0;
    while (at < pieces.size()) {
      if (pieces.endsSentence(at)) {
        last = null;
      }
      Amount multiple = last == null ? null : shares.multiple(at, last);
      Named special = multiple == null ? uses.named(at) : null;
      if (special != null) {
        found.add(mention(pieces, special.amount(), special.use()));
        at = special.amount().end();
        floor = at;
        continue;
      }
      Amount share = multiple == null ? shares.share(at) : multiple;
      Amount amount = share == null ? amounts.read(at) : share;
      if (amount == null) {
        at++;
        continue;
      }
      Use use = uses.of(amount);
      Amount whole = use == Use.COUNT ? widened(pieces, amounts, uses, amount, floor) : amount;
      found.add(mention(pieces, whole, use));
      last = use == Use.COUNT ? whole : last;
      at = whole.end();
      floor = at;
    }
    return found.build();
  }

  /** The quantity with its hedge, its range ("5 to 7") and what repeats it ("five (5)"). */
  private static Amount widened(
      Pieces pieces, AmountReader amounts, UseReader uses, Amount amount, int floor) {
    Amount repeated = repeated(pieces, amounts, amount);
    Amount range = range(pieces, amounts, uses, repeated);
    Amount open = range.end() == repeated.end() ? openAbove(pieces, repeated) : range;
    Hedge.Match hedge = Hedge.before(pieces, open.first());
    Amount hedged = hedge == null || hedge.first() < floor ? open : hedge.apply(open);
    boolean between = pieces.is(hedged.first() - 1, "between") && range.end() > repeated.end();
    return between ? hedged.from(hedged.first() - 1) : hedged;
  }

  private static Amount repeated(Pieces pieces, AmountReader amounts, Amount amount) {
    if (!pieces.is(amount.end(), "(")) {
      return amount;
    }
    Amount again = amounts.read(amount.end() + 1);
    return again != null && again.min() == amount.min() && pieces.is(again.end(), ")")
        ? amount.until(again.end() + 1)
        : amount;
  }

  private static Amount range(Pieces pieces, AmountReader amounts, UseReader uses, Amount amount) {
    if (!amount.isExact() || (pieces.is(amount.first() - 1, "from") && moved(pieces, amount))) {
      return amount;
    }
    boolean between = pieces.is(amount.first() - 1, "between");
    String link = pieces.at(amount.end()).lower();
    boolean linked =
        link.equals("to")
            || link.equals("or")
            || link.equals("-")
            || (between && link.equals("and"));
    if (!linked) {
      return amount;
    }
    Amount other = amounts.read(amount.end() + 1);
    if (other == null || !other.isExact() || other.min() <= amount.min()) {
      return amount;
    }
    long least = amount.min() * sharedScale(pieces, amount, other);
    if (uses.of(other) != Use.COUNT || (link.equals("or") && other.min() > 4 * least + 1)) {
      return amount;
    }
    return amount.until(other.end()).between(least, other.max());
  }

  /**
   * Of "two to three dozen", "5 or 6 thousand", where the scale is said once, that scale; else 1.
   */
  private static long sharedScale(Pieces pieces, Amount amount, Amount other) {
    long scale = scale(pieces.at(other.end() - 1));
    boolean once = scale > 1 && scale(pieces.at(amount.end() - 1)) == 1;
    return once && amount.min() < other.min() / scale ? scale : 1;
  }

  private static long scale(Piece piece) {
    Long power = NumberWords.POWERS.get(piece.lower());
    if (power != null) {
      return power;
    }
    return piece.lower().equals("dozen") ? 12 : 1;
  }

  /** "Rose from 27 to 31", "revised its toll from 27 to 31": two numbers, and no range. */
  private static boolean moved(Pieces pieces, Amount amount) {
    int from = amount.first() - 1;
    boolean object = false;
    for (int at = from - 1; at >= from - MOST_MOVED && !pieces.endsSentence(at); at--) {
      object |= pieces.isAny(at, MOVED);
      if (pieces.isAny(at, MOVES) && (object || at == from - 1)) {
        return true;
      }
    }
    return false;
  }

  private static Amount openAbove(Pieces pieces, Amount amount) {
    if (pieces.is(amount.end(), "+") && pieces.at(amount.end()).glued()) {
      return amount.until(amount.end() + 1).between(amount.min(), null);
    }
    if (pieces.are(amount.end(), "or", "more")) {
      return amount.until(amount.end() + 2).between(amount.min(), null);
    }
    if (pieces.are(amount.end(), "or", "so")) {
      return new Hedge.Match(Hedge.ABOUT, amount.first()).apply(amount).until(amount.end() + 2);
    }
    return amount;
  }

  private static NumberMention mention(Pieces pieces, Amount amount, Use use) {
    Span span = new Span(pieces.at(amount.first()).start(), pieces.at(amount.end() - 1).end());
    return new NumberMention(span, span.in(pieces.text()), amount.min(), amount.max(), use);
  }

  /** A quantity whose own form tells its use. */
  record Named(Amount amount, Use use) {
    static @Nullable Named of(Use use, int first, int end) {
      return new Named(Amount.exactly(first, end, 0), use);
    }
  }
}
