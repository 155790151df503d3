package io.github.concordant.bench.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.concordant.model.Article;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a {@link MadeUpArchive} as JSON lines. */
public final class ArchiveWriter {

  private static final int PER_DAY = 200;

  private ArchiveWriter() {}

  /** Arguments: the file, how many articles, how many a day (200 if not told), the seed (1). */
  public static void main(String[] arguments) throws IOException {
    int articles = Integer.parseInt(arguments[1]);
    int perDay = arguments.length > 2 ? Integer.parseInt(arguments[2]) : PER_DAY;
    int seed = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1;
    write(new MadeUpArchive(articles, perDay, seed), Path.of(arguments[0]));
  }

  /** Writes the articles with their stories, one a line, in the archive's order. */
  public static void write(MadeUpArchive archive, Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (Writer out = Files.newBufferedWriter(file)) {
      for (MadeUpArchive.Entry entry : archive) {
        Article article = entry.article();
        ObjectNode line = json.createObjectNode();
        line.put("id", article.id()).put("story", entry.story());
        line.put("publisher", article.publisher());
        line.put("published", String.valueOf(article.published()));
        line.put("text", article.text());
        out.write(line + "\n");
      }
    }
  }
}
