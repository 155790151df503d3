package io.github.concordant.claim.perpetrator;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.Examples;
import io.github.concordant.claim.Examples.Told;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.compare.name.NameKind;
import io.github.concordant.compare.name.NameMatcher;
import io.github.concordant.model.ClaimValue.Text;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Span;
import io.github.concordant.model.Verdict;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.place.Gazetteer;
import java.util.Optional;

/**
 * Which group or state is said to have done it, and by whom. A claim of responsibility and a denial
 * are words of a party, so that two that do not fit are at most disputed.
 */
public final class PerpetratorKind implements ClaimKind {

  @Override
  public String id() {
    return "perpetrator";
  }

  @Override
  public String summary() {
    return "Which group or state is said to have done it, and by whom: claims, accusations "
        + "and denials. Two that do not fit are disputed.";
  }

  @Override
  public ImmutableSet<Slot> slots() {
    return ImmutableSet.of(Slot.PERPETRATOR);
  }

  @Override
  public Verdict disagreement() {
    return Verdict.DISPUTED;
  }

  @Override
  public ImmutableList<ClaimDraft> extract(AnnotatedArticle article) {
    ImmutableList.Builder<ClaimDraft> found = ImmutableList.builder();
    for (Field field : Field.values()) {
      String characters = article.article().field(field);
      for (Accusation accusation : AccusationReader.read(article.field(field))) {
        Evidence evidence = Evidence.of(field, accusation.evidence(), characters);
        found.add(
            ClaimDraft.of(Slot.PERPETRATOR, new Text(accusation.value()), evidence)
                .withSaidBy(accusation.saidBy()));
      }
    }
    return found.build();
  }

  @Override
  public Comparison compare(ClaimDraft a, ClaimDraft b) {
    String x = text(a);
    String y = text(b);
    boolean same = isSame(Accusation.suspect(x), Accusation.suspect(y));
    boolean denied = Accusation.isDenial(x);
    if (!same && !denied && !Accusation.isDenial(y) && canBeOne(x, y)) {
      return new Comparison(
          Relation.COMPATIBLE, "\"" + x + "\" and \"" + y + "\" can be the same party");
    }
    if (denied == Accusation.isDenial(y)) {
      Relation relation =
          same
              ? x.equals(y) ? Relation.EQUAL : Relation.COMPATIBLE
              : denied ? Relation.COMPATIBLE : Relation.DISJOINT;
      return new Comparison(
          relation, "\"" + x + "\" and \"" + y + "\" are" + (same ? " one" : " different parties"));
    }
    return same
        ? new Comparison(Relation.DISJOINT, "who is accused denies it")
        : new Comparison(Relation.COMPATIBLE, "the denial is another party's");
  }

  /** "Rebels" or "smugglers" may be the group that another names. */
  private static boolean canBeOne(String x, String y) {
    Culprits left = Culprits.of(x);
    Culprits right = Culprits.of(y);
    boolean unnamed = isUnnamed(left) || isUnnamed(right);
    return unnamed && !left.excludes(right);
  }

  private static boolean isUnnamed(Culprits sort) {
    return sort == Culprits.CRIMINALS || sort == Culprits.REBELS || sort == Culprits.OWN;
  }

  private static boolean isSame(String x, String y) {
    if (NameMatcher.standard().compare(x, y, NameKind.GROUP).oneBearer()) {
      return true;
    }
    Optional<String> country = Gazetteer.standard().countryOf(x);
    return (country.isPresent() && country.equals(Gazetteer.standard().countryOf(y)))
        || !Sets.intersection(names(x), names(y)).isEmpty();
  }

