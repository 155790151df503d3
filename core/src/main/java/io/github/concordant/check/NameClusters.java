package io.github.concordant.check;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.model.ClaimValue.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of one kind in a story, gathered into those whom they name. All that bear one form are
 * one; then the surest pairs of forms are joined first, and two that one article tells apart never.
 */
final class NameClusters {

  /** A name as one source has it. */
  record Named(String source, ClaimDraft draft) {
    String text() {
      return ((Text) draft.value()).text();
    }
  }

  /** Two forms by their places in the list, the earlier first. */
  private record Pair(int a, int b) {}

  /** The rank of a surname alone in another spelling: full names are told apart before. */
  private static final int SLIP = 3;

  private final List<NameForm> forms;
  private final Map<Pair, Relation> relations = new LinkedHashMap<>();
  private final NameContext context;
  private final Map<Integer, List<Integer>> clusterOf = new HashMap<>();

  /** By form the one that stands for it. */
  private final Map<String, String> labels = new HashMap<>();

  private final Map<String, NameForm> byText;

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
    this.forms = forms(unsorted);
    this.byText = Maps.uniqueIndex(forms, NameForm::text);
    for (int i = 0; i < forms.size(); i++) {
      clusterOf.put(i, new ArrayList<>(List.of(i)));
    }
    relate(kind, memory);
    pairs().forEach(this::join);
    collect();
  }

  /** The forms in the order in which they are first met. */
  private static List<NameForm> forms(List<Named> unsorted) {
    ListMultimap<String, Named> bearers = LinkedListMultimap.create();
    unsorted.stream()
        .sorted(
            Comparator.comparing(Named::source)
                .thenComparing(named -> named.draft().evidence().field())
                .thenComparing(named -> named.draft().evidence().span()))
        .forEach(named -> bearers.put(named.text(), named));
    return bearers.keySet().stream().map(form -> NameForm.of(bearers.get(form))).toList();
  }

  /** Relates the forms of which the kind says that they are related. */
  private void relate(ClaimKind kind, NameMemory memory) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      places.put(forms.get(i).text(), i);
      memory.related(kind, forms.get(i).example());
    }
    for (int i = 0; i < forms.size(); i++) {
      int a = i;
      memory
          .related(kind, forms.get(i).example())
          .forEach((other, letters) -> relate(a, places.getOrDefault(other, a), letters));
    }
  }

  private void relate(int a, int b, Relation letters) {
    Relation relation =
        a < b ? context.relation(forms.get(a), forms.get(b), letters) : Relation.UNRELATED;
    if (relation != Relation.UNRELATED) {
      relations.put(new Pair(a, b), relation);
    }
  }

  private Relation relation(int a, int b) {
    Pair pair = new Pair(Math.min(a, b), Math.max(a, b));
    return relations.getOrDefault(pair, Relation.UNRELATED);
  }

  /** Pairs that may be one: a spelling of the same, a shorter form, a surname's slip. */
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
    NameForm a = forms.get(pair.a());
    boolean surname = a.isPerson() && !(a.isFull() && forms.get(pair.b()).isFull());
    return switch (relation(pair.a(), pair.b())) {
      case EQUAL -> 0;
      case VARIANT -> surname ? SLIP : 1;
      default -> 2;
    };
  }

  private int shorterLength(Pair pair) {
    return Math.min(forms.get(pair.a()).text().length(), forms.get(pair.b()).text().length());
  }

  private void join(Pair pair) {
    List<Integer> left = cluster(pair.a());
    List<Integer> right = cluster(pair.b());
    if (left == right) {
      return;
    }
    boolean slip = rank(pair) == SLIP;
    for (int a : left) {
      for (int b : right) {
        if (parts(a, b, slip)) {
          return;
        }
      }
    }
    left.addAll(right);
    right.forEach(name -> clusterOf.put(name, left));
  }

  /** Whether two forms cannot be one person's; two surnames may where one is a slip. */
  private boolean parts(int a, int b, boolean slip) {
    Relation relation = relation(a, b);
    boolean surnames = slip && !forms.get(a).isFull() && !forms.get(b).isFull();
    return relation == Relation.DISJOINT || (!surnames && toldApart(a, b, relation));
  }

  /** Two full names, or two that one article uses side by side, not related by spelling. */
  private boolean toldApart(int a, int b, Relation relation) {
    return relation == Relation.UNRELATED
        && ((forms.get(a).isFull() && forms.get(b).isFull()) || forms.get(a).meets(forms.get(b)));
  }

  private List<Integer> cluster(int name) {
    List<Integer> cluster = clusterOf.get(name);
    if (cluster == null) {
      throw new IllegalStateException("name " + name + " is in no cluster");
    }
    return cluster;
  }

  private void collect() {
    for (int i = 0; i < forms.size(); i++) {
      labels.put(forms.get(i).text(), label(cluster(i)));
    }
  }

  /** The form that is used most; the longer one, then the first in the alphabet of equals. */
  private String label(List<Integer> cluster) {
    return cluster.stream()
        .map(forms::get)
        .min(
            Comparator.comparing((NameForm form) -> !form.isFull())
                .thenComparing(form -> -form.uses())
                .thenComparing(form -> -form.text().length())
                .thenComparing(NameForm::text))
        .orElseThrow()
        .text();
  }

  /** The form that stands for a name of a source, or empty when it is none of the names. */
  Optional<String> canonical(String source, String name) {
    NameForm form = byText.get(name);
    return form != null && form.isUsedBy(source)
        ? Optional.ofNullable(labels.get(name))
        : Optional.empty();
  }

  /** A name of a source as one word, for sets. */
  static String key(String source, String name) {
    return source + "\n" + name;
  }
}
