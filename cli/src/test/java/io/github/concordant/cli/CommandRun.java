package io.github.concordant.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What a run of the program answered and printed. */
record CommandRun(int status, String out, String err) {

  /** Runs the program with no input. */
  static CommandRun of(String... arguments) {
    return with("", arguments);
  }

  /** Runs the program with that on its standard input. */
  static CommandRun with(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Terminal terminal =
        Terminal.of(
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            out,
            new PrintWriter(err, true),
            null,
            ImmutableMap.of());
    int status = Concordant.run(terminal, arguments);
    return new CommandRun(status, out.toString(UTF_8), err.toString());
  }

  /** The output as JSON. */
  JsonNode json() {
    try {
      return new ObjectMapper().readTree(out);
    } catch (IOException e) {
      throw new AssertionError(out, e);
    }
  }
}
