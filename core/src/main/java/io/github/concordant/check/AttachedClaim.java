package io.github.concordant.check;

import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.event.StoryEvent;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what the story makes of it.
 *
 * @param id its id in the report
 * @param witness the article that first has this text: copies of a wire text are one witness
 * @param event the event it is about, or null when it is about none
 * @param subject the person it is about, for roles and ages, or null
 */
record AttachedClaim(
    String id,
    ClaimKind kind,
    ClaimDraft draft,
    String source,
    String witness,
    @Nullable StoryEvent event,
    @Nullable String subject) {

  /** By the id, which no two claims of a story share: there is much to hash otherwise. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  Slot slot() {
    return draft.slot();
  }

  Claim report() {
    return new Claim(
        id,
        draft.slot(),
        source,
        event == null ? null : event.id(),
        draft.value(),
        draft.scope(),
        draft.saidBy(),
        draft.evidence());
  }
}
