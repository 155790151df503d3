package io.github.concordant.bench.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.github.concordant.bench.Detokeniser;
import io.github.concordant.model.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads tokenised articles of ECB+: a JSON line an article with {@code topic}, {@code event},
 * {@code doc} and {@code tokens}, a list of sentences of tokens. An address that stands above an
 * article is left out; a first line that ends like no sentence is its headline.
 */
public final class TopicReader {

  private final ObjectMapper json = new ObjectMapper();

  /**
   * The articles in the order of the file.
   *
   * @throws IOException if the file cannot be read or is no JSON
   */
  public ImmutableList<TopicArticle> read(Path file) throws IOException {
    ImmutableList.Builder<TopicArticle> articles = ImmutableList.builder();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonNode node = json.readTree(line);
      articles.add(
          new TopicArticle(node.path("topic").asInt(), node.path("event").asText(), article(node)));
    }
    return articles.build();
  }

  private static Article article(JsonNode node) {
    List<String> lines = new ArrayList<>();
    for (JsonNode sentence : node.path("tokens")) {
      if (!isAddress(sentence)) {
        lines.add(Detokeniser.join(sentence));
      }
    }
    boolean headed = lines.size() > 1 && !endsLikeSentence(lines.get(0));
    String title = headed ? lines.remove(0) : null;
    return new Article(
        node.path("doc").asText(), null, null, title, String.join("\n\n", lines), null);
  }

  private static boolean isAddress(JsonNode sentence) {
    return sentence.path(0).asText().startsWith("http");
  }

  private static boolean endsLikeSentence(String line) {
    return line.endsWith(".") || line.endsWith("\"") || line.endsWith("''") || line.endsWith("?");
  }
}
