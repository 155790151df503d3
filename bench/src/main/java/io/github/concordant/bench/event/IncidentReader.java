package io.github.concordant.bench.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads incidents of the Gun Violence Archive with what outlets wrote on them: a JSON line an
 * incident with {@code incident}, {@code state}, {@code date} and {@code docs}. Pages of which only
 * the notices of a site are left are passed over.
 */
public final class IncidentReader {

  /** Characters below which a page holds no article. */
  private static final int SHORTEST = 400;

  private static final int MONTH = "2014-02".length();

  private final ObjectMapper json = new ObjectMapper();

  /**
   * The incidents in the order of the file.
   *
   * @throws IOException if the file cannot be read or is no JSON
   */
  public ImmutableList<Incident> read(Path file) throws IOException {
    ImmutableList.Builder<Incident> incidents = ImmutableList.builder();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonNode node = json.readTree(line);
      String day = node.path("date").asText();
      String month = node.path("state").asText() + " " + day.substring(0, MONTH);
      incidents.add(
          new Incident(
              node.path("incident").asText(), month, LocalDate.parse(day), articles(node)));
    }
    return incidents.build();
  }

  private static ImmutableList<Article> articles(JsonNode incident) {
    ImmutableList.Builder<Article> articles = ImmutableList.builder();
    int number = 1;
    for (JsonNode page : incident.path("docs")) {
      String text = page.path("content").asText();
      if (text.length() >= SHORTEST) {
        articles.add(
            new Article(
                incident.path("incident").asText() + "-" + number,
                page.path("outlet").asText(),
                day(page.path("dct").asText()),
                page.path("title").asText(),
                text,
                null));
      }
      number++;
    }
    return articles.build();
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
