package io.github.concordant.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import io.github.concordant.model.Notice;
import io.github.concordant.model.SourceSet;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Readings for tests, and what is looked for in them. */
final class Readings {

  static final String FERRY = "The ferry sank off the harbour, and six people died.";
  static final String OTHER = "Seven people were lost when the ferry went down.";

  private Readings() {}

  static Reading read(Path... paths) {
    return SourceReader.read(
        ImmutableList.copyOf(paths).stream().map(Path::toString).toList(),
        InputStream.nullInputStream());
  }

  static Reading standardInput(String text) {
    return SourceReader.read(ImmutableList.of("-"), new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  static String line(@Nullable String story, String id, String text) {
    String of = story == null ? "" : "\"story\": \"" + story + "\", ";
    return "{" + of + "\"id\": \"" + id + "\", \"text\": \"" + text + "\"}\n";
  }

  static SourceSet onlyStory(Reading reading) {
    return only(reading.stories());
  }

  static Article onlyArticle(Reading reading) {
    return only(onlyStory(reading).articles());
  }

  static String onlyProblem(Reading reading) {
    return only(reading.problems()).display();
  }

  static ImmutableList<String> codes(Reading reading) {
    return onlyStory(reading).notices().stream()
        .map(Notice::code)
        .collect(ImmutableList.toImmutableList());
  }

  private static <T> T only(ImmutableList<T> items) {
    assertThat(items).hasSize(1);
    return items.get(0);
  }
}
