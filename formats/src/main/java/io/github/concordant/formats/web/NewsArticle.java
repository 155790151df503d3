package io.github.concordant.formats.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The schema.org NewsArticle that a page carries as JSON-LD; every part may be missing.
 *
 * @param broken whether the page has JSON-LD that is no JSON
 */
record NewsArticle(
    @Nullable String headline,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String modified,
    @Nullable String url,
    @Nullable String body,
    boolean broken) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The first article of the page; an empty one when there is none. */
  static NewsArticle of(Document page) {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    JsonNode article = null;
    boolean broken = false;
    for (Element script : page.select("script[type*=ld+json]")) {
      try {
        for (JsonNode node : nodes(MAPPER.readTree(script.data()))) {
          text(node, "@id").ifPresent(id -> byId.putIfAbsent(id, node));
          article = article == null && isArticle(node) ? node : article;
        }
      } catch (JsonProcessingException e) {
        broken = true;
      }
    }
    return article == null
        ? new NewsArticle(null, null, null, null, null, null, broken)
        : of(article, byId, broken);
  }

  private static NewsArticle of(JsonNode article, Map<String, JsonNode> byId, boolean broken) {
    return new NewsArticle(
        text(article, "headline").or(() -> text(article, "name")).orElse(null),
        name(article.path("publisher"), byId)
            .or(() -> name(article.path("sourceOrganization"), byId))
            .orElse(null),
        text(article, "datePublished").orElse(null),
        text(article, "dateModified").orElse(null),
        text(article, "url").or(() -> page(article.path("mainEntityOfPage"))).orElse(null),
        text(article, "articleBody").orElse(null),
        broken);
  }

  /** The node and all that it holds in lists and graphs, level by level. */
  private static Iterable<JsonNode> nodes(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    Deque<JsonNode> all = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        all.add(node);
        Stream.of("@graph", "mainEntity", "mainEntityOfPage", "publisher")
            .map(node::path)
            .filter(JsonNode::isContainerNode)
            .forEach(open::add);
      }
    }
    return all;
  }

  /** NewsArticle and its kinds, Article, BlogPosting. */
  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    Iterable<JsonNode> types = type.isArray() ? type : List.of(type);
    for (JsonNode one : types) {
      String name = one.asText();
      if (name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report")) {
        return true;
      }
    }
    return false;
  }

  /** A name written out, in an object, in a list of them, or in the object that is pointed to. */
  private static Optional<String> name(JsonNode node, Map<String, JsonNode> byId) {
    JsonNode one = node.isArray() ? node.path(0) : node;
    if (one.isTextual()) {
      return Optional.of(one.asText()).filter(name -> !name.isBlank());
    }
    return text(one, "name")
        .or(
            () ->
                text(one, "@id")
                    .flatMap(id -> Optional.ofNullable(byId.get(id)))
                    .flatMap(other -> text(other, "name")));
  }

  private static Optional<String> page(JsonNode node) {
    return node.isTextual() ? Optional.of(node.asText()) : text(node, "@id");
  }

  private static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    JsonNode one = value.isArray() ? value.path(0) : value;
    return one.isValueNode() && !one.asText().isBlank()
        ? Optional.of(Parser.unescapeEntities(one.asText(), false))
        : Optional.empty();
  }
}
