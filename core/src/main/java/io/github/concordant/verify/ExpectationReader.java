package io.github.concordant.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Verdict;
import io.github.concordant.verify.Expectation.ExpectedValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code expected.json} or {@code expected.yaml}, strictly: an unknown word is an error. */
public final class ExpectationReader {

  private static final ImmutableList<String> NAMES =
      ImmutableList.of("expected.json", "expected.yaml", "expected.yml");
  private static final ImmutableSet<String> ENDINGS =
      ImmutableSet.of(".txt", ".json", ".jsonl", ".yaml", ".yml");
  private static final ImmutableSet<String> TOP =
      ImmutableSet.of("about", "found", "explained", "missed", "notReported", "claims");
  private static final ImmutableSet<String> FINDING =
      ImmutableSet.of("verdict", "slot", "quotes", "why");
  private static final ImmutableSet<String> UNWANTED = ImmutableSet.of("quotes", "why");
  private static final ImmutableSet<String> CLAIM =
      ImmutableSet.of(
          "slot", "source", "quote", "min", "max", "from", "to", "text", "scope", "saidBy", "why");

  private final String file;

  private ExpectationReader(String file) {
    this.file = file;
  }

  /** The file of expectations in the folder of a source set, when there is one. */
  public static Optional<Path> fileIn(Path folder) {
    return NAMES.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
  }

