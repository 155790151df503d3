package io.github.concordant.spark;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.concordant.bench.story.MadeUpArchive;
import io.github.concordant.model.Article;
import java.util.List;

/** Made-up articles, cut short so that many are read in a test. */
final class ArticleLines {

  private ArticleLines() {}

  /** So many articles of as many stories as it takes, a paragraph of each. */
  static ImmutableList<Article> archive(int articles) {
    return Streams.stream(new MadeUpArchive(articles, 200, 1))
        .map(entry -> brief(entry.article()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The same with the first paragraph alone. */
  static Article brief(Article article) {
    List<String> paragraphs = Splitter.on("\n\n").splitToList(article.text());
    return new Article(
        article.id(),
        article.publisher(),
        article.published(),
        article.title(),
        paragraphs.get(0),
        article.url());
  }

  /** The article as a line of an archive. */
  static String line(Article article, String story) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("id", article.id()).put("story", story).put("publisher", article.publisher());
    line.put("published", String.valueOf(article.published())).put("text", article.text());
    return line.toString();
  }
}
