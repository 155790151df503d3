package io.github.concordant.examples.extension;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.ingest.ArticleReader;
import io.github.concordant.ingest.Gathering;
import io.github.concordant.ingest.Incoming;
import io.github.concordant.ingest.Input;
import io.github.concordant.ingest.Limits;
import io.github.concordant.ingest.TextDecoder;
import io.github.concordant.ingest.Unreadable;
import io.github.concordant.model.Article;
import java.io.IOException;

/** Reads the captions of a broadcast (WebVTT) as its text: the words without times and marks. */
public final class CaptionReader implements ArticleReader {

  private static final String HEADER = "WEBVTT";
  private static final String ARROW = "-->";

  @Override
  public String format() {
    return "WebVTT";
  }

  @Override
  public ImmutableSet<String> extensions() {
    return ImmutableSet.of("vtt");
  }

  @Override
  public boolean recognises(Input input) throws IOException {
    return input.headText().startsWith(HEADER);
  }

  @Override
  public void read(Input input, Gathering gathering) throws IOException, Unreadable {
    TextDecoder.Decoded decoded = TextDecoder.decode(input.all(Limits.ARTICLE));
    StringBuilder words = new StringBuilder();
    boolean spoken = false;
    for (String line : Splitter.onPattern("\r?\n").split(decoded.text())) {
      if (line.isBlank()) {
        spoken = false;
      } else if (line.contains(ARROW)) {
        spoken = true;
      } else if (spoken) {
        words.append(words.isEmpty() ? "" : " ").append(line.strip());
      }
    }
    gathering.add(Incoming.of(Article.of(input.stem(), words.toString()), decoded));
  }
}
