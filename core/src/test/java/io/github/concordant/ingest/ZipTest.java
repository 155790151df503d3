package io.github.concordant.ingest;

import static io.github.concordant.ingest.Readings.FERRY;
import static io.github.concordant.ingest.Readings.OTHER;
import static io.github.concordant.ingest.Readings.onlyArticle;
import static io.github.concordant.ingest.Readings.onlyProblem;
import static io.github.concordant.ingest.Readings.onlyStory;
import static io.github.concordant.ingest.Readings.read;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.concordant.model.Article;
import io.github.concordant.model.SourceSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives, and what may hide in them. */
final class ZipTest {

  private static final int FLAGS = 8;

  @TempDir Path folder;

  @Test
  void readsAnArchiveAsAStoryNamedAfterIt() throws IOException {
    Path file = put("ferry.zip", zip(ImmutableMap.of("b.txt", OTHER, "a.txt", FERRY)));

    SourceSet story = onlyStory(read(file));

    assertThat(story.story()).isEqualTo("ferry");
    assertThat(story.articles()).extracting(Article::id).containsExactly("a", "b");
    assertThat(read(file).problems()).isEmpty();
  }

  @Test
  void readsAFolderInItAsAStory() throws IOException {
    Path file =
        put(
            "all.zip",
            zip(
                ImmutableMap.<String, String>builder()
                    .put("fire/x.txt", "The mill burnt down.")
                    .put("2024/ferry/a.txt", FERRY)
                    .put("2024/ferry/b.txt", OTHER)
                    .put("2024/ferry/expected.json", "{}")
                    .put("__MACOSX/2024/ferry/._a.txt", "junk")
                    .put("2024/.DS_Store", "junk")
                    .buildOrThrow()));

    Reading reading = read(file);

    assertThat(reading.stories()).extracting(SourceSet::story).containsExactly("ferry", "fire");
    assertThat(reading.stories().get(0).articles()).hasSize(2);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void readsAnArchiveFromStandardInput() throws IOException {
    byte[] zip = zip(ImmutableMap.of("a.txt", FERRY));

    Reading reading = SourceReader.read(ImmutableList.of("-"), new ByteArrayInputStream(zip));

    assertThat(onlyArticle(reading).text()).isEqualTo(FERRY);
  }

  @Test
  void refusesPathsThatLeadOutAndReadsTheRest() throws IOException {
    for (String path :
        ImmutableList.of("../evil.txt", "a/../../evil.txt", "/etc/evil.txt", "C:\\evil.txt")) {
      Reading reading = read(put("x.zip", zip(ImmutableMap.of(path, OTHER, "a.txt", FERRY))));

      assertThat(onlyProblem(reading))
          .contains("x.zip!" + path + ": a path that leads out of the archive");
      assertThat(onlyArticle(reading).text()).isEqualTo(FERRY);
    }
  }

  @Test
  void refusesABombAndReadsTheRest() throws IOException {
    String zeros = "0".repeat(30 * Limits.MEGABYTE);
    Path file = put("x.zip", zip(ImmutableMap.of("bomb.txt", zeros, "a.txt", FERRY)));

    assertThat(Files.size(file)).isLessThan(100_000);
    assertThat(onlyProblem(read(file)))
        .contains("x.zip!bomb.txt: grows to more than 100 times its size, as a zip bomb does");
    assertThat(onlyArticle(read(file)).text()).isEqualTo(FERRY);
  }

  @Test
  void refusesWhatIsTooMuchTogether() throws IOException {
    String large = (FERRY + "\n").repeat(4 * Limits.MEGABYTE / FERRY.length());
    ImmutableMap.Builder<String, String> files = ImmutableMap.builder();
    for (int i = 0; i < 60; i++) {
      files.put("a" + i + ".skipped", large);
    }

    Reading reading = read(put("x.zip", zip(files.buildOrThrow())));

    assertThat(reading.problems())
        .extracting(ReadProblem::what)
        .anyMatch(what -> what.startsWith("too much in one archive: more than 200 MB"));
  }

  @Test
  void refusesAnArchiveOfTooManyFiles() throws IOException {
    ImmutableMap.Builder<String, String> files = ImmutableMap.builder();
    for (int i = 0; i <= Limits.ENTRIES; i++) {
      files.put(i + ".txt", "");
    }

    assertThat(onlyProblem(read(put("x.zip", zip(files.buildOrThrow())))))
        .contains("x.zip: an archive of more than 10000 files; pack a story by itself");
  }

  @Test
  void refusesAnArchiveWithinAnArchiveAndReadsTheRest() throws IOException {
    byte[] inner = zip(ImmutableMap.of("b.txt", OTHER));
    ByteArrayOutputStream outer = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(outer)) {
      zip.putNextEntry(new ZipEntry("inner.zip"));
      zip.write(inner);
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(FERRY.getBytes(UTF_8));
    }

    Reading reading = read(put("x.zip", outer.toByteArray()));

    assertThat(onlyProblem(reading)).contains("x.zip!inner.zip: an archive within an archive");
    assertThat(onlyArticle(reading).text()).isEqualTo(FERRY);
  }

  @Test
  void tellsAnEncryptedFileAndReadsTheRest() throws IOException {
    byte[] zip = zip(ImmutableMap.of("secret.txt", OTHER, "a.txt", FERRY));
    int directory = new String(zip, ISO_8859_1).indexOf("PK\u0001\u0002");
    zip[directory + FLAGS] |= 1;

    Reading reading = read(put("x.zip", zip));

    assertThat(onlyProblem(reading))
        .contains("x.zip!secret.txt: encrypted in the archive; pack it without a password");
    assertThat(onlyArticle(reading).text()).isEqualTo(FERRY);
  }

  @Test
  void tellsDamage() throws IOException {
    byte[] zip = zip(ImmutableMap.of("a.txt", FERRY));
    byte[] cut = Arrays.copyOf(zip, zip.length - 30);
    byte[] bent = zip.clone();
    bent[50] ^= 0x55;

    assertThat(onlyProblem(read(put("cut.zip", cut)))).contains("a .zip archive that breaks off");
    assertThat(onlyProblem(read(put("bent.zip", bent)))).contains("damaged in the archive");
    assertThat(onlyProblem(read(put("none.zip", FERRY.getBytes(UTF_8)))))
        .contains("no .zip archive, or a damaged one; pack it again");
    assertThat(onlyProblem(read(put("empty.zip", zip(ImmutableMap.of())))))
        .contains("no articles in this archive");
  }

  private Path put(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
