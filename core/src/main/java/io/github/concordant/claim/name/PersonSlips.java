package io.github.concordant.claim.name;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.Slip;
import io.github.concordant.compare.name.EditDistance;
import io.github.concordant.model.ClaimValue.Text;
import io.github.concordant.model.Field;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.name.StatedAge;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One person to whom an article gives two names that are not spellings of one another, and what
 * shows that only one is meant: "Ana Solís, 16" and, later, "16-year-old Berta Solís"; "Pete Marsh,
 * who keeps bees" and "Pete Marlow, who keeps bees"; "Ivo Kerrick" and a Derrick who was never
 * introduced.
 */
final class PersonSlips {

  /** Characters between two namesakes who are introduced side by side, as twins are. */
  private static final int SIDE_BY_SIDE = 250;

  /** Characters from a name in which a word of kinship is about its bearer. */
  private static final int NEAR = 60;

  /** Words of a description that two persons hardly share by chance. */
  private static final int TELLING = 4;

  /** What is said of a name right behind it, up to the next mark or the next saying. */
  private static final Pattern DESCRIPTION =
      Pattern.compile(", (who (?:[\\p{L}'’-]+ ){2,6}[\\p{L}'’-]+)");

  /** Beside one of two namesakes of one age: spouses and twins are two. */
  private static final Pattern KIN =
      Pattern.compile(
          "\\b(?:wife|husband|couple|married|twins?|brothers?|sisters?|siblings?|cousins?|spouse)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final ImmutableSet<String> SAYING = ImmutableSet.of("said", "says", "told");

  /** Shorter surnames are a letter or two away from too many others. */
  private static final int SHORTEST = 6;

  private final String text;
  private final ImmutableList<ClaimDraft> drafts;
  private final SetMultimap<String, Integer> ages = LinkedHashMultimap.create();
  private final SetMultimap<String, String> descriptions = LinkedHashMultimap.create();

  private PersonSlips(AnnotatedArticle article, List<ClaimDraft> drafts) {
    this.text = article.article().field(Field.TEXT);
    this.drafts =
        drafts.stream()
            .filter(draft -> draft.evidence().field() == Field.TEXT)
            .collect(ImmutableList.toImmutableList());
    for (NameMention name : article.field(Field.TEXT).names()) {
      if (name.type() == NameMention.Type.PERSON) {
        StatedAge.beside(name, text).forEach(age -> ages.put(name.text(), age.years()));
        description(name).ifPresent(words -> descriptions.put(name.text(), words));
      }
    }
  }

  /** The slips of an article, given the persons that it names, each form once. */
  static ImmutableList<Slip> of(AnnotatedArticle article, ImmutableList<ClaimDraft> drafts) {
    return new PersonSlips(article, drafts).find();
  }

  private ImmutableList<Slip> find() {
    ImmutableList.Builder<Slip> slips = ImmutableList.builder();
    Set<ClaimDraft> strangers = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      for (int j = i + 1; j < drafts.size(); j++) {
        ClaimDraft a = drafts.get(i);
        ClaimDraft b = drafts.get(j);
        List<String> x = words(name(a));
        List<String> y = words(name(b));
        if (x.size() > 1 && y.size() > 1) {
          whyOne(a, b).ifPresent(why -> slips.add(new Slip(a, b, why)));
        } else if (x.size() > 1 && isStranger(last(x), y.get(0)) && strangers.add(b)) {
          slips.add(new Slip(a, b, "nobody else of that name is introduced"));
        }
      }
    }
    return slips.build();
  }

  /** What shows that two full names are one person's. */
  private Optional<String> whyOne(ClaimDraft a, ClaimDraft b) {
    List<String> x = words(name(a));
    List<String> y = words(name(b));
    boolean oneFamily = last(x).equals(last(y));
    boolean oneGiven = x.get(0).equals(y.get(0));
    if (oneFamily && !oneGiven && !areForms(x, y) && !areKin(a, b)) {
      return Sets.intersection(ages.get(name(a)), ages.get(name(b))).stream()
          .findFirst()
          .map(age -> "both are " + age + " years old and have one surname");
    }
    if (oneGiven && !oneFamily) {
      return Sets.intersection(descriptions.get(name(a)), descriptions.get(name(b))).stream()
          .findFirst()
          .map(words -> "of both it says \"" + words + "\"");
    }
    return Optional.empty();
  }

  /** Whether two of one surname are told side by side, or one as the kin of somebody. */
  private boolean areKin(ClaimDraft a, ClaimDraft b) {
    return Math.abs(a.evidence().span().start() - b.evidence().span().start()) < SIDE_BY_SIDE
        || isKin(a)
        || isKin(b);
  }

  private boolean isKin(ClaimDraft draft) {
    int start = Math.max(0, draft.evidence().span().start() - NEAR);
    int end = Math.min(text.length(), draft.evidence().span().end() + NEAR);
    return KIN.matcher(text).region(start, end).find();
  }

  /** Whether one has all words of the other; a word may have run into the one before it. */
  private static boolean areForms(List<String> x, List<String> y) {
    String given = x.get(0);
    String other = y.get(0);
    return x.containsAll(y) || y.containsAll(x) || given.endsWith(other) || other.endsWith(given);
  }

  /** A surname alone that nobody introduced, close to one that somebody did before. */
  private boolean isStranger(String surname, String alone) {
    return Math.min(surname.length(), alone.length()) >= SHORTEST
        && EditDistance.between(surname, alone) <= 2
        && sharedEnds(surname, alone) >= SHORTEST - 1
        && !isFamily(surname, alone)
        && drafts.stream().map(PersonSlips::name).noneMatch(name -> isPartOf(alone, name));
  }

  /** "The Tarpleys" are a family, and no misspelt Tarpley; a stray hyphen is no letter. */
  private static boolean isFamily(String surname, String alone) {
    return alone.contains(surname);
  }

  private static boolean isPartOf(String word, String name) {
    List<String> words = words(name);
    return words.size() > 1 && words.contains(word);
  }

  private static int sharedEnds(String a, String b) {
    return Strings.commonPrefix(a, b).length() + Strings.commonSuffix(a, b).length();
  }

  private Optional<String> description(NameMention name) {
    Matcher found = DESCRIPTION.matcher(text).region(name.span().end(), text.length());
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    List<String> words = Splitter.on(' ').splitToList(Ascii.toLowerCase(found.group(1)));
    int end = 0;
    while (end < words.size() && !SAYING.contains(words.get(end))) {
      end++;
    }
    return end < TELLING ? Optional.empty() : Optional.of(String.join(" ", words.subList(0, end)));
  }

  private static String name(ClaimDraft draft) {
    return ((Text) draft.value()).text();
  }

  private static List<String> words(String name) {
    return Splitter.onPattern("[^\\p{L}\\p{N}'-]+")
        .omitEmptyStrings()
        .splitToList(Ascii.toLowerCase(name).replace('’', '\''));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
