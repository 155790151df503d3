package io.github.concordant.formats.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.formats.markup.MarkupHead;
import io.github.concordant.formats.markup.Paragraphs;
import io.github.concordant.ingest.ArticleReader;
import io.github.concordant.ingest.Gathering;
import io.github.concordant.ingest.Incoming;
import io.github.concordant.ingest.Input;
import io.github.concordant.ingest.Limits;
import io.github.concordant.ingest.TextDecoder;
import io.github.concordant.ingest.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A web page is one article: its body without navigation, captions and what is related. */
public final class HtmlReader implements ArticleReader {

  /**
   * {@code <meta charset=...>} or its longer form, as HTML wants it within the first 1024 bytes.
   */
  private static final Pattern CHARSET =
      Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s{0,3}=\\s{0,3}[\"']?([A-Za-z0-9._:-]{1,40})");

  private static final int DECLARATION = 4096;

  @Override
  public String format() {
    return "HTML";
  }

  @Override
  public ImmutableSet<String> extensions() {
    return ImmutableSet.of("html", "htm", "xhtml");
  }

  @Override
  public boolean recognises(Input input) throws IOException {
    return MarkupHead.of(input).isPage();
  }

  @Override
  public void read(Input input, Gathering gathering) throws IOException, Unreadable {
    byte[] bytes = input.all(Limits.STORY);
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, charset(bytes));
    Document page = Jsoup.parse(decoded.text());
    NewsArticle article = NewsArticle.of(page);
    PageMetadata metadata = PageMetadata.of(page, article);
    Incoming.Builder incoming =
        Incoming.builder(input.stem())
            .title(metadata.title())
            .publisher(metadata.publisher())
            .published(metadata.published())
            .url(metadata.url())
            .version(
                metadata.url(),
                null,
                metadata.modified() == null ? metadata.published() : metadata.modified());
    decoded.remarks().forEach(remark -> incoming.remark(remark.code(), remark.message()));
    if (article.broken()) {
      incoming.remark("metadata", "The page's description of itself (JSON-LD) is broken JSON.");
    }
    incoming.text(text(page, article, metadata.title(), incoming));
    gathering.add(incoming.build());
  }

  private static String text(
      Document page, NewsArticle article, @Nullable String title, Incoming.Builder incoming) {
    ImmutableList<String> paragraphs =
        ArticleBody.paragraphs(page).stream()
            .filter(paragraph -> !paragraph.equals(title))
            .collect(ImmutableList.toImmutableList());
    String text = Paragraphs.text(paragraphs);
    String described = article.body();
    if (described == null || text.length() * 2 >= described.length()) {
      return text;
    }
    incoming.remark(
        "described-text", "The page shows little of its article; the text is that of its JSON-LD.");
    return Paragraphs.text(Paragraphs.of(Jsoup.parseBodyFragment(described.replace("\n", "<br>"))));
  }

  private static @Nullable String charset(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    return matcher.find() ? matcher.group(1) : null;
  }
}
