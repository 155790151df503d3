package io.github.concordant.ingest;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The versions of one article.
 *
 * @param newest the version that counts
 * @param earlier the others, the oldest first; none where there is but one
 */
record Lineage(Incoming newest, ImmutableList<Incoming> earlier) {

  /** "UPDATE 2-Ferry sinks", "UPDATED: Ferry sinks". */
  private static final Pattern MARK =
      Pattern.compile("(?i)(?:update\\s{0,3}(\\d{1,3})\\b|updated?\\s{0,3}[:\u2013-]).*");

  /** What may tell the newer of two versions, the surest first. */
  private static final ImmutableList<Function<Incoming, @Nullable Comparable<?>>> ORDERS =
      ImmutableList.of(
          incoming -> version(incoming).number(),
          incoming -> version(incoming).at(),
          incoming -> mark(incoming.article().title()),
          incoming -> incoming.article().published());

  /**
   * The articles among those read, each with its versions. Which is the newest is told by numbers,
   * else by times, by the headline's "UPDATE 2", by the days of publication; where none of these
   * tells all versions apart, they are articles of their own.
   */
  static ImmutableList<Lineage> of(List<Incoming> arrived) {
    ListMultimap<String, Incoming> byArticle = MultimapBuilder.treeKeys().arrayListValues().build();
    ImmutableList.Builder<Lineage> lineages = ImmutableList.builder();
    for (Incoming incoming : arrived) {
      Version version = incoming.version();
      if (version == null) {
        lineages.add(alone(incoming));
      } else {
        byArticle.put(version.of() + "\n" + incoming.article().publisher(), incoming);
      }
    }
    byArticle.asMap().values().forEach(of -> lineages.addAll(versions(List.copyOf(of))));
    return lineages.build();
  }

  private static Lineage alone(Incoming incoming) {
    return new Lineage(incoming, ImmutableList.of());
  }

  private static Version version(Incoming incoming) {
    Version version = incoming.version();
    return version == null ? new Version("", null, null) : version;
  }

  private static ImmutableList<Lineage> versions(List<Incoming> group) {
    ImmutableList<Incoming> ordered = ordered(withoutCopies(group));
    if (ordered.isEmpty()) {
      return group.stream().map(Lineage::alone).collect(ImmutableList.toImmutableList());
    }
    Incoming newest = ordered.get(ordered.size() - 1);
    Map<String, Incoming> texts = new LinkedHashMap<>();
    ordered.forEach(incoming -> texts.putIfAbsent(incoming.article().text(), incoming));
    texts.remove(newest.article().text());
    return ImmutableList.of(new Lineage(newest, ImmutableList.copyOf(texts.values())));
  }

  /** The same version delivered twice is one. */
  private static List<Incoming> withoutCopies(List<Incoming> group) {
    Map<Object, Incoming> kept = new LinkedHashMap<>();
    group.stream()
        .sorted(
            comparing(Incoming::article, StoryAssembler.BY_CONTENT)
                .thenComparing(i -> i.article().id()))
        .forEach(
            i -> kept.putIfAbsent(List.of(i.article().text(), String.valueOf(i.version())), i));
    return new ArrayList<>(kept.values());
  }

  /** The oldest first; nothing when there is one only, or no telling. */
  private static ImmutableList<Incoming> ordered(List<Incoming> versions) {
    for (Function<Incoming, @Nullable Comparable<?>> order : ORDERS) {
      long told =
          versions.stream().flatMap(i -> Stream.ofNullable(order.apply(i))).distinct().count();
      if (versions.size() > 1 && told == versions.size()) {
        return ImmutableList.sortedCopyOf(by(order), versions);
      }
    }
    return ImmutableList.of();
  }

  /** All values of one order are of one type, and there is one for each version. */
  @SuppressWarnings("unchecked")
  private static Comparator<Incoming> by(Function<Incoming, @Nullable Comparable<?>> order) {
    return comparing(incoming -> (Comparable<Object>) order.apply(incoming));
  }

  private static Long mark(@Nullable String title) {
    Matcher mark = MARK.matcher(title == null ? "" : title.strip());
    if (!mark.matches()) {
      return 0L;
    }
    return mark.group(1) == null ? 1L : Long.valueOf(mark.group(1));
  }
}
