package io.github.concordant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.cli.Document.Link;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows every link between the documents. */
final class DocumentLinksTest {

  @TempDir Path folder;

  @Test
  void everyLinkLeadsToAFileAndAHeading() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path file : Repository.documents()) {
      broken.addAll(broken(Document.read(file)));
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void everyDocumentIsInTheList() throws IOException {
    Document list = Document.read(Repository.ROOT.resolve("docs/README.md"));
    List<String> linked = list.links().stream().map(Link::target).toList();
    Path docs = Objects.requireNonNull(list.file().getParent());

    for (Path file : Repository.documents()) {
      boolean top = docs.equals(file.getParent()) && !file.equals(list.file());
      if (top) {
        assertThat(linked).as("docs/README.md").contains(docs.relativize(file).toString());
      }
    }
    assertThat(linked).contains("claims/README.md");
  }

  @Test
  void tellsALinkThatLeadsNowhere() throws IOException {
    Files.writeString(folder.resolve("there.md"), "# A heading (of two)\n## `code` & more\n");
    Path file =
        Files.writeString(
            folder.resolve("a.md"),
            """
            [good](there.md) and [good](there.md#a-heading-of-two) and [good](#own)
            [bad](absent.md) and [good](there.md#code--more) and `[code](code.md)`
            # Own
            ```
            [none](none.md)
            ```
            [bad](there.md#heading) and [web](https://example.org/absent)
            """);

    assertThat(broken(Document.read(file)))
        .satisfiesExactly(
            one -> assertThat(one).endsWith("a.md:2: absent.md"),
            one -> assertThat(one).endsWith("a.md:7: there.md#heading"));
  }

  private static List<String> broken(Document document) throws IOException {
    List<String> broken = new ArrayList<>();
    for (Link link : document.links()) {
      String[] parts = link.target().split("#", 2);
      Path target = parts[0].isEmpty() ? document.file() : document.file().resolveSibling(parts[0]);
      boolean there =
          Files.exists(target)
              && (parts.length == 1 || Document.read(target).anchors().contains(parts[1]));
      if (!there) {
        broken.add(document.at(link.line()) + ": " + link.target());
      }
    }
    return broken;
  }
}
