package io.github.concordant.claim.weapon;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.Examples;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.model.ClaimValue.Text;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.model.Slot;
import io.github.concordant.text.AnnotatedArticle;

/**
 * What an attack was carried out with. A taxi is a car, and a car is no truck; a gun may be a
 * pistol; a gun and a knife say nothing of each other, for one attack can have both.
 */
public final class WeaponKind implements ClaimKind {

  @Override
  public String id() {
    return "weapon";
  }

  @Override
  public String summary() {
    return "What an attack was carried out with. A taxi is a car; a car is no truck.";
  }

  @Override
  public ImmutableSet<Slot> slots() {
    return ImmutableSet.of(Slot.WEAPON);
  }

  @Override
  public ImmutableList<ClaimDraft> extract(AnnotatedArticle article) {
    ImmutableList.Builder<ClaimDraft> found = ImmutableList.builder();
    for (Field field : Field.values()) {
      String characters = article.article().field(field);
      for (WeaponReader.Weapon weapon : WeaponReader.read(article.field(field))) {
        Evidence evidence = Evidence.of(field, weapon.evidence(), characters);
        found.add(
            ClaimDraft.of(Slot.WEAPON, new Text(weapon.value()), evidence)
                .withSaidBy(weapon.saidBy()));
      }
    }
    return found.build();
  }

  @Override
  public Comparison compare(ClaimDraft a, ClaimDraft b) {
    String x = text(a);
    String y = text(b);
    if (Ordnance.isValue(x) || Ordnance.isValue(y)) {
      return Ordnance.compare(x, y);
    }
    return x.equals(y) ? new Comparison(Relation.EQUAL, "the same weapon") : Arms.compare(x, y);
  }

  /** What was fired in a battle says nothing of the bomb, nor of the gunman's pistol. */
  @Override
  public String aspect(ClaimDraft claim) {
    return Ordnance.isValue(text(claim)) ? "ordnance" : "";
  }

  private static String text(ClaimDraft draft) {
    checkArgument(draft.value() instanceof Text, "no weapon: %s", draft);
    return ((Text) draft.value()).text();
  }

  @Override
  public Examples examples() {
    return bombs().and(guns()).and(rams()).and(ordnance()).and(comparisons());
  }

  private static Examples bombs() {
    return Examples.none()
        .finds(
            Slot.WEAPON,
            new Text("car bomb"),
            "A [[car bomb]] killed four people in the harbour.",
            "A [[taxi packed with explosives]] blew up at the gate.",
            "The bomber was [[driving a sedan]] when the charge went off.",
            "An [[explosives-laden car]] rammed the wall.")
        .finds(
            Slot.WEAPON,
            new Text("truck bomb"),
            "The guards fell in a [[truck bombing]].",
            "A [[lorry that was loaded with half a ton of dynamite]] exploded in the square.",
            "The post was hit by a [[bomber in a truck]].",
            "A [[bomb-laden truck]] destroyed the bridge.")
        .finds(
            Slot.WEAPON,
            new Text("motorcycle bomb"),
            "A [[bomber on a motorcycle]] killed two soldiers.",
            "A [[motorbike rigged with explosives]] went off at the market.")
        .finds(
            Slot.WEAPON,
            new Text("ambulance bomb"),
            "The attacker [[drove an ambulance]] into the yard and blew it up.")
        .ignores(
            "A car was burnt out in the street.",
            "A truck loaded with flour stood at the gate.",
            "He drove a taxi for ten years.",
            "The blast damaged a bus and two cars.",
            "The minister left in a car packed with his papers.");
  }

  private static Examples guns() {
    return Examples.none()
        .finds(
            Slot.WEAPON,
            new Text("handgun"),
            "The man [[fired a pistol]] at the door.",
            "She was [[shot with a revolver]], the coroner said.",
            "He [[pulled a handgun]] during the quarrel.")
        .finds(
            Slot.WEAPON,
            new Text("rifle"),
            "The guard was [[killed with a rifle]].",
            "Two men [[armed with rifles]] held up the bus.")
        .finds(
            Slot.WEAPON,
            new Text("knife"),
            "He was [[stabbed with a knife]] on the stairs.",
            "A man [[wielding a knife]] hurt three passengers.")
        .ignores(
            "The town debated gun violence.",
            "The shop sells knives and rifles.",
            "No gun was fired.",
            "The police opened the car and found nothing.");
  }

  private static Examples rams() {
    return Examples.none()
        .finds(
            Slot.WEAPON,
            new Text("car bomb"),
            "The [[explosives were hidden in a car]].",
            "A [[device concealed inside a parked taxi]] blew out the windows.",
            "They died when a [[bomb planted in a car]] went off.")
        .finds(
            Slot.WEAPON,
            new Text("excavator"),
            "With an [[excavator the men broke]] down the wall of the depot.",
            "A [[bulldozer rammed]] the gate of the barracks.")
        .finds(
            Slot.WEAPON,
            new Text("truck"),
            "A man [[drove a lorry]] into a crowd on the quay.",
            "A [[truck smashed]] through the gate of the base.")
        .ignores(
            "The bomb was found by a car.",
            "A bus crashed into a truck at the gate.",
            "A van broke down in the snow.",
            "The papers were hidden in a car.");
  }

  private static Examples ordnance() {
    return Examples.none()
        .finds(
            Slot.WEAPON,
            new Text("rockets used"),
            "The rebels [[fired 122-mm rockets]] at the port.",
            "[[Rockets were launched]] from the hill.")
        .finds(
            Slot.WEAPON,
            new Text("mortars used"),
            "The village was [[shelled with mortars]].",
            "The patrol [[fired mortar rounds]] across the river.")
        .finds(
            Slot.WEAPON,
            new Text("no cluster-munitions used"),
            "The army denied [[using cluster munitions]].",
            "No cluster [[bombs were dropped]], the army said.")
        .finds(
            Slot.WEAPON,
            new Text("only small arms"),
            "The envoy said only light [[weapons had been used]].",
            "They [[used nothing but small arms]], he said.")
        .ignores(
            "The small arms were sold abroad.",
            "The army may use rockets.",
            "The rocket was on show in the museum.");
  }

  private static Examples comparisons() {
    return Examples.none()
        .compares("A car bomb killed four.", Relation.DISJOINT, "A truck bomb killed four.")
        .compares(
            "A taxi packed with explosives blew up.", Relation.EQUAL, "A car bomb killed four.")
        .compares("A vehicle bomb killed four.", Relation.COMPATIBLE, "A truck bomb killed four.")
        .compares("He was shot with a pistol.", Relation.DISJOINT, "He was shot with a shotgun.")
        .compares("He was shot with a gun.", Relation.COMPATIBLE, "He was shot with a rifle.")
        .compares("He was shot with a gun.", Relation.UNRELATED, "He was stabbed with a knife.")
        .compares(
            "A truck bomb tore open the wall.",
            Relation.DISJOINT,
            "With an excavator the men broke down the wall.")
        .compares(
            "The army fired rockets at the post.",
            Relation.DISJOINT,
            "The general said only small arms had been used.")
        .compares(
            "The army dropped cluster bombs.",
            Relation.DISJOINT,
            "The army denied using cluster munitions.")
        .compares(
            "The army fired rockets.", Relation.UNRELATED, "The army fired mortars at the town.")
        .misses(
            Slot.WEAPON,
            new Text("rifle"),
            "The police picked up forty [[casings of a rifle]].",
            "a weapon that only its casings tell of is not read yet");
  }
}
