package io.github.concordant.claim.quantity;

import com.google.common.base.CharMatcher;
import io.github.concordant.model.ClaimValue.Text;
import io.github.concordant.model.Span;
import io.github.concordant.text.clause.Clause;
import io.github.concordant.text.clause.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the magnitude of an earthquake: "magnitude 5.9", "a 6.1 quake", "5.9 on the scale". */
final class Magnitudes {

  /** Words between "magnitude" and its number: "of", "was put at". */
  private static final int REACH = 4;

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  private Magnitudes() {}

  static List<Quantity> read(Line line) {
    List<Quantity> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (isMagnitude(line.word(i)) && !isAftershock(line, i)) {
        int mark = mark(line, i);
        if (mark >= 0) {
          Span span = line.span(mark, i);
          found.add(
              new Quantity("magnitude", new Text(line.word(i)), span, false, measurer(line, i)));
        }
      }
    }
    return found;
  }

  /** A number from 1 to 9, with a decimal or without. */
  private static boolean isMagnitude(String word) {
    boolean digits = word.length() == 1 || (word.length() <= 4 && word.charAt(1) == '.');
    return !word.isEmpty()
        && digits
        && DIGIT.matches(word.charAt(0))
        && word.charAt(0) != '0'
        && DIGIT.matches(word.charAt(word.length() - 1));
  }

  /** The other end of the words that make the number a magnitude; -1 for none. */
  private static int mark(Line line, int number) {
    for (int i = number - 1; i >= 0 && i >= number - REACH; i--) {
      if (line.word(i).equals("magnitude")) {
        return i;
      }
      if (isMagnitude(line.word(i)) || line.word(i).equals(",")) {
        break;
      }
    }
    boolean joined = line.word(number + 1).equals("-");
    int next = joined ? number + 2 : number + 1;
    if (line.word(next).equals("magnitude")) {
      return next;
    }
    boolean decimal = line.word(number).length() > 1;
    if (decimal && (isQuake(line, next) || isQuake(line, next + 1))) {
      return isQuake(line, next) ? next : next + 1;
    }
    return decimal ? scale(line, number) : -1;
  }

  private static boolean isQuake(Line line, int at) {
    return Words.QUAKES.contains(line.word(at));
  }

  /** "5.9 on the Richter scale", "5.9 on its own scale". */
  private static int scale(Line line, int number) {
    if (!line.word(number + 1).equals("on")) {
      return -1;
    }
    for (int i = number + 2; i <= number + 5; i++) {
      if (line.word(i).equals("scale")) {
        return i;
      }
    }
    return -1;
  }

  /** "aftershocks, the biggest of magnitude 4.6". */
  private static boolean isAftershock(Line line, int number) {
    return line.has(0, number + 4, Words.AFTERSHOCKS);
  }

  /** Who measured: the one who says so, the subject of the measuring, the owner of the scale. */
  private static @Nullable String measurer(Line line, int number) {
    Optional<Clause> measuring =
        line.clauseAround(number)
            .filter(clause -> Words.MEASURING.contains(clause.predicate().lemma()));
    Optional<String> name =
        measuring
            .flatMap(Clause::agent)
            .filter(who -> !Words.QUAKES.contains(who.head().lower()))
            .map(line.clauses()::name);
    return name.or(() -> Optional.ofNullable(line.speaker(number)))
        .or(() -> owner(line, number))
        .orElse(null);
  }

  private static Optional<String> owner(Line line, int number) {
    int scale = scale(line, number);
    return scale < 0
        ? Optional.empty()
        : line.phrase(scale).possessor().map((Phrase whose) -> line.clauses().name(whose));
  }
}
