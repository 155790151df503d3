package io.github.concordant.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which events of several articles are one. */
final class EventAlignerTest {

  private static final EventAligner ALIGNER = new EventAligner();

  /** The articles of these events, of which those of one article stand in their order. */
  private static List<ArticleEvents> articles(String... events) {
    ImmutableListMultimap<String, ArticleEvent> bySource =
        Multimaps.index(Arrays.stream(events).map(Told::event).toList(), ArticleEvent::source);
    return bySource.keySet().stream()
        .map(source -> new ArticleEvents(source, bySource.get(source), ImmutableList.of()))
        .toList();
  }

  /** The events of the story by the keys of those of the articles. */
  private static List<String> aligned(String... events) {
    List<ArticleEvents> articles = articles(events);
    List<String> keys = keys(ALIGNER.align(articles));
    // the order of the articles does not matter
    assertThat(keys(ALIGNER.align(Lists.reverse(articles)))).isEqualTo(keys);
    return keys;
  }

  private static List<String> keys(Alignment alignment) {
    return alignment.events().stream()
        .map(e -> e.members().stream().map(ArticleEvent::key).collect(Collectors.joining(" ")))
        .toList();
  }

  @Test
  void enoughInCommonMakesOne() {
    assertThat(aligned("a/1 STRIKE in=Zinder", "b/1 STRIKE in=Zinder")).containsExactly("a/1 b/1");
    assertThat(aligned("a/1 ANY with=Ann_Lee", "b/1 ANY with=Ann_Lee"))
        .containsExactly("a/1", "b/1");
  }

  @Test
  void whatSpeaksAgainstItPartsWhateverElseTheyShare() {
    assertThat(
            aligned(
                "a/1 STRIKE by=Chad on=Mali in=Bergen day=2024-05-06",
                "b/1 STRIKE by=Chad on=Mali in=Palermo day=2024-05-06"))
        .containsExactly("a/1", "b/1");
  }

  @Test
  void aThirdJoinsTwoThatShareLittle() {
    assertThat(
            aligned(
                "a/1 STRIKE in=Zinder",
                "b/1 STRIKE in=Zinder with=Ann_Lee",
                "c/1 SHOOTING with=Ann_Lee day=2024-05-06",
                "d/1 ANY with=Ann_Lee in=Zinder"))
        .containsExactly("a/1 b/1 d/1", "c/1");
    assertThat(
            aligned(
                "a/1 STRIKE in=Zinder",
                "b/1 STRIKE in=Zinder with=Ann_Lee day=2024-05-06",
                "c/1 ANY with=Ann_Lee day=2024-05-06"))
        .containsExactly("a/1 b/1 c/1");
  }

  @Test
  void noThirdJoinsTwoThatSomethingParts() {
    assertThat(
            aligned(
                "a/1 STRIKE by=Chad in=Zinder",
                "b/1 STRIKE in=Zinder",
                "c/1 STRIKE by=Niger in=Zinder"))
        .containsExactly("a/1 b/1", "c/1");
    assertThat(
            aligned(
                "a/1 STRIKE by=Chad in=Zinder",
                "b/1 STRIKE in=Zinder day=2024-05-06",
                "c/1 STRIKE by=Niger in=Zinder day=2024-05-06"))
        .containsExactly("b/1 c/1", "a/1");
  }

  @Test
  void whatIsPartedFromOneIsPartedFromAllItIsOneWith() {
    assertThat(
            aligned(
                "a/1 STRIKE by=Chad day=2024-05-06 in=Zinder",
                "b/1 STRIKE day=2024-05-06 in=Zinder",
                "c/1 STRIKE day=2024-05-06 with=Ann_Lee in=Zinder",
                "d/1 STRIKE by=Niger with=Ann_Lee"))
        .containsExactly("a/1 b/1 c/1", "d/1");
    assertThat(
            aligned(
                "a/1 STRIKE in=Zinder day=2024-05-06",
                "b/1 STRIKE by=Chad in=Zinder day=2024-05-06",
                "c/1 STRIKE by=Niger in=Zinder"))
        .containsExactly("a/1 b/1", "c/1");
  }

  @Test
  void twoOfOneArticleAreTwo() {
    assertThat(
            aligned(
                "a/1 STRIKE by=Chad on=Niger in=Zinder", "a/2 STRIKE by=Chad on=Niger in=Zinder"))
        .containsExactly("a/1", "a/2");
  }

  @Test
  void mostTellOfTheFirst() {
    List<String> keys =
        aligned("a/1 QUAKE", "b/1 STRIKE in=Zinder", "c/1 STRIKE in=Zinder", "a/2 VISIT");
    assertThat(keys).containsExactly("b/1 c/1", "a/1", "a/2");
  }

