package io.github.concordant.grouping;

/**
 * A word of an article.
 *
 * @param stem without its ending, capitals and accents
 * @param name whether it stands with a capital wherever it stands
 * @param count how often it stands
 */
record Term(String stem, boolean name, int count) {}
