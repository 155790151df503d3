package io.github.concordant.bench.speed;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.concordant.bench.event.Incident;
import io.github.concordant.bench.event.IncidentReader;
import io.github.concordant.model.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The articles that speed is measured on: the same of the same place on every machine. */
public final class ArticleSample {

  private static final String INCIDENTS = "incidents.jsonl";

  private ArticleSample() {}

  /**
   * Takes articles at even distances.
   *
   * @param folder one with incidents of the Gun Violence Archive, else one of plain texts
   * @param count how many at most
   * @throws IOException if they cannot be read
   * @throws IllegalArgumentException if there are none
   */
  public static ImmutableList<Article> of(Path folder, int count) throws IOException {
    Path incidents = folder.resolve(INCIDENTS);
    ImmutableList<Article> all =
        Files.isRegularFile(incidents) ? ofIncidents(incidents) : ofTexts(folder);
    checkArgument(!all.isEmpty(), "no articles under %s", folder);
    int stride = Math.max(1, all.size() / count);
    return Stream.iterate(0, i -> i < all.size(), i -> i + stride)
        .limit(count)
        .map(all::get)
        .collect(ImmutableList.toImmutableList());
  }

  /** Their characters. */
  public static long characters(ImmutableList<Article> articles) {
    return articles.stream().mapToLong(article -> article.text().length()).sum();
  }

  private static ImmutableList<Article> ofIncidents(Path file) throws IOException {
    return new IncidentReader()
        .read(file).stream()
            .map(Incident::articles)
            .flatMap(ImmutableList::stream)
            .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Article> ofTexts(Path folder) throws IOException {
    ImmutableList.Builder<Article> articles = ImmutableList.builder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        articles.add(Article.of(folder.relativize(file).toString(), text));
      }
    }
    return articles.build();
  }
}
