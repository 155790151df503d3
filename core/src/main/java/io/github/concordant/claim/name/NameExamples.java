package io.github.concordant.claim.name;

import com.google.common.collect.ImmutableList;
import io.github.concordant.claim.Examples;
import io.github.concordant.claim.Examples.Told;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.model.ClaimValue.Text;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Span;

/** Which names of persons, groups and places are read, and which two forms are one name. */
final class NameExamples {

  private NameExamples() {}

  static Examples ofPersons() {
    return persons().and(personForms());
  }

  private static Examples persons() {
    return Examples.none()
        .finds(
            Slot.PERSON,
            new Text("Omar Haddad"),
            "[[Omar Haddad]] spoke.",
            "The crowd heard [[Omar Haddad]].",
            "The talks were led by Foreign Minister [[Omar Haddad]].",
            "\"We are ready,\" said [[Omar Haddad]] on Monday.",
            "Police identified the driver as [[Omar Haddad]], 46, a baker.",
            "[[Omar Haddad]] spoke first. An hour later Omar Haddad left.",
            "The court sent [[Omar Haddad]]'s brother home.")
        .finds(Slot.PERSON, new Text("Leila Karimi"), "Dr. [[Leila Karimi]] examined the wounded.")
        .finds(
            Slot.PERSON,
            new Text("Jean-Pierre Okello"),
            "[[Jean-Pierre Okello]] opened the bridge.")
        .finds(
            Slot.PERSON,
            new Text("Ahmed al-Rashid"),
            "The army released [[Ahmed al-Rashid]] on Friday.")
        .tells(
            "Omar Haddad spoke. Haddad then left for the coast.",
            ImmutableList.of(told(Slot.PERSON, "Omar Haddad", 0), told(Slot.PERSON, "Haddad", 19)))
        .tells(
            "Salma Idrisi, Joseph Mwangi and Peter Novak were on the boat.",
            ImmutableList.of(
                told(Slot.PERSON, "Salma Idrisi", 0),
                told(Slot.PERSON, "Joseph Mwangi", 14),
                told(Slot.PERSON, "Peter Novak", 32)))
        .ignores(
            "The minister spoke on Monday.",
            "Lagos is a large city.",
            "The Red Cross sent tents.",
            "Boko Haram burnt two villages.",
            "It rained all April.");
  }

  private static Examples personForms() {
    return Examples.none()
        .compares("Omar Haddad spoke.", Relation.EQUAL, "The crowd heard Omar Haddad.")
        .compares("Yusuf Qasimov spoke.", Relation.VARIANT, "Yusuf Gasimov spoke.")
        .compares("Mohammed Karimi spoke.", Relation.VARIANT, "Muhammad Karimi spoke.")
        .compares("Oleksandr Bondarenko spoke.", Relation.VARIANT, "Aleksandr Bondarenko spoke.")
        .compares("Omar Haddad spoke.", Relation.COMPATIBLE, "Omar Khalil Haddad spoke.")
        .compares("Omar Haddad spoke.", Relation.COMPATIBLE, "Mr Haddad spoke.")
        .compares("Omar Haddad spoke.", Relation.UNRELATED, "Ali Haddad spoke.")
        .compares("Hassan Karimi spoke.", Relation.UNRELATED, "Hossein Karimi spoke.")
        .compares("Omar Haddad spoke.", Relation.UNRELATED, "Maria Duarte spoke.");
  }

  static Examples ofGroups() {
    return groups().and(groupForms());
  }

