package io.github.concordant.ingest;

import static io.github.concordant.ingest.Readings.codes;
import static io.github.concordant.ingest.Readings.onlyStory;
import static io.github.concordant.ingest.Readings.standardInput;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import io.github.concordant.model.SourceSet;
import org.junit.jupiter.api.Test;

/** Which articles are versions of one, and which of them counts. */
final class VersionsTest {

  private static final String OLD = "Three people died when the quarry wall fell.";
  private static final String NEW = "Four people died when the quarry wall fell.";
  private static final String NEWEST = "Five people died when the quarry wall fell.";

  @Test
  void takesTheHighestNumber() {
    SourceSet story =
        story(
            line(OLD, "\"version\": 1"),
            line(NEWEST, "\"version\": 10"),
            line(NEW, "\"version\": 9"));

    assertThat(texts(story)).containsExactly(NEWEST);
    assertThat(story.earlier().get("a"))
        .containsExactly(Article.of("a#1", OLD), Article.of("a#9", NEW));
    assertThat(codes(standardInput(line(OLD, "\"version\": 1") + line(NEW, "\"version\": 2"))))
        .containsExactly("earlier-version", "single-article");
  }

  @Test
  void takesTheLatestTimeWhereThereAreNoNumbers() {
    SourceSet story =
        story(
            line(NEW, "\"updated\": \"2025-03-04T12:00:00+02:00\""),
            line(OLD, "\"updated\": \"2025-03-04T09:30:00Z\""));

    assertThat(texts(story)).containsExactly(NEW);
  }

  @Test
  void takesTheUpdateThatTheHeadlineTells() {
    assertThat(
            texts(
                story(
                    line(NEW, "\"title\": \"UPDATED: Wall falls\""),
                    line(OLD, "\"title\": \"Wall falls\""))))
        .containsExactly(NEW);
    assertThat(
            texts(
                story(
                    line(NEWEST, "\"title\": \"UPDATE 11-Wall falls\""),
                    line(OLD, "\"title\": \"Wall falls\""),
                    line(NEW, "\"title\": \"UPDATE 2-Wall falls\""))))
        .containsExactly(NEWEST);
  }

  @Test
  void takesTheLatestDay() {
    assertThat(
            texts(
                story(
                    line(NEW, "\"published\": \"2025-03-05\""),
                    line(OLD, "\"published\": \"2025-03-04\""))))
        .containsExactly(NEW);
  }

  @Test
  void keepsArticlesApartWhereNothingTellsTheNewer() {
    SourceSet same = story(line(NEW, "\"version\": 1"), line(OLD, "\"version\": 1"));
    SourceSet others =
        story(
            line(NEW, "\"version\": 2, \"publisher\": \"Post\""),
            line(OLD, "\"version\": 1, \"publisher\": \"Mail\""));

    assertThat(same.articles()).hasSize(2);
    assertThat(others.articles()).hasSize(2);
    assertThat(same.earlier()).isEqualTo(others.earlier());
    assertThat(
            story(line(NEW, "\"title\": \"Update on the wall\""), line(OLD, "\"title\": \"Wall\""))
                .articles())
        .hasSize(2);
  }

  @Test
  void dropsWhatChangedNothing() {
    SourceSet story =
        story(
            line(OLD, "\"version\": 1"),
            line(OLD, "\"version\": 1"),
            line(NEW, "\"version\": 2"),
            line(NEW, "\"version\": 3"));

    assertThat(texts(story)).containsExactly(NEW);
    assertThat(story.earlier().get("a")).extracting(Article::text).containsExactly(OLD);
  }

  @Test
  void dependsOnNoOrder() {
    ImmutableList<String> lines =
        ImmutableList.of(
            line(OLD, "\"version\": 1"),
            line(NEW, "\"version\": 2"),
            line(NEWEST, "\"version\": 3"));

    SourceSet story = story(lines.get(0), lines.get(1), lines.get(2));
    SourceSet reversed = story(lines.get(2), lines.get(1), lines.get(0));

    assertThat(reversed).isEqualTo(story);
  }

  private static ImmutableList<String> texts(SourceSet story) {
    return story.articles().stream().map(Article::text).collect(ImmutableList.toImmutableList());
  }

  private static SourceSet story(String... lines) {
    return onlyStory(standardInput(String.join("", lines)));
  }

  private static String line(String text, String field) {
    return "{\"id\": \"a\", " + field + ", \"text\": \"" + text + "\"}\n";
  }
}
