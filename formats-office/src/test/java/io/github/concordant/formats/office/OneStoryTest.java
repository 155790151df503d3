package io.github.concordant.formats.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.html.HtmlEscapers;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.ingest.Reading;
import io.github.concordant.ingest.SourceReader;
import io.github.concordant.model.Article;
import io.github.concordant.model.Finding;
import io.github.concordant.model.SourceSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One story in six formats: the same findings. */
final class OneStoryTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Splitter PARAGRAPHS = Splitter.on("\n\n");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  private static ImmutableList<Article> articles = ImmutableList.of();
  private static ImmutableList<String> expected = ImmutableList.of();

  @TempDir Path folder;

  @BeforeAll
  static void readTheStory() {
    Path story = Path.of(System.getProperty("concordant.testdata", "testdata"), "rakhine-ferry");
    SourceSet set = only(read(story));
    articles = set.articles();
    expected = findings(set);
    assertThat(expected).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "html", "json", "xml", "pdf", "docx"})
  void findsTheSame(String format) throws IOException {
    for (Article article : articles) {
      Files.write(folder.resolve(article.id() + "." + format), written(article, format));
    }

    SourceSet set = only(read(folder));

    assertThat(set.articles()).hasSameSizeAs(articles);
    assertThat(findings(set)).containsExactlyElementsOf(expected);
  }

  private static byte[] written(Article article, String format) throws IOException {
    String title = Objects.requireNonNull(article.title());
    LocalDate day = Objects.requireNonNull(article.published());
    ImmutableList.Builder<String> dated = ImmutableList.builder();
    dated.add("Published " + DAY.format(day));
    dated.addAll(PARAGRAPHS.split(article.text()));
    return switch (format) {
      case "txt" -> (title + "\n\n" + String.join("\n\n", dated.build())).getBytes(UTF_8);
      case "html" -> html(article, title, day).getBytes(UTF_8);
      case "json" -> ninjs(article, title, day);
      case "xml" -> newsMl(article, title, day).getBytes(UTF_8);
      case "pdf" -> new PdfWriter(2, 40).write(title, dated.build());
      case "docx" -> DocxWriter.write(title, dated.build());
      default -> throw new IllegalArgumentException(format);
    };
  }

  private static String html(Article article, String title, LocalDate day) {
    return "<!DOCTYPE html><html><head><title>x</title><meta property='article:published_time'"
        + " content='"
        + day
        + "T12:00:00Z'></head><body><nav><a href='/'>Home</a></nav><article><h1>"
        + escaped(title)
        + "</h1>"
        + paragraphs(article)
        + "<aside><p>In other news, ninety-nine people were killed in a flood.</p></aside>"
        + "</article></body></html>";
  }

  private static byte[] ninjs(Article article, String title, LocalDate day) throws IOException {
    return MAPPER.writeValueAsBytes(
        ImmutableMap.of(
            "uri",
            "urn:wire:" + article.id(),
            "version",
            1,
            "versionCreated",
            day + "T12:00:00Z",
            "headlines",
            List.of(ImmutableMap.of("value", title)),
            "bodies",
            List.of(ImmutableMap.of("contentType", "text/html", "value", paragraphs(article)))));
  }

  private static String newsMl(Article article, String title, LocalDate day) {
    return "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:wire:"
        + article.id()
        + "' version='1'><itemMeta><itemClass qcode='ninat:text'/><versionCreated>"
        + day
        + "T12:00:00Z</versionCreated></itemMeta><contentMeta><headline>"
        + escaped(title)
        + "</headline></contentMeta><contentSet><inlineXML><html"
        + " xmlns='http://www.w3.org/1999/xhtml'><body>"
        + paragraphs(article)
        + "</body></html></inlineXML></contentSet></newsItem>";
  }

  private static String paragraphs(Article article) {
    return PARAGRAPHS
        .splitToStream(article.text())
        .map(paragraph -> "<p>" + escaped(paragraph) + "</p>")
        .collect(Collectors.joining());
  }

  private static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }

  private static ImmutableList<String> findings(SourceSet set) {
    return CHECKER.check(set).findings().stream()
        .map(OneStoryTest::line)
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  private static String line(Finding finding) {
    return finding.verdict().id()
        + " "
        + finding.slot()
        + " "
        + finding.values().stream()
            .map(value -> value.value() + " " + value.sources())
            .sorted()
            .toList();
  }

  private static Reading read(Path path) {
    return SourceReader.read(ImmutableList.of(path.toString()), InputStream.nullInputStream());
  }

  private static SourceSet only(Reading reading) {
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.stories()).hasSize(1);
    return reading.stories().get(0);
  }
}
