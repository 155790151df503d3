package io.github.concordant.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.concordant.ingest.Reading;
import io.github.concordant.ingest.SourceReader;
import io.github.concordant.model.Article;
import io.github.concordant.model.Notice;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the sample files beside the tests. */
public final class Samples {

  private Samples() {}

  /** What the command line would read of these files. */
  public static Reading read(Class<?> test, String... names) {
    return SourceReader.read(
        Stream.of(names).map(name -> path(test, name).toString()).toList(),
        InputStream.nullInputStream());
  }

  /** What it would read of this on standard input. */
  public static Reading standardInput(String content) {
    return SourceReader.read(
        ImmutableList.of("-"), new ByteArrayInputStream(content.getBytes(UTF_8)));
  }

  /** The only article of a reading that had no problem. */
  public static Article only(Reading reading) {
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.stories()).hasSize(1);
    assertThat(reading.stories().get(0).articles()).hasSize(1);
    return reading.stories().get(0).articles().get(0);
  }

  /** The articles of all stories of a reading. */
  public static ImmutableList<Article> articles(Reading reading) {
    return reading.stories().stream()
        .flatMap(story -> story.articles().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The codes of what the reading has to tell, but that an article is alone. */
  public static ImmutableList<String> codes(Reading reading) {
    return reading.stories().stream()
        .flatMap(story -> story.notices().stream())
        .map(Notice::code)
        .filter(code -> !code.equals("single-article"))
        .collect(ImmutableList.toImmutableList());
  }

  /** The one problem, without the folder before the file's name. */
  public static String problem(Reading reading) {
    assertThat(reading.problems()).hasSize(1);
    String display = reading.problems().get(0).display();
    return display.substring(display.lastIndexOf('/', display.indexOf(": ")) + 1);
  }

  /** The place of a sample. */
  public static Path path(Class<?> test, String name) {
    URL url = Objects.requireNonNull(test.getResource(name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }
}
