package io.github.concordant.ingest;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was read, with what its reading has to tell.
 *
 * @param article its id need not be unique yet
 * @param remarks become notices of the report
 * @param version which version of which article this is, or null when nothing says so
 */
public record Incoming(Article article, ImmutableList<Remark> remarks, @Nullable Version version) {

  /** An article of which nothing but its encoding may be remarkable. */
  public static Incoming of(Article article, TextDecoder.Decoded decoded) {
    return new Incoming(article, decoded.remarks(), null);
  }

  /** Puts an article together that a format gives in pieces. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** The same with one more remark. */
  Incoming with(Remark remark) {
    return new Incoming(
        article, ImmutableList.<Remark>builder().addAll(remarks).add(remark).build(), version);
  }

  /** The pieces of an article, each of which may be missing but the text. */
  public static final class Builder {

    private final String id;
    private final ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    private @Nullable String title;
    private @Nullable String publisher;
    private @Nullable Timestamp published;
    private @Nullable String url;
    private @Nullable Version version;
    private String text = "";

    private Builder(String id) {
      this.id = id;
    }

    /** The headline; runs of white space in it become one blank. */
    public Builder title(@Nullable String headline) {
      title = line(headline);
      return this;
    }

    public Builder publisher(@Nullable String name) {
      publisher = line(name);
      return this;
    }

    public Builder published(@Nullable Timestamp moment) {
      published = moment;
      return this;
    }

    /** The moment as written; one that cannot be read is told of and left out. */
    public Builder publishedAsWritten(@Nullable String written) {
      published = Timestamp.parse(written).orElse(null);
      if (published == null && written != null && !written.isBlank()) {
        remark(
            "bad-date",
            "The day of publication is no date and is left out: \"" + written.strip() + "\".");
      }
      return this;
    }

    /** The moment at which it was published, where known. */
    public @Nullable Timestamp published() {
      return published;
    }

    public Builder url(@Nullable String address) {
      url = line(address);
      return this;
    }

    /** The text, its paragraphs parted by blank lines. */
    public Builder text(String paragraphs) {
      text = paragraphs;
      return this;
    }

    /**
     * Which version this is.
     *
     * @param of what the versions of the article share; null when this one stands alone
     * @param number the version's number, else null
     * @param at when it was made, else null
     */
    public Builder version(@Nullable String of, @Nullable Long number, @Nullable Timestamp at) {
      String shared = line(of);
      version =
          shared == null ? null : new Version(shared, number, at == null ? null : at.instant());
      return this;
    }

    /** Something an editor should know of this article. */
    public Builder remark(String code, String message) {
      remarks.add(new Remark(code, message));
      return this;
    }

    /**
     * The article.
     *
     * @throws Unreadable if it has no text, or more than an article may have
     */
    public Incoming build() throws Unreadable {
      if (text.isBlank()) {
        throw new Unreadable("no article text in it", "give one that has the full text");
      }
      if (text.length() > Limits.ARTICLE) {
        throw new Unreadable(
            "an article larger than " + Limits.ARTICLE / Limits.MEGABYTE + " MB",
            "split it into articles");
      }
      LocalDate day = published == null ? null : published.day();
      return new Incoming(
          new Article(id, publisher, day, title, text, url), remarks.build(), version);
    }

    private static @Nullable String line(@Nullable String words) {
      if (words == null || words.isBlank()) {
        return null;
      }
      return CharMatcher.whitespace().trimAndCollapseFrom(words, ' ');
    }
  }
}
