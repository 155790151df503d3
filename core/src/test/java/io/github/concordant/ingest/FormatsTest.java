package io.github.concordant.ingest;

import static io.github.concordant.ingest.Readings.FERRY;
import static io.github.concordant.ingest.Readings.OTHER;
import static io.github.concordant.ingest.Readings.codes;
import static io.github.concordant.ingest.Readings.line;
import static io.github.concordant.ingest.Readings.onlyArticle;
import static io.github.concordant.ingest.Readings.onlyProblem;
import static io.github.concordant.ingest.Readings.onlyStory;
import static io.github.concordant.ingest.Readings.read;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which reader gets an input. */
final class FormatsTest {

  @TempDir Path folder;

  /** A format of another hand: named in META-INF/services of these tests. */
  public static final class MinutesReader implements ArticleReader {

    @Override
    public String format() {
      return "minutes";
    }

    @Override
    public ImmutableSet<String> extensions() {
      return ImmutableSet.of("minutes");
    }

    @Override
    public boolean recognises(Input input) throws IOException {
      return input.headText().startsWith("MINUTES OF ");
    }

    @Override
    public void read(Input input, Gathering gathering) throws IOException, Unreadable {
      TextDecoder.Decoded decoded = TextDecoder.decode(input.all(Limits.ARTICLE));
      int end = decoded.text().indexOf('\n');
      if (end < 0) {
        throw new Unreadable("minutes of nothing", "write what was said");
      }
      Article article = Article.of(input.stem(), decoded.text().substring(end + 1));
      gathering.add(Incoming.of(article, decoded));
    }
  }

  /** Claims everything that begins with its own name. */
  private record Claimant(String format, int rank) implements ArticleReader {

    @Override
    public ImmutableSet<String> extensions() {
      return ImmutableSet.of("both");
    }

    @Override
    public boolean recognises(Input input) throws IOException {
      return input.headText().startsWith("BOTH");
    }

    @Override
    public void read(Input input, Gathering gathering) {
      gathering.add(new Incoming(Article.of(input.stem(), format), ImmutableList.of(), null));
    }
  }

  @Test
  void findsAReaderOfAnotherHand() throws IOException {
    Path file = put("council.minutes", "MINUTES OF MONDAY\n" + FERRY);

    assertThat(onlyArticle(read(file)).text()).isEqualTo(FERRY);
    assertThat(onlyProblem(read(put("b.minutes", "MINUTES OF NOBODY"))))
        .endsWith("b.minutes: minutes of nothing; write what was said");
  }

  @Test
  void readsByContentAndTellsWhereTheNameSaysOtherwise() throws IOException {
    put("a.txt", "MINUTES OF MONDAY\n" + FERRY);
    put("b", "MINUTES OF MONDAY\n" + OTHER);

    Reading reading = read(folder);

    assertThat(onlyStory(reading).articles())
        .extracting(Article::text)
        .containsExactly(FERRY, OTHER);
    assertThat(codes(reading)).containsExactly("format");
    assertThat(onlyStory(reading).notices().get(0).message())
        .isEqualTo("Named .txt, and read as minutes, which it is.");
  }

  @Test
  void readsByNameWhereTheContentIsSilent() throws IOException {
    Path file = put("a.minutes", "Nobody wrote a head.\n" + FERRY);

    assertThat(onlyArticle(read(file)).text()).isEqualTo(FERRY);
    assertThat(codes(read(file))).containsExactly("single-article");
  }

  @Test
  void readsJsonWhateverItIsCalled() throws IOException {
    assertThat(onlyArticle(read(put("a.txt", line(null, "inner", FERRY)))).id()).isEqualTo("inner");
    assertThat(onlyArticle(read(put("b.dat", "{\n\"text\": \"" + FERRY + "\"}"))).id())
        .isEqualTo("b");
    assertThat(onlyArticle(read(put("c.txt", "{As the mayor put it} it burnt."))).text())
        .startsWith("{As the mayor");
  }

  @Test
  void choosesByRankAndThenByNameInAnyOrderOfTheReaders() throws IOException {
    Claimant a = new Claimant("a", 0);
    Claimant b = new Claimant("b", 0);
    Claimant first = new Claimant("c", -1);

    assertThat(chosen(a, b)).isEqualTo("a");
    assertThat(chosen(b, a)).isEqualTo("a");
    assertThat(chosen(b, a, first)).isEqualTo("c");
    assertThat(chosen(first, b, a)).isEqualTo("c");
  }

  private static String chosen(ArticleReader... readers) {
    AllStories stories = new AllStories();
    Gathering gathering = Gathering.onto(stories, new ArrayList<>());
    Formats.of(ImmutableList.copyOf(readers))
        .read(Input.of("x", "x", new ByteArrayInputStream("BOTH".getBytes(UTF_8))), gathering);
    return onlyArticle(new Reading(stories.stories(), ImmutableList.of())).text();
  }

  @Test
  void tellsWhatItIsThatIsNotRead() throws IOException {
    put("a.txt", FERRY);
    put("b.txt", "%PDF-1.7 and so on");
    put("c.txt", "{\\rtf1 The ferry sank.}");
    Files.write(folder.resolve("d.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});

    Reading reading = read(folder);

    assertThat(reading.problems())
        .extracting(ReadProblem::what)
        .containsExactly("a PDF, for which a part is missing", "rich text (RTF)", "a picture");
    assertThat(onlyArticle(reading).id()).isEqualTo("a");
  }

  private Path put(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(UTF_8));
  }
}
