package io.github.concordant.text.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.concordant.text.TimeExpression;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tags articles for a scorer: reads lines of {@code {"id", "published", "text"}} and writes lines
 * of {@code {"source", "text", "times"}}, with offsets in code points.
 *
 * <p>Arguments: the file to read, the file to write, and optionally how many times to tag all
 * articles again for a figure of speed.
 */
final class TimexScoring {

  private record Line(String id, @Nullable LocalDate published, String text) {}

  private final ObjectMapper mapper = new ObjectMapper();
  private final TimeTagger tagger = TimeTagger.standard();

  private TimexScoring() {}

  public static void main(String[] args) throws IOException {
    TimexScoring scoring = new TimexScoring();
    List<Line> lines = scoring.read(Path.of(args[0]));
    scoring.write(lines, Path.of(args[1]));
    if (args.length > 2) {
      scoring.time(lines, Integer.parseInt(args[2]));
    }
  }

  private List<Line> read(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = mapper.readTree(line);
      String published = row.path("published").asText("");
      lines.add(
          new Line(
              row.get("id").asText(),
              published.isEmpty() ? null : LocalDate.parse(published.substring(0, 10)),
              row.get("text").asText()));
    }
    return lines;
  }

  private void write(List<Line> lines, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (Line line : lines) {
        ObjectNode row = mapper.createObjectNode().put("source", line.id).put("text", line.text);
        ArrayNode times = row.putArray("times");
        for (TimeExpression time : tagger.tag(line.text, line.published)) {
          times
              .addObject()
              .put("start", line.text.codePointCount(0, time.span().start()))
              .put("end", line.text.codePointCount(0, time.span().end()))
              .put("text", time.text())
              .put("type", time.type().name())
              .put("value", time.value())
              .put("from", String.valueOf(time.from()))
              .put("to", String.valueOf(time.to()));
        }
        out.write(mapper.writeValueAsString(row));
        out.write('\n');
      }
    }
  }

  /**
   * Prints documents a second of the second half of the rounds, so that the first half warms up.
   */
  private void time(List<Line> lines, int rounds) {
    long found = 0;
    long start = 0;
    for (int round = 0; round < 2 * rounds; round++) {
      if (round == rounds) {
        start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      }
      for (Line line : lines) {
        found += tagger.tag(line.text, line.published).size();
      }
    }
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%.0f documents per second of processor time, %d expressions%n",
        (double) rounds * lines.size() / seconds,
        found / (2L * rounds));
  }
}
