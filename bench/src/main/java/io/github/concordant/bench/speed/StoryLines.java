package io.github.concordant.bench.speed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.concordant.bench.story.MadeUpStory;
import io.github.concordant.model.Article;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes made-up stories to standard output, a JSON line an article, as the program takes them.
 * Arguments: how many stories, and of how many articles each.
 */
public final class StoryLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private StoryLines() {}

  /**
   * Writes them.
   *
   * @throws IOException if they cannot be written
   */
  public static void main(String[] args) throws IOException {
    int stories = Integer.parseInt(args[0]);
    int articles = Integer.parseInt(args[1]);
    try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
      for (int i = 0; i < stories; i++) {
        MadeUpStory story = MadeUpStory.of(i);
        for (int j = 0; j < articles; j++) {
          out.write(line(story.id(), story.article(j)).getBytes(UTF_8));
        }
      }
    }
  }

  private static String line(String story, Article article) {
    ObjectNode line = JSON.createObjectNode();
    line.put("id", article.id());
    line.put("story", story);
    line.put("publisher", article.publisher());
    line.put("published", String.valueOf(article.published()));
    line.put("text", article.text());
    return line + "\n";
  }
}
