package io.github.concordant.training.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Reads the GUM corpus, in WebAnno's tables or in CoNLL-U with entities in the last column. */
final class GumReader {

  private static final Splitter TAB = Splitter.on('\t');
  private static final Splitter BAR = Splitter.on('|');
  private static final ImmutableSet<String> TYPES =
      ImmutableSet.of(LabelledName.PERSON, LabelledName.PLACE, LabelledName.ORGANIZATION);

  private final List<LabelledSentence> sentences = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<Boolean> proper = new ArrayList<>();
  private final Map<String, Mention> mentions = new LinkedHashMap<>();
  private int opened;

  private GumReader() {}

  private static final class Mention {
    final String type;
    final int start;
    int end;

    Mention(String type, int start) {
      this.type = type;
      this.start = start;
      this.end = start + 1;
    }
  }

  /** Reads a document in WebAnno's table. */
  static ImmutableList<LabelledSentence> readTable(Path file) throws IOException {
    GumReader reader = new GumReader();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.startsWith("#")) {
        continue;
      }
      List<String> columns = TAB.splitToList(line);
      if (columns.size() < 4) {
        reader.finishSentence();
      } else {
        reader.readTableRow(columns);
      }
    }
    reader.finishSentence();
    return ImmutableList.copyOf(reader.sentences);
  }

  private void readTableRow(List<String> columns) {
    int at = words.size();
    String word = columns.get(2);
    words.add(word);
    proper.add(Character.isUpperCase(word.charAt(0)));
    for (String entity : BAR.split(columns.get(3))) {
      int bracket = entity.indexOf('[');
      String type = bracket < 0 ? entity : entity.substring(0, bracket);
      if (TYPES.contains(type)) {
        String key = bracket < 0 ? type + '@' + at : entity;
        mentions.computeIfAbsent(key, k -> new Mention(type, at)).end = at + 1;
      }
    }
  }

  /** Reads the documents of a CoNLL-U file whose names pass. */
  static ImmutableList<LabelledSentence> readTreebank(Path file, Predicate<String> wanted)
      throws IOException {
    GumReader reader = new GumReader();
    boolean reading = false;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.startsWith("# newdoc")) {
        reading = wanted.test(line.substring(line.lastIndexOf(' ') + 1));
      }
      if (line.startsWith("#") || !reading) {
        continue;
      }
      List<String> columns = TAB.splitToList(line);
      if (columns.size() < 10) {
        reader.finishSentence();
      } else if (columns.get(0).chars().allMatch(Character::isDigit)) {
        reader.readTreebankRow(columns);
      }
    }
    reader.finishSentence();
    return ImmutableList.copyOf(reader.sentences);
  }

  private void readTreebankRow(List<String> columns) {
    int at = words.size();
    String word = columns.get(1);
    words.add(word);
    proper.add(columns.get(3).equals("PROPN") && Character.isUpperCase(word.charAt(0)));
    for (String field : BAR.split(columns.get(9))) {
      if (field.startsWith("Entity=")) {
        readEntities(field.substring("Entity=".length()), at);
      }
    }
  }

  // "(1-person-new-...(2-place-...)" opens two and closes one; "1)" closes the other
  private void readEntities(String brackets, int at) {
    int i = 0;
    while (i < brackets.length()) {
      int end = i + 1;
      while (end < brackets.length() && "()".indexOf(brackets.charAt(end)) < 0) {
        end++;
      }
      boolean closes = end < brackets.length() && brackets.charAt(end) == ')';
      String part = brackets.substring(i, end);
      if (part.startsWith("(")) {
        List<String> facts = Splitter.on('-').splitToList(part.substring(1));
        open(facts.get(0), facts.size() > 1 ? facts.get(1) : "", at, closes);
      } else if (closes) {
        close(part, at);
      }
      i = closes ? end + 1 : end;
    }
  }

  private void open(String id, String type, int at, boolean closes) {
    Mention mention = new Mention(type, at);
    mention.end = closes ? at + 1 : -1;
    mentions.put(id + '#' + opened++, mention);
  }

  private void close(String id, int at) {
    Mention last = null;
    for (Map.Entry<String, Mention> entry : mentions.entrySet()) {
      if (entry.getKey().startsWith(id + '#') && entry.getValue().end < 0) {
        last = entry.getValue();
      }
    }
    if (last != null) {
      last.end = at + 1;
    }
  }

  private void finishSentence() {
    if (!words.isEmpty()) {
      boolean[] marks = new boolean[words.size()];
      for (int i = 0; i < marks.length; i++) {
        marks[i] = proper.get(i);
      }
      List<LabelledName> names = new ArrayList<>();
      for (Mention mention : mentions.values()) {
        if (TYPES.contains(mention.type) && mention.end > mention.start) {
          LabelledName name =
              NamedCore.find(mention.type, mention.start, mention.end, words, marks);
          if (name != null) {
            names.add(name);
          }
        }
      }
      sentences.add(LabelledSentence.of(words, MeantimeReader.withoutOverlaps(names)));
    }
    words.clear();
    proper.clear();
    mentions.clear();
  }
}
