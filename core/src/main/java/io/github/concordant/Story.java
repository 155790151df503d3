package io.github.concordant;

import com.google.common.collect.ImmutableList;
import io.github.concordant.check.StoryCheck;
import io.github.concordant.check.StoryMemory;
import io.github.concordant.model.Article;
import io.github.concordant.model.CheckListener;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A story that grows: it is told its articles one by one, and says what each of them changes. An
 * article is read when it comes and not again; what the story amounts to is judged anew with each.
 * The report is at all times the one that {@link ConsistencyChecker#check(SourceSet)} makes of the
 * same articles, whatever order they came in.
 *
 * <pre>{@code
 * Story story = checker.story("quake");
 * StoryChange change = story.add(article);
 * change.added().forEach(finding -> desk.tell(finding.summary()));
 * }</pre>
 *
 * <p>Safe for use by several threads; they wait for each other. A call that fails or is cancelled
 * leaves the story as it was.
 */
public final class Story {

  private final @Nullable String id;
  private final StoryCheck check;
  private final int mostArticles;
  private final UnaryOperator<Report> finish;
  private final StoryMemory memory = new StoryMemory();
  private final TreeMap<String, Article> articles = new TreeMap<>();
  private Report report;

  Story(@Nullable String id, StoryCheck check, int mostArticles, UnaryOperator<Report> finish) {
    this.id = id;
    this.check = check;
    this.mostArticles = mostArticles;
    this.finish = finish;
    this.report = check(articles, CheckListener.NONE);
  }

  /** The story's id, or null when it has none. */
  public @Nullable String id() {
    return id;
  }

  /** The articles so far, in the order of their ids. */
  public synchronized ImmutableList<Article> articles() {
    return ImmutableList.copyOf(articles.values());
  }

  /** What the articles so far amount to. */
  public synchronized Report report() {
    return report;
  }

  /**
   * Adds an article.
   *
   * @throws IllegalArgumentException if the story has an article with this id, or as many as the
   *     checker takes
   */
  public StoryChange add(Article article) {
    return add(article, CheckListener.NONE);
  }

  /**
   * Adds an article, with a listener that may stop it.
   *
   * @throws IllegalArgumentException if the story has an article with this id, or as many as the
   *     checker takes
   * @throws java.util.concurrent.CancellationException if the listener or an interrupt stops it
   */
  public synchronized StoryChange add(Article article, CheckListener listener) {
    if (articles.containsKey(article.id())) {
      throw new IllegalArgumentException(
          "the story has an article \""
              + article.id()
              + "\"; a newer text of it is put by replace");
    }
    if (articles.size() >= mostArticles) {
      throw new IllegalArgumentException(
          "the story has " + mostArticles + " articles, which is what the checker takes");
    }
    return put(article, listener);
  }

  /**
   * Puts a newer text in the place of an article; the earlier one counts no more.
   *
   * @throws IllegalArgumentException if the story has no article with this id
   */
  public synchronized StoryChange replace(Article article) {
    checkKnown(article.id());
    return put(article, CheckListener.NONE);
  }

  /**
   * Takes an article out.
   *
   * @throws IllegalArgumentException if the story has no article with this id
   */
  public synchronized StoryChange remove(String articleId) {
    checkKnown(articleId);
    TreeMap<String, Article> fewer = new TreeMap<>(articles);
    fewer.remove(articleId);
    return become(fewer, CheckListener.NONE);
  }

  private void checkKnown(String articleId) {
    if (!articles.containsKey(articleId)) {
      throw new IllegalArgumentException("the story has no article \"" + articleId + "\"");
    }
  }

  private StoryChange put(Article article, CheckListener listener) {
    TreeMap<String, Article> more = new TreeMap<>(articles);
    more.put(article.id(), article);
    return become(more, listener);
  }

  private StoryChange become(Map<String, Article> next, CheckListener listener) {
    Report before = report;
    Report after = check(next, listener);
    articles.clear();
    articles.putAll(next);
    report = after;
    return StoryChange.between(before, after);
  }

  private Report check(Map<String, Article> of, CheckListener listener) {
    return finish.apply(check.check(SourceSet.of(id, of.values()), memory, listener));
  }
}
