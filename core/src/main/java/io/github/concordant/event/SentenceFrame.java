package io.github.concordant.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Tag;
import io.github.concordant.text.TimeExpression;
import io.github.concordant.text.Token;
import io.github.concordant.text.clause.Clause;
import io.github.concordant.text.clause.Clauses;
import java.util.Optional;

/** A sentence with its names and times by token, as the readers of events look at it. */
final class SentenceFrame {

  private static final ImmutableSet<String> CLAUSE_WORDS =
      ImmutableSet.of(
          "while",
          "whereas",
          "but",
          "after",
          "before",
          "when",
          "as",
          "because",
          "although",
          "that",
          "which",
          "who",
          "where",
          "if",
          "since",
          "until");

  private static final ImmutableSet<String> SPEECH =
      ImmutableSet.of(
          "said",
          "says",
          "say",
          "told",
          "announced",
          "announces",
          "reported",
          "confirmed",
          "added",
          "stated",
          "declared",
          "wrote",
          "posted",
          "claimed",
          "revealed",
          "disclosed",
          "warned",
          "issued",
          "released",
          "published",
          "tweeted",
          "conveyed",
          "asserted");

  /**
   * A country or group and the tokens that name it.
   *
   * @param acts whether the tokens can stand for who does something: "Pakistan", "Islamabad", not
   *     "Panjgur", which only lies there
   */
  record Party(String name, int first, int last, boolean acts) {}

  private final Sentence sentence;
  private final ImmutableList<Token> tokens;
  private final ImmutableList<NameMention> names;
  private final ImmutableList<TimeExpression> times;
  private final ImmutableList<NumberMention> numbers;
  private final ImmutableList<Party> parties;

  SentenceFrame(AnnotatedText text, Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.names =
        text.names().stream()
            .filter(name -> sentence.span().contains(name.span()))
            .collect(ImmutableList.toImmutableList());
    this.times =
        text.times().stream()
            .filter(time -> sentence.span().contains(time.span()))
            .collect(ImmutableList.toImmutableList());
    this.numbers =
        text.numbers().stream()
            .filter(number -> sentence.span().contains(number.span()))
            .collect(ImmutableList.toImmutableList());
    this.parties = readParties();
  }

  ImmutableList<Token> tokens() {
    return tokens;
  }

  ImmutableList<NameMention> names() {
    return names;
  }

  ImmutableList<TimeExpression> times() {
    return times;
  }

  ImmutableList<NumberMention> numbers() {
    return numbers;
  }

  /** The clause whose verb or event noun is this token, as the grammar reads it. */
  Optional<Clause> clauseAt(int token) {
    return Clauses.of(sentence).stream()
        .filter(clause -> clause.predicate().index() == token)
        .findFirst();
  }

  /** Countries and groups, in the order of the text. */
  ImmutableList<Party> parties() {
    return parties;
  }

  /** The token's form in lower case, or the empty string outside the sentence. */
  String word(int index) {
    return 0 <= index && index < tokens.size() ? tokens.get(index).lower() : "";
  }

  Optional<Tag> tag(int index) {
    return 0 <= index && index < tokens.size()
        ? Optional.of(tokens.get(index).tag())
        : Optional.empty();
  }

  /** The first token that reaches beyond this character. */
  int tokenAt(int character) {
    int index = 0;
    while (index < tokens.size() - 1 && tokens.get(index).end() <= character) {
      index++;
    }
    return index;
  }

  int firstToken(Span span) {
    return tokenAt(span.start());
  }

  int lastToken(Span span) {
    return tokenAt(Math.max(span.start(), span.end() - 1));
  }

  boolean isSpeech(int index) {
    return SPEECH.contains(word(index));
  }

  /** How many tokens lie between two, each border of a clause counting as several. */
  int distance(int a, int b) {
    int from = Math.min(a, b);
    int to = Math.max(a, b);
    int distance = to - from;
    for (int i = from + 1; i < to; i++) {
      distance += borderCost(i);
    }
    return distance;
  }

  /** How many tokens lie between one and a stretch of them. */
  int distance(int token, Span span) {
    int first = firstToken(span);
    return first > token ? distance(token, first) : distance(lastToken(span), token);
  }

  /** Whether a token opens or closes a clause. */
  boolean isBorder(int index) {
    return borderCost(index) > 0;
  }

  private int borderCost(int index) {
    String word = word(index);
    if (word.equals(";") || word.equals(":")) {
      return 12;
    }
    if (CLAUSE_WORDS.contains(word)) {
      return 6;
    }
    return word.equals(",") || word.equals("\"") || word.equals("and") ? 3 : 0;
  }

  /** Whether a name is a place's; a country is one even where it acts: "South Korea". */
  static boolean isPlace(NameMention name) {
    return name.type() == NameMention.Type.PLACE
        || (name.type() == NameMention.Type.ORGANIZATION && Countries.isCountry(name.text()));
  }

  private ImmutableList<Party> readParties() {
    ImmutableList.Builder<Party> found = ImmutableList.builder();
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      while (next < names.size() && names.get(next).span().end() <= tokens.get(i).start()) {
        next++;
      }
      if (next < names.size() && names.get(next).span().overlaps(tokens.get(i).span())) {
        NameMention name = names.get(next);
        int last = lastToken(name.span());
        party(name, i, last).ifPresent(found::add);
        i = last;
        next++;
      } else if (tokens.get(i).tag() == Tag.ADJ || tokens.get(i).tag() == Tag.PROPN) {
        int at = i;
        Countries.standingFor(tokens.get(i).form())
            .ifPresent(c -> found.add(new Party(c, at, at, true)));
      }
    }
    return found.build();
  }

  private static Optional<Party> party(NameMention name, int first, int last) {
    String text = name.text();
    Optional<Party> country = Countries.standingFor(text).map(c -> new Party(c, first, last, true));
    return switch (name.type()) {
      case PERSON -> Optional.empty();
      case PLACE ->
          country.or(() -> Countries.around(text).map(c -> new Party(c, first, last, false)));
      case GROUP -> country.or(() -> Optional.of(new Party(text, first, last, true)));
      case ORGANIZATION -> country;
    };
  }
}
