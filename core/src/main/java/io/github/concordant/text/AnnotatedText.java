package io.github.concordant.text;

import com.google.common.collect.ImmutableList;

/**
 * A text with what the text layer found in it. Every list is in the order of the text, and no two
 * entries of one list overlap.
 */
public record AnnotatedText(
    String text,
    ImmutableList<Sentence> sentences,
    ImmutableList<NameMention> names,
    ImmutableList<TimeExpression> times,
    ImmutableList<NumberMention> numbers) {

  /** A text in which nothing was found. */
  public static AnnotatedText plain(String text) {
    return new AnnotatedText(
        text, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
  }
}
