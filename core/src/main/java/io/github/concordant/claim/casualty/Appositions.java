package io.github.concordant.claim.casualty;

import io.github.concordant.claim.casualty.Party.Kind;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.text.Tag;
import org.jspecify.annotations.Nullable;

/** Tells one person named twice from two of a list: "his cousin, Sam Hill", "Sam Hill, a baker". */
final class Appositions {

  private Appositions() {}

  /** The one person that two neighbours are, the left one first, or null when they are two. */
  static @Nullable Party join(Line line, Party left, Party right) {
    boolean singles = !left.is(Kind.COUNTED) && !right.is(Kind.COUNTED);
    boolean comma = left.end() + 1 == right.first() && line.is(left.end(), ",");
    if (!singles || !comma) {
      return null;
    }
    boolean owned = line.at(right.first()).tag() == Tag.PRON;
    boolean listed = Grammar.AND.contains(line.at(right.end()).lower());
    if (owned && listed && left.is(Kind.ONE) && !line.at(left.end() - 1).isName()) {
      // "A man, his wife and their children"
      return null;
    }
    if (line.at(right.end() - 1).isName() || owned) {
      return left;
    }
    return left.is(Kind.KNOWN) && describes(line, right) ? described(line, left, right) : null;
  }

  /** "A baker," after a name; "a baker and" is the next of a list. */
  private static boolean describes(Line line, Party right) {
    boolean one = right.is(Kind.ONE) || right.is(Kind.KNOWN);
    return one && !Grammar.AND.contains(line.at(right.end()).lower());
  }

  /** A name with its description introduces somebody; "the victim, a baker" leans on before. */
  private static Party described(Line line, Party left, Party right) {
    boolean named = line.at(left.first()).isName();
    Kind kind = named ? Kind.ONE : Kind.KNOWN;
    return new Party(left.first(), right.end(), kind, Count.exactly(1), right.scope());
  }
}
