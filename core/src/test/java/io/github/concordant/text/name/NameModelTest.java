package io.github.concordant.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.text.NameMention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameModelTest {

  // A sentence of a thousand words is read in parts; a name has its place in the whole.
  @Test
  void namesInAnEndlessSentenceStandWhereTheyStand() {
    List<String> words = new ArrayList<>(Collections.nCopies(1000, "and"));
    List<String> named = List.of("Mr", "Karim", "Daoudi", "met", "him");
    Collections.copy(words.subList(20, 25), named);
    Collections.copy(words.subList(420, 425), named);
    Collections.copy(words.subList(995, 1000), named);
    SentenceView view = new SentenceView(words.toArray(String[]::new));

    assertThat(NameModel.load().find(view))
        .containsExactly(
            new FoundName(21, 23, NameMention.Type.PERSON),
            new FoundName(421, 423, NameMention.Type.PERSON),
            new FoundName(996, 998, NameMention.Type.PERSON));
  }
}
