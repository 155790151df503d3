package io.github.concordant.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;

/**
 * A .json file is one article, {@code {"id", "text", ...}}, or one story, {@code {"id", "sources":
 * [article, ...]}}.
 */
final class JsonFileReader implements ArticleReader {

  @Override
  public boolean reads(Input input) throws IOException {
    return input.extension().equals("json")
        || (input.extension().isEmpty() && new String(input.head(), UTF_8).startsWith("{"));
  }

  @Override
  public void read(Input input, Gathering gathering) throws IOException, Unreadable {
    TextDecoder.Decoded decoded = TextDecoder.decode(input.all(Limits.STORY));
    if (decoded.text().isBlank()) {
      throw new Unreadable("empty", "put an article into it, or leave it out");
    }
    ImmutableList<Remark> remarks =
        decoded.remark() == null ? ImmutableList.of() : ImmutableList.of(decoded.remark());
    JsonNode root = ArticleJson.parse(decoded.text());
    if (StoryJson.isStory(root)) {
      StoryJson.read(root, input, remarks, gathering);
    } else {
      gathering.add(
          ArticleJson.string(root, "story"), ArticleJson.article(root, input.stem(), remarks));
    }
  }
}
