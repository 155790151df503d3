package io.github.concordant.event;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.event.SentenceFrame.Party;
import io.github.concordant.model.Span;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.Tag;
import io.github.concordant.text.clause.Clause;
import io.github.concordant.text.clause.Phrase;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who did it, to whom, where: the arguments of an event word in its sentence. A noun takes its
 * possessor ("Pakistan's strike"), its adjective ("the Iranian strikes") or the subject of a light
 * verb ("Iran launched strikes"); a verb takes its subject and what follows it.
 */
final class ArgumentReader {

  private static final ImmutableSet<String> SUFFERED =
      ImmutableSet.of("on", "in", "into", "against", "within", "inside", "at");
  private static final ImmutableSet<String> LIGHT =
      ImmutableSet.of(
          "launched",
          "launch",
          "launches",
          "launching",
          "conducted",
          "conducts",
          "conducting",
          "carried",
          "staged",
          "mounted",
          "retaliated",
          "responded",
          "fired",
          "unleashed",
          "resumed",
          "made",
          "paid",
          "pay");
  private static final ImmutableSet<String> BE =
      ImmutableSet.of("is", "are", "was", "were", "be", "been", "being");
  private static final ImmutableSet<String> PRONOUNS =
      ImmutableSet.of("it", "they", "he", "she", "we", "which", "who", "that");
  private static final ImmutableSet<String> OFFICES =
      ImmutableSet.of(
          "ambassador",
          "ambassadors",
          "envoy",
          "envoys",
          "minister",
          "president",
          "governor",
          "spokesman",
          "spokesperson",
          "secretary",
          "chief",
          "commander");

  /** Tokens that a place or a person may lie from the event word. */
  private static final int PLACE_REACH = 14;

  private static final int PERSON_REACH = 16;

  private final SentenceFrame frame;
  private final int at;
  private final boolean verb;

  ArgumentReader(SentenceFrame frame, int at, boolean verb) {
    this.frame = frame;
    this.at = at;
    this.verb = verb;
  }

  /** By the grammar where it names one, else by the words around. */
  ImmutableSet<String> actors() {
    Optional<String> actor =
        agentByGrammar()
            .or(
                () ->
                    verb
                        ? (passive() ? agent() : subject(at).filter(Party::acts).map(Party::name))
                        : modifier().or(this::agent).or(this::lightSubject));
    return actor.map(ImmutableSet::of).orElse(ImmutableSet.of());
  }

  /** Nobody is to be found where no party acts: such a sentence need not be parsed. */
  private Optional<String> agentByGrammar() {
    return frame.parties().stream().anyMatch(Party::acts)
        ? frame.clauseAt(at).flatMap(Clause::agent).flatMap(this::partyIn)
        : Optional.empty();
  }

  /** The first party named in a phrase: "Iran's Revolutionary Guards" gives Iran. */
  private Optional<String> partyIn(Phrase phrase) {
    return frame.parties().stream()
        .filter(Party::acts)
        .filter(party -> phrase.span().contains(frame.tokens().get(party.first()).span()))
        .findFirst()
        .map(Party::name);
  }

  ImmutableSet<String> patients(ImmutableSet<String> actors) {
    if (verb && passive()) {
      return subject(at).map(Party::name).map(ImmutableSet::of).orElse(ImmutableSet.of());
    }
    Set<String> patients = new LinkedHashSet<>();
    for (Party party : frame.parties()) {
      if (party.first() > at && suffers(party) && !actors.contains(party.name())) {
        patients.add(party.name());
      }
    }
    return ImmutableSet.copyOf(patients);
  }

  /** Persons and offices that take part: before a verb, around a noun. */
  ImmutableSet<String> participants() {
    Optional<String> person =
        (verb ? Optional.<String>empty() : undertaker())
            .or(
                () ->
                    frame.names().stream()
                        .filter(name -> name.type() == NameMention.Type.PERSON)
                        .filter(name -> !verb || frame.firstToken(name.span()) < at)
                        .filter(name -> distance(name.span()) <= PERSON_REACH)
                        .min(Comparator.comparingInt((NameMention name) -> distance(name.span())))
                        .map(NameMention::text));
    return person.map(ImmutableSet::of).orElseGet(() -> office(PERSON_REACH));
  }

  /** "Abdollahian's visit", "a visit to Pakistan would be undertaken by Hossein Abdollahian". */
  private Optional<String> undertaker() {
    return frame.names().stream()
        .filter(name -> name.type() == NameMention.Type.PERSON)
        .filter(
            name -> {
              String behind = frame.word(frame.lastToken(name.span()) + 1);
              int first = frame.firstToken(name.span());
              boolean owns = behind.startsWith("'") && first < at && at - first <= 5;
              boolean does = frame.word(first - 1).equals("by") && first > at;
              return owns || (does && first - at <= PERSON_REACH);
            })
        .findFirst()
        .map(NameMention::text);
  }