  /**
   * Whether a folder holds articles or expectations: the former without the latter are a source set
   * that lacks something, a folder of other files is none.
   *
   * @throws IOException if the folder cannot be listed
   */
  public static boolean isSourceSet(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::toString).anyMatch(name -> ENDINGS.stream().anyMatch(name::endsWith));
    }
  }

  /**
   * The expectations of a file, in its order.
   *
   * @throws BadExpectations if it cannot be read or expects nothing
   */
  public static ImmutableList<Expectation> read(Path file) throws BadExpectations {
    ObjectMapper mapper = file.toString().endsWith(".json") ? new ObjectMapper() : new YAMLMapper();
    mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    ExpectationReader reader = new ExpectationReader(file.toString());
    try {
      return reader.all(mapper.readTree(Files.readString(file)));
    } catch (JsonProcessingException e) {
      String line = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
      throw new BadExpectations(file + line + ": " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new BadExpectations(file + ": cannot be read: " + e.getMessage());
    }
  }

  private ImmutableList<Expectation> all(JsonNode root) throws BadExpectations {
    known(root, TOP, "the file");
    ImmutableList.Builder<Expectation> all = ImmutableList.builder();
    for (JsonNode node : list(root, "found")) {
      all.add(found(node));
    }
    for (JsonNode node : list(root, "explained")) {
      all.add(found(node));
    }
    for (JsonNode node : list(root, "missed")) {
      all.add(new Expectation.Missed(node.has("verdict") ? found(node) : notReported(node)));
    }
    for (JsonNode node : list(root, "notReported")) {
      all.add(notReported(node));
    }
    for (JsonNode node : list(root, "claims")) {
      all.add(claim(node));
    }
    ImmutableList<Expectation> expectations = all.build();
    if (expectations.isEmpty()) {
      throw bad("it expects nothing");
    }
    return expectations;
  }

  private Expectation found(JsonNode node) throws BadExpectations {
    known(node, FINDING, "a finding");
    return new Expectation.Found(
        verdict(required(node, "verdict")),
        slot(required(node, "slot")),
        quotes(node),
        string(node, "why"));
  }

  private Expectation notReported(JsonNode node) throws BadExpectations {
    known(node, UNWANTED, "notReported");
    return new Expectation.NotReported(quotes(node), string(node, "why"));
  }

  private Expectation claim(JsonNode node) throws BadExpectations {
    known(node, CLAIM, "a claim");
    return new Expectation.Claimed(
        slot(required(node, "slot")),
        required(node, "source"),
        required(node, "quote"),
        value(node),
        string(node, "scope"),
        string(node, "saidBy"));
  }

  private ExpectedValue value(JsonNode node) throws BadExpectations {
    if (node.has("min")) {
      JsonNode max = node.get("max");
      boolean open = max == null || max.isNull();
      return new ExpectedValue.Count(
          number(node.get("min")), open ? null : Long.valueOf(number(max)));
    }
    if (node.has("from") || node.has("to")) {
      return new ExpectedValue.Days(day(string(node, "from")), day(string(node, "to")));
    }
    String text = string(node, "text");
    return text == null ? new ExpectedValue.Any() : new ExpectedValue.Text(text);
  }

  private long number(JsonNode node) throws BadExpectations {
    if (!node.isIntegralNumber()) {
      throw bad("no whole number: " + node);
    }
    return node.longValue();
  }

  private @Nullable LocalDate day(@Nullable String iso) throws BadExpectations {
    try {
      return iso == null ? null : LocalDate.parse(iso);
    } catch (DateTimeException e) {
      throw bad("no date: \"" + iso + "\"; write it as 2024-01-27");
    }
  }

  private ImmutableListMultimap<String, String> quotes(JsonNode node) throws BadExpectations {
    JsonNode quotes = node.get("quotes");
    if (quotes == null || !quotes.isObject() || quotes.isEmpty()) {
      throw bad("\"quotes\" must name at least one source: {\"a\": \"words of article a\"}");
    }
    ImmutableListMultimap.Builder<String, String> bySource = ImmutableListMultimap.builder();
    for (Map.Entry<String, JsonNode> entry : quotes.properties()) {
      JsonNode said = entry.getValue();
      if (said.isTextual()) {
        bySource.put(entry.getKey(), said.textValue());
      } else if (said.isArray() && !said.isEmpty()) {
        for (JsonNode one : said) {
          bySource.put(entry.getKey(), one.asText());
        }
      } else {
        throw bad("a quote must be words, or a list of them: " + said);
      }
    }
    return bySource.build();
  }

  private Verdict verdict(String id) throws BadExpectations {
    Optional<Verdict> verdict =
        Arrays.stream(Verdict.values()).filter(v -> v.id().equals(id)).findFirst();
    if (verdict.isEmpty()) {
      String all =
          Joiner.on(", ").join(Arrays.stream(Verdict.values()).map(Verdict::id).iterator());
      throw bad("no verdict: \"" + id + "\"; there are " + all);
    }
    return verdict.get();
  }

  private Slot slot(String id) throws BadExpectations {
    try {
      return new Slot(id);
    } catch (IllegalArgumentException e) {
      throw bad("no slot: \"" + id + "\"");
    }
  }

  private List<JsonNode> list(JsonNode root, String name) throws BadExpectations {
    JsonNode node = root.get(name);
    List<JsonNode> items = new ArrayList<>();
    if (node != null && !node.isNull()) {
      if (!node.isArray()) {
        throw bad("\"" + name + "\" must be a list");
      }
      node.forEach(items::add);
    }
    return items;
  }

  private String required(JsonNode node, String name) throws BadExpectations {
    String value = string(node, name);
    if (value == null) {
      throw bad("\"" + name + "\" is missing in " + node);
    }
    return value;
  }

  private static @Nullable String string(JsonNode node, String name) {
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? null : value.asText();
  }

  private void known(JsonNode node, ImmutableSet<String> names, String where)
      throws BadExpectations {
    if (!node.isObject()) {
      throw bad(where + " must be an object, not " + node);
    }
    for (Iterator<String> fields = node.fieldNames(); fields.hasNext(); ) {
      String field = fields.next();
      if (!names.contains(field)) {
        throw bad("unknown word \"" + field + "\" in " + where + "; known are " + names);
      }
    }
  }

  private BadExpectations bad(String message) {
    return new BadExpectations(file + ": " + message);
  }
}
