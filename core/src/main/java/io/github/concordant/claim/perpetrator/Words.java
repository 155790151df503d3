package io.github.concordant.claim.perpetrator;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.WordLists;
import java.util.List;

/** The words with which deeds are claimed, blamed on others and denied. */
final class Words {

  private static final WordLists LISTS = WordLists.read(Words.class, "words.txt");
  static final ImmutableSet<String> ATTACKS = LISTS.get("attacks");
  static final ImmutableSet<String> VIOLENT = LISTS.get("violent");
  static final ImmutableSet<String> BLAMING = LISTS.get("blaming");
  static final ImmutableSet<String> ACCUSING = LISTS.get("accusing");
  static final ImmutableSet<String> POINTING = LISTS.get("pointing");
  static final ImmutableSet<String> CARRYING = LISTS.get("carrying");
  static final ImmutableSet<String> CHARGING = LISTS.get("charging");
  static final ImmutableSet<String> CASES = LISTS.get("cases");
  static final ImmutableSet<String> REFUSING = LISTS.get("refusing");
  static final ImmutableSet<String> DENIED = LISTS.get("denied");
  static final ImmutableSet<String> ACCUSATIONS = LISTS.get("accusations");
  static final ImmutableSet<String> ANSWERABLE = LISTS.get("answerable");
  static final ImmutableSet<String> PARTS = LISTS.get("parts");
  static final ImmutableSet<String> SENDING = LISTS.get("sending");
  static final ImmutableSet<String> SENT = LISTS.get("sent");
  static final ImmutableSet<String> FORCES = LISTS.get("forces");

  static final ImmutableSet<String> BEGINNING = LISTS.get("beginning");
  static final ImmutableSet<String> FIGHTS = LISTS.get("fights");
  static final ImmutableSet<String> FIRING = LISTS.get("firing");
  static final ImmutableSet<String> SETTING = LISTS.get("setting");
  static final ImmutableSet<String> CHARGES = LISTS.get("charges");
  static final ImmutableSet<String> TAKING = LISTS.get("taking");
  static final ImmutableSet<String> DOERS = LISTS.get("doers");
  static final ImmutableSet<String> LOOKING = LISTS.get("looking");
  static final ImmutableSet<String> INVOLVED = LISTS.get("involved");
  static final ImmutableSet<String> REPORTS = LISTS.get("reports");
  static final ImmutableSet<String> BELYING = LISTS.get("belying");
  static final ImmutableSet<String> CRIMINALS = LISTS.get("criminals");
  static final ImmutableSet<String> REBELS = LISTS.get("rebels");
  static final ImmutableSet<String> BANDS = LISTS.get("bands");
  static final ImmutableSet<String> GROUND = LISTS.get("ground");
  static final ImmutableSet<String> STAFF = LISTS.get("staff");

  private static final ImmutableSet<String> INQUIRY = LISTS.get("inquiry");

  /** Words that tell who did it, if at all, together with one of others. */
  private record Telling(ImmutableSet<String> words, ImmutableSet<String> others) {}

  private static final ImmutableList<Telling> TELLING =
      ImmutableList.of(
          new Telling(union(List.of(ACCUSING, BLAMING, CARRYING, PARTS, POINTING, REFUSING)), of()),
          new Telling(union(List.of(ANSWERABLE, TAKING, LISTS.get("telling"))), of()),
          new Telling(CHARGING, CASES),
          new Telling(SENDING, SENT),
          new Telling(of("hold"), ANSWERABLE),
          new Telling(of("come"), union(List.of(of("order"), DOERS))),
          new Telling(of("belong"), DOERS),
          new Telling(BEGINNING, FIGHTS),
          new Telling(SETTING, CHARGES),
          new Telling(of("first"), union(List.of(of("open"), FIRING))),
          new Telling(LOOKING, INQUIRY));

  private Words() {}

  /** Whether there are the words without which a sentence says nothing on who did it. */
  static boolean mayTell(Sentence sentence) {
    return TELLING.stream()
        .anyMatch(
            telling ->
                has(sentence, telling.words())
                    && (telling.others().isEmpty() || has(sentence, telling.others())));
  }

  private static boolean has(Sentence sentence, ImmutableSet<String> words) {
    return sentence.tokens().stream()
        .anyMatch(token -> words.contains(token.lemma()) || words.contains(token.lower()));
  }

  private static ImmutableSet<String> union(List<ImmutableSet<String>> lists) {
    return lists.stream().flatMap(ImmutableSet::stream).collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<String> of(String... words) {
    return ImmutableSet.copyOf(words);
  }

  /** Whether somebody is one who looks for the doers: "prosecutors", "the police". */
  static boolean inquires(String name) {
    return Splitter.onPattern("[^\\p{L}]+")
        .splitToStream(Ascii.toLowerCase(name))
        .anyMatch(INQUIRY::contains);
  }
}
