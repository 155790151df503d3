package io.github.concordant.compare.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameMatcherTest {

  private final NameMatcher matcher = NameMatcher.standard();

  @ParameterizedTest
  @CsvSource({
    "Hossein Amir-Abdollahian, Hossein Hossein Amirabdollahian",
    "Hossein Amir-Abdollahian, AmirAbdollahian",
    "Hossein Amir-Abdollahian, Abdollahian",
    "AmirAbdollahian, Abdollahian",
    "Hossein Hossein Amirabdollahian, Abdollahian",
    "Muhammad Muddasir Tipu, Muhammad Mudassir Tipu",
    "Reza Amiri Moghadam, Reza Amiri Moqaddam",
    "Han Seung-jun, Han Seung-joon",
    "Han Seung-jun, Seung-jun Han",
    "Ebrahim Raisi, Raisi",
    "Qabun, Kabun",
  })
  void takesSpellingsAndShorterFormsForOnePerson(String one, String other) {
    assertThat(matcher.compare(one, other).relation()).isEqualTo(Relation.VARIANT);
  }

  @ParameterizedTest
  @CsvSource({
    "Mohammad Jamshidi, Muhammad Tipu",
    "Hüseyin Şahinöz, Hüseyin Şahin",
    "Hüseyin Şahinöz, Hüsnü Şahinöz",
    "Han Seung-jun, Han Sung-jun",
    "Han Seung-joon, Han Sung-jun",
    "Sun Weiming, Sun Weimin",
    "Getachew Alemu, Getachew Alemayehu",
    "Ali Khan, Ali Khamenei",
    "Hassan, Hossein",
    "Niger, Nigeria",
    "Balochistan, Sistan-Baluchestan",
    "'Martin King, Jr.', 'Martin King, Sr.'",
  })
  void keepsTwoBearersApart(String one, String other) {
    assertThat(matcher.compare(one, other).relation()).isEqualTo(Relation.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({
    "Ebrahim Raisi, 'EBRAHIM   RAISI'",
    "Ebrahim Raisi, President Ebrahim Raisi",
    "Ebrahim Raisi, Seyyed Ebrahim Raisi",
    "Hüseyin Şahin, HÜSEYİN ŞAHİN",
  })
  void seesPastCaseSpacesAndTitles(String one, String other) {
    assertThat(matcher.compare(one, other).relation()).isEqualTo(Relation.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "Reza Amiri Moghadam, Reza Amiri Moqaddam, SPELLING",
    "Reza Amiri Moghadam, Moqaddam, SPELLING",
    "Raisi, Ebrahim Raisi, SHORTER",
    "Ebrahim Raisi, ebrahim raisi, NONE",
    "Jaish al-Adl, Jaish ul-Adl, SPELLING",
    "Amir-Abdollahian, Amirabdollahian, SPELLING",
  })
  void tellsSpellingFromMissingWords(String one, String other, Difference difference) {
    assertThat(matcher.compare(one, other).difference()).isEqualTo(difference);
  }

  @Test
  void readsPlacesAndGroups() {
    assertThat(matcher.compare("Gökçedere", "Gokcedere", NameKind.PLACE).oneBearer()).isTrue();
    assertThat(matcher.compare("Jaish al-Adl", "Jaish al Adl", NameKind.GROUP).oneBearer())
        .isTrue();
    assertThat(matcher.compare("Kiev", "Kyiv", NameKind.PLACE).oneBearer()).isTrue();
  }
}
