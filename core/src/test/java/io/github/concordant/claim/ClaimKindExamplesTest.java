package io.github.concordant.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.concordant.check.ClaimKinds;
import io.github.concordant.claim.Examples.Compares;
import io.github.concordant.claim.Examples.Example;
import io.github.concordant.claim.Examples.Finds;
import io.github.concordant.claim.Examples.Ignores;
import io.github.concordant.claim.Examples.Misses;
import io.github.concordant.claim.Examples.Tells;
import io.github.concordant.claim.Examples.Told;
import io.github.concordant.model.Article;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.text.annotate.StandardAnnotator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds every kind to its own examples, a test a line. */
class ClaimKindExamplesTest {

  private static final ImmutableList<ClaimKind> KINDS = ClaimKinds.standard();

  private final StandardAnnotator annotator = new StandardAnnotator();

  @TestFactory
  Stream<DynamicContainer> kindsKeepTheirExamples() {
    return KINDS.stream().map(kind -> DynamicContainer.dynamicContainer(kind.id(), tests(kind)));
  }

  private Stream<DynamicTest> tests(ClaimKind kind) {
    return kind.examples().lines().stream()
        .map(line -> DynamicTest.dynamicTest(line.text(), () -> check(kind, line)));
  }

  private void check(ClaimKind kind, Example line) {
    ImmutableList<ClaimDraft> found = read(kind, line.text());
    if (line instanceof Finds finds) {
      assertThat(found).as(line.text()).hasSize(1);
      ClaimDraft draft = found.get(0);
      assertThat(draft.slot()).isEqualTo(finds.slot());
      assertThat(draft.value()).isEqualTo(finds.value());
      assertThat(draft.evidence().quote()).isEqualTo(finds.marked());
      if (finds.scope() != null) {
        assertThat(draft.scope()).isEqualTo(finds.scope());
      }
    } else if (line instanceof Tells tells) {
      assertThat(shown(found)).as(line.text()).isEqualTo(shown(tells, found));
    } else if (line instanceof Ignores) {
      assertThat(shown(found)).as(line.text()).isEmpty();
    } else if (line instanceof Compares compares) {
      ClaimDraft other = read(kind, compares.other()).get(0);
      assertThat(kind.compare(found.get(0), other).relation()).isEqualTo(compares.relation());
      assertThat(kind.compare(other, found.get(0)).relation()).isEqualTo(compares.relation());
    } else if (line instanceof Misses misses) {
      assertThat(found)
          .as("no longer missed: %s", line.text())
          .noneMatch(
              draft ->
                  draft.slot().equals(misses.slot())
                      && draft.value().equals(misses.value())
                      && draft.evidence().quote().equals(misses.marked()));
    }
  }

  private ImmutableList<ClaimDraft> read(ClaimKind kind, String text) {
    return kind.extract(annotator.annotate(Article.of("a", text), null, PublishedFrom.UNKNOWN));
  }

  private static ImmutableList<String> shown(ImmutableList<ClaimDraft> found) {
    return found.stream()
        .map(draft -> shown(draft))
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * What is told, with the scope and speaker that were found where the example leaves them open.
   */
  private static ImmutableList<String> shown(Tells tells, ImmutableList<ClaimDraft> found) {
    return tells.told().stream()
        .map(told -> shown(told, tells.text(), found))
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  private static String shown(Told told, String text, ImmutableList<ClaimDraft> found) {
    for (ClaimDraft draft : found) {
      boolean same =
          draft.slot().equals(told.slot())
              && draft.value().equals(told.value())
              && draft.evidence().span().equals(told.span())
              && (told.scope() == null || told.scope().equals(draft.scope()))
              && (told.saidBy() == null || told.saidBy().equals(draft.saidBy()));
      if (same) {
        return shown(draft);
      }
    }
    return told.slot()
        + " "
        + told.value().display()
        + " of "
        + told.scope()
        + " by "
        + told.saidBy()
        + ": "
        + told.span().in(text);
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
