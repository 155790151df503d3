package io.github.concordant.ingest;

import static io.github.concordant.ingest.Readings.FERRY;
import static io.github.concordant.ingest.Readings.OTHER;
import static io.github.concordant.ingest.Readings.codes;
import static io.github.concordant.ingest.Readings.line;
import static io.github.concordant.ingest.Readings.onlyArticle;
import static io.github.concordant.ingest.Readings.onlyProblem;
import static io.github.concordant.ingest.Readings.onlyStory;
import static io.github.concordant.ingest.Readings.read;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How bytes become characters. */
final class SourceEncodingTest {

  @TempDir Path folder;

  @Test
  void readsWindows1252WithANotice() throws IOException {
    String text = "The caf\u00e9\u2019s owner was hurt \u2013 two others died.";
    Path file = put("a.txt", text, Charset.forName("windows-1252"));

    Reading reading = read(file);

    assertThat(onlyArticle(reading).text()).isEqualTo(text);
    assertThat(codes(reading)).contains("encoding");
    assertThat(onlyStory(reading).notices()).anyMatch(n -> n.message().contains("Windows-1252"));
  }

  @Test
  void readsUtf16ByItsMark() throws IOException {
    for (Charset charset : ImmutableList.of(UTF_16LE, UTF_16BE)) {
      Reading reading = read(put("a.txt", "\uFEFF" + FERRY, charset));

      assertThat(onlyArticle(reading).text()).isEqualTo(FERRY);
      assertThat(onlyStory(reading).notices()).anyMatch(n -> n.message().contains("UTF-16"));
    }
  }

  @Test
  void readsLinesOfUtf16() throws IOException {
    String lines = line(null, "a", FERRY) + line(null, "b", OTHER);

    for (Charset charset : ImmutableList.of(UTF_16LE, UTF_16BE)) {
      Reading reading = read(put("a.jsonl", "\uFEFF" + lines, charset));

      assertThat(onlyStory(reading).articles())
          .extracting(Article::text)
          .containsExactly(FERRY, OTHER);
    }
  }

  @Test
  void takesOffTheByteOrderMarkOfUtf8() throws IOException {
    Reading reading = read(put("a.txt", "\uFEFF" + FERRY, UTF_8));

    assertThat(onlyArticle(reading).text()).isEqualTo(FERRY);
    assertThat(codes(reading)).containsExactly("single-article");
  }

  @Test
  void keepsGoodUtf8AroundADamagedCharacter() throws IOException {
    byte[] bytes = "na\u00efve caf\u00e9 \u2019 x".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;
    Path file = Files.write(folder.resolve("a.txt"), bytes);

    assertThat(onlyArticle(read(file)).text()).isEqualTo("na\u00efve caf\u00e9 \u2019 \uFFFD");
    assertThat(codes(read(file))).contains("encoding");
  }

  @Test
  void refusesBinaryData() throws IOException {
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);
    Files.write(folder.resolve("noise.txt"), noise);
    put("a.txt", FERRY);

    Reading reading = read(folder);

    assertThat(onlyProblem(reading)).contains("noise.txt: no text but binary data");
    assertThat(onlyArticle(reading).id()).isEqualTo("a");
  }

  @Test
  void keepsCarriageReturns() throws IOException {
    assertThat(onlyArticle(read(put("a.txt", "One.\r\n\r\nTwo.\r\n"))).text())
        .isEqualTo("One.\r\n\r\nTwo.\r\n");
  }

  @Test
  void mendsHalfASurrogatePair() throws IOException {
    assertThat(onlyArticle(read(put("a.json", "{\"text\": \"x\\ud83dy\\ud83d\\ude00\"}"))).text())
        .isEqualTo("x\uFFFDy\ud83d\ude00");
  }

  @Test
  void trustsADeclaredEncodingWhereTheBytesDoNotBelieIt() throws Unreadable {
    String text = "Пожар потушен.";

    assertThat(TextDecoder.decode(text.getBytes(Charset.forName("windows-1251")), "windows-1251"))
        .isEqualTo(new TextDecoder.Decoded(text, null));
    assertThat(TextDecoder.decode(text.getBytes(UTF_8), "windows-1251").text()).isEqualTo(text);
    assertThat(
            TextDecoder.decode(
                    "caf\u00e9 \u2013".getBytes(Charset.forName("windows-1252")), "iso-8859-1")
                .text())
        .isEqualTo("caf\u00e9 \u2013");
    assertThat(TextDecoder.decode(text.getBytes(UTF_8), "no-such-encoding").text()).isEqualTo(text);
  }

  private Path put(String name, String text) throws IOException {
    return put(name, text, UTF_8);
  }

  private Path put(String name, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }
}
