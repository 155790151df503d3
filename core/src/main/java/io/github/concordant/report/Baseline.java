package io.github.concordant.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Level;
import io.github.concordant.model.Notice;
import io.github.concordant.model.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The findings of an earlier report, to tell what is new in a later one. */
public final class Baseline {

  /** The code of the notice that tells how much is known. */
  public static final String NOTICE = "known-findings";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ImmutableSet<String> fingerprints;

  private Baseline(ImmutableSet<String> fingerprints) {
    this.fingerprints = fingerprints;
  }

  /** A baseline that knows nothing. */
  public static Baseline empty() {
    return new Baseline(ImmutableSet.of());
  }

  /**
   * The findings of a file that {@code check} has written as JSON: one report, an array of them, or
   * one a line.
   *
   * @throws IOException if it cannot be read or holds no report; the message says what to do
   */
  public static Baseline read(Path file) throws IOException {
    ImmutableSet.Builder<String> fingerprints = ImmutableSet.builder();
    try (InputStream bytes = Files.newInputStream(file);
        MappingIterator<JsonNode> trees = MAPPER.readerFor(JsonNode.class).readValues(bytes)) {
      if (!trees.hasNextValue()) {
        throw new IOException("is empty; write it with check --format json -o");
      }
      // The parser hands out the reports of an array one by one, as it does those of lines.
      while (trees.hasNextValue()) {
        add(trees.nextValue(), fingerprints);
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new IOException(
          "is no JSON in line " + line + "; write it with check --format json -o", e);
    }
    return new Baseline(fingerprints.build());
  }

  private static void add(JsonNode report, ImmutableSet.Builder<String> fingerprints)
      throws IOException {
    if (!report.path("schema").asText().equals(ReportTree.SCHEMA)) {
      throw new IOException("holds no report; write it with check --format json -o");
    }
    for (JsonNode finding : report.path("findings")) {
      String fingerprint = finding.path("fingerprint").asText();
      if (fingerprint.isEmpty()) {
        throw new IOException(
            "holds findings without fingerprints; write it anew with check --format json -o");
      }
      fingerprints.add(fingerprint);
    }
  }

  /** The report with its new findings only; how many are known is told as a notice. */
  public Report news(Report report) {
    ImmutableMap<String, String> prints = Fingerprint.of(report);
    ImmutableList.Builder<Finding> fresh = ImmutableList.builder();
    List<Finding> known = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (fingerprints.contains(prints.get(finding.id()))) {
        known.add(finding);
      } else {
        fresh.add(finding);
      }
    }
    if (known.isEmpty()) {
      return report;
    }
    Set<String> left = known.stream().map(Finding::id).collect(Collectors.toSet());
    return new Report(
        report.story(),
        report.sources(),
        report.events(),
        report.claims(),
        fresh.build(),
        ImmutableList.<Notice>builder().addAll(report.notices()).add(notice(known)).build(),
        ImmutableMap.copyOf(Maps.filterKeys(report.suppressed(), id -> !left.contains(id))),
        report.draft());
  }

  private static Notice notice(List<Finding> known) {
    return new Notice(
        null,
        NOTICE,
        "Left out: "
            + Phrases.counted(known.size(), "finding")
            + " that the baseline has too ("
            + Phrases.counted(count(known, Level.ERROR), "error")
            + ", "
            + Phrases.counted(count(known, Level.WARNING), "warning")
            + ", the others quieter).");
  }

  private static long count(List<Finding> findings, Level level) {
    return findings.stream().filter(finding -> finding.level() == level).count();
  }
}
