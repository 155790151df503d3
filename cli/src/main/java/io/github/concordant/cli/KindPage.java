package io.github.concordant.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.Examples.Compares;
import io.github.concordant.claim.Examples.Example;
import io.github.concordant.claim.Examples.Finds;
import io.github.concordant.claim.Examples.Ignores;
import io.github.concordant.claim.Examples.Misses;
import io.github.concordant.claim.Examples.Tells;
import io.github.concordant.claim.Examples.Told;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.model.ClaimValue;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Span;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a claim kind tells, from the kind's own examples and in their order.
 *
 * @param found what is read, by the slots that are filled
 * @param compared pairs of texts, by how their first claims stand to each other
 * @param missed the texts whose claims are not found yet, each with the claim and the reason
 */
record KindPage(
    String id,
    String summary,
    String slots,
    String basis,
    ImmutableListMultimap<String, Reading> found,
    ImmutableList<String> ignored,
    ImmutableListMultimap<Relation, Compares> compared,
    ImmutableList<Gap> missed) {

  /**
   * A text and what is read from it.
   *
   * @param answer the values, in the order of the text
   */
  record Reading(MarkedText text, String answer) {}

  /** A text and what should be read from it. */
  record Gap(MarkedText text, String answer, String why) {}

  static KindPage of(ClaimKind kind) {
    ImmutableList<Example> lines = kind.examples().lines();
    return new KindPage(
        kind.id(),
        kind.summary(),
        slots(kind.slots()),
        basis(kind),
        found(kind, lines),
        only(lines, Ignores.class).map(Ignores::text).collect(ImmutableList.toImmutableList()),
        only(lines, Compares.class)
            .sorted(Ordering.natural().onResultOf(Compares::relation))
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(Compares::relation, line -> line)),
        only(lines, Misses.class).map(KindPage::gap).collect(ImmutableList.toImmutableList()));
  }

  /** The name of the page without any folder: "casualty.md". */
  String file() {
    return id + ".md";
  }

  /** What a relation of two values means, as a heading. */
  static String meaning(Relation relation) {
    return switch (relation) {
      case EQUAL -> "The same";
      case COMPATIBLE -> "Different, and both can be true";
      case VARIANT -> "One thing, written differently";
      case DISJOINT -> "Both cannot be true";
      case UNRELATED -> "Of different things, and nothing to each other";
    };
  }

  private static <E extends Example> Stream<E> only(
      ImmutableList<Example> lines, Class<E> variety) {
    return lines.stream().filter(variety::isInstance).map(variety::cast);
  }

  private static String slots(Collection<Slot> slots) {
    return slots.stream().map(Slot::id).collect(Collectors.joining(", "));
  }

  private static String basis(ClaimKind kind) {
    String shared =
        switch (kind.basis()) {
          case EVENT -> "Claims on one event are compared";
          case NAME -> "All names of a story are compared";
          case SUBJECT -> "Claims on one person are compared";
        };
    return kind.basis() == ClaimKind.Basis.NAME
        ? shared + "; two spellings of one are told as spelling-variant."
        : shared
            + "; two that cannot both be true, and that nothing explains, are told as "
            + kind.disagreement().id()
            + ".";
  }

  /** Single slots in the order of the kind, then texts that fill several. */
  private static ImmutableListMultimap<String, Reading> found(
      ClaimKind kind, ImmutableList<Example> lines) {
    ImmutableListMultimap.Builder<String, Reading> found = ImmutableListMultimap.builder();
    kind.slots()
        .forEach(
            slot ->
                lines.stream()
                    .filter(line -> filled(line).equals(ImmutableSet.of(slot)))
                    .forEach(line -> found.put(slot.id(), reading(line))));
    lines.stream()
        .filter(line -> filled(line).size() > 1)
        .forEach(line -> found.put("several at once", reading(line)));
    return found.build();
  }

  private static ImmutableSet<Slot> filled(Example line) {
    if (line instanceof Finds finds) {
      return ImmutableSet.of(finds.slot());
    }
    return line instanceof Tells tells
        ? tells.told().stream().map(Told::slot).collect(ImmutableSet.toImmutableSet())
        : ImmutableSet.of();
  }

  private static Reading reading(Example line) {
    if (line instanceof Finds finds) {
      return new Reading(
          MarkedText.of(finds.text(), span(finds.text(), finds.marked())),
          answer(finds.value(), finds.scope(), null));
    }
    ImmutableList<Told> told =
        ((Tells) line)
            .told().stream()
                .sorted(Ordering.natural().onResultOf((Told one) -> one.span().start()))
                .collect(ImmutableList.toImmutableList());
    boolean several = filled(line).size() > 1;
    MarkedText text =
        MarkedText.of(
            line.text(), told.stream().map(Told::span).collect(ImmutableList.toImmutableList()));
    return new Reading(
        text,
        told.stream()
            .map(
                one ->
                    (several ? one.slot().id() + " " : "")
                        + answer(one.value(), one.scope(), one.saidBy()))
            .collect(Collectors.joining("; ")));
  }

  private static Gap gap(Misses line) {
    return new Gap(
        MarkedText.of(line.text(), span(line.text(), line.marked())),
        line.slot().id() + " " + answer(line.value(), null, null),
        line.why());
  }

  private static ImmutableList<Span> span(String text, String marked) {
    int start = text.indexOf(marked);
    return ImmutableList.of(new Span(start, start + marked.length()));
  }

  private static String answer(ClaimValue value, @Nullable String scope, @Nullable String saidBy) {
    return value.display()
        + (scope == null ? "" : " (" + scope + ")")
        + (saidBy == null ? "" : ", says " + saidBy);
  }
}
