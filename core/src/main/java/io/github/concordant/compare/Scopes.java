package io.github.concordant.compare;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * Who is counted. "People", "passengers" and "recruits" may all be a toll's own word for its dead;
 * children, soldiers or attackers are counted as a part of it, or beside it.
 */
public final class Scopes {

  private static final ImmutableSet<String> PARTS =
      ImmutableSet.of(
          "child",
          "woman",
          "man",
          "girl",
          "boy",
          "baby",
          "infant",
          "teen",
          "teenager",
          "minor",
          "youth",
          "soldier",
          "officer",
          "policeman",
          "police",
          "militant",
          "rebel",
          "fighter",
          "insurgent",
          "terrorist",
          "attacker",
          "assailant",
          "kidnapper",
          "hijacker",
          "smuggler",
          "peacekeeper",
          "gunman",
          "bomber",
          "shooter",
          "suspect",
          "civilian",
          "foreigner",
          "tourist",
          "journalist",
          "doctor",
          "nurse",
          "rescuer",
          "firefighter",
          "guard",
          "driver",
          "pilot",
          "commander",
          "leader",
          "member",
          "student",
          "brother",
          "sister",
          "wife",
          "husband",
          "mother",
          "father",
          "son",
          "daughter",
          "companion",
          "colleague",
          "relative",
          "elder",
          "lawmaker",
          "labourer",
          "worker",
          "palestinian",
          "israeli",
          "syrian",
          "protester",
          "demonstrator",
          "combatant",
          "jihadist",
          "extremist",
          "force",
          "ally",
          "personnel",
          "supporter",
          "troop",
          "crew",
          "hostage");

  /** Words that every toll may use for all of its people. */
  private static final ImmutableSet<String> WHOLES =
      ImmutableSet.of(
          "people",
          "person",
          "victim",
          "passenger",
          "resident",
          "villager",
          "inhabitant",
          "local",
          "life",
          "soul",
          "body",
          "other",
          "casualty",
          "fatality",
          "dead",
          "death",
          "individual",
          "human",
          "pilgrim",
          "worshipper");

  private Scopes() {}

  /** Whether a scope is a word of its own, of which only the numbers tell if it means all. */
  static boolean isLoose(@Nullable String scope) {
    return scope != null && !isPart(scope) && !WHOLES.contains(head(scope));
  }

  /** Whether a scope is a part of a toll rather than a word for all of it. */
  public static boolean isPart(@Nullable String scope) {
    return scope != null && PARTS.contains(head(scope));
  }

  /** Whether two scopes count the same people: "four children", "the children". */
  public static boolean same(@Nullable String a, @Nullable String b) {
    boolean partA = isPart(a);
    return partA == isPart(b) && (!partA || (a != null && b != null && head(a).equals(head(b))));
  }

  /** What a part is a part of all by, its head noun in the singular; null of a word for all. */
  public static @Nullable String part(@Nullable String scope) {
    return scope != null && isPart(scope) ? head(scope) : null;
  }

  /** The head noun in the singular. */
  private static String head(String scope) {
    int of = scope.indexOf(" of ");
    int end = of > 0 ? of : scope.length();
    while (end > 0 && !Character.isLetter(scope.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(scope.charAt(start - 1))) {
      start--;
    }
    return singular(Ascii.toLowerCase(scope.substring(start, end)));
  }

  private static String singular(String noun) {
    return switch (noun) {
      case "children" -> "child";
      case "women" -> "woman";
      case "men" -> "man";
      case "wives" -> "wife";
      case "babies" -> "baby";
      default -> {
        if (noun.endsWith("men")) {
          yield noun.substring(0, noun.length() - 2) + "an";
        }
        yield noun.endsWith("s") && !noun.endsWith("ss")
            ? noun.substring(0, noun.length() - 1)
            : noun;
      }
    };
  }
}
