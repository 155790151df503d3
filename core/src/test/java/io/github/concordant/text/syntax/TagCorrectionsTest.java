package io.github.concordant.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words with the tags of a tagger, written down by hand, and what becomes of the doubtful one. */
class TagCorrectionsTest {

  private static final ImmutableList<String> TAGS =
      ImmutableList.of(
          "DET DT",
          "NOUN NN",
          "PROPN NNP",
          "VERB VBD",
          "VERB VBN",
          "VERB VBZ",
          "NOUN NNS",
          "ADJ JJ",
          "ADV RB",
          "PRON PRP$",
          "NUM CD",
          "ADP IN",
          "AUX VBD",
          "PUNCT .");

  /** The word whose tag changes is written with both tags: "hit/NN>VBD". */
  @ParameterizedTest
  @CsvSource({
    // A storm that hit the coast is no noun.
    "A/DT storm/NN hit/NN>VBD the/DT coast/NN",
    "Norland/NNP hit/NN>VBD its/PRP$ port/NN",
    "The/DT hit/NN the/DT",
    "A/DT storm/NN hit/NN yesterday/RB",
    "A/DT storm/NN hit/NN",
    "A/DT storm/NN wave/NN the/DT coast/NN",
    "A/DT storm/NN hit/VBD the/DT coast/NN",
    // "was seriously wounded", not "the wounded"
    "He/DT was/VBD wounded/JJ>VBN",
    "He/DT was/VBD badly/RB wounded/JJ>VBN",
    "He/DT was/VBD for/IN wounded/JJ",
    "The/DT badly/RB wounded/JJ",
    "Badly/RB wounded/JJ",
    "Were/VBD wounded/JJ>VBN",
    "Were/VBD badly/RB wounded/JJ>VBN",
    "He/DT was/VBD happy/JJ",
    "He/DT was/VBD wounded/NN",
    // "armed with", not "armed men"
    "men/NNS armed/JJ>VBN with/IN knives/NNS",
    "The/DT armed/JJ men/NNS",
    "They/DT were/VBD armed/JJ",
    "men/NNS happy/JJ with/IN it/DT",
    "men/NNS armed/NN with/IN it/DT",
    // "air strikes" are things
    "the/DT air/NN strikes/VBZ>NNS killed/VBD",
    "the/DT drone/NN attacks/VBZ>NNS",
    "the/DT bomb/NN raids/VBZ>NNS on/IN",
    "the/DT air/NN force/NN strikes/VBZ",
    "the/DT bomb/NN strikes/VBZ the/DT house/NN",
    "the/DT bomb/NN kills/VBZ two/CD",
    "the/DT air/RB strikes/VBZ at/IN",
    "the/DT air/NN strikes/NN",
    "the/DT force/NN raids/VBZ on/IN",
  })
  void aDoubtfulTag(String sentence) {
    check(sentence);
  }

  /** "The blast injured at least 30 workers", not "a man wounded two weeks ago". */
  @ParameterizedTest
  @CsvSource({
    "The/DT blast/NN injured/VBN>VBD 30/CD",
    "The/DT blast/NN injured/VBN>VBD at/IN least/RB 30/CD workers/NNS",
    "The/DT blast/NN injured/VBN>VBD the/DT mayor/NN",
    "The/DT blast/NN injured/VBN>VBD his/PRP$ wife/NN",
    "The/DT blast/NN injured/VBN>VBD 30/CD old/JJ men/NNS here/RB today/RB days/NNS",
    "The/DT blast/NN injured/VBN at/IN least/RB the/DT mayor/NN",
    "The/DT blast/NN injured/VBN at/IN least/RB",
    "The/DT blast/NN injured/VBN",
    "The/DT blast/NN injured/VBN him/NN",
    "A/DT man/NN wounded/VBN two/CD weeks/NNS ago/RB",
    "A/DT man/NN wounded/VBN two/CD more/JJ full/JJ weeks/NNS ago/RB",
    "A/DT man/NN wounded/VBN>VBD two/CD more/JJ very/RB full/JJ weeks/NNS",
    "A/DT man/NN wounded/VBN a/DT week/NN ago/RB",
    "The/DT blast/NN shook/VBN 30/CD houses/NNS",
    "He/DT was/VBD injured/VBN 30/CD times/NNS",
    "The/DT blast/NN injured/JJ 30/CD workers/NNS",
    "Injured/VBN 30/CD workers/NNS",
  })
  void aParticipleBehindWhatDidIt(String sentence) {
    check(sentence);
  }

  /** A tagger that was trained without a tag cannot be corrected to it. */
  @Test
  void aTagThatTheModelLacksIsNotGiven() {
    Words words = Words.of(ImmutableList.of("Norland", "hit", "the", "coast"), WordClasses.none());
    ImmutableList<String> tags = ImmutableList.of("NOUN NN", "DET DT");
    words.setTag(2, 1);
    new TagCorrections(tags).correct(words);
    assertThat(words.tag(1)).isZero();
  }

  /** The wanted class may be the first of the model's. */
  @Test
  void aTagMayBeTheFirstOfTheModel() {
    Words words = Words.of(ImmutableList.of("storm", "hit", "the", "coast"), WordClasses.none());
    ImmutableList<String> tags = ImmutableList.of("VERB VBD", "NOUN NN", "DET DT");
    words.setTag(0, 1);
    words.setTag(1, 1);
    words.setTag(2, 2);
    words.setTag(3, 1);
    new TagCorrections(tags).correct(words);
    assertThat(words.tag(1)).isZero();
  }

  private static void check(String sentence) {
    List<String> forms = new ArrayList<>();
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    for (String word : Splitter.on(' ').split(sentence)) {
      List<String> parts = Splitter.on('/').splitToList(word);
      List<String> tags = Splitter.on('>').splitToList(parts.get(1));
      forms.add(parts.get(0));
      before.add(tags.get(0));
      after.add(tags.get(tags.size() - 1));
    }
    Words words = Words.of(forms, WordClasses.none());
    for (int i = 0; i < words.size(); i++) {
      words.setTag(i, classOf(before.get(i)));
    }
    new TagCorrections(TAGS).correct(words);
    List<String> corrected = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String name = TAGS.get(words.tag(i));
      corrected.add(name.substring(name.indexOf(' ') + 1));
    }
    assertThat(corrected).as(Joiner.on(' ').join(forms)).containsExactlyElementsOf(after);
  }

  private static int classOf(String penn) {
    for (int i = 0; i < TAGS.size(); i++) {
      if (TAGS.get(i).endsWith(" " + penn)) {
        return i;
      }
    }
    throw new IllegalArgumentException(penn);
  }
}
