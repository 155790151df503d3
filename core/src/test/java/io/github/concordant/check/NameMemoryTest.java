package io.github.concordant.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Lists;
import io.github.concordant.check.Extraction.Extracted;
import io.github.concordant.check.NameClusters.Named;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.Examples;
import io.github.concordant.claim.name.NameClaims;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.ingest.SourceReader;
import io.github.concordant.model.ClaimValue.Text;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.model.Slot;
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.annotate.StandardAnnotator;
import io.github.concordant.verify.ExpectationReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Comparing few pairs of names gives the answers that comparing all of them gives. */
class NameMemoryTest {

  private static final Path TESTDATA =
      Path.of(System.getProperty("concordant.testdata", "testdata"));

  private static final ImmutableList<ClaimKind> KINDS =
      ImmutableList.of(NameClaims.ofPersons(), NameClaims.ofGroups(), NameClaims.ofPlaces());

  @TestFactory
  Stream<DynamicTest> gathersAsAllPairsDo() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> entries = Files.list(TESTDATA)) {
      for (Path folder : entries.sorted().toList()) {
        List<String> paths =
            ExpectationReader.isSourceSet(folder) ? List.of(folder.toString()) : List.of();
        for (SourceSet story : SourceReader.read(paths, InputStream.nullInputStream()).stories()) {
          tests.add(
              DynamicTest.dynamicTest(String.valueOf(folder.getFileName()), () -> same(story)));
        }
      }
    }
    return tests.stream();
  }

  private static void same(SourceSet story) {
    StoryCheck check = new StoryCheck(new StandardAnnotator(), KINDS);
    List<Extracted> drafts =
        story.articles().stream()
            .flatMap(article -> Extraction.of(KINDS, check.annotate(article)).drafts().stream())
            .toList();
    for (ClaimKind kind : KINDS) {
      List<Named> names =
          drafts.stream()
              .filter(extracted -> extracted.kind().equals(kind))
              .map(NameMemoryTest::named)
              .toList();
      assertThat(gathered(kind, names, new NameMemory()))
          .isEqualTo(gathered(kind, names, NameMemory.ofAllPairs()));
    }
  }

  private static Named named(Extracted extracted) {
    return new Named(extracted.source(), extracted.draft());
  }

  /** The form that stands for each name. */
  private static List<Optional<String>> gathered(
      ClaimKind kind, List<Named> names, NameMemory memory) {
    NameClusters clusters = new NameClusters(kind, names, ImmutableSetMultimap.of(), memory);
    return names.stream().map(name -> clusters.canonical(name.source(), name.text())).toList();
  }

  @Test
  void comparesEachTwoNamesOnceAndNoneThatHaveNothingInCommon() {
    CountingKind kind = new CountingKind();
    NameMemory memory = new NameMemory();
    List<String> names =
        List.of("Marta Oquendo", "Oquedno", "Karim Halabi", "Tomas Ruiz", "Ji-hoon Park");
    for (String name : names) {
      memory.related(kind, draft(name));
      memory.related(kind, draft(name));
    }
    assertThat(kind.compared)
        .contains("Marta Oquendo, Oquedno")
        .doesNotContain("Ji-hoon Park, Marta Oquendo", "Karim Halabi, Tomas Ruiz")
        .doesNotHaveDuplicates();
  }

  @Test
  void relatesTheSameNamesInWhateverOrderTheyAreMet() {
    ClaimKind kind = NameClaims.ofPersons();
    List<String> names = List.of("Reza Moghadam", "Reza Moqaddam", "Moqaddam", "Karim Halabi");
    for (List<String> order : List.of(names, Lists.reverse(names))) {
      NameMemory memory = new NameMemory();
      order.forEach(name -> memory.related(kind, draft(name)));
      assertThat(memory.related(kind, draft("Reza Moghadam")))
          .containsEntry("Reza Moqaddam", Relation.VARIANT)
          .containsEntry("Reza Moghadam", Relation.EQUAL)
          .doesNotContainKey("Karim Halabi");
    }
  }

  private static ClaimDraft draft(String name) {
    Evidence evidence = Evidence.of(Field.TEXT, new Span(0, name.length()), name);
    return ClaimDraft.of(Slot.PERSON, new Text(name), evidence);
  }

  /** Writes down what it compares. */
  private static final class CountingKind implements ClaimKind {

    private final ClaimKind persons = NameClaims.ofPersons();
    private final List<String> compared = new ArrayList<>();

    @Override
    public String id() {
      return "counting";
    }

    @Override
    public String summary() {
      return "Persons, counted.";
    }

    @Override
    public ImmutableSet<Slot> slots() {
      return persons.slots();
    }

    @Override
    public ImmutableList<ClaimDraft> extract(AnnotatedArticle article) {
      return persons.extract(article);
    }

    @Override
    public Comparison compare(ClaimDraft a, ClaimDraft b) {
      compared.add(a.value().display() + ", " + b.value().display());
      return persons.compare(a, b);
    }

    @Override
    public Examples examples() {
      return Examples.none();
    }
  }
}
