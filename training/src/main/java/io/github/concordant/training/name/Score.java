package io.github.concordant.training.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names found and missed by type; a name counts when its bounds and type are right. */
final class Score {

  private static final class Count {
    int right;
    int found;
    int wanted;

    @Override
    public String toString() {
      double precision = found == 0 ? 0 : (double) right / found;
      double recall = wanted == 0 ? 0 : (double) right / wanted;
      double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
      return String.format(
          Locale.ROOT, "P %.3f R %.3f F1 %.3f (%d names)", precision, recall, f1, wanted);
    }
  }

  private final Map<String, Count> counts = new LinkedHashMap<>();

  private Score() {
    for (String type :
        List.of(LabelledName.PERSON, LabelledName.PLACE, LabelledName.ORGANIZATION)) {
      counts.put(type, new Count());
    }
  }

  /**
   * Scores a recogniser on documents against their labels.
   *
   * @param listing whether to print each sentence's errors
   */
  static Score of(
      List<ImmutableList<LabelledSentence>> documents,
      NameEvaluator.Recogniser recogniser,
      boolean listing) {
    Score score = new Score();
    for (ImmutableList<LabelledSentence> document : documents) {
      List<ImmutableList<LabelledName>> found = recogniser.names(document);
      for (int i = 0; i < found.size(); i++) {
        score.add(document.get(i).names(), found.get(i));
        if (listing) {
          list(document.get(i), found.get(i));
        }
      }
    }
    return score;
  }

  private void add(ImmutableList<LabelledName> wanted, ImmutableList<LabelledName> found) {
    Set<LabelledName> right = ImmutableSet.copyOf(wanted);
    for (LabelledName name : wanted) {
      count(name).wanted++;
    }
    for (LabelledName name : found) {
      Count count = count(name);
      count.found++;
      count.right += right.contains(name) ? 1 : 0;
    }
  }

  @SuppressWarnings("SystemOut")
  private static void list(LabelledSentence sentence, ImmutableList<LabelledName> found) {
    for (LabelledName name : sentence.names()) {
      if (!found.contains(name)) {
        System.out.println("- " + shown(sentence, name));
      }
    }
    for (LabelledName name : found) {
      if (!sentence.names().contains(name)) {
        System.out.println("+ " + shown(sentence, name));
      }
    }
  }

  private static String shown(LabelledSentence sentence, LabelledName name) {
    ImmutableList<String> words = sentence.words();
    return name.type()
        + " ["
        + String.join(" ", words.subList(name.start(), name.end()))
        + "] in: "
        + String.join(
            " ",
            words.subList(Math.max(0, name.start() - 6), Math.min(words.size(), name.end() + 5)));
  }

  private Count count(LabelledName name) {
    return counts.computeIfAbsent(name.type(), type -> new Count());
  }

  /** One line a type. */
  @Override
  public String toString() {
    return counts.entrySet().stream()
        .map(e -> String.format(Locale.ROOT, "  %-13s%s", e.getKey(), e.getValue()))
        .collect(Collectors.joining("\n"));
  }
}
