package io.github.concordant.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.primitives.Longs;
import io.github.concordant.model.Level;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Suppression;
import io.github.concordant.model.Verdict;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a tree of settings into a configuration, strictly: a word that is not known is wrong. */
final class SettingReader {

  static final String SLOTS = "slots";
  static final String VERDICTS = "verdicts";
  static final String LEVELS = "levels";
  static final String TOLERANCE = "tolerance";
  static final String HOUSE_STYLE = "house-style";
  static final String ALIASES = "aliases";
  static final String REFERENCE_DATE = "reference-date";
  static final String PUBLISHER = "publisher";
  static final String SUPPRESS = "suppress";

  /** All settings, in the order of the documentation. */
  static final ImmutableList<String> KEYS =
      ImmutableList.of(
          SLOTS,
          VERDICTS,
          LEVELS,
          TOLERANCE,
          HOUSE_STYLE,
          ALIASES,
          REFERENCE_DATE,
          PUBLISHER,
          SUPPRESS);

  private static final String OTHERS = "others";
  private static final ImmutableMap<String, Verdict> ALL_VERDICTS =
      Maps.uniqueIndex(Arrays.asList(Verdict.values()), Verdict::id);
  private static final ImmutableMap<String, Level> ALL_LEVELS =
      Maps.uniqueIndex(Arrays.asList(Level.values()), Level::id);
  private static final ImmutableMap<String, Slot> ALL_SLOTS =
      Maps.uniqueIndex(Slot.STANDARD, Slot::id);
  private static final ImmutableSet<String> SUPPRESSION =
      ImmutableSet.of("fingerprint", "reason", "date");

  private final Configuration.Builder builder;
  private final Deque<String> path = new ArrayDeque<>();

  SettingReader(Configuration.Builder builder) {
    this.builder = builder;
  }

  /** Reads all settings of a tree; an empty file is one without settings. */
  void read(JsonNode root) throws BadSetting {
    if (root.isMissingNode() || root.isNull()) {
      return;
    }
    if (!root.isObject()) {
      throw bad("no settings; write a line such as: publisher: Harbour Wire");
    }
    for (Map.Entry<String, JsonNode> setting : root.properties()) {
      at(setting.getKey(), () -> read(setting.getKey(), setting.getValue()));
    }
  }

  private void read(String key, JsonNode value) throws BadSetting {
    switch (key) {
      case SLOTS -> each(value, "weapon = false", this::slot);
      case VERDICTS ->
          each(value, "superseded = false", (name, on) -> builder.verdict(verdict(name), on(on)));
      case LEVELS -> each(value, "superseded = \"warning\"", this::level);
      case TOLERANCE -> each(value, "killed = 1", this::tolerance);
      case HOUSE_STYLE -> list(value, "[\"Kyiv\"]", form -> builder.houseStyle(words(form)));
      case ALIASES -> each(value, "\"Army of Justice\" = \"Jaish al-Adl\"", this::alias);
      case REFERENCE_DATE -> builder.referenceDate(day(value));
      case PUBLISHER -> builder.publisher(words(value));
      case SUPPRESS -> list(value, "[[suppress]] with its three keys", this::suppress);
      default -> throw bad("no setting is called \"" + key + "\"; " + Nearest.advice(key, KEYS));
    }
  }

  private void slot(String name, JsonNode value) throws BadSetting {
    if (name.equals(OTHERS)) {
      builder.otherSlots(on(value));
    } else {
      builder.slot(one(name, "slot", ALL_SLOTS, ImmutableList.of(OTHERS)), on(value));
    }
  }

  private void level(String name, JsonNode value) throws BadSetting {
    Verdict verdict = verdict(name);
    builder.level(verdict, one(words(value), "level", ALL_LEVELS, ImmutableList.of()));
  }

  private Verdict verdict(String name) throws BadSetting {
    return one(name, "verdict", ALL_VERDICTS, ImmutableList.of());
  }

  private void tolerance(String name, JsonNode value) throws BadSetting {
    Slot slot = one(name, "slot", ALL_SLOTS, ImmutableList.of());
    if (!Slot.COUNTED.contains(slot)) {
      throw bad(
          "\""
              + name
              + "\" is not counted; a tolerance is for one of "
              + Joiner.on(", ").join(Slot.COUNTED));
    }
    String written = words(value);
    boolean relative = written.endsWith("%");
    Long amount =
        Longs.tryParse(relative ? written.substring(0, written.length() - 1).strip() : written);
    if (amount == null || amount < 0 || (relative && amount > 100)) {
      throw bad("\"" + written + "\" is no tolerance; write a whole number, or a share as \"10%\"");
    }
    builder.tolerance(slot, new Tolerance(amount, relative));
  }

