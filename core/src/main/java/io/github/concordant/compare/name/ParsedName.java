package io.github.concordant.compare.name;

import com.google.common.collect.ImmutableList;

/**
 * A name as words.
 *
 * @param plain the name in one case, without titles and extra spaces; equal for names that differ
 *     in nothing else
 * @param words the words that name, in their order: names and initials
 * @param particles the joining words that were left out of the words
 * @param suffix the generation as {@code jr}, {@code sr} or a number; empty without one
 * @param vowelless whether the script leaves out the short vowels
 */
record ParsedName(
    String plain,
    ImmutableList<NameWord> words,
    ImmutableList<String> particles,
    String suffix,
    boolean vowelless) {}
