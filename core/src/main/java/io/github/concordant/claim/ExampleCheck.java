package io.github.concordant.claim;

import com.google.common.collect.ImmutableList;
import io.github.concordant.claim.Examples.Compares;
import io.github.concordant.claim.Examples.Example;
import io.github.concordant.claim.Examples.Finds;
import io.github.concordant.claim.Examples.Ignores;
import io.github.concordant.claim.Examples.Misses;
import io.github.concordant.claim.Examples.Tells;
import io.github.concordant.claim.Examples.Told;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.model.Article;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.text.ArticleAnnotator;
import java.util.Optional;

/**
 * Holds a claim kind to its examples: what each of them says has to come out, and a known gap has
 * to be one still.
 */
public final class ExampleCheck {

  private final ClaimKind kind;
  private final ArticleAnnotator annotator;

  private ExampleCheck(ClaimKind kind, ArticleAnnotator annotator) {
    this.kind = kind;
    this.annotator = annotator;
  }

  /**
   * What is wrong with an example, as a person needs it; empty when it comes out.
   *
   * @param annotator reads the sample texts, which tell no day of publication
   */
  public static Optional<String> failure(
      ClaimKind kind, Example example, ArticleAnnotator annotator) {
    return new ExampleCheck(kind, annotator).failure(example);
  }

  private Optional<String> failure(Example example) {
    ImmutableList<ClaimDraft> found = read(example.text());
    if (example instanceof Finds finds) {
      return finds(finds, found);
    }
    if (example instanceof Tells tells) {
      return tells(tells, found);
    }
    if (example instanceof Ignores) {
      return found.isEmpty() ? Optional.empty() : wrong("nothing", found, example);
    }
    if (example instanceof Compares compares) {
      return compares(compares, found);
    }
    return misses((Misses) example, found);
  }

  private Optional<String> finds(Finds finds, ImmutableList<ClaimDraft> found) {
    boolean met =
        found.size() == 1
            && found.get(0).slot().equals(finds.slot())
            && found.get(0).value().equals(finds.value())
            && found.get(0).evidence().quote().equals(finds.marked())
            && (finds.scope() == null || finds.scope().equals(found.get(0).scope()));
    String wanted =
        finds.slot()
            + " "
            + finds.value().display()
            + (finds.scope() == null ? "" : " of " + finds.scope())
            + ": "
            + finds.marked();
    return met ? Optional.empty() : wrong(wanted + ", and nothing else", found, finds);
  }

  private Optional<String> tells(Tells tells, ImmutableList<ClaimDraft> found) {
    ImmutableList<String> wanted =
        tells.told().stream()
            .map(told -> shown(told, tells.text(), found))
            .sorted()
            .collect(ImmutableList.toImmutableList());
    ImmutableList<String> shown =
        found.stream().map(ExampleCheck::shown).sorted().collect(ImmutableList.toImmutableList());
    return wanted.equals(shown)
        ? Optional.empty()
        : wrong(String.join("; ", wanted) + ", and nothing else", found, tells);
  }

  private Optional<String> compares(Compares compares, ImmutableList<ClaimDraft> found) {
    ImmutableList<ClaimDraft> others = read(compares.other());
    if (found.isEmpty() || others.isEmpty()) {
      String text = found.isEmpty() ? compares.text() : compares.other();
      return Optional.of("wanted a claim to compare, and found none in \"" + text + "\"");
    }
    ClaimDraft a = found.get(0);
    ClaimDraft b = others.get(0);
    Relation there = kind.compare(a, b).relation();
    Relation back = kind.compare(b, a).relation();
    return there == compares.relation() && back == there
        ? Optional.empty()
        : Optional.of(
            "wanted "
                + compares.relation()
                + " of "
                + shown(a)
                + " and "
                + shown(b)
                + ", and found "
                + there
                + (back == there ? "" : ", the other way round " + back));
  }

  private static Optional<String> misses(Misses misses, ImmutableList<ClaimDraft> found) {
    boolean missed =
        found.stream()
            .noneMatch(
                draft ->
                    draft.slot().equals(misses.slot())
                        && draft.value().equals(misses.value())
                        && draft.evidence().quote().equals(misses.marked()));
    return missed
        ? Optional.empty()
        : Optional.of(
            "no longer missed, so it belongs to what is found: \"" + misses.text() + "\"");
  }

  private ImmutableList<ClaimDraft> read(String text) {
    return kind.extract(annotator.annotate(Article.of("a", text), null, PublishedFrom.UNKNOWN));
  }

  private static Optional<String> wrong(
      String wanted, ImmutableList<ClaimDraft> found, Example example) {
    String instead =
        found.isEmpty()
            ? "nothing"
            : String.join("; ", found.stream().map(ExampleCheck::shown).toList());
    return Optional.of(
        "wanted " + wanted + "\nand found " + instead + "\nin \"" + example.text() + "\"");
  }

  /** What is told, with the scope and speaker found where the example leaves them open. */
  private static String shown(Told told, String text, ImmutableList<ClaimDraft> found) {
    return found.stream()
        .filter(
            draft ->
                draft.slot().equals(told.slot())
                    && draft.value().equals(told.value())
                    && draft.evidence().span().equals(told.span())
                    && (told.scope() == null || told.scope().equals(draft.scope()))
                    && (told.saidBy() == null || told.saidBy().equals(draft.saidBy())))
        .map(ExampleCheck::shown)
        .findFirst()
        .orElseGet(
            () ->
                told.slot()
                    + " "
                    + told.value().display()
                    + " of "
                    + told.scope()
                    + " by "
                    + told.saidBy()
                    + ": "
                    + told.span().in(text));
  }

  private static String shown(ClaimDraft draft) {
    return draft.slot()
        + " "
        + draft.value().display()
        + " of "
        + draft.scope()
        + " by "
        + draft.saidBy()
        + ": "
        + draft.evidence().quote();
  }
}
