package io.github.concordant.report;

/**
 * A stretch of a quoted sentence, white space evened out and control characters gone.
 *
 * @param differs whether sources with another value say it in other words
 */
public record Piece(String text, boolean differs) {}
