package io.github.concordant.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.model.Span;
import io.github.concordant.text.NameMention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The name is Almaz Worku wherever it stands. */
class StatedAgeTest {

  private static final String NAME = "Almaz Worku";

  private static List<StatedAge> ages(String text) {
    int start = text.indexOf(NAME);
    Span span = new Span(start, start + NAME.length());
    return StatedAge.beside(new NameMention(span, NAME, NameMention.Type.PERSON), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Almaz Worku, 46, left. | 46",
        "It was Almaz Worku, aged 46. | 46",
        "Almaz Worku, age 7, left. | 7",
        "Almaz Worku, a 46-year-old nurse, left. | 46",
        "Almaz Worku, an 8-year-old, left. | 8",
        "Almaz Worku (46) left. | 46",
        "Almaz Worku (aged 101) left. | 101",
        "Almaz Worku, who was 46, left. | 46",
        "Almaz Worku, who is 46 and a nurse, left. | 46",
        "Almaz Worku was 46 years old. | 46",
        "Almaz Worku, 46 of Sandholm, left. | 46",
        "Almaz Worku, 46 from Old Sandholm Bay, left. | 46",
        "The 46-year-old Almaz Worku left. | 46",
        "The 46 year old local nurse Almaz Worku left. | 46",
        "Almaz Worku, 119, left. | 119",
      })
  void readsTheAgeBesideAName(String text, int years) {
    assertThat(ages(text))
        .singleElement()
        .satisfies(
            age -> {
              assertThat(age.years()).isEqualTo(years);
              assertThat(age.digits().in(text)).isEqualTo(Integer.toString(years));
            });
  }

  // Other people, a distance, an age too great, a year, somebody else's age.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Almaz Worku left.",
        "Almaz Worku, 46 people and a dog left.",
        "Almaz Worku was 46 km away.",
        "Almaz Worku 46, left.",
        "Almaz Worku, 120, left.",
        "Almaz Worku, 1990, left.",
        "Of 46 Almaz Worku was one.",
        "The 46-year-old nurse who met Almaz Worku left.",
        "The 120-year-old Almaz Worku left.",
      })
  void readsNoAgeElsewhere(String text) {
    assertThat(ages(text)).isEmpty();
  }

  @Test
  void readsAnAgeOnEitherSide() {
    assertThat(ages("The 46-year-old Almaz Worku, 47, left."))
        .extracting(StatedAge::years)
        .containsExactly(47, 46);
  }
}
