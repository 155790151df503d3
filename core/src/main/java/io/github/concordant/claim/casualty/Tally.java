package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Slot;
import org.jspecify.annotations.Nullable;

/**
 * One count that a sentence states.
 *
 * @param first the index of the first word of its evidence
 * @param end the index after the last word of its evidence
 * @param at the index of the word that carries the number
 * @param known whether it counts one person who may have been counted before
 */
record Tally(
    Slot slot,
    Count count,
    @Nullable String scope,
    int first,
    int end,
    int at,
    boolean known,
    ImmutableSet<Nuance> nuances) {}
