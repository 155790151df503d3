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
import io.github.concordant.text.clause.ClauseKind;
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

  private static final ImmutableSet<String> HERE = ImmutableSet.of("in", "at");

  /** What is done about an event elsewhere, or where somebody speaks of it. */
  private static final ImmutableSet<String> AFTERWARDS = Street.LISTS.get("afterwards");

  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of("other", "others", "another", "further", "similar");

  private static final ImmutableSet<String> SPEECH = Street.LISTS.get("speech");

  private final AnnotatedText text;
  private final Sentence sentence;
  private final ClauseIndex clauses;
  private final boolean leading;

  /**
   * @param leading whether the sentence is a headline or opens the article, and so tells where the
   *     article's event was even if the place hangs on another verb
   */
  TownReader(AnnotatedText text, Sentence sentence, ClauseIndex clauses, boolean leading) {
    this.text = text;
    this.sentence = sentence;
    this.clauses = clauses;
    this.leading = leading;
  }

  /** Whether the sentence names a place at all. */
  static boolean mayRead(AnnotatedText text, Sentence sentence) {
    return text.names().stream().anyMatch(name -> isIn(name, sentence));
  }

  private static boolean isIn(NameMention name, Sentence sentence) {
    return name.type() == NameMention.Type.PLACE && sentence.span().contains(name.span());
  }

  List<EventPlace> read() {
    if (sentence.tokens().stream().noneMatch(token -> HERE.contains(token.lower()))) {
      // Nothing is in or at a place: not worth parsing.
      return List.of();
    }
    List<EventPlace> found = new ArrayList<>();
    for (NameMention name : text.names()) {
      if (isIn(name, sentence)) {
        read(name).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<EventPlace> read(NameMention name) {
    if (!mayBeTown(name)) {
      return Optional.empty();
    }
    int site = site(name);
    if (site < 0) {
      return Optional.empty();
    }
    Optional<Clause> clause = clauses.around(site);
    if (clause.filter(of -> of.isNegated() || of.isHypothetical() || isOfOthers(of)).isPresent()) {
      return Optional.empty();
    }
    Span place = sentence.tokens().get(site).span().union(name.span());
    return clause
        .filter(of -> EVENTS.contains(of.predicate().lemma()) && takes(of, site))
        .map(of -> evidence(of, place))
        .or(() -> isBehindEvent(site) || opens(clause) ? Optional.of(place) : Optional.empty())
        .map(evidence -> new EventPlace(name.text(), evidence));
  }

  /** "Five others died in X": in another event. */
  private boolean isOfOthers(Clause clause) {
    return clause
        .patient()
        .or(clause::subject)
        .filter(
            who ->
                sentence.tokens().stream()
                    .filter(token -> who.span().contains(token.span()))
                    .anyMatch(token -> OTHERS.contains(token.lower())))
        .isPresent();
  }

  /** "Collapsed at Likasi"; what a noun has "at" a town may be another event than the told one. */
  private boolean takes(Clause clause, int site) {
    return clause.kind() != ClauseKind.NOMINAL
        || Phrase.at(sentence, site).preposition().equals("in");
  }

  /** What can be told without parsing: the name is a town's, or is called one near by. */
  private boolean mayBeTown(NameMention name) {
    return isCity(name.text())
        || isSetInRegion(name)
        || sentence.tokens().stream().anyMatch(TownReader::isTown);
  }

  /** The token that stands for a town behind "in" or "at": "town" of "the town of X"; or -1. */
  private int site(NameMention name) {
    int head = head(name);
    if (head < 0) {
      return -1;
    }
    int town = townOf(head);
    int site = town < 0 ? head : town;
    boolean populated =
        town >= 0 || isCity(name.text()) || isCalledTown(head) || isSetInRegion(name);
    return populated && HERE.contains(Phrase.at(sentence, site).preposition()) ? site : -1;
  }

  /**
   * "Shops stayed shut in the town of X after two were killed": what opens an article tells of its
   * event, unless what is told is what came of it elsewhere.
   */
  private boolean opens(Optional<Clause> clause) {
    return leading
        && clause.filter(of -> of.kind() == ClauseKind.RELATIVE || isSpeech(of)).isEmpty()
        && sentence.tokens().stream().noneMatch(token -> AFTERWARDS.contains(token.lemma()))
        && text.names().stream().filter(name -> isIn(name, sentence) && site(name) >= 0).count()
            == 1;
  }

  /** "The minister said in Paris": where it is said. */
  static boolean isSpeech(Clause clause) {
    return SPEECH.contains(clause.predicate().lemma());
  }

  /** "At Xian Tao, in the west of", "in Xian Tao, Hubei province". */
  private boolean isSetInRegion(NameMention name) {
    int at = 0;
    while (at < sentence.tokens().size() && sentence.tokens().get(at).start() < name.span().end()) {
      at++;
    }
    if (!word(at).equals(",")) {
      return false;
    }
    if (word(at + 1).equals("in")) {
      return true;
    }
    int next = at + 1 < sentence.tokens().size() ? sentence.tokens().get(at + 1).start() : -1;
    return text.names().stream()
        .filter(other -> other.span().start() == next)
        .flatMap(other -> Gazetteer.standard().find(other.text()).stream())
        .anyMatch(place -> place.kind() == Kind.REGION);
  }

  private String word(int at) {
    return at < sentence.tokens().size() ? sentence.tokens().get(at).lower() : "";
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
