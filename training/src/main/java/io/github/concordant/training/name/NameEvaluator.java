package io.github.concordant.training.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.concordant.model.Span;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Tag;
import io.github.concordant.text.Token;
import io.github.concordant.text.name.NameRecognizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the recogniser on the test texts: {@code NameEvaluator DATA_DIR [baseline|errors]}. With
 * "baseline" it trains and measures OpenNLP's name finder with its default features beside it; with
 * "errors" it prints what went wrong. Groups count as organisations, for the texts know no groups.
 */
public final class NameEvaluator {

  private NameEvaluator() {}

  /** Finds the names of one document's sentences. */
  interface Recogniser {
    List<ImmutableList<LabelledName>> names(List<LabelledSentence> document);
  }

  @SuppressWarnings("SystemOut") // a tool of the command line
  public static void main(String[] arguments) throws IOException {
    Corpora corpora = new Corpora(Path.of(arguments[0]));
    String wish = arguments.length > 1 ? arguments[1] : "";
    Map<String, Recogniser> recognisers = new HashMap<>();
    recognisers.put("recogniser", NameEvaluator::recognise);
    if (wish.equals("baseline")) {
      recognisers.put("baseline", Baseline.train(corpora.training().values()));
    }
    ImmutableMap<String, ImmutableList<ImmutableList<LabelledSentence>>> tests = corpora.testing();
    for (Map.Entry<String, ImmutableList<ImmutableList<LabelledSentence>>> test :
        tests.entrySet()) {
      recognisers.forEach(
          (name, recogniser) -> {
            long began = System.nanoTime();
            Score score = Score.of(test.getValue(), recogniser, wish.equals("errors"));
            long words =
                test.getValue().stream()
                    .flatMap(List::stream)
                    .mapToLong(sentence -> sentence.words().size())
                    .sum();
            long rate = words * 1_000_000_000 / (System.nanoTime() - began);
            System.out.printf(
                "%s, %s, %d words, %d a second%n%s%n", test.getKey(), name, words, rate, score);
          });
    }
  }

  private static List<ImmutableList<LabelledName>> recognise(List<LabelledSentence> document) {
    StringBuilder text = new StringBuilder();
    ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
    Map<Integer, int[]> starts = new HashMap<>();
    Map<Integer, int[]> ends = new HashMap<>();
    for (int s = 0; s < document.size(); s++) {
      List<String> words = document.get(s).words();
      int from = text.length();
      ImmutableList.Builder<Token> tokens = ImmutableList.builder();
      for (int i = 0; i < words.size(); i++) {
        starts.put(text.length(), new int[] {s, i});
        int start = text.length();
        text.append(words.get(i));
        ends.put(text.length(), new int[] {s, i + 1});
        tokens.add(new Token(new Span(start, text.length()), words.get(i), Tag.X));
        text.append(isGlued(words, i) ? "" : " ");
      }
      sentences.add(new Sentence(new Span(from, text.length()), tokens.build()));
    }
    List<List<LabelledName>> names = new ArrayList<>();
    document.forEach(sentence -> names.add(new ArrayList<>()));
    for (NameMention mention :
        NameRecognizer.standard().recognize(text.toString(), sentences.build())) {
      int[] start = starts.get(mention.span().start());
      int[] end = ends.get(mention.span().end());
      if (start != null && end != null) {
        String type =
            mention.type() == NameMention.Type.GROUP
                ? LabelledName.ORGANIZATION
                : mention.type().id();
        names.get(start[0]).add(new LabelledName(type, start[1], end[1]));
      }
    }
    return names.stream().map(ImmutableList::copyOf).toList();
  }

  private static boolean isGlued(List<String> words, int i) {
    return i + 1 < words.size() && (isHyphen(words, i) || isHyphen(words, i + 1));
  }

  private static boolean isHyphen(List<String> words, int i) {
    return words.get(i).equals("-")
        && i > 0
        && i + 1 < words.size()
        && Character.isLetterOrDigit(words.get(i - 1).charAt(0))
        && Character.isLetterOrDigit(words.get(i + 1).charAt(0));
  }
}
