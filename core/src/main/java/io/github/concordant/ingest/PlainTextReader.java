package io.github.concordant.ingest;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Article;
import java.io.IOException;

/** A file of text is one article; its id is the file's name without the extension. */
final class PlainTextReader implements ArticleReader {

  private static final ImmutableSet<String> EXTENSIONS = ImmutableSet.of("txt", "text", "");

  @Override
  public String format() {
    return "text";
  }

  @Override
  public ImmutableSet<String> extensions() {
    return EXTENSIONS;
  }

  /** Text says nothing of its format: it is what is left. */
  @Override
  public boolean recognises(Input input) {
    return false;
  }

  @Override
  public void read(Input input, Gathering gathering) throws IOException, Unreadable {
    TextDecoder.Decoded decoded = TextDecoder.decode(input.all(Limits.ARTICLE));
    if (decoded.text().isBlank()) {
      throw new Unreadable("empty", "put the article's text into it, or leave it out");
    }
    gathering.add(Incoming.of(Article.of(input.stem(), decoded.text()), decoded));
  }
}
