package io.github.concordant.claim;

/**
 * Two claims of one article that cannot both be right, whatever happened: one person under two
 * names or of two ages.
 *
 * @param a the one that the article gives first
 * @param b the other
 * @param why what shows that both are about one thing, as a clause
 */
public record Slip(ClaimDraft a, ClaimDraft b, String why) {}
