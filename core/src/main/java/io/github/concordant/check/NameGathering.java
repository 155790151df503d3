package io.github.concordant.check;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.concordant.check.Extraction.Extracted;
import io.github.concordant.check.NameClusters.Named;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.ClaimKind.Basis;
import io.github.concordant.event.NameIdentity;
import io.github.concordant.model.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of a story, gathered by slot into those whom they name. */
final class NameGathering {

  private final ImmutableMap<Slot, NameClusters> bySlot;

  private NameGathering(ImmutableMap<Slot, NameClusters> bySlot) {
    this.bySlot = bySlot;
  }

  /**
   * Gathers the names of all articles.
   *
   * @param memory of names compared before
   */
  static NameGathering of(Extraction extraction, NameMemory memory) {
    Map<ClaimKind, List<Named>> names = new LinkedHashMap<>();
    ImmutableSetMultimap.Builder<String, String> introduced = ImmutableSetMultimap.builder();
    for (Extracted extracted : extraction.drafts()) {
      if (extracted.kind().basis() == Basis.NAME) {
        names
            .computeIfAbsent(extracted.kind(), kind -> new ArrayList<>())
            .add(new Named(extracted.source(), extracted.draft()));
      }
      String scope = extracted.draft().scope();
      if (extracted.kind().basis() == Basis.SUBJECT && scope != null) {
        introduced.put(
            NameClusters.key(extracted.source(), scope),
            Ascii.toLowerCase(extracted.draft().value().display()));
      }
    }
    ImmutableSetMultimap<String, String> roles = introduced.build();
    ImmutableMap.Builder<Slot, NameClusters> bySlot = ImmutableMap.builder();
    names.forEach(
        (kind, named) ->
            bySlot.put(named.get(0).draft().slot(), new NameClusters(kind, named, roles, memory)));
    return new NameGathering(bySlot.buildOrThrow());
  }

  /** The form that stands for a name of this slot in a source, or empty when it is unknown. */
  Optional<String> canonical(Slot slot, String source, String name) {
    NameClusters clusters = bySlot.get(slot);
    return clusters == null ? Optional.empty() : clusters.canonical(source, name);
  }

  /** Who the persons of the story are. */
  NameIdentity persons() {
    return (source, name) -> canonical(Slot.PERSON, source, name).orElse(name);
  }
}
