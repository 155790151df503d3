package io.github.concordant.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Verdict;
import io.github.concordant.verify.Expectation.ExpectedValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes expectations as {@link ExpectationReader} reads them. */
public final class ExpectationWriter {

  private static final String HEAD =
      """
      # Drafted from the report on these articles as it is today. Correct it by hand:
      # - What is right stays. Say why in your own words, for whoever sees it fail one day.
      # - What is wrong goes; what must not be reported goes to notReported, with both quotes.
      # - What is not there but ought to be goes to found or explained, and as long as the
      #   report does not have it, to missed.
      # - Of the claims, keep those that matter to you.
      # A quote must stand exactly once in its article. Then run: concordant verify DIR
      """;

  /** What keeps what only looks like a disagreement from an editor's worries. */
  private static final ImmutableSet<Verdict> EXPLAINING =
      ImmutableSet.of(
          Verdict.SUPERSEDED,
          Verdict.DIFFERENT_EVENTS,
          Verdict.COMPATIBLE,
          Verdict.AGREEMENT,
          Verdict.SINGLE_SOURCE);

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
          .build();

  private final ObjectNode root = JsonNodeFactory.instance.objectNode();

  private ExpectationWriter() {}

  /** The expectations as an {@code expected.yaml}, headed by how a person corrects it. */
  public static String draft(ImmutableList<Expectation> expectations) {
    return HEAD + yaml(expectations);
  }

  /** The expectations as YAML, each kind in its order. */
  static String yaml(ImmutableList<Expectation> expectations) {
    ExpectationWriter writer = new ExpectationWriter();
    for (String list : ImmutableList.of("found", "explained", "missed", "notReported", "claims")) {
      for (Expectation expectation : expectations) {
        if (listOf(expectation).equals(list)) {
          writer.list(list).add(node(expectation));
        }
      }
    }
    try {
      return YAML.writeValueAsString(writer.root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String listOf(Expectation expectation) {
    if (expectation instanceof Expectation.Found found) {
      return EXPLAINING.contains(found.verdict()) ? "explained" : "found";
    }
    if (expectation instanceof Expectation.Missed) {
      return "missed";
    }
    return expectation instanceof Expectation.NotReported ? "notReported" : "claims";
  }

  private ArrayNode list(String name) {
    return root.withArray(name);
  }

  private static ObjectNode node(Expectation expectation) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    if (expectation instanceof Expectation.Missed missed) {
      return node(missed.wanted());
    }
    if (expectation instanceof Expectation.Found found) {
      node.put("verdict", found.verdict().id()).put("slot", found.slot().id());
      node.set("quotes", quotes(found.quotes()));
      return put(node, "why", found.why());
    }
    if (expectation instanceof Expectation.NotReported unwanted) {
      node.set("quotes", quotes(unwanted.quotes()));
      return put(node, "why", unwanted.why());
    }
    return claim(node, (Expectation.Claimed) expectation);
  }

  private static ObjectNode claim(ObjectNode node, Expectation.Claimed claimed) {
    node.put("slot", claimed.slot().id());
    node.put("source", claimed.source());
    node.put("quote", claimed.quote());
    value(node, claimed.value());
    put(node, "scope", claimed.scope());
    return put(node, "saidBy", claimed.saidBy());
  }

  private static void value(ObjectNode node, ExpectedValue value) {
    if (value instanceof ExpectedValue.Count count) {
      node.put("min", count.min());
      Long max = count.max();
      if (max != null) {
        node.put("max", max);
      }
    } else if (value instanceof ExpectedValue.Days days) {
      put(node, "from", iso(days.from()));
      put(node, "to", iso(days.to()));
    } else if (value instanceof ExpectedValue.Text text) {
      node.put("text", text.text());
    }
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static ObjectNode put(ObjectNode node, String name, @Nullable String value) {
    return value == null ? node : node.put(name, value);
  }

  private static ObjectNode quotes(ImmutableListMultimap<String, String> said) {
    ObjectNode quotes = JsonNodeFactory.instance.objectNode();
    for (String source : said.keySet()) {
      ImmutableList<String> words = said.get(source);
      if (words.size() == 1) {
        quotes.put(source, words.get(0));
      } else {
        words.forEach(quotes.putArray(source)::add);
      }
    }
    return quotes;
  }
}
