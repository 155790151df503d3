package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.casualty.Party.Kind;
import io.github.concordant.claim.casualty.Predicate.Mood;
import io.github.concordant.model.ClaimValue.Count;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person named and the others only counted, who are one count: "died with eight others" are
 * nine, and so are "the general and eight others".
 */
final class Company {

  /** Words behind the person or the verb in which the others may stand. */
  private static final int REACH = 9;

  private static final ImmutableSet<String> OTHERS = ImmutableSet.of("other", "others");

  private final Line line;
  private final Parties parties;
  private final Lexicon lexicon;

  Company(Line line, Parties parties, Lexicon lexicon) {
    this.line = line;
    this.parties = parties;
    this.lexicon = lexicon;
  }

  /** The person and the others as one party, or null where nobody is named with others. */
  @Nullable Party of(Predicate predicate, Patients patients) {
    List<Party> whole = patients.whole();
    if (whole.isEmpty() && Grammar.RELATIVE.contains(line.at(predicate.first() - 1).lower())) {
      return after(predicate);
    }
    if (whole.isEmpty() || predicate.mood() != Mood.FACT || !isOne(whole.get(0))) {
      return null;
    }
    Party first = whole.get(0);
    if (whole.size() == 1) {
      Party others = with(first.end(), predicate.first());
      int behind = Math.max(first.end(), predicate.end());
      others = others == null ? with(behind, behind + REACH) : others;
      return others == null ? null : sum(first, others, 1);
    }
    Party last = whole.get(whole.size() - 1);
    boolean singles = whole.stream().limit(whole.size() - 1L).allMatch(Company::isOne);
    return singles && isOthers(last) ? sum(first, last, whole.size() - 1) : null;
  }

  /** "For its mayor, who died with eight others": somebody, and the others. */
  private @Nullable Party after(Predicate predicate) {
    Party others = with(predicate.end(), predicate.end() + REACH);
    boolean fact = predicate.mood() == Mood.FACT && line.is(predicate.first() - 1, "who");
    int who = predicate.first() - 1;
    Party one = new Party(who, who + 1, Kind.KNOWN, Count.exactly(1), null);
    return others == null || !fact ? null : sum(one, others, 1);
  }

  private static boolean isOne(Party party) {
    return party.is(Kind.ONE) || party.is(Kind.KNOWN);
  }

  private boolean isOthers(Party party) {
    return party.is(Kind.COUNTED) && line.isAny(party.first() + 1, OTHERS);
  }

  private static Party sum(Party first, Party others, int named) {
    Long most = others.count().max();
    Count count = new Count(others.count().min() + named, most == null ? null : most + named);
    return new Party(first.first(), others.end(), Kind.COUNTED, count, null);
  }

  /** "With eight others", "along with three bodyguards" between the words, or null. */
  private @Nullable Party with(int from, int until) {
    for (int at = from; at < until && at < line.size(); at++) {
      Word word = line.at(at);
      if (word.isStop()
          || Grammar.isVerb(word)
          || Grammar.AND.contains(word.lower())
          || Grammar.SUBORDINATORS.contains(word.lower())
          || Grammar.RELATIVE.contains(word.lower())) {
        return null;
      }
      Party others = word.is("with") || word.is("alongside") ? parties.from(at + 1) : null;
      if (others != null) {
        return isOthers(others) || arePersons(others, at) ? others : null;
      }
    }
    return null;
  }

  /** Persons behind "along with": a bare "with" may name what somebody was killed with. */
  private boolean arePersons(Party party, int with) {
    boolean together =
        line.is(with, "alongside") || line.is(with - 1, "along") || line.is(with - 1, "together");
    boolean persons = party.is(Kind.COUNTED) && lexicon.isPersons(line.at(party.end() - 1).lower());
    return persons && (together || line.isHeadline());
  }
}
