package io.github.concordant.bench.story;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.concordant.model.Article;
import io.github.concordant.model.SourceSet;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a {@link MadeUpArchive} as JSON lines, 200 articles a day. */
public final class ArchiveWriter {

  private static final int PER_DAY = 200;
  private static final int SEED = 1;

  private ArchiveWriter() {}

  /**
   * Arguments: the file, how many articles and, where one more story is to be far larger than all
   * others, how many articles that has; a line that is broken comes with it.
   */
  public static void main(String[] arguments) throws IOException {
    int articles = Integer.parseInt(arguments[1]);
    int large = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
    try (Writer out = Files.newBufferedWriter(Path.of(arguments[0]))) {
      for (MadeUpArchive.Entry entry : new MadeUpArchive(articles, PER_DAY, SEED)) {
        out.write(line(entry.article(), entry.story()));
      }
      if (large > 0) {
        SourceSet story = MadeUpStory.of(SEED).articles(large);
        for (Article article : story.articles()) {
          out.write(line(article, "large"));
        }
        out.write("{\"id\": \"torn\", \n");
      }
    }
  }

  private static String line(Article article, String story) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("id", article.id()).put("story", story).put("publisher", article.publisher());
    line.put("published", String.valueOf(article.published())).put("text", article.text());
    return line + "\n";
  }
}
