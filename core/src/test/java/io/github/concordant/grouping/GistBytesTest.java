package io.github.concordant.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concordant.ConsistencyChecker;
import io.github.concordant.model.Article;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class GistBytesTest {

  private static Gist gist(@Nullable LocalDate day, String text) {
    Article article = new Article("a/\u017b\u00f3raw", null, day, null, text, null);
    return new GistReader().read(ConsistencyChecker.standard().annotate(article));
  }

  private static void assertKept(Gist gist) {
    Gist read = new GistBytes().read(new GistBytes().write(gist));

    assertThat(read.id()).isEqualTo(gist.id());
    assertThat(read.day()).isEqualTo(gist.day());
    assertThat(read.terms()).isEqualTo(gist.terms());
    assertThat(read.outline()).isEqualTo(gist.outline());
    assertThat(read.signature().bands()).isEqualTo(gist.signature().bands());
  }

  @Test
  void keepsWhatAnArticleIsAbout() {
    Gist strike =
        gist(
            LocalDate.of(2024, 4, 2),
            "An Iranian missile struck a barracks in Erbil on Sunday night and killed two Kurdish"
                + " soldiers, the governor of Erbil said on Monday.");
    assertThat(strike.outline().when()).isNotNull();
    assertThat(strike.outline().actors()).isNotEmpty();
    assertKept(strike);
  }

  @Test
  void keepsThatNothingIsKnown() {
    assertKept(gist(null, "Rain."));
    assertKept(gist(null, ""));
  }

  @Test
  void readsNoOtherBytes() {
    assertThatThrownBy(() -> new GistBytes().read(new byte[] {0, 0, 0, 9, 65}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
