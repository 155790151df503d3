package io.github.concordant.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import io.github.concordant.model.Claim;
import io.github.concordant.model.ClaimValue;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Report;
import io.github.concordant.model.Slot;
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Span;
import io.github.concordant.model.Verdict;
import io.github.concordant.report.Schemas;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VerifierTest {

  @TempDir Path folder;

  private final Article a = Article.of("a", text("quarry/a.txt"));
  private final Article b = Article.of("b", text("quarry/b.txt"));
  private final SourceSet set = SourceSet.of("quarry", ImmutableList.of(a, b));
  private final Claim five = claim("c1", a, 5, "Five workers");
  private final Claim seven = claim("c2", b, 7, "Seven workers");
  private final Claim three = claim("c3", b, 3, "three people");

  @Test
  void meetsWhatIsExpected() throws Exception {
    Report report = report(finding(Verdict.CONTRADICTION, "c1", "c2"));

    assertThat(verify("quarry/expected.json", report)).allMatch(CheckResult::met).hasSize(4);
  }

  @Test
  void tellsTheFindingThatStandsInPlaceOfTheExpectedOne() throws Exception {
    Report report = report(finding(Verdict.COMPATIBLE, "c1", "c2"));

    assertThat(verify("quarry/expected.json", report).get(0).message())
        .isEqualTo(
            """
            not found; over these quotes the report has:
              compatible of killed (none): the summary
                why
                a: 5
                  "DERNBACH, May 6 (OPA) - *Five* workers were killed when a charge went off early at a quarry on Monday, the owner said."
                b: 7
                  "*Seven* workers were killed at the quarry on Monday.\"""");
  }

  @Test
  void tellsTheSourceFromWhichNothingWasRead() throws Exception {
    Report report =
        new Report(
            "quarry",
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(five),
            ImmutableList.of(),
            ImmutableList.of());

    assertThat(verify("quarry/expected.json", report).get(0).message())
        .contains("no claim of killed is read from the quote in b; from the others:");
    assertThat(verify("quarry/expected.json", report).get(3).message())
        .contains("no such claim is read");
  }

  @Test
  void failsOnAnUnwantedWarning() throws Exception {
    Report report = report(finding(Verdict.CONTRADICTION, "c1", "c2", "c3"));

    assertThat(verify("quarry/expected.json", report).get(1).message())
        .contains("reported as contradiction");
    assertThat(
            verify("quarry/expected.json", report(finding(Verdict.DIFFERENT_EVENTS, "c1", "c3")))
                .get(1)
                .met())
        .isTrue();
  }

  @Test
  void tellsTheValueThatWasReadInstead() throws Exception {
    Report report = report(finding(Verdict.CONTRADICTION, "c1", "c2"));

    CheckResult result =
        only(
            write(
                "{\"claims\": [{\"slot\": \"killed\", \"source\": \"a\", \"quote\": \"Five workers\", \"min\": 5}]}"),
            report);

    assertThat(result.met()).isFalse();
    assertThat(result.message())
        .isEqualTo(
            """
            read as:
              a: 5
                "DERNBACH, May 6 (OPA) - *Five workers* were killed when a charge went off early at a quarry on Monday, the owner said.\"""");
  }

  @Test
  void tellsTheClaimsThatNoFindingSetsSideBySide() throws Exception {
    Report report = report(finding(Verdict.CONTRADICTION, "c1", "c3"));

    assertThat(verify("quarry/expected.json", report).get(0).message())
        .startsWith("not found; there are claims in all quotes, but no finding sets them side by")
        .contains("a: 5\n", "*Five workers* were", "b: 7\n", "*Seven workers* were")
        .doesNotContain("three people");
  }

  @Test
  void failsOnAQuoteThatIsAbsent() throws Exception {
    assertThat(quoting("a", "five workers were killed"))
        .isEqualTo(
            "the quote \"five workers were killed\" is not in article a; it stands there as \"Five"
                + " workers were killed\"; quote it exactly so");
    assertThat(quoting("b", "killed three  people"))
        .endsWith("it stands there as \"killed three people\"; quote it exactly so");
    assertThat(quoting("a", "charge went off")).isEmpty();
    assertThat(quoting("a", "Seven workers")).endsWith("is not in article a; it is in b");
    assertThat(quoting("a", "Six men were killed when a shot went off"))
        .endsWith(
            "the nearest is \"May 6 (OPA) - Five workers were killed when a charge went off early at a\"");
    assertThat(quoting("a", "snow")).endsWith("is not in article a; nothing there is like it");
    assertThat(quoting("z", "quarry")).isEqualTo("no article \"z\"; there are [a, b]");
  }

  @Test
  void showsEachPlaceOfAnAmbiguousQuote() throws Exception {
    assertThat(quoting("b", "quarry"))
        .isEqualTo(
            "the quote \"quarry\" stands more than once in article b; quote more words: \"quarry on\""
                + " or \"same quarry\"");
  }

  @Test
  void readsYaml() throws Exception {
    assertThat(ExpectationReader.read(resource("flood/expected.yaml"))).hasSize(1);
  }

  @Test
  void refusesAFileThatIsNotUnderstood() throws Exception {
    for (String bad :
        ImmutableList.of(
            "{",
            "{}",
            "{\"fuond\": []}",
            "{\"found\": [{\"verdict\": \"wrong\", \"slot\": \"date\", \"quotes\": {\"a\": \"x\"}}]}",
            "{\"found\": [{\"verdict\": \"disputed\", \"slot\": \"date\"}]}",
            "{\"claims\": [{\"slot\": \"date\", \"source\": \"a\", \"quote\": \"x\", \"from\": \"soon\"}]}")) {
      Path file = write(bad);
      assertThatThrownBy(() -> ExpectationReader.read(file))
          .isInstanceOf(BadExpectations.class)
          .hasMessageContaining("expected.json");
    }
  }

  @Test
  void describesItsFormatBySchema() throws Exception {
    assertThat(
            Schemas.offences(
                "/io/github/concordant/verify/expectations-1.schema.json",
                Files.readString(resource("quarry/expected.json"))))
        .isEmpty();
    assertThat(
            Schemas.offences(
                "/io/github/concordant/verify/expectations-1.schema.json", "{\"fuond\": []}"))
        .isNotEmpty();
  }

  private Report report(Finding finding) {
    return new Report(
        "quarry",
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(five, seven, three),
        ImmutableList.of(finding),
        ImmutableList.of());
  }

  private static Finding finding(Verdict verdict, String... claims) {
    return new Finding(
        "f",
        verdict,
        verdict.level(),
        Slot.KILLED,
        null,
        "the summary",
        "why",
        ImmutableList.copyOf(claims),
        ImmutableList.of());
  }

  private static Claim claim(String id, Article article, long count, String quote) {
    int start = article.text().indexOf(quote);
    Evidence evidence =
        Evidence.of(Field.TEXT, new Span(start, start + quote.length()), article.text());
    return new Claim(
        id, Slot.KILLED, article.id(), null, ClaimValue.Count.exactly(count), null, null, evidence);
  }

  private ImmutableList<CheckResult> verify(String expectations, Report report) throws Exception {
    return Verifier.verify(set, report, ExpectationReader.read(resource(expectations)));
  }

  private CheckResult only(Path expectations, Report report) throws Exception {
    return Verifier.verify(set, report, ExpectationReader.read(expectations)).get(0);
  }

  /** What is said of a quote that is meant to name a place. */
  private String quoting(String source, String quote) throws Exception {
    Path file = folder.resolve("expected.yaml");
    Files.writeString(file, "notReported: [{quotes: {" + source + ": \"" + quote + "\"}}]");
    return only(file, report(finding(Verdict.COMPATIBLE, "c1", "c2"))).message();
  }

  private Path write(String json) throws IOException {
    return Files.writeString(folder.resolve("expected.json"), json);
  }

  private static String text(String name) {
    try {
      return Files.readString(resource(name));
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(VerifierTest.class.getResource(name), name).toURI());
  }
}
