package io.github.concordant.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.concordant.check.Extraction.Extracted;
import io.github.concordant.check.NameClusters.Named;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.name.NameClaims;
import io.github.concordant.ingest.SourceReader;
import io.github.concordant.model.SourceSet;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.annotate.StandardAnnotator;
import io.github.concordant.verify.ExpectationReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Comparing few pairs of names gives the answers that comparing all of them gives. */
class NameCandidatesTest {

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
    ImmutableList<AnnotatedArticle> articles =
        story.articles().stream().map(check::annotate).collect(ImmutableList.toImmutableList());
    Extraction extraction = Extraction.of(KINDS, articles);
    for (ClaimKind kind : KINDS) {
      List<Named> names =
          extraction.drafts().stream()
              .filter(extracted -> extracted.kind().equals(kind))
              .map(NameCandidatesTest::named)
              .toList();
      assertThat(gathered(kind, names, NameCandidates.sharingKeys()))
          .isEqualTo(gathered(kind, names, NameCandidates.all()));
    }
  }

  private static Named named(Extracted extracted) {
    return new Named(extracted.source(), extracted.draft());
  }

  private static ImmutableList<ImmutableList<Named>> gathered(
      ClaimKind kind, List<Named> names, NameCandidates candidates) {
    return new NameClusters(kind, names, ImmutableSetMultimap.of(), candidates).all();
  }

  @Test
  void leavesOutPairsThatHaveNothingInCommon() {
    List<String> names =
        List.of("Marta Oquendo", "Oquedno", "Karim Halabi", "Tomas Ruiz", "Ji-hoon Park");
    assertThat(NameCandidates.all().of(names)).hasSize(10);
    assertThat(NameCandidates.sharingKeys().of(names))
        .contains(new NameCandidates.Pair(0, 1))
        .doesNotContain(new NameCandidates.Pair(0, 4), new NameCandidates.Pair(2, 3))
        .hasSizeLessThan(10);
  }
}
