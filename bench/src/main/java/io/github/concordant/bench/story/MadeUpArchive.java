package io.github.concordant.bench.story;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * An archive that never was: so many articles a day, in stories of one article to sixty, some of
 * them the same wire text in several outlets, in the order of their days. The more articles, the
 * more days. The same numbers make the same archive on every machine.
 */
public final class MadeUpArchive implements Iterable<MadeUpArchive.Entry> {

  /**
   * An article.
   *
   * @param story the id of the story that it was made for
   * @param day of its publication
   */
  public record Entry(String story, LocalDate day, Article article) {}

  private static final LocalDate FIRST_DAY = LocalDate.of(2001, 1, 1);

  private static final Comparator<Entry> BY_DAY =
      Comparator.comparing(Entry::day).thenComparing(entry -> entry.article().id());

  /** Of a hundred stories, those of a size between the one before and this. */
  private record Share(int percent, int most) {}

  private static final ImmutableList<Share> SIZES =
      ImmutableList.of(
          new Share(40, 1), new Share(25, 3), new Share(25, 8), new Share(8, 20), new Share(2, 60));

  /** Of a hundred articles, those that print the text of their story's first. */
  private static final int COPIES = 15;

  private final int articles;
  private final int perDay;
  private final int seed;

  /**
   * @param articles in all
   * @param perDay of a day, on average
   * @param seed other articles for each
   */
  public MadeUpArchive(int articles, int perDay, int seed) {
    checkArgument(articles >= 0 && perDay > 0, "%s articles, %s a day", articles, perDay);
    this.articles = articles;
    this.perDay = perDay;
    this.seed = seed;
  }

  /** The articles by day, then by id. */
  @Override
  public Iterator<Entry> iterator() {
    return new Days();
  }

  /** Makes story after story, and hands on what no later story comes before. */
  private final class Days extends AbstractIterator<Entry> {

    private final PriorityQueue<Entry> waiting = new PriorityQueue<>(BY_DAY);
    private int made;
    private int story;

    @Override
    protected @Nullable Entry computeNext() {
      while (made < articles && (waiting.isEmpty() || !waiting.element().day().isBefore(today()))) {
        makeStory();
      }
      return waiting.isEmpty() ? endOfData() : waiting.remove();
    }

    private LocalDate today() {
      return FIRST_DAY.plusDays(made / perDay);
    }

    private void makeStory() {
      // Far apart for two seeds, whatever they are.
      int number = seed * 0x9E3779B1 + story++;
      MadeUpStory source = MadeUpStory.of(number, today());
      int size = Math.min(size(number), articles - made);
      for (int i = 0; i < size; i++) {
        Article article = article(source, number, i);
        LocalDate day = Objects.requireNonNull(article.published());
        waiting.add(new Entry(source.id(), day, article));
      }
      made += size;
    }
  }

  private static int size(int number) {
    int drawn = MadeUpStory.draw(number, 100, "share");
    int least = 1;
    for (Share share : SIZES) {
      if (drawn < share.percent()) {
        return least + MadeUpStory.draw(number, share.most() - least + 1, "size");
      }
      drawn -= share.percent();
      least = share.most() + 1;
    }
    throw new IllegalStateException("the shares make no hundred");
  }

  private static Article article(MadeUpStory source, int number, int index) {
    Article own = source.article(index);
    return index > 0 && MadeUpStory.draw(number, 100, "copy", index) < COPIES
        ? new Article(
            own.id(), own.publisher(), own.published(), null, source.article(0).text(), null)
        : own;
  }
}
