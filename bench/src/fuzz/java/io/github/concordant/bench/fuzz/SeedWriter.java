package io.github.concordant.bench.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import io.github.concordant.ingest.SourceReader;
import io.github.concordant.model.Article;
import io.github.concordant.model.SourceSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes what the fuzzer begins with, a folder a target, from what lies in the repository. */
public final class SeedWriter {

  private static final int SHORT = 2000;

  private final Path target;

  private SeedWriter(Path target) {
    this.target = target;
  }

  /**
   * Writes the seeds.
   *
   * @param arguments the repository, and the folder that gets the seeds
   */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    SeedWriter writer = new SeedWriter(Path.of(arguments[1]));
    writer.formats(root.resolve("formats/src/test/resources"));
    writer.stories(root.resolve("testdata"));
    writer.names(root.resolve("testdata/names/pairs.tsv"));
    writer.archives();
    writer.settings();
  }

  private void formats(Path folder) throws IOException {
    for (Path file : files(folder)) {
      String kind =
          switch (MoreFiles.getFileExtension(file)) {
            case "html" -> "web";
            case "eml" -> "mail";
            case "json" -> "json";
            default -> "xml";
          };
      seed(kind, file.getFileName().toString(), Files.readAllBytes(file));
    }
  }

  private void stories(Path testdata) throws IOException {
    for (Path file : files(testdata)) {
      String name = testdata.relativize(file).toString().replace('/', '-');
      if (name.contains("expected")) {
        seed("expectations", name, Files.readAllBytes(file));
      }
      if (name.endsWith(".jsonl")) {
        List<String> lines = Files.readAllLines(file);
        seed("json", name, String.join("\n", lines.subList(0, Math.min(2, lines.size()))));
        seed("json", name + "-one.json", lines.get(0));
      }
    }
    try (Stream<Path> folders = Files.list(testdata)) {
      List<String> inputs = folders.sorted().map(Path::toString).toList();
      for (SourceSet story : SourceReader.read(inputs, InputStream.nullInputStream()).stories()) {
        texts(story);
      }
    }
  }

  private void texts(SourceSet story) throws IOException {
    List<String> parts = new ArrayList<>();
    for (Article article : story.articles()) {
      String name = story.story() + "-" + article.id();
      String text = article.text();
      seed("text", name, text.substring(0, Math.min(SHORT, text.length())));
      parts.add(article.title() + "\n" + text.substring(0, Math.min(SHORT / 3, text.length())));
      int line = 0;
      for (String sentence : Splitter.on(". ").split(text)) {
        String shorter = sentence.substring(0, Math.min(200, sentence.length()));
        seed("numbers", name + "-" + line, shorter);
        seed("times", name + "-" + line, shorter);
        line++;
      }
    }
    seed("check", String.valueOf(story.story()), String.join("\f", parts));
  }

  private void names(Path pairs) throws IOException {
    int line = 0;
    for (String pair : Files.readAllLines(pairs)) {
      List<String> cells = Splitter.on('\t').splitToList(pair);
      seed("names", "pair-" + line, cells.get(2) + "|" + cells.get(3));
      line++;
    }
  }

  private void archives() throws IOException {
    seed("archive", "folder.zip", zip("quay/one.txt", "A crane fell. It killed 12 dockers.\n"));
    seed("archive", "lines.zip", zip("a.jsonl", "{\"id\": \"a\", \"text\": \"Six were hurt.\"}\n"));
    String paragraph = "<w:p><w:r><w:t>A crane fell and killed 12 dockers.</w:t></w:r></w:p>";
    String word =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body>"
            + paragraph.repeat(3)
            + "</w:body></w:document>";
    seed("archive", "crane.docx", zip("word/document.xml", word));
    String stream = "BT /F 12 Tf 72 700 Td (A crane fell and killed 12 dockers.) Tj ET";
    seed(
        "pdf",
        "crane.pdf",
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources"
            + "<</Font<</F 5 0 R>>>>>>endobj\n"
            + "4 0 obj<</Length "
            + stream.length()
            + ">>stream\n"
            + stream
            + "\nendstream endobj\n"
            + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
            + "trailer<</Root 1 0 R/Size 6>>\n%%EOF\n");
  }

  private void settings() throws IOException {
    ImmutableList<String> some =
        ImmutableList.of(
            "fail-on = \"warning\"\n\n[tolerance]\nkilled = 1\ndate = \"1 day\"\n",
            "[slots]\nweapon = false\n\n[verdicts]\nspelling-variant = \"info\"\n",
            "# yaml\naliases:\n  Tehran: [Teheran]\nslots:\n  age: off\n",
            "[[suppress]]\nfingerprint = \"0123456789abcdef\"\nuntil = 2024-05-01\nreason = \"k\"\n");
    int number = 0;
    for (String one : some) {
      seed("configuration", "settings-" + number, one);
      number++;
    }
  }

  private static byte[] zip(String name, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void seed(String kind, String name, String content) throws IOException {
    seed(kind, name, content.getBytes(UTF_8));
  }

  private void seed(String kind, String name, byte[] content) throws IOException {
    Path folder = Files.createDirectories(target.resolve(kind));
    Files.write(folder.resolve(name), content);
  }
}
