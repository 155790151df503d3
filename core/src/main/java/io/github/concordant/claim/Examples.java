package io.github.concordant.claim;

import com.google.common.collect.ImmutableList;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.model.ClaimValue;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a claim kind is held to: each line is a test, a line of its documentation, and an answer to
 * the question what the kind does. The evidence stands between double brackets in a sample text:
 * {@code "[[17 people died]] on Monday"}; whatever is not marked must stay silent.
 */
public final class Examples {

  /** One line. */
  public sealed interface Example {
    /** The sample text without marks. */
    String text();
  }

  /**
   * The kind finds this value at the marked words.
   *
   * @param scope expected scope, or null when it does not matter
   */
  public record Finds(
      Slot slot, ClaimValue value, @Nullable String scope, String text, String marked)
      implements Example {}

  /** The kind finds these, and nothing else. */
  public record Tells(String text, ImmutableList<Told> told) implements Example {}

  /**
   * One of the claims that a text makes.
   *
   * @param scope expected scope, or null when it does not matter
   * @param saidBy expected speaker, or null when it does not matter
   * @param span the evidence in the text without marks
   */
  public record Told(
      Slot slot, ClaimValue value, @Nullable String scope, @Nullable String saidBy, Span span) {}

  /** The kind finds nothing. */
  public record Ignores(String text) implements Example {}

  /** The kind judges the first claim of each text so. */
  public record Compares(String text, Relation relation, String other) implements Example {}

  /** The kind should find this, and does not yet; asserted as still missed. */
  public record Misses(Slot slot, ClaimValue value, String text, String marked, String why)
      implements Example {}

  private final ImmutableList<Example> lines;

  private Examples(ImmutableList<Example> lines) {
    this.lines = lines;
  }

  public static Examples none() {
    return new Examples(ImmutableList.of());
  }

  /** All lines, in the order in which they were given. */
  public ImmutableList<Example> lines() {
    return lines;
  }

  /** The value is found at the words marked by double brackets, in each of the texts. */
  public Examples finds(Slot slot, ClaimValue value, String... texts) {
    Examples result = this;
    for (String text : texts) {
      result = result.plus(new Finds(slot, value, null, unmarked(text), marked(text)));
    }
    return result;
  }

  /** The value is found for this scope at the marked words, in each of the texts. */
  public Examples findsOf(String scope, Slot slot, ClaimValue value, String... texts) {
    Examples result = this;
    for (String text : texts) {
      result = result.plus(new Finds(slot, value, scope, unmarked(text), marked(text)));
    }
    return result;
  }

  /** Exactly these claims are found in the text. */
  public Examples tells(String text, Iterable<Told> told) {
    return plus(new Tells(text, ImmutableList.copyOf(told)));
  }

  /** Nothing is found in any of the texts. */
  public Examples ignores(String... texts) {
    Examples result = this;
    for (String text : texts) {
      result = result.plus(new Ignores(text));
    }
    return result;
  }

  /** The first claims of the two texts stand to each other so. */
  public Examples compares(String text, Relation relation, String other) {
    return plus(new Compares(text, relation, other));
  }

  /** A known gap. */
  public Examples misses(Slot slot, ClaimValue value, String text, String why) {
    return plus(new Misses(slot, value, unmarked(text), marked(text), why));
  }

  /** These examples, then the others. */
  public Examples and(Examples others) {
    return new Examples(
        ImmutableList.<Example>builder().addAll(lines).addAll(others.lines).build());
  }

  private Examples plus(Example line) {
    return new Examples(ImmutableList.<Example>builder().addAll(lines).add(line).build());
  }

  private static String marked(String text) {
    int start = text.indexOf("[[");
    int end = text.indexOf("]]");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no [[marked]] words in \"" + text + "\"");
    }
    return text.substring(start + 2, end);
  }

  private static String unmarked(String text) {
    return text.replace("[[", "").replace("]]", "");
  }
}
