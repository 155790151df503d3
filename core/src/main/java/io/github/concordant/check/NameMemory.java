package io.github.concordant.check;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.compare.name.NameMatcher;
import io.github.concordant.model.ClaimValue.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Compares names, each two of them once: a story has the same few names in every article, and to
 * compare two takes long. What a kind says of two names depends on the names alone.
 *
 * <p>Most names have nothing in common, so that only those are compared at all that share a key.
 */
final class NameMemory {

  /** Two names of a kind, in this order. */
  private record Pair(String a, String b) {}

  /** The names of one kind, each with those that it is related to. */
  private static final class Forms {
    private final Map<Pair, Comparison> comparisons = new HashMap<>();
    private final Map<String, ClaimDraft> byForm = new HashMap<>();
    private final SetMultimap<String, String> byKey = HashMultimap.create();
    private final Map<String, Map<String, Relation>> related = new HashMap<>();
  }

  private final Function<String, ? extends Iterable<String>> keys;
  private final Map<ClaimKind, Forms> kinds = new HashMap<>();

  /** A memory that compares names which share a blocking key of the name matcher. */
  NameMemory() {
    this(NameMatcher.standard()::blockingKeys);
  }

  /** The same with other keys. */
  NameMemory(Function<String, ? extends Iterable<String>> keys) {
    this.keys = keys;
  }

  /** A memory that compares every two names: right by definition, and slow. */
  static NameMemory ofAllPairs() {
    return new NameMemory(name -> ImmutableSet.of(""));
  }

  /** What the kind says of two of its claims; remembered where their values are names. */
  Comparison compare(ClaimKind kind, ClaimDraft a, ClaimDraft b) {
    return a.value() instanceof Text x && b.value() instanceof Text y
        ? forms(kind)
            .comparisons
            .computeIfAbsent(new Pair(x.text(), y.text()), pair -> kind.compare(a, b))
        : kind.compare(a, b);
  }

  /** What the claims' kind says of them. */
  Comparison compare(AttachedClaim a, AttachedClaim b) {
    return compare(a.kind(), a.draft(), b.draft());
  }

  /**
   * The names met so far, the name itself among them, that a name is related to. Whichever names
   * are met first, two of them stand to each other the same.
   */
  ImmutableMap<String, Relation> related(ClaimKind kind, ClaimDraft draft) {
    Forms forms = forms(kind);
    String name = ((Text) draft.value()).text();
    if (forms.byForm.putIfAbsent(name, draft) == null) {
      meet(kind, forms, name, draft);
    }
    return ImmutableMap.copyOf(forms.related.getOrDefault(name, Map.of()));
  }

  private void meet(ClaimKind kind, Forms forms, String name, ClaimDraft draft) {
    Set<String> sharing = new LinkedHashSet<>();
    for (String key : keys.apply(name)) {
      sharing.addAll(forms.byKey.get(key));
      forms.byKey.put(key, name);
    }
    sharing.add(name);
    for (String other : sharing) {
      ClaimDraft otherDraft = forms.byForm.getOrDefault(other, draft);
      boolean first = name.compareTo(other) < 0;
      Relation relation =
          (first ? compare(kind, draft, otherDraft) : compare(kind, otherDraft, draft)).relation();
      if (relation != Relation.UNRELATED) {
        relate(forms, name, other, relation);
        relate(forms, other, name, relation);
      }
    }
  }

  private static void relate(Forms forms, String name, String other, Relation relation) {
    forms.related.computeIfAbsent(name, n -> new LinkedHashMap<>()).put(other, relation);
  }

  private Forms forms(ClaimKind kind) {
    return kinds.computeIfAbsent(kind, k -> new Forms());
  }
}
