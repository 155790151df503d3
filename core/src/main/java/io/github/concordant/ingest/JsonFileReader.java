package io.github.concordant.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;

/**
 * A .json file is one article, {@code {"id", "text", ...}}, or one story, {@code {"id", "sources":
 * [article, ...]}}.
 */
final class JsonFileReader implements ArticleReader {

  /** Behind the formats that are JSON too, and say of themselves what they are. */
  static final int ANY_JSON = 100;

  @Override
  public String format() {
    return "JSON";
  }

  @Override
  public ImmutableSet<String> extensions() {
    return ImmutableSet.of("json");
  }

  @Override
  public int rank() {
    return ANY_JSON;
  }

  @Override
  public boolean recognises(Input input) throws IOException {
    return beginsAnObject(input);
  }

  /** A brace, and then the first name or the end of the object. */
  static boolean beginsAnObject(Input input) throws IOException {
    String head = input.headText().stripLeading();
    if (!head.startsWith("{")) {
      return false;
    }
    String next = head.substring(1).stripLeading();
    return next.startsWith("\"") || next.startsWith("}");
  }

  @Override
  public void read(Input input, Gathering gathering) throws IOException, Unreadable {
    TextDecoder.Decoded decoded = TextDecoder.decode(input.all(Limits.STORY));
    if (decoded.text().isBlank()) {
      throw new Unreadable("empty", "put an article into it, or leave it out");
    }
    ImmutableList<Remark> remarks = decoded.remarks();
    JsonNode root = ArticleJson.parse(decoded.text());
    if (StoryJson.isStory(root)) {
      StoryJson.read(root, input, remarks, gathering);
    } else {
      gathering.add(
          ArticleJson.string(root, "story"), ArticleJson.article(root, input.stem(), remarks));
    }
  }
}
