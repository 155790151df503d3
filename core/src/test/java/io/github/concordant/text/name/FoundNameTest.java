package io.github.concordant.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.text.NameMention;
import org.junit.jupiter.api.Test;

class FoundNameTest {

  private final FoundName name = new FoundName(2, 5, NameMention.Type.PERSON);

  @Test
  void namesOverlapWhereTheyShareAWord() {
    assertThat(name.overlaps(new FoundName(4, 6, NameMention.Type.PLACE))).isTrue();
    assertThat(name.overlaps(new FoundName(0, 3, NameMention.Type.PLACE))).isTrue();
    assertThat(name.overlaps(new FoundName(5, 6, NameMention.Type.PLACE))).isFalse();
    assertThat(name.overlaps(new FoundName(0, 2, NameMention.Type.PLACE))).isFalse();
  }

  @Test
  void aNameCanBeCutAndRetyped() {
    assertThat(name.length()).isEqualTo(3);
    assertThat(name.from(3)).isEqualTo(new FoundName(3, 5, NameMention.Type.PERSON));
    assertThat(name.to(4)).isEqualTo(new FoundName(2, 4, NameMention.Type.PERSON));
    assertThat(name.withType(NameMention.Type.GROUP))
        .isEqualTo(new FoundName(2, 5, NameMention.Type.GROUP));
  }
}
