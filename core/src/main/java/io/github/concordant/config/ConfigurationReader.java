package io.github.concordant.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a configuration from {@code concordant.toml} or {@code concordant.yaml}, and single
 * settings as they are given to a command.
 */
public final class ConfigurationReader {

  /** The names that a configuration beside a story goes by; none is ever read as an article. */
  public static final ImmutableSet<String> NAMES =
      ImmutableSet.of("concordant.toml", "concordant.yaml", "concordant.yml");

  /** Far above what anybody writes by hand. */
  private static final int LARGEST = 1 << 18;

  private static final ImmutableSet<String> TABLES =
      ImmutableSet.of(
          SettingReader.SLOTS,
          SettingReader.VERDICTS,
          SettingReader.LEVELS,
          SettingReader.TOLERANCE,
          SettingReader.ALIASES);

  private ConfigurationReader() {}

  /** The names of all settings. */
  public static ImmutableList<String> settings() {
    return SettingReader.KEYS;
  }

  /**
   * The configuration file in a folder, when there is one.
   *
   * @throws BadConfiguration if there are several
   */
  public static Optional<Path> fileIn(Path folder) throws BadConfiguration {
    ImmutableList<Path> files =
        NAMES.stream()
            .map(folder::resolve)
            .filter(Files::isRegularFile)
            .collect(ImmutableList.toImmutableList());
    if (files.size() > 1) {
      throw new BadConfiguration(
          folder
              + ": more than one configuration ("
              + Joiner.on(", ").join(files.stream().map(Path::getFileName).iterator())
              + "); keep one of them");
    }
    return files.stream().findFirst();
  }

  /**
   * The configuration of a file: YAML if its name ends so, else TOML.
   *
   * @throws BadConfiguration if it cannot be read, with the line that is wrong
   */
  public static Configuration read(Path file) throws BadConfiguration {
    String text = text(file);
    Format format = Format.of(file.toString());
    Configuration.Builder builder = Configuration.builder();
    try {
      new SettingReader(builder).read(format.tree(text));
      return builder.build();
    } catch (JsonProcessingException e) {
      throw new BadConfiguration(
          at(file, line(e))
              + "no "
              + format.name()
              + ": "
              + reason(e)
              + "; write a setting as: "
              + format.example());
    } catch (BadSetting e) {
      int line = new LineFinder(format, text).find(e.path());
      throw new BadConfiguration(at(file, line) + e.message());
    }
  }

  /**
   * Adds one setting as an option gives it: {@code killed=1} for those that are tables, {@code
   * FINGERPRINT=2024-01-28 the reason} for a suppression, the value itself for the others.
   *
   * @param setting one of {@link #settings()}
   * @throws BadConfiguration if the value is wrong
   */
  public static void option(Configuration.Builder builder, String setting, String value)
      throws BadConfiguration {
    try {
      new SettingReader(builder).read(tree(setting, value));
    } catch (BadSetting e) {
      throw new BadConfiguration("--" + setting + ": " + e.message());
    }
  }

  private static ObjectNode tree(String setting, String value) throws BadConfiguration {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    if (TABLES.contains(setting)) {
      root.putObject(setting).put(before(setting, value), after(value));
    } else if (setting.equals(SettingReader.SUPPRESS)) {
      String decision = after(value).strip();
      int end = decision.indexOf(' ');
      root.putArray(setting)
          .addObject()
          .put("fingerprint", before(setting, value))
          .put("date", end < 0 ? decision : decision.substring(0, end))
          .put("reason", end < 0 ? "" : decision.substring(end + 1));
    } else if (setting.equals(SettingReader.HOUSE_STYLE)) {
      root.putArray(setting).add(value);
    } else {
      root.put(setting, value);
    }
    return root;
  }

  private static String before(String setting, String value) throws BadConfiguration {
    int sign = value.indexOf('=');
    if (sign < 0) {
      String example =
          switch (setting) {
            case SettingReader.SLOTS -> "weapon=off";
            case SettingReader.VERDICTS -> "superseded=off";
            case SettingReader.LEVELS -> "superseded=warning";
            case SettingReader.TOLERANCE -> "killed=1";
            case SettingReader.ALIASES -> "\"Army of Justice=Jaish al-Adl\"";
            default -> "\"FINGERPRINT=2024-01-28 confirmed by telephone\"";
          };
      throw new BadConfiguration(
          "--" + setting + ": no \"=\" in \"" + value + "\"; write it as " + example);
    }
    return value.substring(0, sign).strip();
  }

  private static String after(String value) {
    return value.substring(value.indexOf('=') + 1).strip();
  }

  private static String text(Path file) throws BadConfiguration {
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] bytes = stream.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new BadConfiguration(
            file + ": larger than any configuration; name a file of settings");
      }
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BadConfiguration(file + ": no UTF-8; save it as UTF-8 text");
    } catch (NoSuchFileException e) {
      throw new BadConfiguration(file + ": there is no such file; check the path");
    } catch (IOException e) {
      throw new BadConfiguration(file + ": cannot be opened; name a file that can be read");
    }
  }

  private static String at(Path file, int line) {
    return file + ":" + line + ": ";
  }

  private static int line(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null ? 1 : Math.max(1, location.getLineNr());
  }

  private static String reason(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("broken").strip();
  }
}
