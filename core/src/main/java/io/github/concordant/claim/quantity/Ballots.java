package io.github.concordant.claim.quantity;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Span;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.Tag;
import io.github.concordant.text.clause.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the seats of a parliament: of whom, and how many in all. */
final class Ballots {

  static final String ALL = "seats in all";

  /** Words between a number and the "to" of "39 to the Front", "104 seats go to the Front". */
  private static final int TO_REACH = 3;

  private static final ImmutableSet<String> SEATS =
      ImmutableSet.of("seats", "seat", "deputies", "mandates");

  private final Line line;

  private Ballots(Line line) {
    this.line = line;
  }

  static List<Quantity> read(Line line) {
    if (!line.has(0, line.size(), SEATS)) {
      return List.of();
    }
    Ballots ballots = new Ballots(line);
    List<Quantity> found = new ArrayList<>();
    List<Quantity> shares = new ArrayList<>();
    for (NumberMention number : line.numbers()) {
      if (number.use() == NumberMention.Use.COUNT || number.use() == NumberMention.Use.SCORE) {
        ballots.all(number).ifPresent(found::add);
        ballots.given(number).ifPresent(shares::add);
        ballots.won(number).ifPresent(shares::add);
      }
    }
    if (found.size() == 1) {
      sum(found.get(0), shares).ifPresent(found::add);
    }
    shares.stream().filter(share -> !share.thing().isEmpty()).forEach(found::add);
    return found;
  }

  /** "Of the 176 seats", "107 of the 176 seats", "the 176-seat assembly". */
  private Optional<Quantity> all(NumberMention number) {
    int first = line.tokenAt(number.span().start());
    int next = line.tokenAt(number.span().end());
    boolean joined = line.word(next).equals("-");
    int noun = joined ? next + 1 : next;
    boolean whole =
        joined || (line.word(first - 1).equals("the") && line.word(first - 2).equals("of"));
    return whole && SEATS.contains(line.word(noun))
        ? Optional.of(quantity(ALL, number, first, noun))
        : Optional.empty();
  }

  /** "104 go to the Union", "39 to the Front". */
  private Optional<Quantity> given(NumberMention number) {
    int next = line.tokenAt(number.span().end());
    for (int i = next; i <= next + TO_REACH && i < line.size(); i++) {
      if (line.word(i).equals("to")) {
        Optional<NameMention> whose = nameAt(i + 1);
        boolean rest = whose.isEmpty() && line.has(i + 1, i + 3, Words.REST);
        Span end =
            whose.map(NameMention::span).orElse(line.span(i, Math.min(i + 1, line.size() - 1)));
        return whose.isPresent() || rest
            ? Optional.of(share(whose, number, number.span().union(end), i))
            : Optional.empty();
      }
      if (line.token(i).tag() == Tag.NUM) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "The Union won 107 seats", "the Union has ended up with 107 of the 176 seats". */
  private Optional<Quantity> won(NumberMention number) {
    int first = line.tokenAt(number.span().start());
    int next = line.tokenAt(number.span().end());
    boolean seats =
        SEATS.contains(line.word(next))
            || (line.word(next).equals("of") && line.has(next + 1, next + 3, SEATS));
    if (!seats || line.word(first - 1).equals("the")) {
      return Optional.empty();
    }
    return line.clauses().clauses().stream()
        .filter(clause -> Words.WINNING.contains(clause.predicate().lemma()))
        .filter(clause -> !clause.isNegated() && !clause.isHypothetical())
        .filter(
            clause -> clause.span().contains(number.span()) && clause.predicate().index() < first)
        .flatMap(clause -> winner(clause).stream())
        .findFirst()
        .map(
            winner ->
                share(
                    Optional.of(winner),
                    number,
                    number.span().union(line.token(next).span()),
                    next));
  }

  private Optional<NameMention> winner(Clause clause) {
    return clause.subject().flatMap(who -> line.nameAt(who.headIndex())).filter(Ballots::isParty);
  }

  private Optional<NameMention> nameAt(int token) {
    int at = line.word(token).equals("the") ? token + 1 : token;
    return at >= line.size() ? Optional.empty() : line.nameAt(at).filter(Ballots::isParty);
  }

  private static boolean isParty(NameMention name) {
    return name.type() == NameMention.Type.ORGANIZATION || name.type() == NameMention.Type.GROUP;
  }

  private Quantity share(Optional<NameMention> whose, NumberMention number, Span evidence, int at) {
    String thing = whose.map(name -> "seats of " + Ascii.toLowerCase(name.text())).orElse("");
    return new Quantity(thing, Line.value(number), evidence, false, line.speaker(at));
  }

  private Quantity quantity(String thing, NumberMention number, int first, int last) {
    return new Quantity(
        thing, Line.value(number), line.span(first, last), false, line.speaker(last));
  }

  /** The shares of one row, added up, where they are more than all. */
  private static Optional<Quantity> sum(Quantity all, List<Quantity> shares) {
    long sum = 0;
    for (Quantity share : shares) {
      sum += share.value() instanceof Count count ? count.min() : 0;
    }
    boolean more = shares.size() > 1 && all.value() instanceof Count count && sum > count.min();
    return more
        ? Optional.of(
            new Quantity(
                ALL,
                Count.exactly(sum),
                shares.get(0).evidence().union(shares.get(shares.size() - 1).evidence()),
                false,
                all.saidBy()))
        : Optional.empty();
  }
}
