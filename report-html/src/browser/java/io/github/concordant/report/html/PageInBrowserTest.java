package io.github.concordant.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.ingest.SourceReader;
import io.github.concordant.model.SourceSet;
import io.github.concordant.report.CheckedStory;
import io.github.concordant.report.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Opens pages in a real browser; skipped where there is none. */
final class PageInBrowserTest {

  private static final HtmlRenderer RENDERER = new HtmlRenderer(new Tool("concordant", "1"));

  @TempDir private static Path folder;

  private static Path story;
  private static Path hostile;

  private @Nullable Browser opened;

  @BeforeAll
  static void writePages() throws IOException {
    Browser.assumeInstalled();
    Path set = Path.of(System.getProperty("concordant.testdata")).resolve("iran-pakistan-2024");
    SourceSet articles =
        SourceReader.read(List.of(set.toString()), InputStream.nullInputStream()).stories().get(0);
    story =
        write(
            "story.html",
            CheckedStory.of(
                ConsistencyChecker.standard().check(articles), articles.articles()));
    hostile = write("hostile.html", HostileStory.story());
  }

  private static Path write(String name, CheckedStory checked) throws IOException {
    return Files.writeString(folder.resolve(name), RENDERER.render(ImmutableList.of(checked)));
  }

  @AfterEach
  void closeBrowser() {
    if (opened != null) {
      opened.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "story, 1280, false", "story, 390, false", "story, 390, true", "story, 760, false",
    "hostile, 1280, true", "hostile, 390, false"
  })
  void fitsTheWidthWithoutAWordInTheConsole(String page, int width, boolean dark) {
    open(page, width, dark);

    assertThat(number("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
    assertThat(number("return document.body.scrollWidth")).isLessThanOrEqualTo(width);
    assertThat(browser().complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"story, 1280, false", "story, 1280, true", "story, 390, false", "hostile, 390, true"})
  void passesAxe(String page, int width, boolean dark) throws IOException {
    open(page, width, dark);
    browser().run("document.querySelectorAll('details').forEach(part => part.open = true)");
    browser().run(Resources.toString(Resources.getResource("axe.min.js"), UTF_8));
    Object violations =
        browser().await(
            "axe.run().then(result => done(result.violations"
                + ".filter(v => ['serious', 'critical'].includes(v.impact))"
                + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | '))))");

    assertThat((List<?>) violations).isEmpty();
  }

  @Test
  void rendersHostileTextInert() {
    open("hostile", 1280, false);

    assertThat(browser().driver().getTitle()).startsWith("</script></style><script>");
    assertThat(browser().driver().findElements(By.tagName("img"))).isEmpty();
    assertThat(number("return document.scripts.length")).isEqualTo(1);
    assertThat(
            number(
                "return [...document.querySelectorAll('*')].filter(e => [...e.attributes]"
                    + ".some(a => a.name.startsWith('on') || /^\\s*javascript:/i.test(a.value)))"
                    + ".length"))
        .isZero();
    assertThat(browser().driver().findElement(By.cssSelector("details.text")).getText())
        .contains("document.title='owned'");
    assertThat(browser().complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void followsTheColoursOfTheReaderUntilToldOtherwise(boolean dark) {
    open("story", 1280, dark);
    String before = background();
    browser().driver().findElement(By.id("theme")).sendKeys(Keys.ENTER);

    assertThat(before).isEqualTo(dark ? "rgb(23, 24, 26)" : "rgb(255, 255, 255)");
    assertThat(background()).isEqualTo(dark ? "rgb(255, 255, 255)" : "rgb(23, 24, 26)");
  }

  @Test
  void filtersByVerdictSlotAndSourceWithTheKeyboard() {
    open("story", 1280, false);
    choose("by-verdict", "contradiction");
    assertThat(shown()).isEqualTo(1);
    assertThat(browser().driver().findElement(By.id("shown")).getText()).startsWith("1 of ");
    choose("by-verdict", "");
    long all = shown();
    choose("by-slot", "date");
    long dates = shown();
    choose("by-source", "s1-a1");

    assertThat(shown()).isPositive().isLessThan(dates);
    assertThat(dates).isLessThan(all);
    browser().driver().findElement(By.cssSelector("button[type=reset]")).sendKeys(Keys.ENTER);
    browser().await("setTimeout(done, 50)");
    assertThat(shown()).isEqualTo(all);
  }

  @Test
  void goesFromTheQuoteToItsPlaceAndBackWithTheKeyboard() {
    open("story", 1280, false);
    WebElement quote =
        browser().driver().findElement(By.cssSelector(".finding.contradiction .quote a"));
    String place = quote.getDomAttribute("href");
    quote.sendKeys(Keys.ENTER);
    browser().await("setTimeout(done, 100)");

    WebElement claim = browser().driver().switchTo().activeElement();
    assertThat(browser().driver().getCurrentUrl()).endsWith(String.valueOf(place));
    assertThat(claim.getDomAttribute("class")).isEqualTo("claim contradiction");
    claim.sendKeys(Keys.ENTER);
    browser().await("setTimeout(done, 100)");
    WebElement finding = browser().driver().switchTo().activeElement();
    assertThat(finding.getDomAttribute("id")).isEqualTo("s1-f1");
    finding.sendKeys("j");
    assertThat(browser().driver().switchTo().activeElement().getDomAttribute("id"))
        .isEqualTo("s1-f2");
  }

  private Browser browser() {
    return Objects.requireNonNull(opened);
  }

  private void open(String page, int width, boolean dark) {
    opened = new Browser(width, dark, folder);
    browser().driver().get((page.equals("story") ? story : hostile).toUri().toString());
    assertThat(number("return window.innerWidth")).isEqualTo(width);
  }

  private long number(String script) {
    return ((Number) browser().run(script)).longValue();
  }

  private long shown() {
    return number("return document.querySelectorAll('.finding:not([hidden])').length");
  }

  private String background() {
    return String.valueOf(
        browser().run("return getComputedStyle(document.body).backgroundColor"));
  }

  /** Picks an option by typing: Home for the first, then down to it. */
  private void choose(String select, String value) {
    WebElement list = browser().driver().findElement(By.id(select));
    List<WebElement> options = list.findElements(By.tagName("option"));
    list.sendKeys(Keys.HOME);
    for (WebElement option : options) {
      if (value.equals(option.getDomAttribute("value"))) {
        return;
      }
      list.sendKeys(Keys.ARROW_DOWN);
    }
    throw new AssertionError("no option " + Map.of(select, value));
  }
}
