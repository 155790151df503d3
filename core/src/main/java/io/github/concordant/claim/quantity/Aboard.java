package io.github.concordant.claim.quantity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.Tag;
import io.github.concordant.text.clause.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads how many were aboard a ship, an aircraft, a bus: all, the passengers, the crew. */
final class Aboard {

  static final String ALL = "people aboard";
  static final String PASSENGERS = "passengers";
  static final String CREW = "crew";

  /** Words between those who are counted and "aboard". */
  private static final int ABOARD_REACH = 6;

  /** Words between the passengers and the crew's own number: ", including two infants, and a". */
  private static final int CREW_REACH = 8;

  private static final ImmutableSet<String> BE =
      ImmutableSet.of("was", "were", "been", "are", "is", "travelling", "traveling");

  private static final ImmutableSet<String> WHOLE = ImmutableSet.of("all", "the", "of");

  private final Line line;
  private final Topic topic;

  private Aboard(Line line, Topic topic) {
    this.line = line;
    this.topic = topic;
  }

  /** Those aboard whom a sentence counts, and the sum of passengers and crew told in a row. */
  static List<Quantity> read(Line line, Topic topic) {
    Aboard aboard = new Aboard(line, topic);
    List<Quantity> found = new ArrayList<>();
    for (NumberMention number : line.numbers()) {
      if (aboard.counts(number)) {
        aboard.read(number).ifPresent(found::add);
      }
    }
    found.addAll(sums(found));
    return found;
  }

  /** A count, or what looks like an hour behind a colon: "14 people: 12 passengers". */
  private boolean counts(NumberMention number) {
    int noun = line.tokenAt(number.span().end());
    boolean people = Words.PEOPLE.contains(line.word(noun)) || Words.CREW.contains(line.word(noun));
    return number.isCount() || (number.use() == NumberMention.Use.TIME && people);
  }

  private Optional<Quantity> read(NumberMention number) {
    int first = line.tokenAt(number.span().start());
    if (Crowds.isPart(line, number) || isLimit(first) || line.isOfOtherTimes()) {
      return Optional.empty();
    }
    int noun = line.nounOf(number);
    return noun < 0 ? unnamed(number, first) : named(number, first, noun);
  }

  private Optional<Quantity> named(NumberMention number, int first, int noun) {
    boolean crew = isCrew(noun);
    boolean people = Words.PEOPLE.contains(line.word(noun));
    if (!people && !crew) {
      return Optional.empty();
    }
    int mark = aboardBehind(noun);
    int before = markBefore(first);
    boolean paired = crew ? passengersBefore(first) : crewBehind(noun) >= 0;
    boolean unmarked = mark < 0 && before < 0;
    // What takes parsing comes last.
    if ((unmarked && !paired) || isFate(first, noun) || (unmarked && isObject(noun))) {
      return Optional.empty();
    }
    String thing = crew ? CREW : isPassengersOnly(noun) ? PASSENGERS : ALL;
    int last = Math.max(crew ? crewEnd(noun) : noun, mark);
    return Optional.of(quantity(thing, number, before < 0 || mark >= 0 ? first : before, last));
  }

  /**
   * "Forty-seven of us were aboard", "31 boarded the coach", "all 47 on board", "a crew of four".
   */
  private Optional<Quantity> unnamed(NumberMention number, int first) {
    int next = line.tokenAt(number.span().end());
    boolean crew = line.word(first - 1).equals("of") && isCrew(first - 2);
    if (crew && (passengersBefore(first - 2) || line.word(first - 4).equals("with"))) {
      return topic.isOfVessel() || passengersBefore(first - 2)
          ? Optional.of(quantity(CREW, number, first - 2, next - 1))
          : Optional.empty();
    }
    boolean who = line.word(next).equals("who");
    if (line.word(who ? next + 1 : next).equals("boarded")) {
      int vessel = vessel(who ? next + 1 : next);
      return vessel < 0 ? Optional.empty() : Optional.of(quantity(ALL, number, first, vessel));
    }
    boolean pronoun = line.word(next).equals("of") && isPronoun(next + 1);
    if (pronoun && topic.isOfVessel()) {
      int mark = isIn(next + 2) ? inIt(next + 2) : aboardBehind(next + 1);
      return mark < 0 ? Optional.empty() : Optional.of(quantity(ALL, number, first, mark));
    }
    int mark = WHOLE.contains(line.word(first - 1)) ? aboardBehind(next - 1) : -1;
    return mark == next || mark == next + 1
        ? Optional.of(quantity(ALL, number, first, mark))
        : Optional.empty();
  }

  private boolean isPronoun(int at) {
    return line.word(at).equals("us") || line.word(at).equals("them");
  }

  private boolean isIn(int at) {
    return line.word(at).equals("in") || line.word(at).equals("on");
  }

  private int inIt(int preposition) {
    return line.word(preposition + 1).equals("it") ? preposition + 1 : vessel(preposition);
  }

  private Quantity quantity(String thing, NumberMention number, int first, int last) {
    return new Quantity(
        thing,
        Line.value(number),
        number.span().union(line.span(first, last)),
        false,
        line.speaker(last));
  }

