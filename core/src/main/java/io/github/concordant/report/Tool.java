package io.github.concordant.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program that a report names as its maker. */
public record Tool(String name, String version) {

  /** This library, with the version that it was built as. */
  public static Tool concordant() {
    Properties properties = new Properties();
    try (InputStream stream = Tool.class.getResourceAsStream("tool.properties")) {
      properties.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Tool("concordant", properties.getProperty("version", "unknown"));
  }
}
