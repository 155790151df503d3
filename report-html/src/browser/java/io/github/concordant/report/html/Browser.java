package io.github.concordant.report.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium without a window and without a network, a new profile each time. */
final class Browser implements AutoCloseable {

  private static final File CHROMIUM = new File("/usr/bin/chromium");
  private static final File DRIVER = new File("/usr/bin/chromedriver");
  private static final int HEIGHT = 900;

  private final ChromeDriver driver;

  /**
   * @param width of the page in CSS pixels
   * @param dark whether the reader's system is dark
   * @param folder where profiles may lie
   */
  Browser(int width, boolean dark, Path folder) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile(folder));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build();
    driver = new ChromeDriver(service, options);
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        ImmutableMap.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        ImmutableMap.of(
            "features",
            ImmutableList.of(
                ImmutableMap.of(
                    "name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  private static Path profile(Path folder) {
    try {
      return Files.createTempDirectory(folder, "profile");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Skips the tests, with the reason, where no browser is. */
  static void assumeInstalled() {
    assumeTrue(
        CHROMIUM.canExecute() && DRIVER.canExecute(),
        "no browser: install Debian's packages chromium and chromium-driver");
  }

  ChromeDriver driver() {
    return driver;
  }

  Object run(String script) {
    return driver.executeScript(script);
  }

  /** Runs a script that calls {@code done}, and answers what it hands over. */
  Object await(String script) {
    return driver.executeAsyncScript("const done = arguments[arguments.length - 1]; " + script);
  }

  /** What the page has put into the console. */
  ImmutableList<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public void close() {
    driver.quit();
  }
}
