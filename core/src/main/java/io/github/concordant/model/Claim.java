package io.github.concordant.model;

import org.jspecify.annotations.Nullable;

/**
 * One value for one slot of one event, said in one source by somebody.
 *
 * @param source the article's id
 * @param event the event's id, or null when the claim belongs to none
 * @param scope who is counted ("children"), or null for all
 * @param saidBy who says so ("Islamabad"), or null when the source itself does
 */
public record Claim(
    String id,
    Slot slot,
    String source,
    @Nullable String event,
    ClaimValue value,
    @Nullable String scope,
    @Nullable String saidBy,
    Evidence evidence) {}
