package io.github.concordant.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;

/** A .jsonl file is one article a line, read a line at a time, so that it may be of any length. */
final class JsonLinesReader implements ArticleReader {

  private static final ImmutableSet<String> EXTENSIONS = ImmutableSet.of("jsonl", "ndjson");

  @Override
  public String format() {
    return "JSON lines";
  }

  @Override
  public ImmutableSet<String> extensions() {
    return EXTENSIONS;
  }

  @Override
  public int rank() {
    return JsonFileReader.ANY_JSON - 1;
  }

  @Override
  public boolean recognises(Input input) throws IOException {
    return JsonFileReader.beginsAnObject(input)
        && (EXTENSIONS.contains(input.extension()) || headIsLine(input));
  }

  /** Whether it begins with an object that ends on its own line, or on none within the head. */
  private static boolean headIsLine(Input input) throws IOException {
    String head = input.headText();
    int end = head.indexOf('\n');
    String first = end < 0 ? head : head.substring(0, end);
    return first.stripTrailing().endsWith("}") || end < 0;
  }

  @Override
  public void read(Input input, Gathering gathering) throws IOException, Unreadable {
    LineSplitter lines = LineSplitter.over(input.bytes());
    boolean any = false;
    for (LineSplitter.Line line = lines.next(); line != null; line = lines.next()) {
      any |= line(line, lines.number(), input, gathering);
    }
    if (!any) {
      throw new Unreadable("empty", "put an article on each line, or leave it out");
    }
  }

  /** Reads a line, and answers whether there was anything on it. */
  private static boolean line(
      LineSplitter.Line line, int number, Input input, Gathering gathering) {
    try {
      TextDecoder.Decoded decoded = line.decode();
      if (decoded.text().isBlank()) {
        return false;
      }
      JsonNode node = ArticleJson.parse(decoded.text());
      ImmutableList<Remark> remarks = decoded.remarks();
      if (StoryJson.isStory(node)) {
        StoryJson.read(node, input, remarks, gathering);
      } else {
        gathering.add(ArticleJson.string(node, "story"), ArticleJson.article(node, null, remarks));
      }
    } catch (Unreadable e) {
      gathering.problem(e.at(input.path(), number));
    }
    return true;
  }
}
