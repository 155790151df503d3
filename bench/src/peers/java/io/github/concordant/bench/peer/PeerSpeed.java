package io.github.concordant.bench.peer;

import com.google.common.collect.ImmutableList;
import io.github.concordant.bench.speed.ArticleSample;
import io.github.concordant.model.Article;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Documents a second of ours and of the peers: the same articles, one thread, warm, in one run, in
 * turns. Arguments: a folder of articles, how many of them, the seconds for which each is warmed up, a
 * file for the plot's figures. Prints Markdown.
 */
public final class PeerSpeed {

  private static final long SECOND = 1_000_000_000L;

  /** A turn goes on for this part of the warming at least. */
  private static final int TURN_PART = 6;

  private static final int ROUNDS = 3;
  private static final double MILLISECOND = 1e6;

  private final ImmutableList<Article> articles;
  private final long warming;
  private final ImmutableList<Reader<?>> readers;
  private final Map<String, List<Turn>> turns = new LinkedHashMap<>();

  /** Nanoseconds for each document. */
  private record Turn(double processor, double wall) {}

  private PeerSpeed(ImmutableList<Article> articles, long warming) throws Exception {
    this.articles = articles;
    this.warming = warming;
    this.readers = new Readers().all();
  }

  public static void main(String[] args) throws Exception {
    PeerSpeed speed = 
        new PeerSpeed(
            ArticleSample.of(Path.of(args[0]), Integer.parseInt(args[1])),
            Integer.parseInt(args[2]) * SECOND);
    speed.measure();
    speed.tell(System.out);
    speed.draw(Path.of(args[3]));
  }

  private void measure() throws Exception {
    for (Reader<?> reader : readers) {
      read(reader, warming);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (Reader<?> reader : readers) {
        turns.computeIfAbsent(reader.name(), name -> new ArrayList<>()).add(read(reader, warming / TURN_PART));
      }
    }
  }

  /** Reads all articles again and again, until so much processor time has gone. */
  private Turn read(Reader<?> reader, long least) throws Exception {
    Reader.Cost cost = Reader.Cost.NONE;
    int passes = 0;
    while (cost.processor() < least) {
      cost = cost.plus(reader.read(articles));
      passes++;
    }
    double documents = (double) passes * articles.size();
    return new Turn(cost.processor() / documents, cost.wall() / documents);
  }

  private void tell(PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%d articles of %d characters on average; the middle one of %d turns.%n%n",
        articles.size(),
        ArticleSample.characters(articles) / articles.size(),
        ROUNDS);
    out.println("| | documents a second | ms of processor time each | ms on the wall each |");
    out.println("| --- | ---: | ---: | ---: |");
    for (Reader<?> reader : readers) {
      Turn turn = middle(reader.name());
      out.printf(
          Locale.ROOT,
          "| %s | %.0f | %.3f | %.3f |%n",
          reader.name(),
          SECOND / turn.processor(),
          turn.processor() / MILLISECOND,
          turn.wall() / MILLISECOND);
    }
    out.println();
    out.println("| how many times as fast | measured | target | |");
    out.println("| --- | ---: | ---: | --- |");
    ratio(out, Readers.OURS, Readers.CORE_NLP, 25);
    ratio(out, Readers.OURS, Readers.CORE_NLP_FASTEST, 3);
    ratio(out, Readers.OURS, Readers.HEIDEL_TIME, 5);
    ratio(out, Readers.OUR_TIMES, Readers.HEIDEL_TIME, 15);
  }

  private void ratio(PrintStream out, String ours, String theirs, int target) {
    double ratio = middle(theirs).processor() / middle(ours).processor();
    out.printf(
        Locale.ROOT,
        "| %s, beside %s | %.1f | %d | %s |%n",
        ours,
        theirs,
        ratio,
        target,
        ratio >= target ? "reached" : "**missed**");
  }

  private Turn middle(String reader) {
    List<Turn> all = new ArrayList<>(turns.getOrDefault(reader, List.of()));
    all.sort(Comparator.comparingDouble(Turn::processor));
    return all.get(all.size() / 2);
  }

  private void draw(Path figures) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Reader<?> reader : readers) {
      double each = middle(reader.name()).processor() / MILLISECOND;
      lines.append(reader.name()).append('\t').append(each).append('\n');
    }
    Files.writeString(figures, lines, StandardCharsets.UTF_8);
  }
}
