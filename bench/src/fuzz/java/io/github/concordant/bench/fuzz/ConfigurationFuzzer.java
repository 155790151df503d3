package io.github.concordant.bench.fuzz;

import io.github.concordant.config.BadConfiguration;
import io.github.concordant.config.Configuration;
import io.github.concordant.config.ConfigurationReader;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a file of settings: YAML when its first byte is a hash, else TOML. */
public final class ConfigurationFuzzer {

  private static final ScratchFile YAML = new ScratchFile(".yaml");
  private static final ScratchFile TOML = new ScratchFile(".toml");

  private ConfigurationFuzzer() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    long start = Oracle.start();
    Path file = (bytes.length > 0 && bytes[0] == '#' ? YAML : TOML).write(bytes);
    try {
      Configuration unused = ConfigurationReader.read(file);
    } catch (BadConfiguration e) {
      Oracle.demand(String.valueOf(e.getMessage()).contains(file.toString()), "no path told: " + e);
    }
    Oracle.inTime(start);
  }
}
