package io.github.concordant.text.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.concordant.text.place.Place.Kind;
import org.junit.jupiter.api.Test;

class PlaceTest {

  @Test
  void aPlaceHasANameAndAsManyPeopleAsNoneOrMore() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Place("", Kind.CITY, "NO", "", 10))
        .withMessageContaining("name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Place("Sandholm", Kind.CITY, "NO", "", -1))
        .withMessageContaining("-1");
    assertThat(new Place("Sandholm", Kind.CITY, "NO", "", 0).population()).isZero();
  }

  @Test
  void aPlaceOfNoOneCountryHasNone() {
    assertThat(new Place("Sahara", Kind.AREA, "", "Africa", 0).country()).isEmpty();
    assertThat(new Place("Oslo", Kind.CAPITAL, "NO", "", 0).country()).hasValue("NO");
  }
}
