package io.github.concordant.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which mentions an event of an article takes in. "main;" begins what the article is about, "side;"
 * another event; the mentions that they have follow, as in {@link Told}.
 */
final class EventDraftTest {

  /** News of 8 May 2024, forty-five days each way. */
  private static final String NEWS = "2024-03-24..2024-06-22";

  private static EventDraft draft(String line) {
    return draft(line, true);
  }

  private static EventDraft draft(String line, boolean dated) {
    boolean main = line.startsWith("main");
    EventDraft draft = new EventDraft(main ? 0 : 3, main, dated ? Told.days(NEWS) : null);
    int order = 0;
    for (String mention :
        Splitter.on(';').trimResults().omitEmptyStrings().split(line.substring(5))) {
      draft.add(Told.mention(mention), "word", false, order++);
    }
    return draft;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          main;                | STRIKE                      | true
          main;                | QUAKE                       | true
          main; STRIKE         | ATTACK                      | true
          main; STRIKE         | SHOOTING                    | false
          # a visit never becomes its strike
          main;                | VISIT                       | false
          main; ANY            | VISIT                       | false
          side;                | VISIT                       | false
          side;                | STRIKE                      | true
          side; VISIT          | VISIT                       | true
          side; VISIT          | TALKS                       | false
          side; VISIT          | ANY                         | true
          # "killed" is of what people suffer, whoever did it
          main;                | ANY weak                    | true
          side; VISIT          | ANY weak                    | false
          side; QUAKE          | STRIKE weak                 | true
          side; QUAKE          | STRIKE weak by=Chad         | false
          side; BOMBING        | STRIKE weak by=Chad         | true
          """)
  void theClassMustFit(String draft, String mention, boolean admits) {
    assertThat(draft(draft).admits(Told.mention(mention), false)).isEqualTo(admits);
    assertThat(draft(draft).admits(Told.mention(mention), true)).isEqualTo(admits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          side; STRIKE by=Chad           | STRIKE by=Chad             | true
          side; STRIKE by=Chad           | STRIKE by=Niger            | false
          side; STRIKE by=Chad           | STRIKE                     | true
          side; STRIKE                   | STRIKE by=Niger            | true
          side; STRIKE on=Chad           | STRIKE on=Niger            | false
          side; STRIKE on=Chad           | STRIKE on=Chad,Niger       | true
          # who struck is not struck in it
          side; STRIKE on=Chad           | STRIKE by=Chad             | false
          side; STRIKE by=Chad           | STRIKE on=Chad             | false
          side; STRIKE by=Chad           | STRIKE on=Niger            | true
          side; VISIT with=Ann_Lee       | VISIT with=Max_Roe         | false
          side; VISIT with=Ann_Lee       | VISIT with=Ann_Lee,Max_Roe | true
          side; VISIT with=Ann_Lee       | VISIT with=minister        | true
          side; VISIT with=minister      | VISIT with=Max_Roe         | true
          side; STRIKE with=Ann_Lee      | STRIKE with=Max_Roe        | true
          """)
  void theSidesMustFit(String draft, String mention, boolean admits) {
    assertThat(draft(draft).admits(Told.mention(mention), false)).isEqualTo(admits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STRIKE in=Palermo  | STRIKE in=Bergen   | false | false
          STRIKE in=Palermo  | STRIKE in=Turin    | false | false
          STRIKE in=Palermo  | STRIKE in=Italy    | true  | true
          STRIKE in=Palermo  | STRIKE             | true  | true
          # of two towns that no list has, the head of an article tells of one event
          STRIKE in=Qarshoum | STRIKE in=Belqarib | false | true
          STRIKE in=Qarshoum | STRIKE in=Qarshoum | true  | true
          # people die in hospitals of other towns, not of other countries
          STRIKE in=Palermo  | ANY weak in=Turin  | true  | true
          STRIKE in=Qarshoum | ANY weak in=Belqarib | true | true
          STRIKE in=Palermo  | ANY weak in=Bergen | false | false
          """)
  void thePlacesMustFit(String draft, String mention, boolean inBody, boolean inLead) {
    assertThat(draft("side; " + draft).admits(Told.mention(mention), false)).isEqualTo(inBody);
    assertThat(draft("side; " + draft).admits(Told.mention(mention), true)).isEqualTo(inLead);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          side; STRIKE day=2024-05-06 | STRIKE day=2024-05-06       | true  | true
          side; STRIKE day=2024-05-06 | STRIKE day=2024-05-07       | false | false
          side; STRIKE day=2024-05-06 | STRIKE                      | true  | true
          # the new day of what was put off tells nothing
          side; VISIT day=2024-05-06  | VISIT moved day=2024-05-20  | true  | true
          side; STRIKE                | STRIKE day=2019-05-07       | true  | true
          # what the article is about is news, but for what its head says
          main; STRIKE                | STRIKE day=2019-05-07       | false | true
          main; STRIKE                | STRIKE day=2019             | false | false
          main; STRIKE                | STRIKE day=2024-04-02       | true  | true
          main; STRIKE                | ANY weak day=2024-04-02     | false | true
          main; STRIKE                | ANY weak day=2024-05-02     | true  | true
          main; STRIKE                | ANY weak day=2024-06-21     | true  | true
          main; STRIKE day=2019-05-07 | STRIKE day=2019             | true  | true
          """)
  void theDaysMustFit(String draft, String mention, boolean inBody, boolean inLead) {
    assertThat(draft(draft).admits(Told.mention(mention), false)).isEqualTo(inBody);
    assertThat(draft(draft).admits(Told.mention(mention), true)).isEqualTo(inLead);
  }

  @Test
  void withoutADayOfPublicationAnyDayMayBeNews() {
    EventDraft draft = draft("main; STRIKE", false);
    assertThat(draft.admits(Told.mention("STRIKE day=2019-05-07"), false)).isTrue();
    assertThat(draft.admits(Told.mention("ANY weak day=2019"), true)).isTrue();
    assertThat(draft.event("a", Told.subject("zeltrima", null)).around()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          side;                         | ANY
          side; ANY; STRIKE             | STRIKE
          side; STRIKE; ATTACK          | STRIKE
          # an attack is named by what it was, not by what it is said to have done
          side; ATTACK; BOMBING         | BOMBING
          side; ATTACK; STRIKE weak     | ATTACK
          side; ATTACK; ANY             | ATTACK
          side; ANY weak; STRIKE weak   | STRIKE
          """)
  void theMoreTellingClassNamesIt(String draft, EventType type) {
    assertThat(draft(draft).event("a", Told.subject("zeltrima", null)).type()).isEqualTo(type);
  }

  @Test
  void anEventHasAllThatItsMentionsTell() {
    EventDraft draft =
        draft(
            "side; STRIKE by=Chad in=Zinder day=2024-05; STRIKE on=Niger with=Ann_Lee in=Agadez"
                + " day=2024-05-06; ATTACK day=2024-05-01..2024-05-08");
    ArticleEvent event = draft.event("a", Told.subject("zeltrima", null));
    assertThat(event.key()).isEqualTo("a/3");
    assertThat(event.actors()).containsExactly("Chad");
    assertThat(event.patients()).containsExactly("Niger");
    assertThat(event.places()).containsExactly("Zinder", "Agadez");
    assertThat(event.participants()).containsExactly("Ann Lee");
    // the narrowest of the days given
    assertThat(event.when()).isEqualTo(Told.days("2024-05-06"));
    assertThat(event.around()).isEqualTo(event.when());
    assertThat(event.mentions()).hasSize(3);
    assertThat(event.lead()).isFalse();
    assertThat(event.main()).isFalse();
  }

  @Test
  void ofWhatTheArticleIsAboutTheNewsIsAround() {
    ArticleEvent event = draft("main; STRIKE").event("a", Told.subject("zeltrima", null));
    assertThat(event.when()).isNull();
    assertThat(event.around()).isEqualTo(Told.days(NEWS));
    assertThat(event.lead()).isTrue();
    ArticleEvent side = draft("side; STRIKE").event("a", Told.subject("zeltrima", null));
    assertThat(side.around()).isNull();
  }

  @Test
  void backgroundLiesFarFromTheNews() {
    assertThat(draft("side; STRIKE day=2019-05-07").background()).isTrue();
    assertThat(draft("side; STRIKE day=2024-05-07").background()).isFalse();
    assertThat(draft("side; STRIKE").background()).isFalse();
    assertThat(draft("side; STRIKE day=2019-05-07", false).background()).isFalse();
  }

  @Test
  void peopleSufferWhatIsNotPeaceful() {
    assertThat(draft("side; QUAKE").harmful()).isTrue();
    assertThat(draft("side;").harmful()).isTrue();
    assertThat(draft("side; VISIT").harmful()).isFalse();
    assertThat(draft("side; QUAKE").violent()).isFalse();
    assertThat(draft("side; STRIKE").violent()).isTrue();
    assertThat(draft("side; STRIKE by=Chad").hasOtherActorThan("Niger")).isTrue();
    assertThat(draft("side; STRIKE by=Chad").hasOtherActorThan("Chad")).isFalse();
    assertThat(draft("side; STRIKE").hasOtherActorThan("Chad")).isFalse();
  }

  @Test
  void itGoesByTheWordsThatNamedIt() {
    EventDraft draft = new EventDraft(1, false, null);
    draft.add(Told.mention("STRIKE"), "raids", true, 4);
    assertThat(draft.goesBy("raid")).isTrue();
    assertThat(draft.goesBy("raids")).isTrue();
    assertThat(draft.goesBy("shelling")).isFalse();
    assertThat(draft.goesBy(EventType.STRIKE)).isTrue();
    assertThat(draft.goesBy(EventType.ATTACK)).isFalse();
    assertThat(draft.toldLast()).isEqualTo(4);
    assertThat(draft.index()).isEqualTo(1);
    assertThat(draft.event("a", Told.subject("zeltrima", null)).lead()).isTrue();
    assertThat(draft.sharesPlace(Told.mention("STRIKE in=Oslo"))).isFalse();
    draft.add(Told.mention("STRIKE in=Oslo"), "raid", false, 5);
    assertThat(draft.sharesPlace(Told.mention("STRIKE in=Oslo,Bergen"))).isTrue();
    assertThat(draft.isAbroad(Told.mention("STRIKE in=Bergen"))).isFalse();
    assertThat(draft.isAbroad(Told.mention("STRIKE in=Palermo"))).isTrue();
  }
}
