package io.github.concordant.bench.casualty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.github.concordant.bench.Detokeniser;
import io.github.concordant.model.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles of the Gun Violence Database as tokenised for argument linking: a JSON line an
 * article with {@code doc_key} and {@code full_text}, a list of sentences of tokens. The counts are
 * our own, from a table beside this class: the file keeps one victim an article and no fate.
 */
final class GvdbReader {

  private static final Splitter TABS = Splitter.on('\t');

  private final ObjectMapper json = new ObjectMapper();
  private final ImmutableMap<String, List<String>> counts = counts();

  /**
   * The articles that have a count, in the order of the file.
   *
   * @throws IOException if the file cannot be read or is no JSON
   */
  ImmutableList<CountedArticle> read(Path file) throws IOException {
    ImmutableList.Builder<CountedArticle> articles = ImmutableList.builder();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonNode node = json.readTree(line);
      String id = node.path("doc_key").asText();
      List<String> row = counts.get(id);
      if (row != null) {
        articles.add(new CountedArticle(article(id, node), count(row.get(1)), count(row.get(2))));
      }
    }
    return articles.build();
  }

  private static Article article(String id, JsonNode node) {
    StringBuilder text = new StringBuilder();
    String title = "";
    for (JsonNode sentence : node.path("full_text")) {
      String words = Detokeniser.join(sentence);
      if (title.isEmpty() && text.length() == 0) {
        title = headline(words);
      } else {
        text.append(text.length() == 0 ? "" : "\n\n").append(words);
      }
    }
    return new Article(id, null, null, title, text.toString(), null);
  }

  /** The headline without the name of its site. */
  private static String headline(String words) {
    int bar = words.indexOf(" |");
    int mark = words.indexOf(" «");
    int end = bar < 0 ? mark : mark < 0 ? bar : Math.min(bar, mark);
    return end < 0 ? words : words.substring(0, end);
  }

  private static @Nullable Long count(String field) {
    return field.equals("?") ? null : Long.valueOf(field);
  }

  private static ImmutableMap<String, List<String>> counts() {
    try {
      return Resources.readLines(
              Resources.getResource(GvdbReader.class, "gvdb-counts.tsv"), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.startsWith("#"))
          .map(TABS::splitToList)
          .collect(ImmutableMap.toImmutableMap(row -> row.get(0), row -> row));
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the table of counts", e);
    }
  }
}