  @Test
  void eventsAreNumberedAndFoundByTheirMembers() {
    List<ArticleEvents> articles =
        articles(
            "a/1 QUAKE",
            "b/1 STRIKE in=Zinder",
            "c/1 ATTACK in=Zinder by=Chad day=2024-05-06",
            "d/1 ATTACK in=Zinder by=Chad",
            "e/1 STRIKE by=Chad in=Zinder");
    Alignment alignment = ALIGNER.align(articles);
    assertThat(alignment.events()).extracting(StoryEvent::id).containsExactly("e1", "e2");
    // two call it so and two so
    assertThat(alignment.events())
        .extracting(StoryEvent::type)
        .containsExactly(EventType.ATTACK, EventType.QUAKE);
    assertThat(alignment.of(articles.get(0).main())).contains(alignment.events().get(1));
    assertThat(alignment.of(articles.get(2).main())).contains(alignment.events().get(0));
    assertThat(alignment.of(Told.event("z/1 ANY"))).isEmpty();
  }

  @Test
  void vagueWordsGiveNoClass() {
    List<StoryEvent> events =
        ALIGNER
            .align(
                articles(
                    "a/1 ANY in=Zinder day=2024-05-06",
                    "b/1 ANY in=Zinder day=2024-05-06",
                    "c/1 STRIKE in=Zinder day=2024-05-06",
                    "d/1 ANY"))
            .events();
    assertThat(events)
        .extracting(StoryEvent::type)
        .containsExactly(EventType.STRIKE, EventType.ANY);
  }

  @Test
  void corroborationJoinsWhatTheWordsDoNot() {
    List<ArticleEvents> two = articles("a/1 STRIKE", "b/1 STRIKE");
    assertThat(keys(ALIGNER.align(table(two, (a, b) -> 1)))).containsExactly("a/1", "b/1");
    assertThat(keys(ALIGNER.align(table(two, (a, b) -> 2)))).containsExactly("a/1 b/1");
    // what one article keeps apart takes more
    List<ArticleEvents> one = articles("a/1 STRIKE", "a/2 STRIKE");
    assertThat(keys(ALIGNER.align(table(one, (a, b) -> 2)))).containsExactly("a/1", "a/2");
    assertThat(keys(ALIGNER.align(table(one, (a, b) -> 3)))).containsExactly("a/1 a/2");
  }

  private static PairTable table(List<ArticleEvents> articles, Corroboration corroboration) {
    return ALIGNER.table(articles, corroboration, PairTable.empty());
  }

  @Test
  void aTableWeighsEachTwo() {
    PairTable table =
        table(
            articles(
                "a/1 STRIKE in=Palermo",
                "b/1 STRIKE in=Bergen",
                "b/2 STRIKE",
                "c/1 STRIKE in=Palermo"),
            (a, b) -> 1);
    assertThat(table.events())
        .extracting(ArticleEvent::key)
        .containsExactly("a/1", "b/1", "b/2", "c/1");
    assertThat(table.points(0, 1)).isEqualTo(3);
    assertThat(table.points(1, 0)).isEqualTo(3);
    assertThat(table.points(0, 3)).isEqualTo(5);
    assertThat(table.points(1, 2)).isEqualTo(-100);
    assertThat(table.mostPoints()).isEqualTo(5);
    assertThat(table.isApart(0, 1)).isTrue();
    assertThat(table.isApart(1, 0)).isTrue();
    assertThat(table.isApart(0, 3)).isFalse();
    assertThat(table.apart(1).stream().boxed()).containsExactly(0, 3);
    assertThat(table.apart(2).stream().boxed()).isEmpty();
    assertThat(PairTable.empty().events()).isEmpty();
  }

  @Test
  void aStoryThatGrowsWeighsOnlyWhatIsNew() {
    List<ArticleEvents> first =
        articles("b/1 STRIKE in=Bergen", "c/1 QUAKE", "d/1 STRIKE in=Zinder");
    PairTable earlier = table(first, (a, b) -> 1);
    List<ArticleEvents> grown = new ArrayList<>(articles("a/1 STRIKE in=Zinder"));
    grown.add(first.get(0));
    grown.add(first.get(2));
    List<String> asked = new ArrayList<>();
    PairTable later =
        ALIGNER.table(
            grown,
            (a, b) -> {
              asked.add(a.key() + " " + b.key());
              return 0;
            },
            earlier);
    assertThat(asked).containsExactlyInAnyOrder("a/1 b/1", "a/1 d/1");
    // b and d as before
    assertThat(later.points(1, 2)).isEqualTo(earlier.points(0, 2)).isEqualTo(3);
    assertThat(later.isApart(1, 2)).isTrue();
    assertThat(later.points(0, 2)).isEqualTo(4);
    assertThat(later.isApart(0, 2)).isFalse();
    assertThat(later.points(0, 1)).isEqualTo(2);
  }
}
