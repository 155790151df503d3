package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.casualty.Party.Kind;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the people in a sentence: a small chunker of noun phrases that knows nouns for people. */
final class PartyReader {

  private static final ImmutableSet<String> PRONOUNS =
      ImmutableSet.of("he", "she", "him", "himself", "herself");

  private static final ImmutableSet<String> PLURAL_PRONOUNS =
      ImmutableSet.of("they", "them", "we", "us", "themselves", "those", "these", "many", "most");

  private static final ImmutableSet<String> DEFINITE =
      ImmutableSet.of("the", "this", "that", "his", "her", "their", "its", "my", "our", "your");

  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of("others", "other", "more", "additional");

  private static final ImmutableSet<String> NOBODY =
      ImmutableSet.of("nobody", "none", "no-one", "noone");

  private static final ImmutableSet<String> ANYBODY =
      ImmutableSet.of(
          "people",
          "persons",
          "person",
          "individuals",
          "individual",
          "others",
          "other",
          "more",
          "victims",
          "victim",
          "one",
          "folks",
          "souls",
          "dead",
          "bodies",
          "body",
          "casualties",
          "anybody",
          "anyone");

  private final Lexicon lexicon;
  private final NounPhrases phrases;

  PartyReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.phrases = new NounPhrases(lexicon);
  }

  /** The parties of the sentence from left to right; none overlaps another. */
  ImmutableList<Party> read(Line line) {
    ImmutableList.Builder<Party> found = ImmutableList.builder();
    int at = 0;
    while (at < line.size()) {
      Party party = partyAt(line, at);
      if (party == null) {
        at++;
      } else {
        found.add(party);
        at = party.end();
      }
    }
    return found.build();
  }

  private @Nullable Party partyAt(Line line, int at) {
    Word word = line.at(at);
    Party crew = crew(line, at);
    if (crew != null) {
      return crew;
    }
    if (word.isCount()) {
      return counted(line, at, at);
    }
    if (word.isAge()) {
      return aged(line, at);
    }
    return switch (word.lower()) {
      case "a", "an", "another" -> introduced(line, at);
      case "no" -> nobody(line, at);
      case "neither" -> neither(line, at);
      case "all", "both", "the", "these", "those", "other" -> withNumber(line, at);
      default -> other(line, at, word);
    };
  }

  /** "A crew of five", "their small party of 12", without a noun behind the number. */
  private @Nullable Party crew(Line line, int at) {
    int of = line.is(at + 2, "of") ? at + 2 : at + 3;
    boolean begun = line.is(at, "a") || line.is(at, "an") || line.isAny(at, DEFINITE);
    if (!begun || !line.is(of, "of") || !line.isAny(of - 1, Grammar.CREWS)) {
      return null;
    }
    NumberMention number = line.at(of + 1).isCount() ? line.at(of + 1).number() : null;
    return number == null || phrases.end(line, of + 2) > of + 2
        ? null
        : new Party(at, of + 2, Kind.COUNTED, new Count(number.min(), number.max()), null);
  }

  /** "A dozen men", "a further six people", "a man". */
  private @Nullable Party introduced(Line line, int at) {
    int number = Grammar.MORE.contains(line.at(at + 1).lower()) ? at + 2 : at + 1;
    return line.at(number).isCount() ? counted(line, at, number) : indefinite(line, at, at + 1);
  }

  private @Nullable Party other(Line line, int at, Word word) {
    if (NOBODY.contains(word.lower())) {
      return new Party(at, at + 1, Kind.NOBODY, Count.exactly(0), null);
    }
    if (PRONOUNS.contains(word.lower())) {
      return new Party(at, at + 1, Kind.KNOWN, Count.exactly(1), null);
    }
    if (PLURAL_PRONOUNS.contains(word.lower())) {
      return uncounted(at, at + 1);
    }
    if (DEFINITE.contains(word.lower())
        || (word.tag() == Tag.PRON && word.lower().endsWith("'s"))) {
      return definite(line, at);
    }
    return bare(line, at);
  }

  /** "The two wounded victims", "all four", "both". */
  private @Nullable Party withNumber(Line line, int at) {
    int next = at + 1;
    while (line.is(next, "the") || line.is(next, "other") || line.is(next, "of")) {
      next++;
    }
    if (line.at(next).isCount()) {
      return counted(line, at, next);
    }
    if (line.are(at, "the", "other") && Grammar.isVerb(line.at(next))) {
      return new Party(at, next, Kind.ONE, Count.exactly(1), null);
    }
    if (line.is(at, "both") && !line.is(next, "sides")) {
      int end = line.are(at + 1, "of", "them") || line.are(at + 1, "of", "whom") ? at + 3 : at + 1;
      boolean alone = Grammar.isVerb(line.at(end)) || line.is(at + 1, "of");
      if (alone) {
        return new Party(at, end, Kind.COUNTED, Count.exactly(2), null);
      }
    }
    int many =
        line.is(at, "both") ? phrases.headOfKnownMany(line, next, phrases.end(line, next)) : -1;
    if (many >= 0) {
      return new Party(at, many + 1, Kind.COUNTED, Count.exactly(2), scope(line, at + 1, many + 1));
    }
    if (line.are(at, "all", "but") && line.at(at + 2).isCount()) {
      return allBut(line, at);
    }
    if (line.is(at, "all") || line.is(at, "both") || line.is(at, "other")) {
      return null;
    }
    return definite(line, at);
  }

  /**
   * "All but two of the 14 crew", "all but one of the crew of 14"; of an unknown whole no number.
   */
  private Party allBut(Line line, int at) {
    Party few = counted(line, at, at + 2);
    Party crew = line.is(at + 3, "of") ? crew(line, at + 4) : null;
    int end = crew == null ? few.end() : crew.end();
    for (int i = at + 4; i < end; i++) {
      NumberMention whole = line.at(i).isCount() ? line.at(i).number() : null;
      Long most = few.count().max();
      if (whole != null && whole.max() != null && most != null && whole.min() > most) {
        Count rest = new Count(whole.min() - most, whole.max() - few.count().min());
        return new Party(at, end, Kind.COUNTED, rest, few.scope());
      }
    }
    return uncounted(at, end);
  }

  /** "Neither man", "neither of them"; "neither ... nor" is no party. */
  private @Nullable Party neither(Line line, int at) {
    int end = phrases.end(line, at + 1);
    int head = phrases.head(line, at + 1, end, false);
    if (head >= 0 && !line.is(head + 1, "nor")) {
      return new Party(at, head + 1, Kind.NOBODY, Count.exactly(0), scope(line, at + 1, head + 1));
    }
    int them = line.is(at + 1, "of") ? ofThem(line, at + 1) : -1;
    return them < 0 ? null : new Party(at, them, Kind.NOBODY, Count.exactly(0), null);
  }

  /** A number and whom it counts, from {@code first}; the number stands at {@code at}. */
  private Party counted(Line line, int first, int at) {
    NumberMention number = line.at(at).number();
    Count count = number == null ? Count.exactly(1) : new Count(number.min(), number.max());
    int after = at + 1;
    if (line.is(after, "of")) {
      int them = ofThem(line, after);
      if (them > 0) {
        return new Party(first, them, Kind.COUNTED, count, scope(line, after, them));
      }
    }
    boolean one = count.min() == 1 && Long.valueOf(1).equals(count.max());
    int end = phrases.end(line, after);
    int head = phrases.head(line, after, end, !one);
    if (head < 0) {
      if (!one && isGroupName(line, after, end)) {
        return new Party(first, end, Kind.COUNTED, count, scope(line, after, end));
      }
      boolean things = end > after ? !isDangling(line, after, end) : isDesignator(line, first, at);
      Kind kind = things ? Kind.THINGS : Kind.COUNTED;
      return new Party(first, things ? end : after, kind, count, null);
    }
    return new Party(first, head + 1, Kind.COUNTED, count, scope(line, after, head + 1));
  }

  /** "Modules 3 and 4", "flight 12": a number that names a thing; of a "toll 12" it is the toll. */
  private static boolean isDesignator(Line line, int first, int at) {
    Word before = line.at(first - 1);
    return first == at
        && before.tag() == Tag.NOUN
        && Character.isDigit(line.at(at).lower().charAt(0))
        && !Grammar.TALLIES.contains(before.lower());
  }

  /** "12 Taliban": a name alone that may stand for its members. */
  private boolean isGroupName(Line line, int after, int end) {
    return end == after + 1
        && line.at(after).isName()
        && !line.isHeadline()
        && !Grammar.TIMES.contains(line.at(after - 2).lower())
        && !lexicon.isThing(line.at(after).lower())
        && !Grammar.TIMES.contains(line.at(after).lower());
  }

  /** Whether what follows a bare number is not its noun: "two critically", "35 dead". */
  private boolean isDangling(Line line, int after, int end) {
    Word next = line.at(after);
    return (end == after + 1 && (next.tag() == Tag.ADJ || Grammar.TIMES.contains(next.lower())))
        || (next.isCapital() && Grammar.TIMES.contains(next.lower()));
  }

  /** The end of "of them", "of the victims", "of whom", or -1. */
  private int ofThem(Line line, int of) {
    int at = of + 1;
    if (line.is(at, "them") || line.is(at, "whom") || line.is(at, "those")) {
      return at + 1;
    }
    while (line.is(at, "the")
        || line.is(at, "all")
        || line.at(at).isCount()
        || DEFINITE.contains(line.at(at).lower())) {
      at++;
    }
    int end = phrases.end(line, at);
    int head = phrases.head(line, at, end, true);
    return head < 0 ? -1 : head + 1;
  }

  private @Nullable Party aged(Line line, int at) {
    String lower = line.at(at).lower();
    boolean old = lower.contains("old");
    int end = phrases.end(line, at + 1);
    int head = phrases.head(line, at + 1, end, false);
    if (head >= 0) {
      return new Party(at, head + 1, Kind.ONE, Count.exactly(1), scope(line, at, head + 1));
    }
    int nameEnd = nameEnd(line, at + 1);
    Kind kind = nameEnd > at + 1 ? Kind.KNOWN : Kind.ONE;
    return old ? new Party(at, nameEnd, kind, Count.exactly(1), null) : null;
  }

  /** "A 46-year-old man", "another", "a 17-year-old". */
  private @Nullable Party indefinite(Line line, int first, int from) {
    int end = phrases.end(line, from);
    int head = phrases.head(line, from, end, false);
    if (head >= 0) {
      return new Party(first, head + 1, Kind.ONE, Count.exactly(1), scope(line, from, head + 1));
    }
    for (int i = from; i < end; i++) {
      if (line.at(i).isAge() && line.at(i).lower().contains("old") && i == end - 1) {
        return new Party(first, end, Kind.ONE, Count.exactly(1), null);
      }
    }
    if (line.is(first, "another") && end == from) {
      return new Party(first, from, Kind.ONE, Count.exactly(1), null);
    }
    return null;
  }

  private @Nullable Party nobody(Line line, int at) {
    if (line.is(at + 1, "one")) {
      int end = line.is(at + 2, "else") ? at + 3 : at + 2;
      return new Party(at, end, Kind.NOBODY, Count.exactly(0), null);
    }
    int end = phrases.end(line, at + 1);
    int head = phrases.head(line, at + 1, end, true);
    if (head < 0) {
      head = phrases.head(line, at + 1, end, false);
    }
    return head < 0
        ? null
        : new Party(at, head + 1, Kind.NOBODY, Count.exactly(0), scope(line, at + 1, head + 1));
  }

  /** "The man", "his 16-year-old daughter", "the victims". */
  private @Nullable Party definite(Line line, int at) {
    int end = phrases.end(line, at + 1);
    int head = phrases.head(line, at + 1, end, false);
    int headOfMany = phrases.headOfKnownMany(line, at + 1, end);
    if (head >= 0 && head >= headOfMany) {
      boolean kin = !line.is(at, "the") && !line.is(at, "this") && !line.is(at, "that");
      boolean only = line.is(at + 1, "only");
      return new Party(
          at,
          head + 1,
          kin || only ? Kind.ONE : Kind.KNOWN,
          Count.exactly(1),
          scope(line, only ? at + 2 : at + 1, head + 1));
    }
    if (headOfMany < 0) {
      boolean pronoun = line.is(at, "her") && end == at + 1;
      return pronoun ? new Party(at, end, Kind.KNOWN, Count.exactly(1), null) : null;
    }
    return uncounted(at, headOfMany + 1);
  }

  /** Nouns without an article: headlines, plurals, names. */
  private @Nullable Party bare(Line line, int at) {
    Word word = line.at(at);
    boolean nominal = phrases.isNominal(line, at);
    if (!nominal) {
      return null;
    }
    int end = phrases.end(line, at);
    int head = phrases.head(line, at, end, false);
    int headOfMany = phrases.headOfKnownMany(line, at, end);
    if (headOfMany > head) {
      return uncounted(at, headOfMany + 1);
    }
    if (head >= 0) {
      boolean name = head + 1 < end && line.at(head + 1).isName();
      Kind kind = name || (word.isName() && !line.isHeadline() && at > 0) ? Kind.KNOWN : Kind.ONE;
      return new Party(at, head + 1, kind, Count.exactly(1), scope(line, at, head + 1));
    }
    int nameEnd = nameEnd(line, at);
    return nameEnd > at + 1 || (nameEnd == at + 1 && isLoneName(line, at))
        ? new Party(at, nameEnd, Kind.KNOWN, Count.exactly(1), null)
        : null;
  }

  private static boolean isLoneName(Line line, int at) {
    // "Of New York": an adjective may open the name of a place.
    boolean inner = line.at(at - 1).isCapital() && line.isAny(at - 2, Grammar.PREPOSITIONS);
    return line.at(at).isName()
        && !inner
        && !line.isAny(at - 1, Grammar.PREPOSITIONS)
        && !Grammar.TIMES.contains(line.at(at).lower());
  }

  private int nameEnd(Line line, int from) {
    int at = from;
    while (line.at(at).isName() && phrases.isNominal(line, at)) {
      at++;
    }
    return at;
  }

  private static Party uncounted(int first, int end) {
    return new Party(first, end, Kind.UNCOUNTED, Count.atLeast(0), null);
  }

  /** Who is counted, in the words of the text, or null when that is anybody. */
  private static @Nullable String scope(Line line, int from, int end) {
    int first = from;
    while (first < end
        && (line.at(first).isAge()
            || OTHERS.contains(line.at(first).lower())
            || line.is(first, "of")
            || line.at(first).isCount()
            || DEFINITE.contains(line.at(first).lower()))) {
      first++;
    }
    int last = first;
    while (last < end && !line.is(last, "including")) {
      last++;
    }
    if (first >= last || (last == first + 1 && ANYBODY.contains(line.at(first).lower()))) {
      return null;
    }
    String words = line.span(first, last).in(line.text());
    return words.equals("them") || words.equals("whom") ? null : words;
  }
}
