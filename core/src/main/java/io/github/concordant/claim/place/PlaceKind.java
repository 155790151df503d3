package io.github.concordant.claim.place;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.ClauseIndex;
import io.github.concordant.claim.Examples;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.compare.name.NameKind;
import io.github.concordant.compare.name.NameMatcher;
import io.github.concordant.model.ClaimValue.Text;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.model.Slot;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.place.Gazetteer;
import io.github.concordant.text.place.Place.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * The town or the address at which an event happened. A town in a province is no contradiction to
 * the province; two towns are, and so are Seventh Avenue and 7th Street.
 */
public final class PlaceKind implements ClaimKind {

  private static final ImmutableSet<String> EVENTS = Street.LISTS.get("events");
  private static final ImmutableSet<String> ELSEWHERE = Street.LISTS.get("elsewhere");

  @Override
  public String id() {
    return "event-place";
  }

  @Override
  public String summary() {
    return "The town or the address at which an event happened. A town and its province "
        + "agree; two towns do not.";
  }

  @Override
  public ImmutableSet<Slot> slots() {
    return ImmutableSet.of(Slot.PLACE);
  }

  @Override
  public String aspect(ClaimDraft claim) {
    String text = text(claim);
    return Address.isAddress(text) ? "address" : isProvince(text) ? "province" : "town";
  }

  @Override
  public ImmutableList<ClaimDraft> extract(AnnotatedArticle article) {
    ImmutableList.Builder<ClaimDraft> found = ImmutableList.builder();
    for (Field field : Field.values()) {
      AnnotatedText text = article.field(field);
      String characters = article.article().field(field);
      for (Sentence sentence : text.sentences()) {
        boolean leading = field == Field.TITLE || sentence.equals(text.sentences().get(0));
        for (EventPlace place : read(text, sentence, leading)) {
          Evidence evidence = Evidence.of(field, place.evidence(), characters);
          found.add(ClaimDraft.of(Slot.PLACE, new Text(place.value()), evidence));
        }
      }
    }
    return found.build();
  }

  private static List<EventPlace> read(AnnotatedText text, Sentence sentence, boolean leading) {
    if (!has(sentence, EVENTS)) {
      return List.of();
    }
    List<EventPlace> found = new ArrayList<>();
    if (TownReader.mayRead(text, sentence)) {
      ClauseIndex clauses = ClauseIndex.of(text, sentence);
      found.addAll(new TownReader(text, sentence, clauses, leading).read());
      if (leading) {
        found.addAll(new RegionReader(text, sentence, clauses).read());
      }
    }
    if (!has(sentence, ELSEWHERE)) {
      new AddressReader(sentence).read().ifPresent(found::add);
    }
    return found;
  }

  private static boolean has(Sentence sentence, ImmutableSet<String> words) {
    return sentence.tokens().stream()
        .anyMatch(token -> words.contains(token.lemma()) || words.contains(token.lower()));
  }

  @Override
  public Comparison compare(ClaimDraft a, ClaimDraft b) {
    String x = text(a);
    String y = text(b);
    if (x.equalsIgnoreCase(y)) {
      return new Comparison(Relation.EQUAL, "the same place");
    }
    boolean address = Address.isAddress(x);
    if (address != Address.isAddress(y)) {
      return new Comparison(Relation.UNRELATED, "a town and an address");
    }
    if (isProvince(x) && isProvince(y)) {
      return provinces(x, y);
    }
    return address ? Address.of(x).compare(Address.of(y)) : towns(x, y);
  }

  /** Provinces are all known, so that two of other names are two; a name may be both. */
  private static Comparison provinces(String x, String y) {
    boolean one =
        NameMatcher.standard().compare(bare(x), bare(y), NameKind.PLACE).oneBearer()
            || Gazetteer.standard().isPartOf(x, y)
            || Gazetteer.standard().isPartOf(y, x);
    return one
        ? new Comparison(Relation.COMPATIBLE, x + " and " + y + " can be one province")
        : new Comparison(Relation.DISJOINT, x + " and " + y + " are two provinces");
  }

  private static String bare(String province) {
    int space = province.lastIndexOf(' ');
    boolean told =
        space > 0 && Street.LISTS.get("region-words").contains(province.substring(space + 1));
    return told ? province.substring(0, space) : province;
  }

  /** Whether a name is that of a part of a country, and of no town that is greater. */
  static boolean isProvince(String name) {
    return Gazetteer.standard().find(name).filter(place -> place.kind() == Kind.REGION).isPresent();
  }

