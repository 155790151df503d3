package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.model.ClaimValue.Text;
import io.github.concordant.model.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of one kind in a story, gathered into those whom they name. The surest pairs are joined
 * first; two that one article tells apart are never joined.
 */
final class NameClusters {

  /** A name as one source has it. */
  record Named(String source, ClaimDraft draft) {
    String text() {
      return ((Text) draft.value()).text();
    }

    /** Whether the name has more than one word. */
    boolean isFull() {
      return text().indexOf(' ') > 0;
    }
  }

  /** Two names by their places in the list, the earlier first. */
  private record Pair(int a, int b) {}

  /** The rank of a surname alone in another spelling: full names are told apart before. */
  private static final int SLIP = 3;

  private final List<Named> names;
  private final Map<Pair, Relation> relations = new LinkedHashMap<>();
  private final NameContext context;
  private final List<List<Integer>> clusters = new ArrayList<>();
  private final Map<Integer, List<Integer>> clusterOf = new HashMap<>();
  private final Map<String, String> canonical = new HashMap<>();

  /**
   * Gathers the names; the order of the list does not matter.
   *
   * @param introduced the offices and ages that their article gives the names
   * @param memory of names compared before
   */
  NameClusters(
      ClaimKind kind,
      List<Named> unsorted,
      ImmutableSetMultimap<String, String> introduced,
      NameMemory memory) {
    this.context = new NameContext(introduced);
    this.names =
        unsorted.stream()
            .sorted(
                Comparator.comparing(Named::source)
                    .thenComparing(named -> named.draft().evidence().field())
                    .thenComparing(named -> named.draft().evidence().span()))
            .toList();
    for (int i = 0; i < names.size(); i++) {
      clusterOf.put(i, new ArrayList<>(List.of(i)));
    }
    relate(kind, memory);
    pairs().forEach(this::join);
    collect();
  }

  /** Relates all that bear two forms of which the kind says that they are related. */
  private void relate(ClaimKind kind, NameMemory memory) {
    ListMultimap<String, Integer> bearers = LinkedListMultimap.create();
    for (int i = 0; i < names.size(); i++) {
      bearers.put(names.get(i).text(), i);
    }
    for (String form : bearers.keySet()) {
      memory.related(kind, names.get(bearers.get(form).get(0)).draft());
    }
    for (String form : bearers.keySet()) {
      memory
          .related(kind, names.get(bearers.get(form).get(0)).draft())
          .forEach((other, letters) -> relate(bearers.get(form), bearers.get(other), letters));
    }
  }

  private void relate(List<Integer> some, List<Integer> others, Relation letters) {
    for (int a : some) {
      for (int b : others) {
        Relation relation =
            a < b ? context.relation(names.get(a), names.get(b), letters) : Relation.UNRELATED;
        if (relation != Relation.UNRELATED) {
          relations.put(new Pair(a, b), relation);
        }
      }
    }
  }

  private Relation relation(int a, int b) {
    Pair pair = new Pair(Math.min(a, b), Math.max(a, b));
    return relations.getOrDefault(pair, Relation.UNRELATED);
  }

  /** Pairs that may be one: the same name, a spelling of it, a shorter form, a surname's slip. */
  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    relations.forEach(
        (pair, relation) -> {
          if (relation != Relation.DISJOINT) {
            pairs.add(pair);
          }
        });
    pairs.sort(
        Comparator.comparingInt(this::rank)
            .thenComparing(pair -> -shorterLength(pair))
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b));
    return pairs;
  }

  private int rank(Pair pair) {
    Named a = names.get(pair.a());
    boolean person = a.draft().slot().equals(Slot.PERSON);
    boolean surname = person && !(a.isFull() && names.get(pair.b()).isFull());
    return switch (relation(pair.a(), pair.b())) {
      case EQUAL -> 0;
      case VARIANT -> surname ? SLIP : 1;
      default -> 2;
    };
  }

  private int shorterLength(Pair pair) {
    return Math.min(names.get(pair.a()).text().length(), names.get(pair.b()).text().length());
  }

  private void join(Pair pair) {
    List<Integer> left = cluster(pair.a());
    List<Integer> right = cluster(pair.b());
    if (left == right) {
      return;
    }
    for (int a : left) {
      for (int b : right) {
        Relation relation = relation(a, b);
        boolean surnames = rank(pair) == SLIP && !names.get(a).isFull() && !names.get(b).isFull();
        if (relation == Relation.DISJOINT || (!surnames && toldApart(a, b, relation))) {
          return;
        }
      }
    }
    left.addAll(right);
    right.forEach(name -> clusterOf.put(name, left));
  }

  /** Two full names that one article uses side by side, not related by spelling. */
  private boolean toldApart(int a, int b, Relation relation) {
    return relation == Relation.UNRELATED
        && (names.get(a).source().equals(names.get(b).source())
            || (names.get(a).isFull() && names.get(b).isFull()));
  }

  private List<Integer> cluster(int name) {
    List<Integer> cluster = clusterOf.get(name);
    if (cluster == null) {
      throw new IllegalStateException("name " + name + " is in no cluster");
    }
    return cluster;
  }

  private void collect() {
    Set<List<Integer>> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      if (seen.add(cluster(i))) {
        clusters.add(cluster(i));
      }
    }
    for (List<Integer> cluster : clusters) {
      String label = label(cluster);
      for (int member : cluster) {
        canonical.put(key(names.get(member).source(), names.get(member).text()), label);
      }
    }
  }

  /** The form that most sources use; the longer one, then the first in the alphabet of equals. */
  private String label(List<Integer> cluster) {
    List<String> forms = cluster.stream().map(member -> names.get(member).text()).toList();
    return forms.stream()
        .distinct()
        .min(
            Comparator.comparing((String form) -> form.indexOf(' ') < 0)
                .thenComparingLong(form -> -forms.stream().filter(form::equals).count())
                .thenComparing(form -> -form.length())
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /** The form that stands for a name of a source, or empty when it is none of the names. */
  Optional<String> canonical(String source, String name) {
    return Optional.ofNullable(canonical.get(key(source, name)));
  }

  /** Those who are named, each with all their forms. */
  ImmutableList<ImmutableList<Named>> all() {
    return clusters.stream()
        .map(
            cluster ->
                cluster.stream().sorted().map(names::get).collect(ImmutableList.toImmutableList()))
        .collect(ImmutableList.toImmutableList());
  }

  /** A name of a source as one word, for sets. */
  static String key(String source, String name) {
    return source + "\n" + name;
  }
}
