package io.github.concordant.claim.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.model.Article;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.text.annotate.StandardAnnotator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not change the counts that a text states. */
class CasualtyPropertiesTest {

  /** Sentences that lean on no other, # for a number above one. */
  private static final ImmutableList<String> SENTENCES =
      ImmutableList.of(
          "A landslide killed # villagers near the dam.",
          "# passengers were injured when the tram left the rails.",
          "Police arrested # fans after the final.",
          "The storm left # people homeless.",
          "At least # sailors are missing off the cape.",
          "The death toll of the fire rose to #.",
          "Rebels kidnapped # teachers on the coast road.",
          "Divers rescued # boys from the cave.",
          "More than # people died in the heat.",
          "The blast wounded # shoppers at the market.",
          "Up to # farmers were displaced by the lava.",
          "# miners were found dead in the shaft.",
          "The quake claimed the lives of # people.",
          "About # students were taken to hospital.",
          "The crash, which killed # cyclists, closed the bridge.");

  private static final ImmutableList<String> PREFIXES =
      ImmutableList.of(
          "The council met in the old town hall.",
          "Rain had fallen for two days.",
          "The mayor, 54, spoke to reporters at noon.",
          "Tickets cost 12 dollars.");

  /** Numbers as they are written out. */
  private static final ImmutableMap<Integer, String> WORDS =
      ImmutableMap.<Integer, String>builder()
          .put(2, "two")
          .put(7, "seven")
          .put(10, "ten")
          .put(12, "twelve")
          .put(19, "nineteen")
          .put(20, "twenty")
          .put(34, "thirty-four")
          .put(90, "ninety")
          .put(100, "one hundred")
          .put(145, "one hundred and forty-five")
          .put(212, "two hundred and twelve")
          .put(999, "nine hundred and ninety-nine")
          .buildOrThrow();

  private final CasualtyKind kind = new CasualtyKind();
  private final StandardAnnotator annotator = new StandardAnnotator();

  static Stream<String> sentences() {
    return SENTENCES.stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void digitsAndWordsSayTheSame(String sentence) {
    WORDS.forEach(
        (number, words) -> {
          List<String> digits = claims(with(sentence, Integer.toString(number)));
          assertThat(digits).as(sentence).hasSize(1);
          assertThat(claims(with(sentence, words))).as(sentence).isEqualTo(digits);
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void theOrderOfSentencesDoesNotMatter(long seed) {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < SENTENCES.size(); i++) {
      told.add(with(SENTENCES.get(i), Integer.toString(11 + i)));
    }
    List<String> before = sorted(claims(Joiner.on(' ').join(told)));
    Collections.shuffle(told, new Random(seed));
    assertThat(before).hasSameSizeAs(SENTENCES);
    assertThat(sorted(claims(Joiner.on(' ').join(told)))).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void whatStandsBeforeDoesNotMatter(String sentence) {
    String told = with(sentence, "14");
    for (String prefix : PREFIXES) {
      assertThat(claims(prefix + " " + told)).as(prefix).isEqualTo(claims(told));
    }
  }

  @Test
  void casualtiesAreDeadAndHurtInOneFigure() {
    ImmutableList<ClaimDraft> found = read("The garrison reported 12 casualties in the raid.");
    assertThat(found).hasSize(2);
    assertThat(found).allMatch(draft -> draft.value().equals(new Count(0, 12L)));
    assertThat(found).extracting(ClaimDraft::slot).containsExactly(Slot.INJURED, Slot.KILLED);
    assertThat(found).allMatch(draft -> draft.evidence().quote().equals("12 casualties"));
  }

  private List<String> claims(String text) {
    return read(text).stream()
        .map(draft -> draft.slot() + " " + draft.value().display() + " of " + draft.scope())
        .toList();
  }

  private ImmutableList<ClaimDraft> read(String text) {
    return kind.extract(annotator.annotate(Article.of("a", text), null, PublishedFrom.UNKNOWN));
  }

  private static List<String> sorted(List<String> claims) {
    return claims.stream().sorted().toList();
  }

  /** The sentence with its number, in capitals where it begins with it. */
  private static String with(String sentence, String number) {
    boolean first = sentence.startsWith("#");
    String begun = Character.toUpperCase(number.charAt(0)) + number.substring(1);
    return sentence.replace("#", first ? begun : number);
  }
}