  private void alias(String name, JsonNode value) throws BadSetting {
    if (name.isBlank()) {
      throw bad("a blank name; write the other name before the sign: \"Army of Justice\" = ...");
    }
    builder.alias(name, words(value));
  }

  private void suppress(JsonNode node) throws BadSetting {
    if (!node.isObject()) {
      throw bad("no suppression; write its fingerprint, reason and date");
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (!SUPPRESSION.contains(entry.getKey())) {
        path.addLast(entry.getKey());
        throw bad(
            "a suppression has no \""
                + entry.getKey()
                + "\"; "
                + Nearest.advice(entry.getKey(), SUPPRESSION));
      }
    }
    String fingerprint = part(node, "fingerprint").toLowerCase(Locale.ROOT);
    if (!fingerprint.matches("[0-9a-f]{32}")) {
      path.addLast("fingerprint");
      throw bad(
          "\""
              + fingerprint
              + "\" is no fingerprint; copy the 32 digits that a report shows with the finding");
    }
    String reason = part(node, "reason");
    part(node, "date");
    LocalDate[] day = new LocalDate[1];
    at("date", () -> day[0] = day(node.get("date")));
    builder.suppress(new Suppression(fingerprint, reason, day[0]));
  }

  private String part(JsonNode node, String name) throws BadSetting {
    String[] words = new String[1];
    if (!node.has(name)) {
      throw bad(
          "a suppression without \""
              + name
              + "\"; write its fingerprint, the reason and the date of the decision");
    }
    at(name, () -> words[0] = words(node.get(name)));
    return words[0];
  }

  private boolean on(JsonNode value) throws BadSetting {
    switch (value.isValueNode() ? value.asText() : "") {
      case "true", "on" -> {
        return true;
      }
      case "false", "off" -> {
        return false;
      }
      default -> throw bad(shown(value) + " is neither true nor false; write one of them");
    }
  }

  private LocalDate day(JsonNode value) throws BadSetting {
    String written = words(value);
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException e) {
      throw bad("\"" + written + "\" is no date; write it as 2024-01-28");
    }
  }

  private String words(JsonNode value) throws BadSetting {
    if (!value.isValueNode() || value.isNull() || value.asText().isBlank()) {
      throw bad(shown(value) + " where words are wanted; write them between quotation marks");
    }
    return value.asText().strip();
  }

  private static String shown(JsonNode value) {
    String text = value.toString();
    return text.length() > 40 ? text.substring(0, 40) + "..." : text;
  }

  private <T> T one(String name, String what, Map<String, T> known, Collection<String> besides)
      throws BadSetting {
    T found = known.get(name);
    if (found == null) {
      List<String> all = new ArrayList<>(known.keySet());
      all.addAll(besides);
      throw bad("no " + what + " is called \"" + name + "\"; " + Nearest.advice(name, all));
    }
    return found;
  }

  private interface Step {
    void run() throws BadSetting;
  }

  private interface Entry {
    void read(String name, JsonNode value) throws BadSetting;
  }

  private interface Item {
    void read(JsonNode value) throws BadSetting;
  }

  private void each(JsonNode table, String example, Entry entry) throws BadSetting {
    if (!table.isObject()) {
      throw bad("no table; write lines such as " + example + " beneath it");
    }
    for (Map.Entry<String, JsonNode> line : table.properties()) {
      at(line.getKey(), () -> entry.read(line.getKey(), line.getValue()));
    }
  }

  private void list(JsonNode list, String example, Item item) throws BadSetting {
    if (!list.isArray()) {
      throw bad("no list; write " + example);
    }
    for (int i = 0; i < list.size(); i++) {
      JsonNode value = list.get(i);
      at(Integer.toString(i), () -> item.read(value));
    }
  }

  private void at(String place, Step step) throws BadSetting {
    path.addLast(place);
    step.run();
    path.removeLast();
  }

  private BadSetting bad(String message) {
    return new BadSetting(path, message);
  }
}
