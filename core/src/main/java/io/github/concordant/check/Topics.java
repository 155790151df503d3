package io.github.concordant.check;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import io.github.concordant.compare.Comparison.Relation;
import java.util.List;
import java.util.Optional;

/** What claims are about: those of one topic can be held against each other. */
final class Topics {

  private final NameGathering names;
  private final ImmutableList<AttachedClaim> all;
  private final ListMultimap<String, AttachedClaim> byTopic = ArrayListMultimap.create();

  Topics(NameGathering names, List<AttachedClaim> claims) {
    this.names = names;
    this.all = ImmutableList.copyOf(claims);
    claims.forEach(claim -> topic(claim).ifPresent(topic -> byTopic.put(topic, claim)));
  }

  /** The claims about the same as that one, in their order; itself among them if it is known. */
  ImmutableList<AttachedClaim> of(AttachedClaim claim) {
    return topic(claim)
        .map(topic -> ImmutableList.copyOf(byTopic.get(topic)))
        .orElse(ImmutableList.of());
  }

  /** The claims that give the same value for another event, or for none. */
  ImmutableList<AttachedClaim> elsewhere(AttachedClaim claim) {
    return all.stream()
        .filter(other -> aspect(other).equals(aspect(claim)))
        .filter(other -> !topic(other).equals(topic(claim)) || topic(claim).isEmpty())
        .filter(other -> claim.kind().compare(claim.draft(), other.draft()).is(Relation.EQUAL))
        .collect(ImmutableList.toImmutableList());
  }

  private static String aspect(AttachedClaim claim) {
    return claim.kind().id() + "/" + claim.kind().aspect(claim.draft()) + "/" + claim.slot();
  }

  /** The event, the person or the bearer of the name; empty when it is about none. */
  private Optional<String> topic(AttachedClaim claim) {
    String event = claim.event() == null ? "" : claim.event().id();
    String about =
        switch (claim.kind().basis()) {
          case NAME -> bearer(claim);
          case SUBJECT -> claim.subject() == null ? "" : claim.subject() + "\n" + event;
          case EVENT -> event;
        };
    return about.isEmpty() ? Optional.empty() : Optional.of(aspect(claim) + "/" + about);
  }

  private String bearer(AttachedClaim claim) {
    String form = claim.draft().value().display();
    return names.canonical(claim.slot(), claim.source(), form).orElse(form);
  }
}
