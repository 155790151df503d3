package io.github.concordant.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.check.ClaimKinds;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.annotate.StandardAnnotator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
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
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.text(),
                    () -> assertThat(ExampleCheck.failure(kind, line, annotator)).isEmpty()));
  }

  /** A kind that takes every text for nine dead. */
  private static final class Nine implements ClaimKind {

    @Override
    public String id() {
      return "nine";
    }

    @Override
    public String summary() {
      return "Nine.";
    }

    @Override
    public ImmutableSet<Slot> slots() {
      return ImmutableSet.of(Slot.KILLED);
    }

    @Override
    public ImmutableList<ClaimDraft> extract(AnnotatedArticle article) {
      String text = article.text().text();
      return text.isEmpty()
          ? ImmutableList.of()
          : ImmutableList.of(
              new ClaimDraft(
                  Slot.KILLED,
                  Count.exactly(9),
                  "miners",
                  null,
                  Evidence.of(Field.TEXT, new Span(0, 4), text),
                  ImmutableSet.<Nuance>of()));
    }

    @Override
    public Comparison compare(ClaimDraft a, ClaimDraft b) {
      return new Comparison(Relation.EQUAL, "nine is nine");
    }

    @Override
    public Examples examples() {
      return Examples.none();
    }
  }

  private static String failure(Examples one) {
    return ExampleCheck.failure(new Nine(), one.lines().get(0), new StandardAnnotator())
        .orElse("none");
  }

  @Test
  void whatDoesNotComeOutIsTold() {
    assertThat(failure(Examples.none().finds(Slot.KILLED, Count.exactly(9), "[[Nine]] died.")))
        .isEqualTo("none");
    assertThat(failure(Examples.none().finds(Slot.KILLED, Count.exactly(8), "[[Nine]] died.")))
        .isEqualTo(
            """
            wanted killed 8: Nine, and nothing else
            and found killed 9 of miners by null: Nine
            in "Nine died.\"""");
    assertThat(
            failure(
                Examples.none().findsOf("boys", Slot.KILLED, Count.exactly(9), "[[Nine]] died.")))
        .startsWith(
            "wanted killed 9 of boys: Nine, and nothing else\nand found killed 9 of miners");
    assertThat(failure(Examples.none().ignores("Nobody died.")))
        .isEqualTo(
            """
            wanted nothing
            and found killed 9 of miners by null: Nobo
            in "Nobody died.\"""");
    assertThat(failure(Examples.none().compares("Nine.", Relation.DISJOINT, "Nine of them.")))
        .isEqualTo(
            "wanted DISJOINT of killed 9 of miners by null: Nine and killed 9 of miners by null:"
                + " Nine, and found EQUAL");
    assertThat(failure(Examples.none().compares("Nine.", Relation.EQUAL, "")))
        .isEqualTo("wanted a claim to compare, and found none in \"\"");
    assertThat(
            failure(Examples.none().misses(Slot.KILLED, Count.exactly(9), "[[Nine]] died.", "why")))
        .isEqualTo("no longer missed, so it belongs to what is found: \"Nine died.\"");
  }
}
