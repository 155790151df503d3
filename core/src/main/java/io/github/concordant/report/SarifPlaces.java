package io.github.concordant.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.escape.Escaper;
import com.google.common.net.UrlEscapers;
import io.github.concordant.model.Article;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.model.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The articles of a story as artifacts of a SARIF run, and the places in them. */
final class SarifPlaces {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final CharMatcher DOTS = CharMatcher.is('.');
  private static final Escaper URL = UrlEscapers.urlPathSegmentEscaper();

  private final String folder;
  private final ImmutableMap<String, Article> articles;
  private final ImmutableMap<String, Integer> indices;

  /**
   * @param first the index of the story's first artifact in the run
   */
  SarifPlaces(CheckedStory story, int first) {
    String name = story.report().story();
    this.folder = name == null ? "" : segment(name) + "/";
    this.articles = StoryIndex.of(story).articles();
    Map<String, Integer> numbered = new LinkedHashMap<>();
    articles.keySet().forEach(id -> numbered.put(id, first + numbered.size()));
    this.indices = ImmutableMap.copyOf(numbered);
  }

  /** The articles with their texts, in their order. */
  ArrayNode artifacts() {
    ArrayNode artifacts = JSON.arrayNode();
    for (Article article : articles.values()) {
      ObjectNode artifact = artifacts.addObject();
      artifact.putObject("location").put("uri", uri(article.id()));
      artifact.put("mimeType", "text/plain");
      artifact.putObject("contents").put("text", article.text());
    }
    return artifacts;
  }

  /** Where a claim stands; a headline apart from the text has a name and no offsets. */
  ObjectNode location(QuotedClaim quote) {
    ObjectNode location = JSON.objectNode();
    String source = quote.claim().source();
    ObjectNode physical = location.putObject("physicalLocation");
    ObjectNode artifact = physical.putObject("artifactLocation").put("uri", uri(source));
    Integer index = indices.get(source);
    if (index != null) {
      artifact.put("index", index);
    }
    Evidence evidence = quote.claim().evidence();
    Article article = articles.get(source);
    if (evidence.field() == Field.TITLE) {
      location.putArray("logicalLocations").addObject().put("name", "title");
    } else {
      physical.set("region", region(evidence, article));
    }
    String said = quote.claim().saidBy() == null ? "" : ", as " + quote.claim().saidBy() + " says";
    location
        .putObject("message")
        .put(
            "text",
            Sheet.plain(quote.sourceName() + ": " + quote.claim().value().display() + said));
    return location;
  }

  private static ObjectNode region(Evidence evidence, @Nullable Article article) {
    Span span = evidence.span();
    ObjectNode region = JSON.objectNode();
    if (article != null && span.end() <= article.text().length()) {
      lines(region, span, article.text());
    }
    region.put("charOffset", span.start()).put("charLength", span.length());
    region.putObject("snippet").put("text", evidence.quote());
    return region;
  }

  /** Lines and columns count from one; the end column is that of the character after the end. */
  private static void lines(ObjectNode region, Span span, String text) {
    CharMatcher feed = CharMatcher.is('\n');
    region
        .put("startLine", 1 + feed.countIn(text.substring(0, span.start())))
        .put("startColumn", span.start() - text.lastIndexOf('\n', span.start() - 1))
        .put("endLine", 1 + feed.countIn(text.substring(0, span.end())))
        .put("endColumn", span.end() - text.lastIndexOf('\n', span.end() - 1));
  }

  private String uri(String id) {
    return folder + segment(id);
  }

  /** An id as one segment of a relative URI that names no scheme and climbs out of no folder. */
  private static String segment(String id) {
    String named = id.isEmpty() || DOTS.matchesAllOf(id) ? "_" + id : id;
    return URL.escape(XmlPage.allowed(named)).replace(":", "%3A");
  }
}
