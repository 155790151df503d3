package io.github.concordant.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.model.Article;
import io.github.concordant.model.Level;
import io.github.concordant.model.Report;
import io.github.concordant.model.Slot;
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Verdict;
import io.github.concordant.report.Schemas;
import io.github.concordant.verify.Expectation.Claimed;
import io.github.concordant.verify.Expectation.ExpectedValue;
import io.github.concordant.verify.Expectation.Found;
import io.github.concordant.verify.Expectation.Missed;
import io.github.concordant.verify.Expectation.NotReported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ExpectationDraftTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();

  @TempDir Path folder;

  static ImmutableList<Path> sourceSets() throws IOException {
    Path testdata = Path.of(System.getProperty("concordant.testdata", "testdata"));
    return Files.isDirectory(testdata) ? SourceSetFolder.under(testdata) : ImmutableList.of();
  }

  @ParameterizedTest
  @MethodSource("sourceSets")
  void everythingDraftedIsMetAtOnce(Path set) throws Exception {
    for (SourceSet story : SourceSetFolder.read(set).stories()) {
      Report report = CHECKER.check(story);
      ImmutableList<Expectation> drafted = ExpectationDraft.of(story, report);
      ImmutableList<Expectation> read = written(ExpectationWriter.draft(drafted));

      assertThat(read).containsExactlyInAnyOrderElementsOf(drafted);
      assertThat(Verifier.verify(story, report, read)).allMatch(CheckResult::met);
      assertThat(read).hasAtLeastOneElementOfType(Claimed.class);
      assertThat(read.stream().filter(Found.class::isInstance))
          .hasSameSizeAs(
              report.open().stream().filter(f -> f.verdict().level() != Level.NONE).toList());
    }
  }

  @Test
  void quotesTheClaimsThatDisagree() {
    SourceSet story =
        SourceSet.of(
            "bridge",
            ImmutableList.of(
                article("a", "Five people were killed when a bridge collapsed in Larn on Monday."),
                article("b", "Seven people were killed when a bridge collapsed in Larn.")));

    ImmutableList<Expectation> drafted = ExpectationDraft.of(story, CHECKER.check(story));

    assertThat(drafted)
        .filteredOn(Found.class::isInstance)
        .singleElement()
        .satisfies(
            found -> {
              assertThat(((Found) found).verdict()).isEqualTo(Verdict.CONTRADICTION);
              assertThat(((Found) found).quotes())
                  .isEqualTo(
                      ImmutableListMultimap.of(
                          "a", "Five people were killed", "b", "Seven people were killed"));
              assertThat(((Found) found).why()).isNotBlank();
            });
    assertThat(drafted)
        .contains(
            new Claimed(
                Slot.KILLED,
                "b",
                "Seven people were killed",
                new ExpectedValue.Count(7, 7L),
                null,
                null));
  }

  @Test
  void draftsNothingWhereNothingIsRead() {
    SourceSet story = SourceSet.of("rain", ImmutableList.of(article("a", "It rained all day.")));

    assertThat(ExpectationDraft.of(story, CHECKER.check(story))).isEmpty();
  }

  @Test
  void writesWhatItReads() throws Exception {
    ImmutableList<String> odd =
        ImmutableList.of(
            "plain words",
            "17",
            "yes",
            "null",
            "~",
            "2024-05-06",
            "a: b",
            "- c",
            "#d",
            "'",
            "\"",
            "two\nlines",
            " blank ",
            "{e",
            "*f*",
            "&g",
            "!h",
            "%i",
            "@j",
            "k #l",
            "\u201Cm\u201D n",
            "\uD83D\uDE00",
            "1e3",
            "0x1F",
            "a\tb",
            "back\\slash",
            "?",
            ":",
            "1_000",
            "12:30",
            "é");
    ImmutableListMultimap.Builder<String, String> quotes = ImmutableListMultimap.builder();
    odd.forEach(words -> quotes.put("s", words));
    odd.forEach(words -> quotes.put(words, words));
    NotReported unwanted = new NotReported(quotes.build(), "a \"why\"");
    ImmutableList<Expectation> expectations =
        ImmutableList.of(
            new Found(Verdict.DISPUTED, Slot.TARGET, quotes.build(), null),
            new Found(Verdict.SUPERSEDED, Slot.DATE, quotes.build(), "why: not"),
            new Missed(new Found(Verdict.CONTRADICTION, Slot.AGE, quotes.build(), null)),
            new Missed(unwanted),
            unwanted,
            new Claimed(Slot.KILLED, "s", "9", new ExpectedValue.Count(9, null), "no", "17"),
            new Claimed(
                Slot.DATE,
                "s",
                "on",
                new ExpectedValue.Days(null, LocalDate.of(2024, 5, 6)),
                null,
                null),
            new Claimed(Slot.PERSON, "s", "true", new ExpectedValue.Text("1.0"), null, null),
            new Claimed(Slot.PLACE, "s", "here", new ExpectedValue.Any(), null, null));

    assertThat(written(ExpectationWriter.yaml(expectations))).isEqualTo(expectations);
  }

  private ImmutableList<Expectation> written(String yaml) throws Exception {
    JsonNode tree = new YAMLMapper().readTree(yaml);
    assertThat(
            Schemas.offences(
                "/io/github/concordant/verify/expectations-1.schema.json", tree.toString()))
        .isEmpty();
    return ExpectationReader.read(Files.writeString(folder.resolve("expected.yaml"), yaml));
  }

  private static Article article(String id, String text) {
    return new Article(id, null, LocalDate.of(2024, 5, 7), null, text, null);
  }
}
