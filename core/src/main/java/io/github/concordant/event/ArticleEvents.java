package io.github.concordant.event;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Field;
import io.github.concordant.model.Span;
import java.util.List;
import java.util.Optional;

/** The events of one article, and which of them a place in its text speaks of. */
public final class ArticleEvents {

  /** A stretch of text in which people suffer one event. */
  record Stretch(Field field, Span span, int event) {}

  private final String source;
  private final ImmutableList<ArticleEvent> events;
  private final ImmutableList<Stretch> stretches;

  ArticleEvents(String source, List<ArticleEvent> events, List<Stretch> stretches) {
    this.source = source;
    this.events = ImmutableList.copyOf(events);
    this.stretches = ImmutableList.copyOf(stretches);
  }

  /** The article's id. */
  public String source() {
    return source;
  }

  public ImmutableList<ArticleEvent> events() {
    return events;
  }

  /**
   * What the article is about: what people suffer in it, or all that it tells where they suffer
   * nothing; it may then have no mention of its own.
   */
  public ArticleEvent main() {
    return events.get(0);
  }

  /** The event that people at this span are killed, hurt or freed in. */
  public Optional<ArticleEvent> harming(Field field, Span span) {
    return stretches.stream()
        .filter(stretch -> stretch.field() == field && stretch.span().overlaps(span))
        .findFirst()
        .map(stretch -> events.get(stretch.event()));
  }

  /** The event that a temporal expression dates, or empty when it dates none. */
  public Optional<ArticleEvent> datedBy(Field field, Span time) {
    return mentionDatedBy(field, time)
        .flatMap(
            mention -> events.stream().filter(e -> e.mentions().contains(mention)).findFirst());
  }

  /** The mention that a temporal expression dates, or empty when it dates none. */
  public Optional<EventMention> mentionDatedBy(Field field, Span time) {
    return events.stream()
        .flatMap(event -> event.mentions().stream())
        .filter(mention -> mention.field() == field)
        .filter(mention -> mention.times().stream().anyMatch(t -> t.overlaps(time)))
        .findFirst();
  }
}
