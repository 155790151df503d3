package io.github.concordant.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** A language that a configuration is written in. */
final class Format {

  private static final Format TOML =
      new Format("TOML", "publisher = \"Harbour Wire\"", new TomlMapper());
  private static final Format YAML =
      new Format("YAML", "publisher: Harbour Wire", new YAMLMapper());

  private final String name;
  private final String example;
  private final ObjectMapper mapper;

  private Format(String name, String example, ObjectMapper mapper) {
    this.name = name;
    this.example = example;
    this.mapper =
        mapper
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
  }

  /** The language of a file by its name: YAML for .yaml and .yml, else TOML. */
  static Format of(String fileName) {
    return fileName.endsWith(".yaml") || fileName.endsWith(".yml") ? YAML : TOML;
  }

  /** What people call it. */
  String name() {
    return name;
  }

  /** A line in it. */
  String example() {
    return example;
  }

  /** The tree of a text; a missing node when there is nothing in it. */
  JsonNode tree(String text) throws JsonProcessingException {
    return mapper.readTree(text);
  }
}
