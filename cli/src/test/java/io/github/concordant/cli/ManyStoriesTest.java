package io.github.concordant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.model.Article;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import io.github.concordant.report.JsonRenderer;
import io.github.concordant.report.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The options --jobs, --quiet and --verbose. */
final class ManyStoriesTest {

  private static final int STORIES = 20;

  private static String stories() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < STORIES; i++) {
      for (int source = 0; source < 2; source++) {
        String text = "A flood in Lyon killed " + (20 + i + source) + " people.";
        lines.append("{\"story\": \"s").append(i).append("\", \"id\": \"").append(source);
        lines.append("\", \"text\": \"").append(text).append("\"}\n");
      }
    }
    return lines.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "json", "text", "junit"})
  void theNumberOfJobsChangesNoByte(String format) {
    CommandRun one = CommandRun.with(stories(), "check", "-", "--format", format, "--jobs", "1");
    CommandRun four = CommandRun.with(stories(), "check", "-", "--format", format, "--jobs", "4");

    assertThat(four.out()).isEqualTo(one.out()).isNotEmpty();
    assertThat(four.status()).isEqualTo(one.status()).isEqualTo(1);
  }

  @Test
  void tellsProgressUnlessQuiet() {
    assertThat(CommandRun.with(stories(), "check", "-").err())
        .contains("concordant: 20 of 20 stories checked");
    assertThat(CommandRun.with(stories(), "check", "-", "--quiet").err()).isEmpty();
  }

  @Test
  void verboseTellsTheTimeOfEachStage() {
    CommandRun run = CommandRun.with(stories(), "check", "-", "--quiet", "--verbose");

    assertThat(run.err().lines())
        .hasSize(6)
        .allMatch(line -> line.matches("concordant: [a-z]+ +\\d+\\.\\d{3} s"));
    assertThat(run.err()).containsSubsequence("read", "annotate", "extract", "judge", "write");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "many", "1.5", ""})
  void aWrongNumberOfJobsExitsWithTwo(String jobs) {
    CommandRun run = CommandRun.with(stories(), "check", "-", "--jobs", jobs);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("write a whole number from 1 on, such as 4");
  }

  @Test
  void anArrayThatIsWrittenAsItGrowsIsTheSameAsAWholeOne() throws Exception {
    ImmutableList.Builder<Report> reports = ImmutableList.builder();
    for (String id : ImmutableList.of("one", "two")) {
      reports.add(
          ConsistencyChecker.standard()
              .check(SourceSet.of(id, ImmutableList.of(Article.of("a", "Rain\nfell.")))));
    }
    String whole = new JsonRenderer(Tool.concordant()).render(reports.build());
    String lines =
        """
        {"story": "one", "id": "a", "text": "Rain\\nfell."}
        {"story": "two", "id": "a", "text": "Rain\\nfell."}
        """;

    String written = CommandRun.with(lines, "check", "-", "--format", "json").out();
    // The reading of the articles adds notices of its own, in the same places.
    ObjectMapper mapper = new ObjectMapper();
    assertThat(mapper.readTree(written)).hasSize(mapper.readTree(whole).size());
    assertThat(written.lines().limit(12).toList()).isEqualTo(whole.lines().limit(12).toList());
    assertThat(written).endsWith("\n  }\n]\n");
    assertThat(whole).endsWith("\n  }\n]\n");
  }
}
