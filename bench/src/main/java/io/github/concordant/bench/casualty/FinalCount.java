package io.github.concordant.bench.casualty;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Field;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.Sentence;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an article's claims come to for its incident. Claims of one sentence are added up; parts of
 * a total, tolls of longer than the incident and attackers who died beside their victims are left
 * out. The largest sentence of the text, or its title, stands for the article; "another" of a later
 * sentence is put on top. Those who were "shot" or hurt may be those who died: unless a sentence
 * tells both fates side by side, the dead are taken off the injured.
 *
 * @param killed the dead
 * @param injured those who were hurt and lived
 */
record FinalCount(long killed, long injured) {

  /** Verbs that say what hit somebody, and leave open whether he lived. */
  private static final ImmutableSet<String> STRIKING =
      ImmutableSet.of(
          "shot", "stabbed", "struck", "hit", "gunshot", "shoots", "shooting", "gunned");

  private static final ImmutableSet<String> ATTACKERS =
      ImmutableSet.of("suspect", "gunman", "gunmen", "shooter", "attacker", "robber", "burglar");

  /** Those who died after the same sentence told how they were hurt. */
  private static final ImmutableSet<String> LEANING = ImmutableSet.of("he", "she", "they", "who");

  /** The counts that the drafts of the article come to. */
  static FinalCount of(AnnotatedArticle article, List<ClaimDraft> drafts) {
    TreeMap<Integer, List<ClaimDraft>> sentences =
        drafts.stream()
            .filter(draft -> draft.slot().equals(Slot.KILLED) || draft.slot().equals(Slot.INJURED))
            .filter(draft -> draft.value() instanceof Count)
            .filter(draft -> !draft.has(Nuance.PART) && !draft.has(Nuance.CUMULATIVE))
            .collect(
                Collectors.groupingBy(
                    draft -> sentence(article, draft), TreeMap::new, Collectors.toList()));
    long killed = 0;
    long beside = 0;
    long open = 0;
    for (Map.Entry<Integer, List<ClaimDraft>> entry : sentences.entrySet()) {
      boolean title = entry.getKey() < 0;
      List<ClaimDraft> sentence = entry.getValue();
      boolean both = isBeside(sentence);
      killed = next(killed, sentence, Slot.KILLED, title || both);
      if (both) {
        beside = next(beside, sentence, Slot.INJURED, true);
      } else {
        open = next(open, sentence, Slot.INJURED, title);
      }
    }
    return new FinalCount(killed, Math.max(beside, open - killed));
  }

  /** The count so far, with what the sentence says; {@code whole} if it leans on no other. */
  private static long next(long before, List<ClaimDraft> sentence, Slot slot, boolean whole) {
    long sum = 0;
    boolean more = !whole;
    boolean victims = sentence.stream().anyMatch(draft -> of(draft, slot) && !isAttacker(draft));
    for (ClaimDraft draft : sentence) {
      if (of(draft, slot) && !(victims && slot.equals(Slot.KILLED) && isAttacker(draft))) {
        long count = value(draft);
        sum += count;
        more &= draft.has(Nuance.ADDITIONAL) || count == 0;
      }
    }
    return more ? before + sum : Math.max(before, sum);
  }

  private static boolean of(ClaimDraft draft, Slot slot) {
    return draft.slot().equals(slot);
  }

  private static boolean isAttacker(ClaimDraft draft) {
    String scope = draft.scope();
    return scope != null && ATTACKERS.stream().anyMatch(Ascii.toLowerCase(scope)::contains);
  }

  /** Whether the sentence tells of the dead and the living side by side. */
  private static boolean isBeside(List<ClaimDraft> sentence) {
    @Nullable ClaimDraft dead = first(sentence, Slot.KILLED);
    @Nullable ClaimDraft hurt = first(sentence, Slot.INJURED);
    if (dead == null || hurt == null || value(dead) == 0) {
      return false;
    }
    if (LEANING.contains(Ascii.toLowerCase(firstWord(dead)))) {
      return false;
    }
    boolean after = dead.evidence().span().start() < hurt.evidence().span().start();
    return after || hurt.has(Nuance.ADDITIONAL) || !isStriking(hurt);
  }

  private static @Nullable ClaimDraft first(List<ClaimDraft> sentence, Slot slot) {
    return sentence.stream().filter(draft -> draft.slot().equals(slot)).findFirst().orElse(null);
  }

  private static String firstWord(ClaimDraft draft) {
    String quote = draft.evidence().quote();
    int space = quote.indexOf(' ');
    return space < 0 ? quote : quote.substring(0, space);
  }

  private static boolean isStriking(ClaimDraft draft) {
    String words = Ascii.toLowerCase(draft.evidence().quote());
    return STRIKING.stream().anyMatch(words::contains);
  }

  private static long value(ClaimDraft draft) {
    return draft.value() instanceof Count count ? count.min() : 0;
  }

  /** The number of the claim's sentence; the title comes first. */
  private static int sentence(AnnotatedArticle article, ClaimDraft draft) {
    if (draft.evidence().field() == Field.TITLE) {
      return -1;
    }
    Span span = draft.evidence().span();
    List<Sentence> sentences = article.text().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).span().overlaps(span)) {
        return i;
      }
    }
    return sentences.size();
  }
}
