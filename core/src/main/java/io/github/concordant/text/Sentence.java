package io.github.concordant.text;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Span;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its tokens, in the order of the text. Its grammatical relations are worked out
 * when they are first asked for, once, whatever the number of threads.
 */
public final class Sentence {

  private final Span span;
  private final ImmutableList<Token> tokens;
  private final Function<ImmutableList<Token>, Dependencies> parser;
  private final Map<Class<?>, Object> readings = new ConcurrentHashMap<>(2);
  private volatile @Nullable Dependencies dependencies;

  /** A sentence whose grammar is not known: every token is a root. */
  public Sentence(Span span, ImmutableList<Token> tokens) {
    this(span, tokens, known -> Dependencies.none(known.size()));
  }

  /** A sentence that is parsed when its dependencies are first asked for. */
  public Sentence(
      Span span, ImmutableList<Token> tokens, Function<ImmutableList<Token>, Dependencies> parser) {
    this.span = span;
    this.tokens = tokens;
    this.parser = parser;
  }

  /** Where it stands in the publisher's own characters. */
  public Span span() {
    return span;
  }

  /** Its words and marks. */
  public ImmutableList<Token> tokens() {
    return tokens;
  }

  /** Its grammatical relations; the first call parses the sentence. */
  public Dependencies dependencies() {
    Dependencies known = dependencies;
    return known == null ? parse() : known;
  }

  private synchronized Dependencies parse() {
    Dependencies known = dependencies;
    if (known == null) {
      known = parser.apply(tokens);
      dependencies = known;
    }
    return known;
  }

  /**
   * What is read off this sentence, made when it is first asked for and kept with the sentence:
   * many ask for the same.
   *
   * @param of the class of the reading, of which a sentence has one
   */
  public <T> T reading(Class<T> of, Function<Sentence, T> reader) {
    Object known = readings.get(of);
    return of.cast(known != null ? known : readings.computeIfAbsent(of, c -> reader.apply(this)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sentence sentence
        && span.equals(sentence.span)
        && tokens.equals(sentence.tokens);
  }

  @Override
  public int hashCode() {
    return Objects.hash(span, tokens);
  }

  @Override
  public String toString() {
    return "Sentence" + span + tokens.stream().map(Token::form).toList();
  }
}
