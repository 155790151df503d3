package io.github.concordant.claim.quantity;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.ClaimValue.Text;
import io.github.concordant.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads how many in a hundred went to vote. */
final class Turnouts {

  /** Words between "turnout" and its number. */
  private static final int REACH = 8;

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  private static final ImmutableSet<String> PERCENT = ImmutableSet.of("percent", "per", "%", "pct");

  private final Line line;

  private Turnouts(Line line) {
    this.line = line;
  }

  /** The turnout that a sentence gives, the first of several: the others are of other ballots. */
  static List<Quantity> read(Line line) {
    Turnouts turnouts = new Turnouts(line);
    List<Quantity> found = new ArrayList<>();
    for (int i = 0; i < line.size() && found.isEmpty(); i++) {
      if (turnouts.isPercentage(i) && !turnouts.isOther(i)) {
        int mark = turnouts.mark(i);
        if (mark >= 0) {
          Span span = line.span(Math.min(mark, i), Math.max(mark, i + 1));
          found.add(
              new Quantity(
                  turnouts.thing(),
                  new Text(line.word(i)),
                  span,
                  false,
                  IncidentCounts.counter(line, i)));
        }
      }
    }
    return found;
  }

  private boolean isPercentage(int at) {
    String word = line.word(at);
    return !word.isEmpty()
        && word.length() <= 5
        && DIGIT.or(CharMatcher.is('.')).matchesAllOf(word)
        && DIGIT.matches(word.charAt(0))
        && DIGIT.matches(word.charAt(word.length() - 1))
        && CharMatcher.is('.').countIn(word) <= 1
        && PERCENT.contains(line.word(at + 1));
  }

  /**
   * "More than 50 percent", "against 54% in 2019", "38% at noon": not what was voted in the end.
   */
  private boolean isOther(int number) {
    return line.has(number - 3, number - 1, Words.VAGUE)
        || line.has(number - 2, number - 1, Words.COMPARING)
        || line.has(0, line.size(), Words.PARTIAL);
  }

  /** "Turnout" before or behind; the voters who cast their ballots; -1 for none. */
  private int mark(int number) {
    for (int i = number - 1; i >= 0 && i >= number - REACH; i--) {
      if (Words.TURNOUT.contains(line.word(i))) {
        return i;
      }
    }
    for (int i = number + 2; i <= number + 4 && i < line.size(); i++) {
      if (Words.TURNOUT.contains(line.word(i)) || Words.VOTERS.contains(line.word(i))) {
        return Words.VOTERS.contains(line.word(i)) && !isCast(i) ? -1 : i;
      }
    }
    return casting(number);
  }

  private boolean isCast(int from) {
    return line.has(from + 1, from + 5, Words.CAST);
  }

  /** "Fewer than a third of voters had cast their ballots - 31 percent". */
  private int casting(int number) {
    for (int i = number - 1; i >= 0 && i >= number - REACH; i--) {
      if (line.word(i).equals("ballots") || line.word(i).equals("votes")) {
        boolean cast = line.has(i - 3, i - 1, Words.CAST) && line.has(i - 9, i - 1, Words.VOTERS);
        return cast ? i : -1;
      }
    }
    return -1;
  }

  private String thing() {
    return line.has(0, line.size(), Words.ROUNDS) ? "turnout of the second round" : "turnout";
  }
}
