package io.github.concordant.claim;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.ClaimValue;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A claim as one article makes it, before it is known which event it is about.
 *
 * @param scope who is counted ("children"), or whose role or age it is; null for all
 * @param saidBy who says so ("Islamabad"), or null when the article itself does
 * @param evidence the words that carry the value
 * @param nuances what the wording tells beside the value
 */
public record ClaimDraft(
    Slot slot,
    ClaimValue value,
    @Nullable String scope,
    @Nullable String saidBy,
    Evidence evidence,
    ImmutableSet<Nuance> nuances) {

  /** What the wording of a claim tells beside its value. */
  public enum Nuance {
    /** A part of a total that the article gives as well: "including four children". */
    PART,
    /** On top of others: "a further nine". */
    ADDITIONAL,
    /** Counts more than this event: "bringing this year's toll to 84". */
    CUMULATIVE,
    /**
     * Counts whoever was shot or struck, so that the dead may be among the hurt: "five were shot".
     */
    STRUCK,
    /** Said to replace an earlier value: "rose to 14", "later died". */
    UPDATE,
    /** Said to be unsure: "unconfirmed", "feared dead". */
    UNCONFIRMED,
    /** Given by the headline. */
    HEADLINE,
    /** A day told by its evening or night: "late on Tuesday", "at 11 p.m.". */
    EVENING,
    /** A day told by its early hours or morning: "before dawn on Wednesday". */
    MORNING,
    /** The day on which what is dated begins: "arrives on Monday". */
    BEGINS,
    /** The day on which what is dated ends: "expires on Monday". */
    ENDS,
    /**
     * All the days of what is dated, from the first to the last: "from 4 to 6 May". Where it begins
     * or ends as well, only that end is told, and the other follows from how long it lasts.
     */
    SPANS,
    /** Its words cannot all be right: "Monday" on a date that was a Sunday. */
    SLIP
  }

  /** A draft whose wording tells nothing beside the value. */
  public static ClaimDraft of(Slot slot, ClaimValue value, Evidence evidence) {
    return new ClaimDraft(slot, value, null, null, evidence, ImmutableSet.of());
  }

  /** Whether the wording tells this. */
  public boolean has(Nuance nuance) {
    return nuances.contains(nuance);
  }

  /** The same claim, whose wording tells this as well. */
  public ClaimDraft with(Nuance nuance) {
    return new ClaimDraft(
        slot,
        value,
        scope,
        saidBy,
        evidence,
        ImmutableSet.<Nuance>builder().addAll(nuances).add(nuance).build());
  }

  /** The same claim of other people or things, or of no particular ones. */
  public ClaimDraft withScope(@Nullable String newScope) {
    return new ClaimDraft(slot, value, newScope, saidBy, evidence, nuances);
  }

  /** The same claim from another speaker, or in the source's own words. */
  public ClaimDraft withSaidBy(@Nullable String newSaidBy) {
    return new ClaimDraft(slot, value, scope, newSaidBy, evidence, nuances);
  }
}
