package io.github.concordant.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.github.concordant.compare.Comparison.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

  private final Terms terms =
      new Terms(
          ImmutableMap.of(
              "cello", "string", "viola", "string", "string", "instrument", "drum", "instrument"));

  @ParameterizedTest
  @CsvSource({
    "cello, cello, EQUAL",
    "cello, string, COMPATIBLE",
    "cello, instrument, COMPATIBLE",
    "cello, viola, DISJOINT",
    "cello, drum, DISJOINT",
    "cello, spoon, UNRELATED",
    "spoon, fork, UNRELATED"
  })
  void comparesTermsBothWays(String a, String b, Relation expected) {
    assertThat(terms.compare(a, b).relation()).isEqualTo(expected);
    assertThat(terms.compare(b, a).relation()).isEqualTo(expected);
  }

  @Test
  void aDescriptionDiffersByAnyOfItsTerms() {
    assertThat(terms.compare(List.of("cello", "spoon"), List.of("drum")).relation())
        .isEqualTo(Relation.DISJOINT);
    assertThat(terms.compare(List.of("cello", "spoon"), List.of("cello")).relation())
        .isEqualTo(Relation.COMPATIBLE);
    assertThat(terms.compare(List.of("spoon"), List.of("cello")).relation())
        .isEqualTo(Relation.UNRELATED);
  }

  @Test
  void nothingIsAKindOfItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Terms(ImmutableMap.of("hen", "egg", "egg", "hen")));
  }

  @Test
  void knowsKindsAndWhatHasKinds() {
    assertThat(terms.knows("cello")).isTrue();
    assertThat(terms.knows("instrument")).isTrue();
    assertThat(terms.knows("spoon")).isFalse();
  }
}
