package io.github.concordant.grouping;

import io.github.concordant.event.EventOutline;
import io.github.concordant.event.EventReader;
import io.github.concordant.event.NameIdentity;
import io.github.concordant.text.AnnotatedArticle;

/** Reads what is kept of an article to find its story. Used from any thread. */
public final class GistReader {

  private final EventReader events = new EventReader();
  private final TermReader terms = new TermReader();

  public Gist read(AnnotatedArticle article) {
    return new Gist(
        article.article().id(),
        article.reference(),
        terms.read(article),
        Signature.of(article.article().text()),
        EventOutline.of(events.read(article, NameIdentity.literal()).main()));
  }
}
