package io.github.concordant.claim.name;

import com.google.common.base.Ascii;
import io.github.concordant.compare.name.Difference;
import io.github.concordant.compare.name.NameComparison;
import io.github.concordant.compare.name.NameKind;
import io.github.concordant.compare.name.NameMatcher;
import java.util.Optional;

/**
 * A surname that stands alone in another spelling than in the full name: "Marta Oquendo", then
 * "Oquedo said". The two alone are compared, since the given name is not in question.
 */
final class SurnameSlip {

  /** Shorter surnames differ by a letter for being others: Khan and Khas. */
  private static final int SHORTEST = 5;

  /** A lone word is heard with good will, so that the answer must be sure. */
  private static final double SURE = 0.9;

  private SurnameSlip() {}

  /** How the one that is a single word stands to the last word of the other; empty if unlike. */
  static Optional<NameComparison> between(String a, String b) {
    boolean single = a.indexOf(' ') < 0;
    String full = single ? b : a;
    String surname = ArticleSpelling.without(single ? a : b);
    String last = ArticleSpelling.without(full.substring(full.lastIndexOf(' ') + 1));
    if (full.indexOf(' ') < 0
        || surname.length() < SHORTEST
        || last.length() < SHORTEST
        || Ascii.equalsIgnoreCase(surname, last)) {
      return Optional.empty();
    }
    NameComparison answer = NameMatcher.standard().compare(surname, last, NameKind.PERSON);
    boolean spelling = answer.oneBearer() && answer.difference() == Difference.SPELLING;
    return spelling && answer.score() >= SURE ? Optional.of(answer) : Optional.empty();
  }
}
