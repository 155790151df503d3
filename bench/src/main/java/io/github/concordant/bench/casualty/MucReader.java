package io.github.concordant.bench.casualty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads MUC-3 and MUC-4 reports in capitals: a JSON line a report with {@code id}, {@code text} and
 * filled {@code templates}. The counts are those of all its incidents together, each human target
 * once; a number such as "PLURAL" leaves the count open.
 */
final class MucReader {

  private static final String NUMBER = "HUM TGT: NUMBER";
  private static final String EFFECT = "HUM TGT: EFFECT OF INCIDENT";
  private static final Splitter NAMES = Splitter.on('/').trimResults().omitEmptyStrings();

  private final ObjectMapper json = new ObjectMapper();

  /**
   * All reports, in the order of the file; those without templates have no counts.
   *
   * @throws IOException if the file cannot be read or is no JSON
   */
  ImmutableList<CountedArticle> read(Path file) throws IOException {
    ImmutableList.Builder<CountedArticle> articles = ImmutableList.builder();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonNode node = json.readTree(line);
      Article article = Article.of(node.path("id").asText(), node.path("text").asText());
      JsonNode templates = node.path("templates");
      boolean filled = templates.size() > 0;
      articles.add(
          new CountedArticle(
              article,
              filled ? count(templates, "DEATH") : null,
              filled ? count(templates, "INJURY") : null));
    }
    return articles.build();
  }

  /** The sum over all targets with the effect; null if one of them has no number. */
  private static @Nullable Long count(JsonNode templates, String effect) {
    Set<String> seen = new HashSet<>();
    long sum = 0;
    for (JsonNode template : templates) {
      Map<String, String> numbers = numbers(template.path(NUMBER));
      for (JsonNode filler : template.path(EFFECT)) {
        String told = filler.asText();
        int colon = told.indexOf(':');
        if (colon < 0 || !told.substring(0, colon).equals(effect)) {
          continue;
        }
        String who = first(told.substring(colon + 1));
        if (!seen.add(who)) {
          continue;
        }
        String number = numbers.getOrDefault(who, "");
        if (!number.matches("[0-9]+")) {
          return null;
        }
        sum += Long.parseLong(number);
      }
    }
    return sum;
  }

  private static Map<String, String> numbers(JsonNode fillers) {
    Map<String, String> numbers = new HashMap<>();
    for (JsonNode filler : fillers) {
      String told = filler.asText();
      int colon = told.indexOf(':');
      if (colon > 0) {
        numbers.put(first(told.substring(colon + 1)), told.substring(0, colon).strip());
      }
    }
    return numbers;
  }

  /** The first of the names that one target goes by. */
  private static String first(String names) {
    return NAMES.splitToStream(names).findFirst().orElse("");
  }
}
