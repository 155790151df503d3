package io.github.concordant.claim.place;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClauseIndex;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.Dependencies;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Tag;
import io.github.concordant.text.Token;
import io.github.concordant.text.clause.Clause;
import io.github.concordant.text.clause.Phrase;
import io.github.concordant.text.place.Gazetteer;
import io.github.concordant.text.place.Place.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the town in which something happened: "killed in Port Sudan", "a blast in the city of". */
final class TownReader {

  private static final ImmutableSet<String> TOWN_WORDS = Street.LISTS.get("town-words");
  private static final ImmutableSet<String> EVENTS = Street.LISTS.get("events");

  /** Words between an event's verb and its place. */
  private static final int REACH = 7;

  /** Characters that an event's word and its place may take to be quoted together. */
  private static final int QUOTE = 60;

  private final AnnotatedText text;
  private final Sentence sentence;
  private final ClauseIndex clauses;

  TownReader(AnnotatedText text, Sentence sentence) {
    this.text = text;
    this.sentence = sentence;
    this.clauses = ClauseIndex.of(text, sentence);
  }

  /** Whether the sentence names a place at all, and is worth parsing. */
  static boolean mayRead(AnnotatedText text, Sentence sentence) {
    return text.names().stream().anyMatch(name -> isIn(name, sentence));
  }

  private static boolean isIn(NameMention name, Sentence sentence) {
    return name.type() == NameMention.Type.PLACE && sentence.span().contains(name.span());
  }

  List<EventPlace> read() {
    List<EventPlace> found = new ArrayList<>();
    for (NameMention name : text.names()) {
      if (isIn(name, sentence)) {
        read(name).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<EventPlace> read(NameMention name) {
    int head = head(name);
    if (head < 0) {
      return Optional.empty();
    }
    int town = townOf(head);
    int site = town < 0 ? head : town;
    boolean populated = town >= 0 || isCity(name.text()) || isCalledTown(head);
    if (!populated || !Phrase.at(sentence, site).preposition().equals("in")) {
      return Optional.empty();
    }
    Optional<Clause> clause = clauses.around(site);
    if (clause.filter(of -> of.isNegated() || of.isHypothetical()).isPresent()) {
      return Optional.empty();
    }
    Span place = sentence.tokens().get(site).span().union(name.span());
    return clause
        .filter(of -> EVENTS.contains(of.predicate().lemma()))
        .map(of -> evidence(of, place))
        .or(() -> isBehindEvent(site) ? Optional.of(place) : Optional.empty())
        .map(evidence -> new EventPlace(name.text(), evidence));
  }

  /** "killed 29 people in the city of": whatever the parser hangs the city on. */
  private boolean isBehindEvent(int site) {
    for (int i = site - 1; i >= 0 && i >= site - REACH; i--) {
      Token token = sentence.tokens().get(i);
      if (EVENTS.contains(token.lemma()) && token.tag() != Tag.NOUN) {
        return true;
      }
      if (token.tag() == Tag.PUNCT || token.tag() == Tag.VERB || token.tag() == Tag.SCONJ) {
        return false;
      }
    }
    return false;
  }

  /** From the place's own first word to the name; with the event's word when that is near. */
  private static Span evidence(Clause clause, Span place) {
    Span whole = clause.predicate().token().span().union(place);
    return whole.length() <= QUOTE ? whole : place;
  }

  /** The token of the name that hangs on none of its others. */
  private int head(NameMention name) {
    Dependencies tree = sentence.dependencies();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      int above = tree.head(i);
      boolean inside = name.span().contains(sentence.tokens().get(i).span());
      boolean top =
          above == Dependencies.ROOT || !name.span().contains(sentence.tokens().get(above).span());
      if (inside && top) {
        return i;
      }
    }
    return -1;
  }

  /** The "town" of "the town of X", else -1. */
  private int townOf(int head) {
    Dependencies tree = sentence.dependencies();
    int above = tree.head(head);
    boolean of = above != Dependencies.ROOT && Phrase.at(sentence, head).preposition().equals("of");
    return of && isTown(sentence.tokens().get(above)) ? above : -1;
  }

  /** "Likasi, a mining town". */
  private boolean isCalledTown(int head) {
    return Phrase.at(sentence, head).appositions().stream().anyMatch(as -> isTown(as.head()));
  }

  private static boolean isTown(Token token) {
    return TOWN_WORDS.contains(token.lower());
  }

  private static boolean isCity(String name) {
    return Gazetteer.standard()
        .find(name)
        .filter(place -> place.kind() == Kind.CITY || place.kind() == Kind.CAPITAL)
        .isPresent();
  }
}
