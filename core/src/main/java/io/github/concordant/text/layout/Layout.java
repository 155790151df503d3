package io.github.concordant.text.layout;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Span;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * How a text is made up.
 *
 * @param published the day of publication that the text states, or null
 * @param publishedAt where it states it, also when only day and month are known
 * @param updated the day of the last change that the text states, or null
 * @param dayWithoutYear the day of a dateline whose year is open, or null
 * @param place the place of the dateline as it is printed ("GARUT, Indonesia"), or null
 * @param blocks what the stretches of the text are, in order and without overlap; only white space
 *     and rules of dashes lie between them
 */
public record Layout(
    @Nullable LocalDate published,
    @Nullable Span publishedAt,
    @Nullable LocalDate updated,
    @Nullable MonthDay dayWithoutYear,
    @Nullable String place,
    ImmutableList<Block> blocks) {

  /** What a stretch of an article is. */
  public enum Kind {
    /** A headline or the line beneath it. */
    HEADLINE,
    BYLINE,
    /** A line or words that say when the article was published or changed. */
    DATE,
    /** Place, day and agency before the first sentence: {@code LAGOS, May 3 (HNW) -}. */
    DATELINE,
    CAPTION,
    /** The publisher's words about itself: sections, subscription, sharing, copyright. */
    BOILERPLATE,
    BODY
  }

  /** A stretch of one kind. */
  public record Block(Span span, Kind kind) {}

  /** The blocks of a kind. */
  public ImmutableList<Span> spans(Kind kind) {
    return blocks.stream()
        .filter(block -> block.kind() == kind)
        .map(Block::span)
        .collect(ImmutableList.toImmutableList());
  }

  /** The kind of the block at an offset, or null between blocks. */
  public @Nullable Kind kindAt(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = blocks.get(middle).span();
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return blocks.get(middle).kind();
      }
    }
    return null;
  }
}
