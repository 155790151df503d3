package io.github.concordant.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.model.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Articles on one event come into one story, in whatever order they come. */
final class StoryFinderTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();
  private static final GistReader READER = new GistReader();

  private static Gist gist(String id, String published, String text) {
    LocalDate day = published.isEmpty() ? null : LocalDate.parse(published);
    return READER.read(CHECKER.annotate(new Article(id, null, day, null, text, null)));
  }

  private static final Gist CANNERY =
      gist(
          "cannery-a",
          "2024-03-06",
          "A fire at a cannery in Lerwick killed four workers on Tuesday, the fire service said."
              + " The blaze began in a cold store of Bressay Foods, behind the harbour.");

  private static final Gist CANNERY_AGAIN =
      gist(
          "cannery-b",
          "2024-03-07",
          "A fire at a cannery in Lerwick killed nine people on Tuesday. Firemen found the dead"
              + " in a store behind the harbour, said Bressay Foods, which owns it.");

  private static final Gist CANNERY_LATER =
      gist(
          "cannery-c",
          "2024-03-09",
          "The town mourned on Friday the nine dead of the fire in Lerwick. The owner of Bressay"
              + " Foods, Magnus Halcrow, said that a compressor of the cannery had failed.");

  private static final Gist BUS =
      gist(
          "bus-a",
          "2024-03-05",
          "A bus with 40 pilgrims overturned near Tarija on Monday, and seven of them died, the"
              + " Bolivian police said. The driver, Elmer Quispe, had fallen asleep.");

  private static final Gist BUS_AGAIN =
      gist(
          "bus-b",
          "2024-03-06",
          "Police in Bolivia say that Elmer Quispe slept at the wheel when a bus of pilgrims"
              + " overturned near Tarija on Monday. Six pilgrims died and 20 were hurt.");

  private static final Gist OTHER_BUS =
      gist(
          "bus-other",
          "2024-03-07",
          "A bus overturned near Kabwe on Wednesday and five schoolchildren died, the Zambian"
              + " police said. The driver, Gift Mwansa, was arrested.");

  private static final ImmutableList<Gist> PILE =
      ImmutableList.of(CANNERY, BUS, CANNERY_AGAIN, OTHER_BUS, CANNERY_LATER, BUS_AGAIN);

  private static ImmutableSet<ImmutableSet<String>> groups(Iterable<FoundStory> stories) {
    ImmutableSet.Builder<ImmutableSet<String>> groups = ImmutableSet.builder();
    for (FoundStory story : stories) {
      groups.add(
          story.members().stream()
              .map(FoundStory.Member::id)
              .collect(ImmutableSet.toImmutableSet()));
    }
    return groups.build();
  }

  private static ImmutableList<FoundStory> find(List<Gist> pile) {
    return StoryFinder.find(pile, StoryFinder.WINDOW);
  }

  private static ImmutableList<FoundStory> stream(Iterable<Gist> articles, int window, int slack) {
    List<FoundStory> closed = new ArrayList<>();
    StoryStream stream = new StoryStream(window, slack, closed::add);
    articles.forEach(stream::add);
    stream.finish();
    return ImmutableList.copyOf(closed);
  }

  @Test
  void articlesOnOneEventAreOneStoryHoweverTheirTollsDiffer() {
    assertThat(groups(find(PILE)))
        .containsExactlyInAnyOrder(
            ImmutableSet.of("cannery-a", "cannery-b", "cannery-c"),
            ImmutableSet.of("bus-a", "bus-b"),
            ImmutableSet.of("bus-other"));
  }

  @Test
  void aStoryIsNamedAfterItsFirstArticleAndComesInItsPlace() {
    assertThat(find(PILE))
        .extracting(FoundStory::id)
        .containsExactly("bus-a", "cannery-a", "bus-other");
    FoundStory cannery = find(PILE).get(1);
    assertThat(cannery.from()).isEqualTo("2024-03-06");
    assertThat(cannery.to()).isEqualTo("2024-03-09");
    assertThat(cannery.label()).isEqualTo("fire, Lerwick");
  }

  @Test
  void tellsWhyAnArticleIsInIt() {
    ImmutableList<FoundStory.Member> members = find(PILE).get(1).members();

    assertThat(members.get(0).because()).isEmpty();
    assertThat(members.get(1).because())
        .anyMatch(reason -> reason.startsWith("shared words") && reason.contains("bressay"))
        .contains("same day, 2024-03-05", "same place, Lerwick");
  }

  @Test
  void theOrderOfThePileDoesNotMatter() {
    Random lot = new Random(7);
    List<Gist> pile = new ArrayList<>(PILE);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(pile, lot);
      assertThat(find(pile)).isEqualTo(find(PILE));
    }
  }

  @Test
  void anotherPlaceOrAnotherYearIsAnotherStory() {
    Gist elsewhere =
        gist(
            "cannery-x",
            "2024-03-07",
            "A fire at a cannery in Valparaiso killed four workers on Wednesday, the Chilean fire"
                + " service said. The blaze at Mar Azul began in a freezer.");
    Gist yearsAgo =
        gist(
            "cannery-y",
            "2021-08-18",
            "A fire at a cannery in Lerwick hurt two workers on Tuesday, the fire service said."
                + " The blaze began in a boiler of Bressay Foods, by the harbour.");

    assertThat(find(List.of(CANNERY, elsewhere, yearsAgo))).hasSize(3);
  }

  @Test
  void aCopyIsInTheStoryOfItsTextAndWeighsNothing() {
    String text =
        "A bus with 40 pilgrims overturned near Tarija on Monday, and seven of them died, the"
            + " Bolivian police said. The driver, Elmer Quispe, had fallen asleep.";
    Gist copy = gist("copy", "2024-03-06", text);
    List<Gist> pile = new ArrayList<>(PILE);
    pile.add(copy);

    FoundStory bus = find(pile).get(0);
    assertThat(groups(List.of(bus))).containsExactly(ImmutableSet.of("bus-a", "bus-b", "copy"));
    assertThat(bus.members())
        .filteredOn(member -> member.id().equals("copy"))
        .flatExtracting(FoundStory.Member::because)
        .containsExactly("same text as bus-a");
  }

  @Test
  void theSameTextMonthsLaterIsAnotherStory() {
    String text = "The market hall of Oruro stays closed on Monday, the council said again today.";

    assertThat(find(List.of(gist("a", "2024-03-05", text), gist("b", "2024-06-05", text))))
        .hasSize(2);
  }

  @Test
  void aStreamFindsWhatThePileHasWhereItsWindowCoversAll() {
    List<Gist> sorted = new ArrayList<>(PILE);
    sorted.sort(Gist.BY_DAY);

    assertThat(stream(sorted, StoryFinder.WINDOW, 0)).isEqualTo(find(PILE));
    assertThat(stream(Iterables.concat(sorted, List.of()), 400, 2)).isEqualTo(find(PILE));
  }

  @Test
  void aStreamMayBeALittleOutOfOrder() {
    List<Gist> late = List.of(BUS, CANNERY, OTHER_BUS, BUS_AGAIN, CANNERY_AGAIN, CANNERY_LATER);

    assertThat(stream(late, StoryFinder.WINDOW, 2)).isEqualTo(find(PILE));
  }

  @Test
  void aStoryOfAStreamIsClosedAndForgottenWhenItsWindowIsOver() {
    List<FoundStory> closed = new ArrayList<>();
    StoryStream stream = new StoryStream(7, 0, closed::add);
    stream.add(BUS);
    stream.add(CANNERY);
    stream.add(gist("z", "2024-03-20", "Snow fell on Tromso on Tuesday, and schools stayed shut."));
    stream.add(gist("zz", "2024-03-21", "Snow lay on Tromso on Wednesday; the schools opened."));

    assertThat(closed).extracting(FoundStory::id).containsExactly("bus-a", "cannery-a");
    stream.finish();
    assertThat(closed).hasSizeGreaterThan(2);
  }

  @Test
  void anArticleWithoutADayFindsItsStoryByMoreWords() {
    Gist undated =
        gist(
            "bus-undated",
            "",
            "The pilgrims' bus overturned near Tarija because Elmer Quispe, its driver, had fallen"
                + " asleep, the Bolivian police say.");
    List<Gist> pile = new ArrayList<>(PILE);
    pile.add(undated);

    assertThat(groups(find(pile))).contains(ImmutableSet.of("bus-a", "bus-b", "bus-undated"));
  }

  private static final Gist SNOW =
      gist("z", "2024-05-20", "Snow fell on Tromso on Monday, and schools stayed shut.");

  @Test
  void anArticleWithoutADayFindsAStoryThatHasLongBeenOver() {
    Gist undated =
        gist(
            "bus-undated",
            "",
            "The pilgrims' bus overturned near Tarija because Elmer Quispe, its driver, had fallen"
                + " asleep, the Bolivian police say.");
    Gist undatedCopy =
        gist(
            "bus-undated-copy",
            "",
            "A bus with 40 pilgrims overturned near Tarija on Monday, and seven of them died, the"
                + " Bolivian police said. The driver, Elmer Quispe, had fallen asleep.");
    List<Gist> pile = new ArrayList<>(PILE);
    Collections.addAll(pile, SNOW, undated, undatedCopy);

    ImmutableList<FoundStory> found = find(pile);

    assertThat(groups(found))
        .contains(ImmutableSet.of("bus-a", "bus-b", "bus-undated", "bus-undated-copy"));
    assertThat(found)
        .extracting(FoundStory::id)
        .containsExactly("bus-a", "cannery-a", "bus-other", "z");
  }

  @Test
  void aStoryOfAPileIsGivenOutWhenItIsOverUnlessArticlesWithoutADayAreToCome() {
    List<Gist> sorted = new ArrayList<>(PILE);
    sorted.add(SNOW);
    sorted.sort(Gist.BY_DAY);

    for (boolean undated : new boolean[] {false, true}) {
      List<FoundStory> closed = new ArrayList<>();
      StoryFinder finder = StoryFinder.ofPile(StoryFinder.WINDOW, undated, closed::add);
      sorted.forEach(finder::add);
      assertThat(closed).hasSize(undated ? 0 : 3);
      finder.finish();
      assertThat(closed).containsExactlyInAnyOrderElementsOf(find(sorted));
    }
  }

  @Test
  void anEmptyTextIsAStoryOfItsOwn() {
    assertThat(find(List.of(gist("a", "2024-03-05", "."), gist("b", "2024-03-05", "."))))
        .hasSize(2);
    assertThat(find(List.of())).isEmpty();
  }

  @Test
  void noWindowIsShorterThanNothing() {
    assertThatThrownBy(() -> StoryFinder.find(PILE, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }
}
