package io.github.concordant.claim.quantity;

import com.google.common.collect.ImmutableList;
import io.github.concordant.claim.Examples;
import io.github.concordant.claim.Examples.Told;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.ClaimValue.Text;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Span;

/** What counted things are found, and which numbers are none. */
final class QuantityExamples {

  static final Examples ALL =
      aboard()
          .and(rows())
          .and(crowds())
          .and(escapes())
          .and(tallies())
          .and(hauls())
          .and(money())
          .and(ballots())
          .and(magnitudes())
          .and(comparisons());

  private QuantityExamples() {}

  private static Examples aboard() {
    return Examples.none()
        .findsOf(
            "people aboard",
            Slot.QUANTITY,
            Count.exactly(61),
            "The launch sank with [[61 people aboard]].",
            "[[61 persons were on board]] when it left.",
            "The bus was [[carrying 61 people]].",
            "The authorities said [[61 people were on the ferry]].",
            "All [[61 people aboard]] survived.")
        .findsOf(
            "passengers",
            Slot.QUANTITY,
            Count.exactly(140),
            "The jet was [[carrying 140 passengers]].")
        .findsOf("crew", Slot.QUANTITY, Count.exactly(9), "The tug had [[9 crew on board]].")
        .ignores(
            "The ferry can carry 300 passengers.",
            "Twelve people aboard were rescued.",
            "The men were carrying 12 rifles.",
            "The boat has room for 80 people.",
            "They found 14 passengers in the water.");
  }

  private static Examples rows() {
    return Examples.none()
        .findsOf(
            "people aboard",
            Slot.QUANTITY,
            Count.exactly(19),
            "A [[coach with 19 people]] fell into the gorge.",
            "[[Aboard were 19 tourists]], the guide said.",
            "Of the [[19 who boarded the ferry]], five are missing.",
            "All [[19 on board]] got out.")
        .tells(
            "The plane left with 16 passengers and a crew of three.",
            ImmutableList.of(
                told("passengers", 16, 20, 33),
                told("crew", 3, 40, 53),
                told(Aboard.ALL, 19, 20, 53)))
        .tells(
            "It carried 16 passengers and two crew members, the firm said.",
            ImmutableList.of(
                told("passengers", 16, 3, 24),
                told("crew", 2, 29, 45),
                told(Aboard.ALL, 18, 3, 45)))
        .ignores(
            "The crash killed 16 passengers and three crew.",
            "Sixteen passengers and three crew were injured.",
            "In 2009 a coach with 19 people fell into the gorge.",
            "He flew with two crews.");
  }

  private static Told told(String thing, long n, int start, int end) {
    return new Told(Slot.QUANTITY, Count.exactly(n), thing, null, new Span(start, end));
  }

  private static Examples escapes() {
    return Examples.none()
        .findsOf(
            "escaped",
            Slot.QUANTITY,
            Count.exactly(53),
            "[[53 inmates escaped]] from the prison in the night.",
            "[[53 detainees broke]] out of the jail.",
            "Police hunt the [[53 men who fled]] the prison.",
            "The [[escape of 53 prisoners]] shook the capital.",
            "Nine of the [[53 convicts who got]] away were caught near the jail.")
        .ignores(
            "The prison held 53 inmates.",
            "53 people fled the flood.",
            "53 inmates could escape from the prison.",
            "Nine escapees were caught near the prison.");
  }

  private static Examples hauls() {
    return Examples.none()
        .findsOf(
            "kilograms of cocaine seized",
            Slot.QUANTITY,
            Count.exactly(640),
            "Customs officers [[seized 640 kg]] of cocaine in the port.",
            "[[640 kilos of cocaine were found]] in a container.")
        .findsOf(
            "litres of alcohol seized",
            Slot.QUANTITY,
            Count.exactly(800),
            "Police [[poured out 800 litres]] of illicit liquor.",
            "The brew was strong. Officers [[carted away 800 litres]] of the stuff.")
        .ignores(
            "The tank holds 800 litres of fuel.",
            "He bought 20 litres of milk.",
            "The river rose by 3 metres.");
  }

  private static Examples money() {
    return Examples.none()
        .findsOf(
            "ransom paid in dollars",
            Slot.QUANTITY,
            Count.exactly(90_000),
            "For the ransom the family [[paid 90,000]] dollars.")
        .findsOf(
            "ransom demanded in euros",
            Slot.QUANTITY,
            Count.exactly(90_000),
            "The gang [[demanded a ransom of 90,000]] euros.")
        .findsOf(
            "ransom paid", Slot.QUANTITY, Count.exactly(0), "No [[ransom was paid]], she said.")
        .ignores("The family paid 90,000 dollars for the house.", "The ransom was not known.");
  }

