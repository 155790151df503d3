package io.github.concordant.model;

import org.jspecify.annotations.Nullable;

/**
 * Something odd that an editor should know of, and that stopped nothing else.
 *
 * @param source the article it is about, or null when it is about the story
 * @param code a stable word for programs, such as {@code no-reference-date}
 * @param message a sentence for people
 */
public record Notice(@Nullable String source, String code, String message) {}