  private static Comparison towns(String x, String y) {
    Gazetteer gazetteer = Gazetteer.standard();
    boolean together =
        NameMatcher.standard().compare(x, y, NameKind.PLACE).oneBearer()
            || gazetteer.isPartOf(x, y)
            || gazetteer.isPartOf(y, x);
    // Of a town that no list knows, it is not known what it is a part of.
    boolean known = isKnown(x) && isKnown(y);
    if (together || (!known && (isRegion(x) || isRegion(y)))) {
      return new Comparison(
          Relation.COMPATIBLE, x + " and " + y + " can be one place or the one in the other");
    }
    return new Comparison(Relation.DISJOINT, x + " and " + y + " are two places");
  }

  private static boolean isKnown(String name) {
    return Gazetteer.standard().find(name).isPresent();
  }

  private static boolean isRegion(String name) {
    return Gazetteer.standard().findAll(name).stream()
        .anyMatch(place -> place.kind() == Kind.REGION || place.kind() == Kind.COUNTRY);
  }

  private static String text(ClaimDraft draft) {
    checkArgument(draft.value() instanceof Text, "no place: %s", draft);
    return ((Text) draft.value()).text();
  }

  @Override
  public Examples examples() {
    return towns().and(openings()).and(addresses()).and(comparisons());
  }

  private static Examples openings() {
    return Examples.none()
        .finds(
            Slot.PLACE,
            new Text("Lagos"),
            "Schools stayed shut in [[Lagos]] after two pupils were killed.",
            "A ferry [[capsized at Lagos]] on Monday.")
        .finds(Slot.PLACE, new Text("Tambira"), "A mine [[collapsed at Tambira]], in the west.")
        .finds(
            Slot.PLACE,
            new Text("Naryn region"),
            "Six people were killed when a bus crashed in the [[Naryn region]] on Monday.",
            "Two died after a plane flew into a hill in the snowy [[Naryn region]].")
        .ignores(
            "Thousands mourned in Lagos after two pupils were killed.",
            "The minister said in Lagos that two pupils were killed.",
            "A further five people died in Lagos last month.",
            "Floods killed nine people in the Naryn region.",
            "Five people were killed on a bus of the state railway.");
  }

  private static Examples towns() {
    return Examples.none()
        .finds(
            Slot.PLACE,
            new Text("Lagos"),
            "Four people were [[killed in Lagos]] on Monday.",
            "A [[blast in Lagos]] hurt nine people.",
            "The two men [[died in the city of Lagos]].",
            "A fire [[killed nine people in the Nigerian city of Lagos]] on Monday evening.",
            "Two students were [[shot in the town of Lagos]].")
        .ignores(
            "The minister was born in Lagos.",
            "A blast hurt nine people near Lagos.",
            "The bank, which has an office in Lagos, was robbed.",
            "Nobody was killed in Lagos.",
            "Four people were killed in Nigeria.");
  }

  private static Examples addresses() {
    return Examples.none()
        .finds(
            Slot.PLACE,
            new Text("Pine street / Ninth street"),
            "The shooting happened near the [[corner of Pine and Ninth streets]].")
        .finds(
            Slot.PLACE,
            new Text("Oak Road / 3rd Avenue"),
            "A man was shot [[on Oak Road near 3rd Avenue]].",
            "The crash happened [[on Oak Road near the intersection of 3rd Avenue]].")
        .finds(
            Slot.PLACE,
            new Text("1200 block of Oak Road"),
            "The fire broke out in the [[1200 block of Oak Road]].")
        .finds(Slot.PLACE, new Text("14 Oak Road"), "The woman was stabbed [[at 14 Oak Road]].")
        .ignores(
            "He was arrested on Oak Road after the shooting.",
            "The shop on Oak Road sells bread.",
            "The shot man was taken to the hospital on Oak Road.");
  }

  private static Examples comparisons() {
    return Examples.none()
        .compares("Two died in Lagos.", Relation.DISJOINT, "Two died in Nairobi.")
        .compares(
            "Two were shot in the Naryn region.",
            Relation.DISJOINT,
            "Two were shot in the Issyk-Kul region.")
        .compares(
            "He was shot on Oak Street near Fifth Avenue.",
            Relation.DISJOINT,
            "He was shot at the corner of 5th and Elm streets.")
        .compares(
            "He was shot on Oak Street near Fifth Avenue.",
            Relation.COMPATIBLE,
            "He was shot on Oak St.")
        .compares(
            "He was shot in the 1200 block of Oak Road.",
            Relation.COMPATIBLE,
            "He was shot at 1214 Oak Road.")
        .compares(
            "He was shot in the 1200 block of Oak Road.",
            Relation.DISJOINT,
            "He was shot in the 1300 block of Oak Road.")
        .misses(
            Slot.PLACE,
            new Text("Oak Road"),
            "The [[Oak Road]] shooting left two dead.",
            "a street that the event is called by is not read yet");
  }
}
