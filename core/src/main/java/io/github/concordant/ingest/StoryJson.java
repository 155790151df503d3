package io.github.concordant.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;

/** A story in one object: {@code {"id", "sources": [article, ...]}}. */
final class StoryJson {

  private StoryJson() {}

  static boolean isStory(JsonNode node) {
    return node.has("sources");
  }

  /**
   * Gathers the articles of the story; those that cannot be read are told one by one.
   *
   * @throws Unreadable if there are none at all
   */
  static void read(JsonNode node, Input input, ImmutableList<Remark> remarks, Gathering gathering)
      throws Unreadable {
    JsonNode sources = node.get("sources");
    if (!sources.isArray() || sources.isEmpty()) {
      throw new Unreadable(
          "a story without articles", "write them as \"sources\": [{\"id\": ..., \"text\": ...}]");
    }
    String id = ArticleJson.string(node, "id");
    Gathering story = gathering.story(input.path(), id == null ? input.stem() : id);
    for (JsonNode source : sources) {
      try {
        story.add(null, ArticleJson.article(source, null, remarks));
      } catch (Unreadable e) {
        story.problem(e.at(input.path()));
      }
    }
  }
}
