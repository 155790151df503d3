package io.github.concordant.formats.news;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.formats.markup.Paragraphs;
import io.github.concordant.ingest.ArticleReader;
import io.github.concordant.ingest.Gathering;
import io.github.concordant.ingest.Incoming;
import io.github.concordant.ingest.Input;
import io.github.concordant.ingest.Limits;
import io.github.concordant.ingest.TextDecoder;
import io.github.concordant.ingest.Timestamp;
import io.github.concordant.ingest.Unreadable;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A ninjs object of the IPTC, versions 1 to 3: one article. The text is that of the body in XHTML
 * or HTML, else the plain one; the day is that of the version, else that of the first.
 */
public final class NinjsReader implements ArticleReader {

  private static final Pattern MARK =
      Pattern.compile(
          "\"(?:body_x?html|body_text|bodies|headlines|version_?created|versionCreated|pubstatus|"
              + "pubStatus|firstcreated|firstCreated)\"\\s{0,3}:");

  @Override
  public String format() {
    return "ninjs";
  }

  @Override
  public ImmutableSet<String> extensions() {
    return ImmutableSet.of("json", "ninjs");
  }

  @Override
  public boolean recognises(Input input) throws IOException {
    String head = input.headText().stripLeading();
    return head.startsWith("{") && head.contains("\"uri\"") && MARK.matcher(head).find();
  }

  @Override
  public void read(Input input, Gathering gathering) throws IOException, Unreadable {
    TextDecoder.Decoded decoded = TextDecoder.decode(input.all(Limits.STORY));
    JsonNode item = parse(decoded.text());
    String type = item.path("type").asText("text");
    if (!type.equals("text") && !type.equals("composite")) {
      throw new Unreadable("a ninjs item of type \"" + type + "\"", "give one of type \"text\"");
    }
    Timestamp versioned = moment(item, "versionCreated", "versioncreated");
    Timestamp first =
        moment(item, "firstCreated", "firstcreated", "contentCreated", "contentcreated");
    String uri = text(item, "uri");
    Incoming.Builder article =
        Incoming.builder(input.stem())
            .title(headline(item))
            .publisher(publisher(item))
            .published(versioned == null ? first : versioned)
            .url(uri != null && uri.startsWith("http") ? uri : null)
            .version(uri, number(item.path("version")), versioned)
            .text(body(item));
    decoded.remarks().forEach(remark -> article.remark(remark.code(), remark.message()));
    Withdrawal.of(text(item, "pubStatus", "pubstatus"))
        .ifPresent(remark -> article.remark(remark.code(), remark.message()));
    gathering.add(article.build());
  }

  /** Made when there is such an item: this reader is asked about every input. */
  private static final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();
  }

  private static JsonNode parse(String json) throws Unreadable {
    try {
      return Json.MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      Integer line = e.getLocation() == null ? null : e.getLocation().getLineNr();
      String why = e.getOriginalMessage().lines().findFirst().orElse("");
      throw new Unreadable("broken JSON in a ninjs item", "mend it: " + why, line);
    }
  }

  private static @Nullable String headline(JsonNode item) {
    return one(item.path("headlines"), "role", "main", "value")
        .or(() -> Optional.ofNullable(text(item, "headline", "title")))
        .map(NewsText::inline)
        .orElse(null);
  }

  private static @Nullable String publisher(JsonNode item) {
    return one(item.path("infoSources"), "role", "publisher", "name")
        .or(() -> one(item.path("infosource"), "role", "publisher", "name"))
        .or(() -> Optional.ofNullable(text(item, "provider", "copyrightHolder", "copyrightholder")))
        .orElse(null);
  }

  /** The body in the richest form that has paragraphs. */
  private static String body(JsonNode item) {
    String html =
        one(item.path("bodies"), "contentType", "html", "value")
            .or(() -> Optional.ofNullable(text(item, "body_xhtml", "body_html")))
            .orElse("");
    String marked = Paragraphs.text(NewsText.paragraphs(html));
    if (!marked.isBlank()) {
      return marked;
    }
    return one(item.path("bodies"), "contentType", "plain", "value")
        .or(() -> Optional.ofNullable(text(item, "body_text")))
        .map(NewsText::plain)
        .orElse("");
  }

  /** Of a list of objects, the field of that whose key tells so, else of the first that has it. */
  private static Optional<String> one(JsonNode list, String key, String wanted, String field) {
    JsonNode first = null;
    JsonNode best = null;
    for (JsonNode node : list) {
      if (node.hasNonNull(field)) {
        first = first == null ? node : first;
        best = best == null && node.path(key).asText().contains(wanted) ? node : best;
      }
    }
    boolean picky = key.equals("contentType");
    JsonNode chosen = best != null || picky ? best : first;
    return chosen == null ? Optional.empty() : Optional.of(chosen.path(field).asText());
  }

  private static @Nullable Timestamp moment(JsonNode item, String... fields) {
    return Stream.of(fields)
        .flatMap(field -> Timestamp.parse(text(item, field)).stream())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Long number(JsonNode version) {
    try {
      return version.isValueNode() ? Long.valueOf(version.asText().strip()) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable String text(JsonNode item, String... fields) {
    for (String field : fields) {
      JsonNode value = item.path(field);
      if (value.isValueNode() && !value.asText().isBlank()) {
        return value.asText();
      }
    }
    return null;
  }
}
