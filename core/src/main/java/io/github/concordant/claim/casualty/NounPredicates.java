package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.casualty.Predicate.Mood;
import io.github.concordant.claim.casualty.Predicate.Side;
import io.github.concordant.model.Slot;
import org.jspecify.annotations.Nullable;

/** Nouns that say with "of" what happened to people: "the killing of 12 farmers". */
final class NounPredicates {

  private static final ImmutableMap<String, Slot> NOUNS =
      ImmutableMap.<String, Slot>builder()
          .put("death", Slot.KILLED)
          .put("deaths", Slot.KILLED)
          .put("murder", Slot.KILLED)
          .put("murders", Slot.KILLED)
          .put("killing", Slot.KILLED)
          .put("killings", Slot.KILLED)
          .put("killer", Slot.KILLED)
          .put("slaying", Slot.KILLED)
          .put("assassination", Slot.KILLED)
          .put("execution", Slot.KILLED)
          .put("loss", Slot.KILLED)
          .put("bodies", Slot.KILLED)
          .put("body", Slot.KILLED)
          .put("shooting", Slot.INJURED)
          .put("stabbing", Slot.INJURED)
          .put("wounding", Slot.INJURED)
          .put("arrest", Slot.DETAINED)
          .put("arrests", Slot.DETAINED)
          .put("detention", Slot.DETAINED)
          .put("kidnapping", Slot.KIDNAPPED)
          .put("abduction", Slot.KIDNAPPED)
          .put("displacement", Slot.DISPLACED)
          .put("evacuation", Slot.DISPLACED)
          .put("rescue", Slot.RESCUED)
          .put("disappearance", Slot.MISSING)
          .buildOrThrow();

  private static final ImmutableSet<String> DEADLY =
      ImmutableSet.of("fatal", "deadly", "death", "lethal");

  private NounPredicates() {}

  /** The predicate whose noun stands at the index, or null. */
  static @Nullable Predicate at(Line line, int at) {
    Slot slot = NOUNS.get(line.at(at).lower());
    if (slot == null || !line.is(at + 1, "of") || line.is(at - 1, "attempted")) {
      return null;
    }
    boolean deadly = DEADLY.contains(line.at(at - 1).lower());
    Slot meant = deadly && slot.equals(Slot.INJURED) ? Slot.KILLED : slot;
    int first = deadly ? at - 1 : at;
    return new Predicate(first, at, at + 2, meant, Side.RIGHT, Mood.FACT);
  }
}
