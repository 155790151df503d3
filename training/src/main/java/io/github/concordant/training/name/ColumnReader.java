package io.github.concordant.training.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files of one word and label a line, sentences parted by empty lines. */
final class ColumnReader {

  private static final ImmutableMap<String, String> TYPES =
      ImmutableMap.<String, String>builder()
          .put("PER", LabelledName.PERSON)
          .put("person", LabelledName.PERSON)
          .put("LOC", LabelledName.PLACE)
          .put("location", LabelledName.PLACE)
          .put("ORG", LabelledName.ORGANIZATION)
          .put("corporation", LabelledName.ORGANIZATION)
          .put("group", LabelledName.ORGANIZATION)
          .buildOrThrow();

  private final List<LabelledSentence> sentences = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();

  private final boolean handlesAreNames;

  private ColumnReader(boolean handlesAreNames) {
    this.handlesAreNames = handlesAreNames;
  }

  /** The sentences of a file with their labels as they are. */
  static ImmutableList<LabelledSentence> read(Path file) throws IOException {
    return read(file, new ColumnReader(true));
  }

  /** The sentences of a file, in which no user's handle and no hashtag is a name. */
  static ImmutableList<LabelledSentence> readWithoutHandles(Path file) throws IOException {
    return read(file, new ColumnReader(false));
  }

  private static ImmutableList<LabelledSentence> read(Path file, ColumnReader reader)
      throws IOException {
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      reader.readLine(line.strip());
    }
    reader.finishSentence();
    return ImmutableList.copyOf(reader.sentences);
  }

  private void readLine(String line) {
    int gap = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t'));
    if (gap <= 0) {
      finishSentence();
      return;
    }
    String word = line.substring(0, gap).strip();
    words.add(word);
    boolean handle = word.startsWith("@") || word.startsWith("#") || isAfterAt();
    labels.add(handle && !handlesAreNames ? "O" : line.substring(gap + 1));
  }

  // the Broad Twitter Corpus parts "@" from the handle
  private boolean isAfterAt() {
    return words.size() > 1 && words.get(words.size() - 2).equals("@");
  }

  private void finishSentence() {
    if (words.isEmpty()) {
      return;
    }
    List<LabelledName> names = new ArrayList<>();
    int i = 0;
    while (i < labels.size()) {
      int start = i++;
      String label = labels.get(start);
      while (i < labels.size() && goesOn(label, labels.get(i))) {
        i++;
      }
      String type = label.length() < 3 ? null : TYPES.get(label.substring(2));
      if (type != null) {
        names.add(new LabelledName(type, start, i));
      }
    }
    sentences.add(LabelledSentence.of(words, names));
    words.clear();
    labels.clear();
  }

  private static boolean goesOn(String first, String next) {
    return first.length() > 2 && next.equals("I-" + first.substring(2));
  }
}
