package io.github.concordant.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the line on which a setting begins. The trees that the parsers make have forgotten it, so
 * the file is read again line by line: the setting begins behind the last line up to which the file
 * can be read and lacks it.
 */
final class LineFinder {

  private final Format format;
  private final String text;

  LineFinder(Format format, String text) {
    this.format = format;
    this.text = text;
  }

  /** The line of the setting at that path, counted from 1; 1 when it is nowhere. */
  int find(List<String> path) {
    int line = 0;
    int without = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      line++;
      JsonNode tree = read(text.substring(0, end + 1));
      if (tree != null && holds(tree, path)) {
        return without + 1;
      }
      if (tree != null) {
        without = line;
      }
    }
    return path.isEmpty() ? 1 : without + 1;
  }

  private static boolean holds(JsonNode tree, List<String> path) {
    JsonNode node = tree;
    for (String step : path) {
      node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
    }
    return !node.isMissingNode();
  }

  private @Nullable JsonNode read(String beginning) {
    try {
      return format.tree(beginning);
    } catch (JsonProcessingException e) {
      // Cut in the middle of something that goes on: no place to judge from.
      return null;
    }
  }
}