  private static Examples ballots() {
    return Examples.none()
        .findsOf(
            "turnout",
            Slot.QUANTITY,
            new Text("47.8"),
            "[[Turnout was 47.8 percent]], the board said.",
            "The board put [[turnout at 47.8%]].",
            "The rate of [[participation amounted to 47.8 percent]], against 51% in 2019.")
        .findsOf(
            "seats of popular front",
            Slot.QUANTITY,
            Count.exactly(62),
            "The Popular Front won [[62 seats]].",
            "Of the mandates, [[62 go to the Popular Front]].")
        .ignores(
            "Turnout was more than 40 percent.",
            "By noon turnout was 21 percent.",
            "Prices rose by 4.2 percent.",
            "The hall has 62 seats.");
  }

  private static Examples crowds() {
    return Examples.none()
        .findsOf(
            "participants",
            Slot.QUANTITY,
            Count.exactly(300),
            "[[300 soldiers joined]] the mutiny, a witness said.",
            "[[300 men took]] part.",
            "[[300 people participated]] in the march.")
        .findsOf(
            "attackers",
            Slot.QUANTITY,
            Count.exactly(3),
            "[[Three gunmen stormed]] the bank.",
            "[[Three masked attackers opened]] fire on the bus.",
            "[[Three bandits abducted]] the priest.")
        .ignores(
            "Three gunmen were arrested.",
            "Three gunmen may attack the bank.",
            "Two hundred people joined the club.",
            "Police killed three attackers.");
  }

  private static Examples tallies() {
    return Examples.none()
        .findsOf(
            "cases",
            Slot.QUANTITY,
            Count.exactly(420),
            "Cholera spread, and the ministry recorded [[420 cases]].",
            "The [[number of cholera cases stands at 420]].")
        .findsOf(
            "suspected cases",
            Slot.QUANTITY,
            Count.exactly(88),
            "The outbreak has brought [[88 suspected cases]].")
        .findsOf(
            "shots fired",
            Slot.QUANTITY,
            Count.exactly(12),
            "The man [[fired 12 shots]] at the car.",
            "[[Twelve shots were fired]] in the street.")
        .findsOf(
            "rockets fired",
            Slot.QUANTITY,
            Count.exactly(5),
            "The rebels [[launched five rockets]] at the airport.")
        .findsOf(
            "homes destroyed",
            Slot.QUANTITY,
            Count.exactly(30),
            "The storm [[destroyed 30 homes]].",
            "[[Thirty houses were destroyed]], the mayor said.",
            "[[Thirty houses collapsed]].",
            "The [[number of destroyed houses was put at 30]].",
            "The [[number of houses destroyed was raised from 20 to 30]].")
        .ignores(
            "The court heard 420 cases.",
            "The outbreak brought 40 new cases.",
            "Cholera was found in six cases of fruit and a judge heard it.",
            "The army shot down five rockets.",
            "The storm could destroy 30 homes.",
            "He bought 30 homes.");
  }

  private static Examples magnitudes() {
    return Examples.none()
        .findsOf(
            "magnitude",
            Slot.QUANTITY,
            new Text("5.4"),
            "The quake had a [[magnitude of 5.4]].",
            "A [[5.4-magnitude]] quake shook the coast.",
            "The survey put the [[magnitude at 5.4]].",
            "The tremor measured [[5.4 on the Richter scale]].",
            "The [[5.4 tremor]] broke windows.")
        .ignores(
            "The quake was followed by an aftershock of magnitude 4.1.",
            "The quake struck 5.4 km below the sea.",
            "The quake cost 5.4 million euros.",
            "On a scale of worry it was small.");
  }

  private static Examples comparisons() {
    return Examples.none()
        .compares(
            "The quake had a magnitude of 5.4.",
            Relation.DISJOINT,
            "The quake had a magnitude of 5.7.")
        .compares(
            "The quake had a magnitude of 5.4.",
            Relation.COMPATIBLE,
            "The quake had a magnitude of 5.")
        .compares("It sank with 61 people aboard.", Relation.DISJOINT, "It was carrying 75 people.")
        .compares(
            "It sank with 61 people aboard.", Relation.UNRELATED, "It was carrying 58 passengers.")
        .compares(
            "It sank with 61 people aboard.",
            Relation.COMPATIBLE,
            "It sank with about 60 people aboard.")
        .compares(
            "53 inmates escaped from the prison.",
            Relation.DISJOINT,
            "61 prisoners broke out of the jail.")
        .compares("Turnout was 47.8 percent.", Relation.COMPATIBLE, "Turnout was 48 percent.")
        .compares(
            "For the ransom they paid 90,000 dollars.", Relation.DISJOINT, "No ransom was paid.")
        .misses(
            Slot.QUANTITY,
            Count.exactly(40),
            "Who mutinied? There were [[forty of them]].",
            "what the pronoun stands for is not found yet");
  }
}