  private static Examples groups() {
    return Examples.none()
        .finds(Slot.GROUP, new Text("Boko Haram"), "[[Boko Haram]] burnt two villages.")
        .finds(Slot.GROUP, new Text("al-Shabab"), "The attack was claimed by [[al-Shabab]].")
        .finds(Slot.GROUP, new Text("Hezbollah"), "Soldiers fought [[Hezbollah]] in the hills.")
        .finds(
            Slot.GROUP,
            new Text("Tiris Front"),
            "Fighters of the [[Tiris Front]] crossed the river.")
        .finds(Slot.GROUP, new Text("Red Cross"), "The [[Red Cross]] sent tents.")
        .finds(Slot.GROUP, new Text("United Nations"), "The [[United Nations]] called for calm.")
        .finds(
            Slot.GROUP,
            new Text("Ministry of Health"),
            "A spokesman for the [[Ministry of Health]] confirmed the count.")
        .tells(
            "Hamas and Fatah signed the paper.",
            ImmutableList.of(told(Slot.GROUP, "Hamas", 0), told(Slot.GROUP, "Fatah", 10)))
        .ignores(
            "The rebels burnt two villages.",
            "The government resigned on Monday.",
            "A crowd of workers stood at the gate.",
            "Omar Haddad spoke.",
            "Lagos is a large city.")
        .misses(
            Slot.GROUP,
            new Text("Harbour Workers' Union"),
            "The [[Harbour Workers' Union]] called a strike.",
            "a name is not read across an apostrophe at its words' end")
        .misses(
            Slot.GROUP,
            new Text("Democratic Union Party"),
            "The [[Democratic Union Party]] won the vote.",
            "an adjective at the head of a party's name is left out");
  }

  private static Examples groupForms() {
    return Examples.none()
        .compares("Boko Haram burnt two villages.", Relation.EQUAL, "The army fought Boko Haram.")
        .compares(
            "Jaish al-Adl fired the rockets.", Relation.VARIANT, "Jaish ul-Adl fired the rockets.")
        .compares("Al-Shabab fired at the gate.", Relation.VARIANT, "Al-Shabaab fired at the gate.")
        .compares("Hezbollah fired the rockets.", Relation.VARIANT, "Hizbullah fired the rockets.")
        .compares("Hamas denied it.", Relation.UNRELATED, "Fatah denied it.")
        .compares("The Tiris Front denied it.", Relation.UNRELATED, "The Adrar Front denied it.");
  }

  static Examples ofPlaces() {
    return places().and(placeForms());
  }

  private static Examples places() {
    return Examples.none()
        .finds(
            Slot.PLACE,
            new Text("Lagos"),
            "Four people were killed in [[Lagos]].",
            "[[Lagos]] mourned. In Lagos the shops were shut.")
        .finds(Slot.PLACE, new Text("Nairobi"), "The road from [[Nairobi]] was cut.")
        .finds(Slot.PLACE, new Text("New Delhi"), "A bus burnt out in [[New Delhi]].")
        .finds(Slot.PLACE, new Text("Mount Kenya"), "Rain fell on the slopes of [[Mount Kenya]].")
        .finds(Slot.PLACE, new Text("Port Harcourt"), "The ferry left [[Port Harcourt]] at noon.")
        .finds(Slot.PLACE, new Text("Syria"), "Troops crossed into [[Syria]].")
        .tells(
            "Two died in Saravan, in Sistan and Baluchestan.",
            ImmutableList.of(
                told(Slot.PLACE, "Saravan", 12), told(Slot.PLACE, "Sistan and Baluchestan", 24)))
        .tells(
            "The train runs from Lagos to Kano.",
            ImmutableList.of(told(Slot.PLACE, "Lagos", 20), told(Slot.PLACE, "Kano", 29)))
        .ignores(
            "The coast was quiet.",
            "The French minister left.",
            "They walked through the valley for days.",
            "Omar Haddad spoke.",
            "Hamas denied it.")
        .misses(
            Slot.PLACE,
            new Text("Lagos"),
            "The shops of [[Lagos]] were shut.",
            "a town behind the things that belong to it is not always told from an owner");
  }

  private static Examples placeForms() {
    return Examples.none()
        .compares("Rain fell on Lagos.", Relation.EQUAL, "A bus burnt out in Lagos.")
        .compares("Rain fell on Kyiv.", Relation.VARIANT, "Rain fell on Kiev.")
        .compares("Rain fell on Odesa.", Relation.VARIANT, "Rain fell on Odessa.")
        .compares("Rain fell on Kafr Nabl.", Relation.VARIANT, "Rain fell on Kafranbel.")
        .compares("Rain fell on Bombay.", Relation.VARIANT, "Rain fell on Mumbai.")
        .compares("Rain fell on Niger.", Relation.UNRELATED, "Rain fell on Nigeria.")
        .compares("Rain fell on Lagos.", Relation.UNRELATED, "Rain fell on Nairobi.");
  }

  private static Told told(Slot slot, String name, int start) {
    return new Told(slot, new Text(name), null, null, new Span(start, start + name.length()));
  }
}
