package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.casualty.Predicate.Mood;
import io.github.concordant.claim.casualty.Predicate.Side;
import io.github.concordant.model.Slot;
import org.jspecify.annotations.Nullable;

/** Predicates of several words with gaps: "rushed to the hospital", "claimed the lives of". */
final class PhrasePredicates {

  private static final int REACH = 9;

  private static final ImmutableSet<String> CLAIMING =
      ImmutableSet.of("claimed", "claiming", "claims", "took", "taking");

  private static final ImmutableSet<String> BROUGHT =
      ImmutableSet.of(
          "taken",
          "rushed",
          "transported",
          "airlifted",
          "flown",
          "brought",
          "carried",
          "sent",
          "transferred",
          "admitted",
          "hospitalized");

  private static final ImmutableSet<String> BRINGING =
      ImmutableSet.of(
          "took",
          "taking",
          "rushing",
          "rushed",
          "transporting",
          "transported",
          "sending",
          "sent",
          "sends",
          "airlifted",
          "airlifting",
          "brought",
          "hospitalizing");

  private static final ImmutableSet<String> HOSPITALS =
      ImmutableSet.of(
          "hospital",
          "hospitals",
          "clinic",
          "infirmary",
          "medical",
          "trauma",
          "er",
          "icu",
          "upmc",
          "surgery");

  private static final ImmutableSet<String> SUFFERED =
      ImmutableSet.of(
          "suffered",
          "suffering",
          "suffers",
          "suffer",
          "sustained",
          "sustaining",
          "received",
          "receiving");

  private static final ImmutableSet<String> HARMS =
      ImmutableSet.of(
          "injuries",
          "injury",
          "wounds",
          "wound",
          "burns",
          "gunshot",
          "fractures",
          "concussion",
          "lacerations",
          "trauma",
          "bruises");

  private static final ImmutableSet<String> WOUNDS =
      ImmutableSet.of("wound", "wounds", "injuries", "burns");

  private static final ImmutableSet<String> DRIVING =
      ImmutableSet.of("driven", "drove", "driving", "forced", "forcing");

  private static final ImmutableSet<String> HOMES =
      ImmutableSet.of("homes", "houses", "villages", "home");

  private static final ImmutableSet<String> HIT = ImmutableSet.of("hit", "struck");

  private static final ImmutableSet<String> MISSILES =
      ImmutableSet.of(
          "gunfire",
          "bullet",
          "bullets",
          "shrapnel",
          "shots",
          "fire",
          "rounds",
          "gunshots",
          "arm",
          "leg",
          "head",
          "chest",
          "neck",
          "face",
          "back",
          "stomach",
          "abdomen",
          "hand",
          "foot",
          "shoulder",
          "thigh",
          "hip",
          "torso",
          "forehead",
          "legs",
          "arms",
          "buttocks",
          "ankle",
          "knee",
          "wrist",
          "groin",
          "jaw",
          "cheek",
          "elbow",
          "calf",
          "eye",
          "side");

