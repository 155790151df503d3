package io.github.concordant.formats.news;

import com.google.common.base.Ascii;
import io.github.concordant.ingest.Remark;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an item's publishing status means to an editor. */
final class Withdrawal {

  private Withdrawal() {}

  /**
   * A remark on an item that its sender took back.
   *
   * @param status as IPTC names it: {@code usable}, {@code withheld} or {@code canceled}, with or
   *     without a prefix
   */
  static Optional<Remark> of(@Nullable String status) {
    String plain = status == null ? "" : Ascii.toLowerCase(status);
    return plain.endsWith("canceled") || plain.endsWith("withheld")
        ? Optional.of(
            new Remark("withdrawn", "Its sender has taken this item back (" + status + ")."))
        : Optional.empty();
  }
}
