package io.github.concordant.bench.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.model.Article;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Level;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * How often articles about shootings give alarms: an article each of two shootings of one state and
 * month, which must give none, and the articles of one shooting, where an alarm may be right.
 */
public final class IncidentScorer {

  private static final int PAIRS = 500;

  private static final long SEED = 20_240_127;

  /** Alarms over one shooting that are written out to be read. */
  private static final int READ = 40;

  private final ConsistencyChecker checker = ConsistencyChecker.standard();
  private final PrintStream out;
  private final List<String> strange = new ArrayList<>();
  private final List<String> own = new ArrayList<>();

  private IncidentScorer(PrintStream out) {
    this.out = out;
  }

  /**
   * Scores one file.
   *
   * @param args {@code FILE} and, if the alarms are to be read, the folder to write them to
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 1) {
      throw new IllegalArgumentException("usage: IncidentScorer FILE [FOLDER]");
    }
    IncidentScorer scorer = new IncidentScorer(System.out);
    scorer.score(new IncidentReader().read(Path.of(args[0])));
    if (args.length > 1) {
      Path folder = Files.createDirectories(Path.of(args[1]));
      Files.write(folder.resolve("two-incidents.txt"), scorer.strange, StandardCharsets.UTF_8);
      List<String> first = scorer.own.subList(0, Math.min(READ, scorer.own.size()));
      Files.write(folder.resolve("one-incident.txt"), first, StandardCharsets.UTF_8);
    }
  }

  private void score(ImmutableList<Incident> incidents) {
    out.println("| articles | with an error-level finding |");
    out.println("| --- | --- |");
    ImmutableList<SourceSet> pairs = pairs(incidents);
    print("one each of two incidents of one state and month", pairs, strange);
    ImmutableList<SourceSet> stories =
        incidents.stream()
            .filter(incident -> incident.articles().size() > 1)
            .map(incident -> SourceSet.of(incident.id(), incident.articles()))
            .collect(ImmutableList.toImmutableList());
    print("all of one incident", stories, own);
  }

  private void print(String what, ImmutableList<SourceSet> stories, List<String> alarms) {
    int alarmed = 0;
    for (SourceSet story : stories) {
      Report report = checker.check(story);
      List<Finding> errors =
          report.findings().stream().filter(finding -> finding.level() == Level.ERROR).toList();
      alarmed += errors.isEmpty() ? 0 : 1;
      errors.forEach(error -> alarms.add(tell(story, report, error)));
    }
    double share = stories.isEmpty() ? 0 : (double) alarmed / stories.size();
    out.printf(
        Locale.ROOT,
        "| %s | %d/%d = %.3f (%d findings) |%n",
        what,
        alarmed,
        stories.size(),
        share,
        alarms.size());
  }

  /**
   * An article each of two incidents of one state and month, drawn by lot, the same each time: each
   * two incidents once, then again with other articles until there are enough.
   */
  private static ImmutableList<SourceSet> pairs(ImmutableList<Incident> incidents) {
    Random lot = new Random(SEED);
    List<List<Incident>> neighbours = neighbours(incidents);
    Collections.shuffle(neighbours, lot);
    Map<String, SourceSet> pairs = new LinkedHashMap<>();
    for (int drawn = 0; pairs.size() < PAIRS && drawn < PAIRS * PAIRS; drawn++) {
      List<Article> articles =
          neighbours.get(drawn % neighbours.size()).stream()
              .map(incident -> incident.articles().get(lot.nextInt(incident.articles().size())))
              .toList();
      String name = articles.stream().map(Article::id).collect(Collectors.joining("+"));
      pairs.putIfAbsent(name, SourceSet.of(name, articles));
    }
    return ImmutableList.copyOf(pairs.values());
  }

  /** Every two incidents of one state and month that somebody wrote about. */
  private static List<List<Incident>> neighbours(ImmutableList<Incident> incidents) {
    List<List<Incident>> neighbours = new ArrayList<>();
    for (int i = 0; i < incidents.size(); i++) {
      for (int j = i + 1; j < incidents.size(); j++) {
        Incident a = incidents.get(i);
        Incident b = incidents.get(j);
        if (a.month().equals(b.month()) && !a.articles().isEmpty() && !b.articles().isEmpty()) {
          neighbours.add(List.of(a, b));
        }
      }
    }
    return neighbours;
  }

  private static String tell(SourceSet story, Report report, Finding finding) {
    ImmutableMap<String, Claim> claims = Maps.uniqueIndex(report.claims(), Claim::id);
    StringBuilder told = new StringBuilder();
    told.append(story.story()).append(' ').append(finding.verdict()).append(' ');
    told.append(finding.summary()).append("\n  ").append(finding.explanation()).append('\n');
    for (String id : finding.claims()) {
      Claim claim = claims.get(id);
      if (claim != null) {
        told.append("  ").append(claim.source()).append(": ").append(claim.value().display());
        told.append(" | ").append(claim.evidence().quote().replace('\n', ' ')).append('\n');
      }
    }
    return told.toString();
  }
}
