package io.github.concordant.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Finding.SourcedValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as CSV (RFC 4180, line feeds, an empty cell where nothing is known) and as JSON
 * lines.
 */
public final class EventTableWriter {

  private static final String LIST = "; ";

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "story",
          "event",
          "label",
          "type",
          "from",
          "to",
          "date_verdict",
          "place",
          "place_verdict",
          "perpetrators",
          "targets",
          "killed_low",
          "killed_best",
          "killed_high",
          "killed_verdict",
          "killed_said",
          "injured_low",
          "injured_best",
          "injured_high",
          "injured_verdict",
          "injured_said",
          "sources",
          "witnesses");

  private final ObjectMapper json = new ObjectMapper();
  private final ObjectWriter csv;

  public EventTableWriter() {
    CsvSchema.Builder schema = CsvSchema.builder();
    COLUMNS.forEach(schema::addColumn);
    csv = new CsvMapper().writer(schema.build().withLineSeparator("\n"));
  }

  /** The first line of a CSV file: the names of the columns. */
  public String header() {
    return String.join(",", COLUMNS) + "\n";
  }

  /** A row as a line of CSV. */
  public String csv(EventRow row) {
    Map<String, Object> cells = new LinkedHashMap<>();
    put(cells, "story", row.story());
    put(cells, "event", row.event().id());
    put(cells, "label", row.event().label());
    put(cells, "type", row.event().type());
    put(cells, "from", row.event().from());
    put(cells, "to", row.event().to());
    put(cells, "date_verdict", row.dateVerdict());
    put(cells, "place", row.event().place());
    put(cells, "place_verdict", row.placeVerdict());
    put(cells, "perpetrators", String.join(LIST, row.perpetrators()));
    put(cells, "targets", String.join(LIST, row.targets()));
    putToll(cells, "killed", row.killed());
    putToll(cells, "injured", row.injured());
    put(cells, "sources", String.join(LIST, row.event().sources()));
    put(cells, "witnesses", row.witnesses());
    return written(csv, cells);
  }

  private static void put(Map<String, Object> cells, String column, @Nullable Object value) {
    cells.put(column, value == null ? "" : value.toString());
  }

  private static void putToll(Map<String, Object> cells, String slot, Toll toll) {
    Estimate estimate = toll.estimate();
    put(cells, slot + "_low", estimate == null ? null : estimate.low());
    put(cells, slot + "_best", estimate == null ? null : estimate.best());
    put(cells, slot + "_high", estimate == null ? null : estimate.high());
    put(cells, slot + "_verdict", toll.verdict());
    put(cells, slot + "_said", said(toll.values()));
  }

  /** "4: herald, wire; 5: gazette". */
  private static String said(List<SourcedValue> values) {
    return values.stream()
        .map(value -> value.value() + ": " + String.join(", ", value.sources()))
        .collect(Collectors.joining(LIST));
  }

  /** A row as a JSON object on a line. */
  public String json(EventRow row) {
    ObjectNode line = json.createObjectNode();
    line.put("story", row.story());
    line.put("event", row.event().id());
    line.put("label", row.event().label());
    line.put("type", row.event().type());
    line.put("from", text(row.event().from()));
    line.put("to", text(row.event().to()));
    line.put("dateVerdict", row.dateVerdict());
    line.put("place", row.event().place());
    line.put("placeVerdict", row.placeVerdict());
    strings(line.putArray("perpetrators"), row.perpetrators());
    strings(line.putArray("targets"), row.targets());
    toll(line.putObject("killed"), row.killed());
    toll(line.putObject("injured"), row.injured());
    strings(line.putArray("sources"), row.event().sources());
    line.put("witnesses", row.witnesses());
    return line + "\n";
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static void strings(ArrayNode array, List<String> strings) {
    strings.forEach(array::add);
  }

  private static void toll(ObjectNode node, Toll toll) {
    Estimate estimate = toll.estimate();
    node.put("low", estimate == null ? null : estimate.low());
    node.put("best", estimate == null ? null : estimate.best());
    node.put("high", estimate == null ? null : estimate.high());
    node.put("verdict", toll.verdict());
    ArrayNode said = node.putArray("said");
    for (SourcedValue value : toll.values()) {
      ObjectNode each = said.addObject().put("value", value.value());
      strings(each.putArray("sources"), value.sources());
    }
  }

  private static String written(ObjectWriter writer, Map<String, Object> cells) {
    try {
      return writer.writeValueAsString(cells);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a row of strings cannot be written", e);
    }
  }
}
