package io.github.concordant.compare.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every pair of names, tried on the labelled pairs. */
final class NameMatcherPropertyTest {

  private final NameMatcher matcher = NameMatcher.standard();

  @Test
  void isSymmetric() {
    SoftAssertions soft = new SoftAssertions();
    for (NamePair pair : NamePair.all()) {
      soft.assertThat(matcher.compare(pair.other(), pair.name(), pair.kind()))
          .as(pair.toString())
          .isEqualTo(pair.compare());
    }
    soft.assertAll();
  }

  @Test
  void isReflexive() {
    for (NamePair pair : NamePair.all()) {
      assertThat(matcher.compare(pair.name(), pair.name(), pair.kind()).relation())
          .as(pair.name())
          .isEqualTo(Relation.SAME);
    }
  }

  @Test
  void isStableUnderCase() {
    isStableUnder(name -> name.toUpperCase(Locale.ROOT));
    isStableUnder(name -> name.toLowerCase(Locale.ROOT));
  }

  @Test
  void isStableUnderNormalisation() {
    isStableUnder(name -> Normalizer.normalize(name, Normalizer.Form.NFC));
    isStableUnder(name -> Normalizer.normalize(name, Normalizer.Form.NFD));
  }

  @Test
  void isStableUnderSpaces() {
    isStableUnder(name -> "  " + name.replace(" ", " \u00A0\t ") + "\n");
  }

  private void isStableUnder(UnaryOperator<String> change) {
    SoftAssertions soft = new SoftAssertions();
    for (NamePair pair : NamePair.all()) {
      NameComparison expected = pair.compare();
      NameComparison changed =
          matcher.compare(change.apply(pair.name()), pair.other(), pair.kind());
      soft.assertThat(changed.relation()).as(pair.toString()).isEqualTo(expected.relation());
      soft.assertThat(changed.difference()).as(pair.toString()).isEqualTo(expected.difference());
    }
    soft.assertAll();
  }

  @Test
  void takesTheFamilyNameFirstOrLast() {
    SoftAssertions soft = new SoftAssertions();
    twoWords()
        .forEach(
            name -> {
              List<String> words = Splitter.on(' ').splitToList(name);
              String turned = Joiner.on(' ').join(Lists.reverse(words));
              String comma = words.get(1) + ", " + words.get(0);
              soft.assertThat(matcher.compare(name, turned).oneBearer()).as(turned).isTrue();
              soft.assertThat(matcher.compare(name, comma).relation())
                  .as(comma)
                  .isEqualTo(Relation.SAME);
            });
    soft.assertAll();
  }

  private static Stream<String> twoWords() {
    return NamePair.all().stream()
        .filter(pair -> pair.kind() == NameKind.PERSON)
        .map(NamePair::name)
        .filter(name -> name.matches("[A-Z][a-z]{3,} [A-Z][a-z]{3,}"))
        .distinct();
  }

  @Test
  void givesAReasonInOneLine() {
    for (NamePair pair : NamePair.all()) {
      NameComparison comparison = pair.compare();
      assertThat(comparison.reason()).as(pair.toString()).isNotBlank().doesNotContain("\n", "\t");
      assertThat(comparison.score() >= .5).isEqualTo(comparison.oneBearer());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "'", ",", ", ,", ".", "،", "日本", "🙂", "\u0000", "1", "al"})
  void answersOddText(String odd) {
    for (NameKind kind : NameKind.values()) {
      assertThat(matcher.compare(odd, odd, kind).relation()).isEqualTo(Relation.SAME);
      assertThat(matcher.compare(odd, "Reza Tavakolian", kind).oneBearer()).isFalse();
    }
    assertThat(matcher.blockingKeys(odd)).doesNotContainNull();
  }

  @Test
  void readsNoMoreOfALongTextThanOfAName() {
    ImmutableList<String> unusual =
        ImmutableList.of("a", "ab ", "al-", "abdul ", "ou", "y", "ü", "محمد ", "van ", "o'");
    for (String piece : unusual) {
      String text = piece.repeat(200_000 / piece.length());
      assertThat(matcher.compare(text, text + "x").relation()).isEqualTo(Relation.UNSURE);
      String bounded = text.substring(0, 200);
      assertThat(NameMatcher.standard().blockingKeys(bounded).size()).isLessThan(2_000);
      assertThat(new NameParser(NameLexicon.standard()).parse(bounded).words())
          .hasSizeLessThanOrEqualTo(NameParser.MOST_WORDS)
          .allMatch(word -> word.letters().length() <= NameParser.LONGEST_WORD);
    }
  }
}