  /** The predicate that starts at the word, or null. */
  @Nullable Predicate at(Line line, int at) {
    String word = line.at(at).lower();
    if (CLAIMING.contains(word) && line.are(at + 1, "the", "lives", "of")) {
      return predicate(at, at + 4, Slot.KILLED, Side.RIGHT);
    }
    if (isLosing(word)
        && (line.is(at + 1, "their") || line.is(at + 1, "his") || line.is(at + 1, "her"))
        && (line.is(at + 2, "lives") || line.is(at + 2, "life"))) {
      return predicate(at, at + 3, Slot.KILLED, Side.LEFT);
    }
    if (word.startsWith("embrac") && line.is(at + 1, "martyrdom")) {
      return predicate(at, at + 2, Slot.KILLED, Side.LEFT);
    }
    if (BROUGHT.contains(word) && hasBefore(line, at) && reaches(line, at, HOSPITALS)) {
      int goal = find(line, at, HOSPITALS, REACH + 8);
      return predicate(at, goal < 0 ? at + 1 : goal + 1, Slot.INJURED, Side.LEFT);
    }
    if (BRINGING.contains(word) && !hasBefore(line, at) && reaches(line, at, HOSPITALS)) {
      return predicate(at, at + 1, Slot.INJURED, Side.RIGHT);
    }
    if (SUFFERED.contains(word) && near(line, at, HARMS, 6)) {
      return predicate(at, harmEnd(line, find(line, at, HARMS, 6)), Slot.INJURED, Side.LEFT);
    }
    if (HIT.contains(word) && near(line, at, MISSILES, 5)) {
      return hit(line, at);
    }
    if (word.equals("treated") && hasBefore(line, at)) {
      return predicate(at, at + 1, Slot.INJURED, Side.LEFT);
    }
    if (DRIVING.contains(word) && reachesHomes(line, at)) {
      Side side = hasBefore(line, at) && !word.equals("driving") ? Side.LEFT : Side.RIGHT;
      return predicate(at, at + 1, Slot.DISPLACED, side);
    }
    if (word.equals("with") && near(line, at, WOUNDS, 5)) {
      return predicate(at, find(line, at, WOUNDS, 5) + 1, Slot.INJURED, Side.LEFT);
    }
    return custody(line, at, word);
  }

  /** The end of the harm that starts at the index: "gunshot wound". */
  private static int harmEnd(Line line, int harm) {
    int end = harm + 1;
    while (HARMS.contains(line.at(end).lower())) {
      end++;
    }
    return end;
  }

  private static @Nullable Predicate custody(Line line, int at, String word) {
    if (word.equals("taken") && line.are(at + 1, "into", "custody")) {
      return predicate(at, at + 3, Slot.DETAINED, Side.LEFT);
    }
    if (word.equals("rounded") && line.is(at + 1, "up")) {
      return predicate(at, at + 2, Slot.DETAINED, Side.LEFT);
    }
    if (word.equals("taken") && line.is(at + 1, "hostage")) {
      return predicate(at, at + 2, Slot.KIDNAPPED, Side.LEFT);
    }
    return null;
  }

  private static @Nullable Predicate hit(Line line, int at) {
    boolean passive = hasBefore(line, at) || line.is(at + 1, "by") || line.is(at + 1, "in");
    return passive ? predicate(at, at + 1, Slot.INJURED, Side.LEFT) : null;
  }

  private static boolean reachesHomes(Line line, int at) {
    for (int i = at + 1; i < at + REACH; i++) {
      if (line.is(i, "from") || line.is(i, "out")) {
        return near(line, i, HOMES, 4);
      }
    }
    return false;
  }

  private static boolean isLosing(String word) {
    return word.equals("lost") || word.equals("lose") || word.equals("losing");
  }

  private static Predicate predicate(int at, int end, Slot slot, Side side) {
    return new Predicate(at, at, end, slot, side, Mood.FACT);
  }

  /** Whether a form of "to be" helps the verb. */
  private static boolean hasBefore(Line line, int at) {
    int before = at - 1;
    while (Grammar.isAside(line.at(before))) {
      before--;
    }
    return Grammar.BE.contains(line.at(before).lower()) || line.is(before, "and");
  }

  /** Whether "to" and one of the words follow. */
  private static boolean reaches(Line line, int at, ImmutableSet<String> goals) {
    for (int i = at + 1; i < at + REACH; i++) {
      if (line.is(i, "to") || line.is(i, "in") || line.is(i, "at")) {
        return near(line, i, goals, 8);
      }
      if (line.at(i).isStop()) {
        return false;
      }
    }
    return false;
  }

  private static boolean near(Line line, int at, ImmutableSet<String> words, int reach) {
    return find(line, at, words, reach) > 0;
  }

  /** The index of the first of the words after another, or -1. */
  private static int find(Line line, int at, ImmutableSet<String> words, int reach) {
    for (int i = at + 1; i <= at + reach; i++) {
      if (words.contains(line.at(i).lower())) {
        return i;
      }
      if (line.at(i).isStop()) {
        return -1;
      }
    }
    return -1;
  }
}
