package io.github.concordant.examples.extension;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.ingest.ArticleReader;
import io.github.concordant.model.Article;
import io.github.concordant.model.Claim;
import io.github.concordant.model.ClaimValue;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Event;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Report;
import io.github.concordant.model.Slot;
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Verdict;
import io.github.concordant.report.ReportFormat;
import io.github.concordant.testkit.ClaimKindTests;
import io.github.concordant.text.ArticleAnnotator;
import io.github.concordant.text.LexiconProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each extension by the builder, and on the class path of the command line, where nothing but a
 * line in {@code META-INF/services} names it.
 */
class ExtensionsTest {

  private static final String STRONG =
      "A magnitude 6.4 earthquake killed nine people in Port Sandal on Monday.";
  private static final String STRONGER =
      "Nine people were killed in Port Sandal on Monday by a quake with a magnitude of 7.1.";

  @TempDir private Path folder;

  private static Report check(ConsistencyChecker checker, String... texts) {
    List<Article> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(Article.of(String.valueOf((char) ('a' + articles.size())), text));
    }
    return checker.check(SourceSet.of("quake", articles));
  }

  @TestFactory
  Stream<DynamicTest> aClaimKindKeepsItsExamples() {
    return ClaimKindTests.of(new MagnitudeKind());
  }

  @Test
  void aClaimKindFindsAndJudges() {
    ConsistencyChecker checker =
        ConsistencyChecker.builder().withoutExtensions().kind(new MagnitudeKind()).build();
    Report report = check(checker, STRONG, STRONGER);
    assertThat(report.claims())
        .filteredOn(claim -> claim.slot().equals(MagnitudeKind.MAGNITUDE))
        .extracting(claim -> claim.value().display())
        .containsExactly("6.4", "7.1");
    assertThat(report.findings())
        .filteredOn(finding -> finding.slot().equals(MagnitudeKind.MAGNITUDE))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.CONTRADICTION);
  }

  @Test
  void anAnnotatorReadsCapitalsAtTheirOwnPlaces() {
    String text = "NINE PEOPLE WERE KILLED IN LYON ON MONDAY BY A BOMB.";
    ConsistencyChecker checker =
        ConsistencyChecker.builder().withoutExtensions().annotator(new CapitalsAnnotator()).build();
    Report report = check(checker, text);
    assertThat(report.claims())
        .filteredOn(claim -> claim.slot().equals(Slot.KILLED))
        .extracting(Claim::value, claim -> claim.evidence().span().in(text))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                (ClaimValue) Count.exactly(9), "NINE PEOPLE WERE KILLED"));
  }

  @Test
  void wordsAreKnown() {
    ConsistencyChecker checker =
        ConsistencyChecker.builder()
            .withoutExtensions()
            .lexicon(new IslandWords().lexicon())
            .build();
    Report report = check(checker, "Two people were killed by a cliffslip in Port Sandal.");
    assertThat(report.events()).extracting(Event::type).containsExactly("landslide");
  }

  @Test
  void theCommandLineHasThemWithoutAChange() throws Exception {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    provide(classes, ClaimKind.class, MagnitudeKind.class);
    provide(classes, ArticleReader.class, CaptionReader.class);
    provide(classes, ReportFormat.class, SummaryFormat.class);
    provide(classes, LexiconProvider.class, IslandWords.class);
    provide(classes, ArticleAnnotator.class, CapitalsAnnotator.class);
    Path story = Files.createDirectories(folder.resolve("quake"));
    Files.writeString(story.resolve("a.txt"), STRONG);
    Files.writeString(
        story.resolve("b.vtt"), "WEBVTT\n\n00:01.000 --> 00:04.000\n" + STRONGER + "\n");
    Files.writeString(
        story.resolve("expected.yaml"),
        """
        found:
          - verdict: contradiction
            slot: magnitude
            quotes:
              a: magnitude 6.4
              b: magnitude of 7.1
        claims:
          - slot: magnitude
            source: a
            quote: magnitude 6.4
            text: "6.4"
        """);
    assertThat(run(classes, 1, "check", story.toString())).contains("magnitude 6.4 against 7.1");
    assertThat(run(classes, 1, "check", story.toString(), "--format", "json"))
        .contains("\"slot\" : \"magnitude\"");
    assertThat(run(classes, 1, "check", story.toString(), "--format", "html"))
        .contains("magnitude", "6.4", "7.1");
    assertThat(run(classes, 1, "check", story.toString(), "--format", "summary"))
        .isEqualTo("quake [error] quake in Port Sandal: magnitude 6.4 against 7.1\n");
    assertThat(run(classes, 0, "claims", story.toString())).contains("\"slot\":\"magnitude\"");
    assertThat(run(classes, 0, "verify", story.toString())).contains("magnitude");
    assertThat(run(classes, 0, "explain", "magnitude")).contains("6.4 on the Richter scale");
  }

  private static void provide(Path classes, Class<?> service, Class<?> provider)
      throws IOException {
    Path services = Files.createDirectories(classes.resolve("META-INF").resolve("services"));
    Files.writeString(services.resolve(service.getName()), provider.getName() + "\n");
  }

  private static String run(Path classes, int status, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes
                    + System.getProperty("path.separator")
                    + System.getProperty("java.class.path"),
                "io.github.concordant.cli.Concordant"));
    command.addAll(ImmutableList.copyOf(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isEqualTo(status);
    return printed;
  }
}