  /** The end of "aboard", "on board", "were on the ferry" behind the noun; -1 for none. */
  private int aboardBehind(int noun) {
    for (int i = noun + 1; i <= noun + ABOARD_REACH && i < line.size(); i++) {
      String word = line.word(i);
      if (word.equals("aboard")) {
        return i;
      }
      if (word.equals("on") && line.word(i + 1).equals("board")) {
        return i + 1;
      }
      if (isIn(i)) {
        return BE.contains(line.word(i - 1)) ? vessel(i) : -1;
      }
      if (!isBetween(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isBetween(int at) {
    return switch (line.token(at).tag()) {
      case AUX, ADV, CCONJ, NOUN, NUM, ADJ -> true;
      default -> BE.contains(line.word(at));
    };
  }

  private int vessel(int before) {
    for (int i = before + 1; i <= before + 4 && i < line.size(); i++) {
      if (Words.VESSELS.contains(line.word(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The first word of "carrying", "on board were", "a boat with" before the number; else -1. */
  private int markBefore(int first) {
    int at = first - 1;
    while (at > first - 4 && Words.HEDGES.contains(line.word(at))) {
      at--;
    }
    if (at < 0) {
      return -1;
    }
    if (line.token(at).lemma().equals("carry")) {
      // "The network carries 23 million people a day": what it does always is no one trip.
      return line.word(at).equals("carrying") || line.word(at).equals("carried") ? at : -1;
    }
    if (line.word(at).equals("with")) {
      return Words.VESSELS.contains(line.word(at - 1)) ? at - 1 : -1;
    }
    int place = line.word(at - 1).equals("there") ? at - 2 : at - 1;
    boolean inverted = BE.contains(line.word(at)) && isBoard(place);
    return inverted ? place : -1;
  }

  private boolean isBoard(int at) {
    return line.word(at).equals("aboard")
        || (line.word(at).equals("board") && line.word(at - 1).equals("on"));
  }

  private boolean isCrew(int noun) {
    boolean members = line.word(noun).equals("members") && Words.CREW.contains(line.word(noun - 1));
    return Words.CREW.contains(line.word(noun)) || members || crewEnd(noun) > noun;
  }

  /** The "crew" of "members of the crew", else the noun itself. */
  private int crewEnd(int noun) {
    boolean members = line.word(noun).equals("members") && line.word(noun + 1).equals("of");
    for (int i = noun + 2; members && i <= noun + 4; i++) {
      if (Words.CREW.contains(line.word(i))) {
        return i;
      }
    }
    return noun;
  }

  /** The crew that is counted right behind the passengers: "and four crew"; -1 for none. */
  private int crewBehind(int noun) {
    if (!Words.PASSENGERS.contains(line.word(noun))) {
      return -1;
    }
    boolean joined = false;
    boolean counted = false;
    for (int i = noun + 1; i <= noun + CREW_REACH && i < line.size(); i++) {
      joined |= line.word(i).equals("and") || line.word(i).equals("plus");
      counted |= joined && (line.token(i).tag() == Tag.NUM || isCrewOf(i));
      if (joined && Words.CREW.contains(line.word(i))) {
        return counted ? i : -1;
      }
      if (line.token(i).tag() == Tag.VERB && !Words.PARTS.contains(line.word(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** "A crew of four": the number stands behind. */
  private boolean isCrewOf(int at) {
    return Words.CREW.contains(line.word(at))
        && line.word(at + 1).equals("of")
        && at + 2 < line.size()
        && line.token(at + 2).tag() == Tag.NUM;
  }

  private boolean passengersBefore(int crew) {
    for (int i = crew - 1; i >= 0 && i >= crew - CREW_REACH; i--) {
      if (Words.PASSENGERS.contains(line.word(i))) {
        return crewBehind(i) >= 0;
      }
    }
    return false;
  }

  /** "Killing 12 passengers": what befell them, and maybe not all who were aboard. */
  private boolean isObject(int noun) {
    int head = line.tree().is(noun, "conj") ? line.tree().head(noun) : noun;
    return line.clauses().clauses().stream()
        .filter(clause -> !Words.HAVING.contains(clause.predicate().lemma()))
        .anyMatch(clause -> clause.object().filter(o -> o.headIndex() == head).isPresent());
  }

  /** "can carry 200 passengers": what it is built for is not who was aboard. */
  private boolean isLimit(int first) {
    return line.has(first - 5, first - 1, Words.LIMITS);
  }

  /** "92 people aboard were rescued" are some of them, "all 92 people aboard died" are all. */
  private boolean isFate(int first, int noun) {
    int head = line.tree().is(noun, "conj") ? line.tree().head(noun) : noun;
    return !WHOLE.contains(line.word(first - 1))
        && line.tree().is(head, "nsubj")
        && line.clauseAround(head)
            .filter(clause -> clause.predicate().index() != head)
            .filter(clause -> !Words.STAYING.contains(clause.predicate().lemma()))
            .filter(clause -> isSubject(clause, head))
            .filter(clause -> clause.predicate().token().penn().startsWith("V"))
            .isPresent();
  }

  private static boolean isSubject(Clause clause, int noun) {
    return clause
        .subject()
        .or(clause::passiveSubject)
        .filter(s -> s.headIndex() == noun)
        .isPresent();
  }

  private boolean isPassengersOnly(int noun) {
    return crewBehind(noun) >= 0
        || (Words.PASSENGERS.contains(line.word(noun))
            && !line.word(noun).equals("guests")
            && !line.has(noun + 1, noun + 4, Words.CREW));
  }

  /** "43 passengers and a crew of four" are 47 aboard. */
  private static ImmutableList<Quantity> sums(List<Quantity> found) {
    ImmutableList.Builder<Quantity> sums = ImmutableList.builder();
    for (int i = 1; i < found.size(); i++) {
      Quantity some = found.get(i - 1);
      Quantity others = found.get(i);
      boolean row = some.thing().equals(PASSENGERS) && others.thing().equals(CREW);
      if (row && some.value() instanceof Count x && others.value() instanceof Count y) {
        if (x.equals(Count.exactly(x.min())) && y.equals(Count.exactly(y.min()))) {
          sums.add(
              new Quantity(
                  ALL,
                  Count.exactly(x.min() + y.min()),
                  some.evidence().union(others.evidence()),
                  false,
                  some.saidBy()));
        }
      }
    }
    return sums.build();
  }
}
