package io.github.concordant.claim;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.Dependencies;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Tag;
import io.github.concordant.text.Token;
import io.github.concordant.text.clause.Clause;
import io.github.concordant.text.clause.Clauses;
import io.github.concordant.text.clause.Phrase;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clauses of one sentence, found by token, with those who speak in it by name. */
public final class ClauseIndex {

  private static final ImmutableSet<String> SAYING =
      ImmutableSet.of("say", "report", "announce", "state", "add", "tell");

  private final AnnotatedText text;
  private final Sentence sentence;

  private ClauseIndex(AnnotatedText text, Sentence sentence) {
    this.text = text;
    this.sentence = sentence;
  }

  /**
   * The clauses of a sentence, which is parsed when they are first asked for.
   *
   * @param text the text that the sentence stands in, for its names
   */
  public static ClauseIndex of(AnnotatedText text, Sentence sentence) {
    return new ClauseIndex(text, sentence);
  }

  /** The clauses in the order of their verbs and event nouns. */
  public ImmutableList<Clause> clauses() {
    return Clauses.of(sentence);
  }

  /** The innermost clause that the token belongs to, its own if it is a predicate. */
  public Optional<Clause> around(int token) {
    Dependencies tree = sentence.dependencies();
    int at = token;
    while (at != Dependencies.ROOT) {
      Optional<Clause> own = at(at);
      if (own.isPresent()) {
        return own;
      }
      at = tree.head(at);
    }
    return Optional.empty();
  }

  /** The clause whose predicate the token is. */
  public Optional<Clause> at(int token) {
    return clauses().stream().filter(clause -> clause.predicate().index() == token).findFirst();
  }

  /** Who says what the token's clause tells, or null where the article itself does. */
  public @Nullable String speaker(int token) {
    Optional<Clause> clause = around(token);
    Optional<String> told = clause.map(this::speaker);
    // "The agency said the 5.9 quake, which ...": the parser may take the quake for what is said.
    return told.or(() -> clause.filter(of -> isSaying(of, token)).flatMap(this::agent))
        .orElse(null);
  }

  private boolean isSaying(Clause clause, int token) {
    boolean own =
        clause
            .agent()
            .filter(by -> sentence.dependencies().dominates(by.headIndex(), token))
            .isPresent();
    return SAYING.contains(clause.predicate().lemma()) && !own;
  }

  private Optional<String> agent(Clause clause) {
    return clause.agent().map(this::name);
  }

  /** Who says what the clause tells, or null where the article itself or a pronoun does. */
  public @Nullable String speaker(Clause clause) {
    return clause.speaker().map(this::name).orElse(null);
  }

  /**
   * How a phrase is called: by the name that is its head, else in its own words without an article;
   * null for a pronoun, which names nobody.
   */
  public @Nullable String name(Phrase phrase) {
    Token head = phrase.head();
    if (head.tag() == Tag.PRON) {
      return null;
    }
    Span span = phrase.span();
    return names()
        .filter(name -> isOf(name, head, span))
        .map(NameMention::text)
        .findFirst()
        .orElseGet(() -> withoutArticle(span));
  }

  /** "The agency AFAD": the head's own name, or one that a common noun stands before. */
  private static boolean isOf(NameMention name, Token head, Span phrase) {
    boolean behind =
        head.tag() == Tag.NOUN
            && name.span().start() == head.end() + 1
            && name.span().start() < phrase.end() + 2;
    return name.span().overlaps(head.span()) || behind;
  }

  /** The names of the sentence that lie in the span, the longest first. */
  public ImmutableList<NameMention> namesIn(Span span) {
    return names()
        .filter(name -> span.contains(name.span()))
        .sorted(Comparator.comparing(name -> -name.span().length()))
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<NameMention> names() {
    return text.names().stream().filter(name -> sentence.span().contains(name.span()));
  }

  private String withoutArticle(Span span) {
    int start = span.start();
    for (Token token : sentence.tokens()) {
      boolean article =
          token.start() == start && token.tag() == Tag.DET && token.end() < span.end();
      if (article) {
        start = token.end() + 1;
      }
    }
    return new Span(start, span.end()).in(text.text());
  }
}
