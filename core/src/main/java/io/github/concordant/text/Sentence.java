package io.github.concordant.text;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Span;

/** A sentence with its tokens, in the order of the text. */
public record Sentence(Span span, ImmutableList<Token> tokens) {}
