package io.github.concordant.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WordListsTest {

  private final WordLists lists = WordLists.read(WordListsTest.class, "lists.txt");

  @Test
  void aNameMayStandOnSeveralLines() {
    assertThat(lists.get("fish")).containsExactly("cod", "herring", "ray");
    assertThat(lists.get("bird")).containsExactly("tern");
  }

  @Test
  void remarksAndListsWithoutWordsAreNone() {
    for (String name : new String[] {"# A remark, and", "none", "fowl"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> lists.get(name))
          .withMessage("no list \"" + name + "\"");
    }
  }

  @Test
  void aLineNeedsAName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WordLists.read(WordListsTest.class, "nameless.txt"))
        .withMessage("no name in nameless.txt: \"herring ray\"");
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WordLists.read(WordListsTest.class, "nowhere.txt"));
  }
}
