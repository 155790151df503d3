package io.github.concordant.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WordClassesTest {

  private static final int FISH = 0b1010;
  private static final int BIRD = 0b1011;

  @Test
  void knowsTheClassesOfItsWords() {
    WordClasses classes = many();
    for (int i = 0; i < 3000; i++) {
      int place = classes.find("word" + i);
      assertThat(classes.clusterAt(place)).as("word%s", i).isEqualTo(i % 2 == 0 ? FISH : BIRD);
      assertThat(classes.tagSetAt(place)).as("word%s", i).isEqualTo(1 + i % 7);
    }
  }

  @Test
  void knowsNothingOfOthers() {
    WordClasses classes = many();
    assertThat(classes.cluster("herring")).isEqualTo(WordClasses.NONE);
    assertThat(classes.tagSetAt(classes.find("herring"))).isEqualTo(WordClasses.NONE);
    assertThat(WordClasses.none().cluster("herring")).isEqualTo(WordClasses.NONE);
  }

  @Test
  void aTableOfOneWordIsATable() {
    WordClasses classes = WordClasses.of(ImmutableMap.of("cod", new WordClasses.Entry(FISH, 3)));
    assertThat(classes.cluster("cod")).isEqualTo(FISH);
    assertThat(classes.cluster("tern")).isEqualTo(WordClasses.NONE);
  }

  /** "Aa" and "BB" are known to have one hash code in Java. */
  @Test
  void twoWordsOfOneHashAreOneWord() {
    WordClasses classes =
        WordClasses.of(
            ImmutableMap.of(
                "Aa", new WordClasses.Entry(FISH, 3), "BB", new WordClasses.Entry(BIRD, 4)));
    assertThat(classes.cluster("Aa")).isEqualTo(classes.cluster("BB")).isIn(FISH, BIRD);
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    many().write(new DataOutputStream(bytes));
    WordClasses read = WordClasses.read(new ModelBytes(bytes.toByteArray()));
    assertThat(read.cluster("word8")).isEqualTo(FISH);
    assertThat(read.tagSetAt(read.find("word8"))).isEqualTo(2);
    assertThat(read.cluster("herring")).isEqualTo(WordClasses.NONE);
  }

  @Test
  void aCoarserClassHasTheFirstBits() {
    assertThat(WordClasses.prefix(0b1_0110, 2)).isEqualTo(0b1_01);
    assertThat(WordClasses.prefix(0b1_0110, 4)).isEqualTo(0b1_0110);
    assertThat(WordClasses.prefix(0b1_0110, 9)).isEqualTo(0b1_0110);
  }

  private static WordClasses many() {
    ImmutableMap.Builder<String, WordClasses.Entry> table = ImmutableMap.builder();
    for (int i = 0; i < 3000; i++) {
      table.put("word" + i, new WordClasses.Entry(i % 2 == 0 ? FISH : BIRD, 1 + i % 7));
    }
    return WordClasses.of(table.buildOrThrow());
  }
}