  /** The words with capitals: "Norland separatists" may be the Norland Liberation Front. */
  private static ImmutableSet<String> names(String phrase) {
    return Splitter.onPattern("[^\\p{L}]+")
        .omitEmptyStrings()
        .splitToStream(phrase)
        .filter(word -> word.length() > 2 && Character.isUpperCase(word.charAt(0)))
        .map(Ascii::toLowerCase)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String text(ClaimDraft draft) {
    checkArgument(draft.value() instanceof Text, "no perpetrator: %s", draft);
    return ((Text) draft.value()).text();
  }

  @Override
  public Examples examples() {
    return claims().and(accusations()).and(deeds()).and(denials()).and(comparisons());
  }

  private static Examples claims() {
    return Examples.none()
        .finds(
            Slot.PERPETRATOR,
            new Text("Boko Haram"),
            "[[Boko Haram claimed]] responsibility for the blast.",
            "A faction calling itself [[Boko Haram claimed]] responsibility for the raid.",
            "The attack on the barracks was [[claimed by Boko Haram]].",
            "In a video [[Boko Haram claimed]] credit for the raid.",
            "Prosecutors [[registered a case against unknown members of Boko Haram]].",
            "Police said the order [[came from Boko Haram]].",
            "The mayor [[held Boko Haram]] responsible for the massacre.",
            "[[Boko Haram said it had sent]] the bomber.")
        .finds(
            Slot.PERPETRATOR,
            new Text("Syrian army"),
            "The rebels [[accused the Syrian army]] of carrying out the attack.",
            "The group [[blamed the Syrian army]] for the blast.")
        .ignores(
            "No group claimed responsibility for the blast.",
            "Boko Haram claimed that the army was losing.",
            "Kenya claimed the island.");
  }

  private static Examples accusations() {
    return Examples.none()
        .finds(
            Slot.PERPETRATOR,
            new Text("al-Shabab"),
            "The governor [[blamed al-Shabab]] for the bombing.",
            "The minister [[blamed the attack on al-Shabab]].",
            "His widow [[accused al-Shabab]] of ordering the killing.",
            "Elders [[accused al-Shabab]] of burning two villages.",
            "The police said that the raid was [[carried out by al-Shabab]].",
            "Officials said that [[al-Shabab was behind the attack]].")
        .tells(
            "Ankara blamed Hezbollah for the shooting.",
            ImmutableList.of(
                new Told(Slot.PERPETRATOR, new Text("Hezbollah"), null, "Ankara", new Span(7, 23))))
        .ignores(
            "The union blamed the heat for the delay.",
            "He accused Kenya of breaking the treaty.",
            "The union accused Kenya of firing 300 nurses.",
            "The minister pointed to the map.",
            "Police did not blame al-Shabab.",
            "Washington accused Damascus of that attack.",
            "Officials say that Damascus is responsible for chemical attacks.");
  }

  private static Examples deeds() {
    return Examples.none()
        .finds(
            Slot.PERPETRATOR,
            new Text("Boko Haram"),
            "The governor said the killers [[came from Boko Haram]].",
            "The fighting was [[begun by Boko Haram]].",
            "A witness said [[Boko Haram fired]] first.",
            "Detectives are [[looking into the group known as Boko Haram]].",
            "The army said that [[Boko Haram had planted]] the bomb.",
            "The ferry was [[hijacked by Boko Haram]].")
        .finds(
            Slot.PERPETRATOR,
            new Text("cattle rustlers"),
            "The elders [[blamed cattle rustlers]] for the killing.",
            "The teacher was [[abducted by cattle rustlers]], the police said.")
        .finds(
            Slot.PERPETRATOR,
            new Text("its own guards"),
            "The mayor said the boat was [[seized not by pirates but by its own guards]].")
        .ignores(
            "The killers came from the north.",
            "Boko Haram fired its spokesman.",
            "The shooting began at noon.",
            "Police looked into the finances of Boko Haram.",
            "The army seized the town, officials said.",
            "The union blamed the weather.");
  }

  private static Examples denials() {
    return Examples.none()
        .finds(
            Slot.PERPETRATOR,
            new Text("not Moscow"),
            "[[Moscow denied]] any role in the blast.",
            "[[Moscow has denied]] involvement.",
            "[[Moscow rejected]] the accusation.",
            "[[Moscow denied]] carrying out the attack.",
            "[[Moscow said it had]] no hand in the killing.",
            "The envoy has dismissed reports that [[Moscow was involved]].",
            "The envoy denied that [[Moscow was behind the attack]].",
            "The police said that [[Moscow was not involved]] in the attack.")
        .ignores(
            "Moscow denied the visa.",
            "Moscow rejected the plan for a truce.",
            "The driver denied any role in the crash.");
  }

  private static Examples comparisons() {
    return Examples.none()
        .compares(
            "Police blamed Boko Haram for the attack.",
            Relation.DISJOINT,
            "Hamas claimed responsibility for the attack.")
        .compares("Kyiv blamed Moscow for the blast.", Relation.DISJOINT, "Russia denied any role.")
        .compares(
            "Kyiv blamed Moscow for the blast.",
            Relation.COMPATIBLE,
            "Russia was behind the attack, he said.")
        .compares(
            "Kyiv blamed Moscow for the blast.", Relation.COMPATIBLE, "Belarus denied any role.")
        .compares(
            "Police said the ship was hijacked by pirates.",
            Relation.DISJOINT,
            "Police said the ship was hijacked by its own guards.")
        .compares(
            "The mayor blamed rebels for the attack.",
            Relation.COMPATIBLE,
            "Boko Haram claimed responsibility for the attack.")
        .misses(
            Slot.PERPETRATOR,
            new Text("al-Shabab"),
            "Police think a feud with [[al-Shabab]] was the likelier motive.",
            "a motive is no accusation yet");
  }
}
