package io.github.concordant.text.name;

import com.google.common.collect.ImmutableList;
import io.github.concordant.text.NameMention;
import java.util.ArrayList;
import java.util.List;

/** Makes persons' names whole where a hyphen without spaces joins their parts. */
final class HyphenJoiner {

  private HyphenJoiner() {}

  /** The names, those of persons being widened over hyphens: "Gebre-Mariam", "Seung-jun". */
  static ImmutableList<FoundName> join(List<NameUnit> units, List<FoundName> names) {
    List<FoundName> joined = new ArrayList<>();
    for (FoundName name : names) {
      FoundName wide = name.type() == NameMention.Type.PERSON ? widened(units, name) : name;
      FoundName last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last == null || !last.overlaps(wide)) {
        joined.add(wide);
      } else if (last.type() == wide.type()) {
        joined.set(joined.size() - 1, last.to(Math.max(last.end(), wide.end())));
      }
    }
    return ImmutableList.copyOf(joined);
  }

  private static FoundName widened(List<NameUnit> units, FoundName name) {
    int end = name.end();
    while (isHyphen(units, end)) {
      end += 2;
    }
    int start = name.start();
    while (isHyphen(units, start - 1) && isCapitalised(units.get(start - 2))) {
      start -= 2;
    }
    return new FoundName(start, end, name.type());
  }

  private static boolean isHyphen(List<NameUnit> units, int i) {
    return i > 0
        && i + 1 < units.size()
        && units.get(i).form().equals("-")
        && units.get(i - 1).span().end() == units.get(i).span().start()
        && units.get(i).span().end() == units.get(i + 1).span().start()
        && isPartOfName(units.get(i + 1));
  }

  // "Gebre-Mariam" and "Seung-jun", not "Obama-era" and "Putin-backed"
  private static boolean isPartOfName(NameUnit unit) {
    WordLexicon lexicon = WordLexicon.standard();
    return isCapitalised(unit)
        || (lexicon.is(unit.form(), WordClass.GIVEN) && !lexicon.is(unit.form(), WordClass.COMMON));
  }

  private static boolean isCapitalised(NameUnit unit) {
    return Character.isUpperCase(unit.form().charAt(0));
  }
}
