package io.github.concordant.bench.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.github.concordant.text.syntax.SyntaxAnnotator;
import io.github.concordant.text.time.TimeTagger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * How many documents a second our tagger of times reads, and HeidelTime: the same documents, one
 * thread, both warm, in one run, in turns. Cutting and tagging for HeidelTime is not counted; our
 * tagger starts from the bare text.
 *
 * <p>Argument: a file with an article a line, {@code {"published", "text"}}.
 */
public final class TimeReadingSpeed {

  private static final int ROUNDS = 3;

  private final ImmutableList<TaggedDocument> documents;
  private final HeidelTimeReader peer = new HeidelTimeReader();

  private TimeReadingSpeed(ImmutableList<TaggedDocument> documents) throws Exception {
    this.documents = documents;
  }

  public static void main(String[] args) throws Exception {
    new TimeReadingSpeed(read(Path.of(args[0]))).measure();
  }

  private static ImmutableList<TaggedDocument> read(Path file) throws IOException {
    SyntaxAnnotator annotator = SyntaxAnnotator.standard();
    ObjectMapper mapper = new ObjectMapper();
    ImmutableList.Builder<TaggedDocument> documents = ImmutableList.builder();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonNode article = mapper.readTree(line);
      String text = article.get("text").asText();
      LocalDate day = LocalDate.parse(article.get("published").asText().substring(0, 10));
      documents.add(new TaggedDocument(text, day, annotator.annotate(text)));
    }
    return documents.build();
  }

  private void measure() throws Exception {
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int round = 0; round <= ROUNDS; round++) {
      double own = aSecond(this::own);
      double other = aSecond(this::peer);
      if (round > 0) {
        ours.add(own);
        theirs.add(other);
      }
    }
    ours.sort(null);
    theirs.sort(null);
    double own = ours.get(ROUNDS / 2);
    double other = theirs.get(ROUNDS / 2);
    System.out.printf(
        Locale.ROOT,
        "%d documents; expressions: ours %d, HeidelTime %d%n"
            + "documents a second: ours %.1f, HeidelTime %.1f, ratio %.1f%n",
        documents.size(),
        own(),
        peer(),
        own,
        other,
        own / other);
  }

  private double aSecond(Callable<Integer> pass) throws Exception {
    long start = System.nanoTime();
    int found = pass.call();
    double seconds = (System.nanoTime() - start) / 1e9;
    return found < 0 ? 0 : documents.size() / seconds;
  }

  private int own() {
    return documents.stream()
        .mapToInt(document -> TimeTagger.standard().tag(document.text(), document.published()).size())
        .sum();
  }

  private int peer() throws Exception {
    int found = 0;
    for (TaggedDocument document : documents) {
      found += peer.read(document);
    }
    return found;
  }
}
