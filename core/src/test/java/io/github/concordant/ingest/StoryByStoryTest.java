package io.github.concordant.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StoryByStoryTest {

  private final List<String> taken = new ArrayList<>();

  private ImmutableList<ReadProblem> stream(String... lines) {
    byte[] bytes = String.join("\n", lines).getBytes(UTF_8);
    return SourceReader.streamStories(
        ImmutableList.of("-"),
        new ByteArrayInputStream(bytes),
        story -> taken.add(story.story() + story.articles().stream().map(Article::id).toList()));
  }

  private static String line(String story, String id) {
    return "{\"story\": \"" + story + "\", \"id\": \"" + id + "\", \"text\": \"Rain fell.\"}";
  }

  @Test
  void handsAStoryOnWhenTheNextBegins() {
    assertThat(stream(line("a", "1"), line("a", "2"), line("b", "1"))).isEmpty();
    assertThat(taken).containsExactly("a[1, 2]", "b[1]");
  }

  @Test
  void tellsOfAStoryThatGoesOnLater() {
    assertThat(stream(line("a", "1"), line("b", "1"), line("a", "2")))
        .extracting(ReadProblem::display)
        .containsExactly(
            "a: goes on after another story began, so it is read as two; put the articles of a"
                + " story together");
    assertThat(taken).containsExactly("a[1]", "b[1]", "a[2]");
  }

  @Test
  void linesWithoutAStoryAreOne() {
    String bare = "{\"id\": \"1\", \"text\": \"Rain fell.\"}";

    assertThat(stream(bare, bare.replace("1", "2"), line("b", "1"))).isEmpty();
    assertThat(taken).containsExactly("null[1, 2]", "b[1]");
  }

  @Test
  void handsNothingOnOfNothing() {
    assertThat(stream("")).hasSize(1);
    assertThat(taken).isEmpty();
  }
}
