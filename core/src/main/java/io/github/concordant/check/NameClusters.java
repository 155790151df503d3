package io.github.concordant.check;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.model.ClaimValue.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
  }

  private record Pair(int a, int b, Relation relation) {}

  private final List<Named> names;
  private final Set<String> introduced;
  private final List<List<Integer>> clusters = new ArrayList<>();
  private final Map<Integer, List<Integer>> clusterOf = new HashMap<>();
  private final Map<String, String> canonical = new HashMap<>();

  /**
   * Gathers the names; the order of the list does not matter.
   *
   * @param introduced the names that their article gives an office or an age
   */
  NameClusters(ClaimKind kind, List<Named> unsorted, Set<String> introduced) {
    this.introduced = introduced;
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
    Relation[][] relations = relations(kind);
    for (Pair pair : pairs(relations)) {
      join(pair, relations);
    }
    collect();
  }

  private Relation[][] relations(ClaimKind kind) {
    Relation[][] relations = new Relation[names.size()][names.size()];
    Map<String, Comparison> known = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        Named a = names.get(i);
        Named b = names.get(j);
        String key = a.text() + "\n" + b.text();
        Comparison comparison = known.computeIfAbsent(key, k -> kind.compare(a.draft(), b.draft()));
        relations[i][j] = inContext(a, b, comparison);
        relations[j][i] = relations[i][j];
      }
    }
    return relations;
  }

  /**
   * What the articles add to a likeness: two names that one article introduces each for itself (an
   * office, an age) are two persons, however alike; a surname in another spelling is believed only
   * beside its full name.
   */
  private Relation inContext(Named a, Named b, Comparison comparison) {
    Relation relation = comparison.relation();
    boolean together = a.source().equals(b.source());
    if (relation != Relation.VARIANT) {
      return relation;
    }
    boolean both = introduced.contains(key(a)) && introduced.contains(key(b));
    if (together && both && !letters(a).equals(letters(b))) {
      return Relation.DISJOINT;
    }
    return isFull(a) != isFull(b) && !together ? Relation.UNRELATED : relation;
  }

  /** The letters of a name, a doubled word once. */
  private static String letters(Named named) {
    StringBuilder letters = new StringBuilder();
    String last = "";
    for (String word : Splitter.on(' ').split(Ascii.toLowerCase(named.text()))) {
      letters.append(word.equals(last) ? "" : word);
      last = word;
    }
    return CharMatcher.forPredicate(Character::isLetter).retainFrom(letters);
  }

  private static String key(Named named) {
    return key(named.source(), named.text());
  }

  /** Pairs that may be one: the same name, then a spelling of it, then a shorter form. */
  private List<Pair> pairs(Relation[][] relations) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        if (relations[i][j] != Relation.UNRELATED && relations[i][j] != Relation.DISJOINT) {
          pairs.add(new Pair(i, j, relations[i][j]));
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt((Pair pair) -> rank(pair.relation()))
            .thenComparing(pair -> -shorterLength(pair))
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b));
    return pairs;
  }

  private static int rank(Relation relation) {
    return switch (relation) {
      case EQUAL -> 0;
      case VARIANT -> 1;
      default -> 2;
    };
  }

  private int shorterLength(Pair pair) {
    return Math.min(names.get(pair.a()).text().length(), names.get(pair.b()).text().length());
  }

  private void join(Pair pair, Relation[][] relations) {
    List<Integer> left = cluster(pair.a());
    List<Integer> right = cluster(pair.b());
    if (left == right) {
      return;
    }
    for (int a : left) {
      for (int b : right) {
        if (relations[a][b] == Relation.DISJOINT || toldApart(a, b, relations[a][b])) {
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
            || (isFull(names.get(a)) && isFull(names.get(b))));
  }

  private static boolean isFull(Named named) {
    return named.text().indexOf(' ') > 0;
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
