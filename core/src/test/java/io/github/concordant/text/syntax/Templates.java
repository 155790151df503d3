package io.github.concordant.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Feature templates as a table, to be filled with the words of a sentence and a state of its parser
 * that a test knows by hand: "41 s0.tag b0.tag b1.tag; 110 s0.word right" are the template 41 of
 * three words' tags and the template 110 of a word and a number.
 */
final class Templates {

  private static final Splitter ROWS = Splitter.onPattern("[;\n]").trimResults().omitEmptyStrings();
  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

  private final Words words;
  private final Configuration state;
  private final ImmutableMap<String, Integer> places;
  private final ImmutableMap<String, Integer> numbers;

  /**
   * What fills the templates.
   *
   * @param places the index of the word that each place names
   * @param numbers the values that are not a word's
   */
  Templates(
      Words words,
      Configuration state,
      ImmutableMap<String, Integer> places,
      ImmutableMap<String, Integer> numbers) {
    this.words = words;
    this.state = state;
    this.places = places;
    this.numbers = numbers;
  }

  /** Places and their indices: "s0 8; s1 3". */
  static ImmutableMap<String, Integer> numbers(String table) {
    ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
    for (String row : ROWS.split(table)) {
      List<String> columns = BLANKS.splitToList(row);
      numbers.put(columns.get(0), Integer.valueOf(columns.get(1)));
    }
    return numbers.buildKeepingLast();
  }

  /** Asserts that the features are those of the table and no others. */
  void check(Features features, String table) {
    Map<Integer, String> expected = new HashMap<>();
    for (String row : ROWS.split(table)) {
      expected.put(hash(row), row);
    }
    List<String> found = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      found.add(expected.getOrDefault(features.get(i), "no template of the table"));
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected.values());
  }

  /** Asserts that the filled template is among the features. */
  void checkHas(Features features, String row) {
    assertThat(Ints.asList(features.toArray())).as(row).contains(hash(row));
  }

  private int hash(String row) {
    List<String> columns = BLANKS.splitToList(row);
    int template = Integer.parseInt(columns.get(0));
    Features features = new Features();
    switch (columns.size()) {
      case 2 -> features.add(template, value(columns.get(1)));
      case 3 -> features.add(template, value(columns.get(1)), value(columns.get(2)));
      default ->
          features.add(
              template, value(columns.get(1)), value(columns.get(2)), value(columns.get(3)));
    }
    return features.get(0);
  }

  private int value(String term) {
    int dot = term.indexOf('.');
    return dot < 0
        ? get(numbers, term)
        : value(get(places, term.substring(0, dot)), term.substring(dot + 1));
  }

  private static int get(ImmutableMap<String, Integer> table, String name) {
    Integer value = table.get(name);
    if (value == null) {
      throw new IllegalArgumentException("unknown: " + name);
    }
    return value;
  }

  private int value(int at, String field) {
    return switch (field) {
      case "word" -> words.word[at];
      case "tag" -> words.tag[at];
      case "shape" -> words.shape[at];
      case "cluster" -> words.cluster[at];
      case "middle" -> words.middle[at];
      case "coarse" -> words.coarse[at];
      case "tagSet" -> words.tagSet[at];
      case "label" -> state.label(at);
      case "lefts" -> state.get(at, Configuration.LEFT_LABELS);
      case "rights" -> state.get(at, Configuration.RIGHT_LABELS);
      default -> throw new IllegalArgumentException(field);
    };
  }
}
