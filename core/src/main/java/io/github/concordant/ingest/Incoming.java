package io.github.concordant.ingest;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
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

  /** The same with one more remark. */
  Incoming with(Remark remark) {
    return new Incoming(
        article, ImmutableList.<Remark>builder().addAll(remarks).add(remark).build(), version);
  }
}
