package io.github.concordant.compare.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class HouseStyleTest {

  private static final HouseStyle STYLE = HouseStyle.of(List.of("Yusuf Qasimov", "Kyiv"));

  @Test
  void givesTheFormThatASourceUses() {
    assertThat(STYLE.formOf(List.of("Yusuf Gasimov", "Yusuf Qasimov"), NameKind.PERSON))
        .contains("Yusuf Qasimov");
  }

  @Test
  void givesItsOwnFormWhereNoSourceUsesIt() {
    assertThat(STYLE.formOf(List.of("Yousef Gasimov", "Yusuf Gasimov"), NameKind.PERSON))
        .contains("Yusuf Qasimov");
    assertThat(STYLE.formOf(List.of("Kiev"), NameKind.PLACE)).contains("Kyiv");
  }

  @Test
  void hasNothingToSayOfOtherNames() {
    assertThat(STYLE.formOf(List.of("Yusuf Karimov"), NameKind.PERSON)).isEmpty();
    assertThat(HouseStyle.none().formOf(List.of("Kiev"), NameKind.PLACE)).isEmpty();
  }

  @Test
  void refusesABlankForm() {
    assertThatIllegalArgumentException().isThrownBy(() -> HouseStyle.of(List.of(" ")));
  }
}