  private ImmutableSet<String> office(int reach) {
    for (int i = at - 1; i >= 0 && frame.distance(i, at) <= reach; i--) {
      if (OFFICES.contains(frame.word(i))) {
        return ImmutableSet.of(canonicalOffice(frame.word(i)));
      }
    }
    return ImmutableSet.of();
  }

  private static String canonicalOffice(String word) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return singular.equals("envoy") ? "ambassador" : singular;
  }

  private int distance(Span span) {
    return frame.distance(at, span);
  }

  /** "Pakistan's retaliatory strike", "the Iranian missile strikes". */
  private Optional<String> modifier() {
    int i = at - 1;
    while (i >= 0 && at - i <= 5 && modifies(i)) {
      Party party = partyEndingAt(i);
      if (party != null && party.acts()) {
        return Optional.of(party.name());
      }
      i--;
    }
    if (frame.word(i).equals("'s") || frame.word(i).equals("'")) {
      Party owner = partyEndingAt(i - 1);
      return Optional.ofNullable(owner).filter(Party::acts).map(Party::name);
    }
    if (frame.word(i).equals("its") || frame.word(i).equals("their")) {
      return possessor(i);
    }
    return Optional.empty();
  }

  /** "Pakistan asserted that its strikes": the party named last before the pronoun. */
  private Optional<String> possessor(int pronoun) {
    return frame.parties().stream()
        .filter(party -> party.last() < pronoun && party.acts())
        .reduce((first, second) -> second)
        .map(Party::name);
  }

  private boolean modifies(int index) {
    return frame
        .tag(index)
        .map(
            tag ->
                tag == Tag.ADJ
                    || tag == Tag.NOUN
                    || tag == Tag.PROPN
                    || tag == Tag.NUM
                    || (tag == Tag.PUNCT && !frame.isBorder(index)))
        .orElse(false);
  }

  private Optional<String> lightSubject() {
    for (int i = at - 1; i >= 0 && at - i <= 8; i--) {
      if (LIGHT.contains(frame.word(i))) {
        return subject(i).filter(Party::acts).map(Party::name);
      }
    }
    return Optional.empty();
  }

  /** The party before a verb, the first one of the clause: "Iran's Guards hit" gives Iran. */
  private Optional<Party> subject(int verbAt) {
    if (PRONOUNS.contains(frame.word(verbAt - 1))) {
      // "Islamabad said it struck a mosque": who "it" is, the story tells, not this sentence.
      return Optional.empty();
    }
    Party best = null;
    for (Party party : frame.parties()) {
      if (party.last() < verbAt && !crossesBorder(party.last(), verbAt)) {
        best = best == null ? party : best;
      }
    }
    if (best == null) {
      best =
          frame.parties().stream()
              .filter(party -> party.last() < verbAt)
              .min(Comparator.comparingInt(party -> frame.distance(party.last(), verbAt)))
              .orElse(null);
    }
    return Optional.ofNullable(best);
  }

  private boolean crossesBorder(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (frame.isBorder(i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> agent() {
    for (int i = at + 1; i < frame.tokens().size() && i - at <= 8; i++) {
      if (frame.word(i).equals("by")) {
        int by = i;
        return frame.parties().stream()
            .filter(party -> party.first() > by && party.first() - by <= 4 && party.acts())
            .findFirst()
            .map(Party::name);
      }
    }
    return Optional.empty();
  }

  /** "Was struck", "have been hit": not "is set to visit". */
  private boolean passive() {
    for (int i = at - 1; i >= 0 && at - i <= 3 && !frame.word(i).equals("to"); i--) {
      if (BE.contains(frame.word(i))) {
        return !frame.word(at).endsWith("ing");
      }
    }
    return false;
  }

  /** After "on", "in", "against", or straight behind the verb, in the same clause. */
  private boolean suffers(Party party) {
    if (frame.distance(at, party.first()) > PLACE_REACH) {
      return false;
    }
    for (int i = party.first() - 1; i >= at && party.first() - i <= 5; i--) {
      if (SUFFERED.contains(frame.word(i)) || (verb && i == at)) {
        return true;
      }
      if (frame.isBorder(i) && !frame.word(i).equals("and") && !frame.word(i).equals("\"")) {
        return false;
      }
    }
    return false;
  }

  private @Nullable Party partyEndingAt(int index) {
    return frame.parties().stream().filter(party -> party.last() == index).findFirst().orElse(null);
  }
}
