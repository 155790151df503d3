package io.github.concordant.claim.age;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.number.NumberWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ages of persons who are described and not named: "a 16-year-old boy died", "police arrested a
 * 19-year-old", "his 16-year-old daughter". Who is meant is told by the part that they play, so
 * that an article which gives one part two ages says nothing here: they are two persons.
 */
final class DescribedAges {

  /** The part of the one who lost his life. */
  static final String DEAD = "the one who died";

  /** The part of the one whom the police hold. */
  static final String SUSPECT = "the suspect";

  private static final Pattern AGE =
      Pattern.compile("\\b(\\d{1,2}|[a-z]{3,9})[- ]years?[- ]old\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern DIES =
      Pattern.compile(
          " (?:died|has died|is dead|was (?:shot and |found )?(?:killed|dead)|was fatally)\\b");

  private static final Pattern IS_HELD =
      Pattern.compile(
          " (?:appeared in court|is under arrest|is in custody|(?:was|has been|is)"
              + " (?:arrested|charged|detained|booked|jailed))\\b");

  private static final Pattern KILLED_WHOM =
      Pattern.compile("\\b(?:death of|killed|killing) (?:a |an |the |his |her |their )?$");

  private static final Pattern HELD_WHOM =
      Pattern.compile("\\b(?:arrested|charged|detained|jailed) (?:a |an |the )?$");

  private static final Pattern WHOSE = Pattern.compile("\\b(?:his|her|their) $");

  private static final Pattern KIN =
      Pattern.compile(
          "^ (daughter|son|brother|sister|wife|husband|mother|father|girlfriend|boyfriend)\\b");

  /** Words behind which another subject or clause may begin. */
  private static final ImmutableSet<String> ANOTHER_CLAUSE =
      ImmutableSet.of(
          "and", "as", "after", "before", "her", "his", "said", "says", "that", "their", "told",
          "when", "where", "while", "who", "whose");

  /** Characters on either side of an age in which its verb may stand. */
  private static final int REACH = 60;

  private DescribedAges() {}

  /** The ages of an article whose bearers play a part that nobody of another age plays in it. */
  static ImmutableList<ClaimDraft> of(AnnotatedArticle article) {
    Map<String, List<ClaimDraft>> byPart = new LinkedHashMap<>();
    for (Field field : Field.values()) {
      for (Sentence sentence : article.field(field).sentences()) {
        read(article, field, sentence, byPart);
      }
    }
    return byPart.values().stream()
        .filter(DescribedAges::isOneAge)
        .flatMap(List::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isOneAge(List<ClaimDraft> drafts) {
    return drafts.stream().map(ClaimDraft::value).distinct().count() == 1;
  }

  private static void read(
      AnnotatedArticle article,
      Field field,
      Sentence sentence,
      Map<String, List<ClaimDraft>> byPart) {
    String text = article.article().field(field);
    Matcher age = AGE.matcher(text).region(sentence.span().start(), sentence.span().end());
    while (age.find()) {
      int years = years(age.group(1));
      Optional<String> part = part(text, sentence.span(), age.start(), age.end());
      if (years >= 0 && part.isPresent()) {
        int end = endOfWord(text, age.end(), sentence.span().end());
        Evidence evidence = Evidence.of(field, new Span(age.start(), end), text);
        byPart
            .computeIfAbsent(part.get(), p -> new ArrayList<>())
            .add(ClaimDraft.of(Slot.AGE, Count.exactly(years), evidence).withScope(part.get()));
      }
    }
  }

  private static int years(String word) {
    return Character.isDigit(word.charAt(0))
        ? Integer.parseInt(word)
        : NumberWords.value(Ascii.toLowerCase(word)).orElse(-1);
  }

  private static Optional<String> part(String text, Span sentence, int start, int end) {
    String before = text.substring(Math.max(sentence.start(), start - REACH), start);
    String after = text.substring(end, Math.min(sentence.end(), end + REACH));
    Matcher kin = KIN.matcher(after);
    if (WHOSE.matcher(before).find() && kin.find()) {
      return Optional.of("the " + kin.group(1));
    }
    if (isSubjectOf(DIES, after) || KILLED_WHOM.matcher(before).find()) {
      return Optional.of(DEAD);
    }
    boolean held = isSubjectOf(IS_HELD, after) || HELD_WHOM.matcher(before).find();
    return held ? Optional.of(SUSPECT) : Optional.empty();
  }

  private static boolean isSubjectOf(Pattern verb, String after) {
    Matcher found = verb.matcher(after);
    if (!found.find()) {
      return false;
    }
    String between = Ascii.toLowerCase(after.substring(0, found.start()));
    boolean broken = between.chars().anyMatch(c -> ",;:()\"“”'’".indexOf(c) >= 0);
    return !broken
        && Splitter.on(' ').splitToStream(between).noneMatch(ANOTHER_CLAUSE::contains)
        && !AGE.matcher(between).find();
  }

  private static int endOfWord(String text, int from, int limit) {
    int end = from;
    if (end + 1 < limit && text.charAt(end) == ' ' && Character.isLetter(text.charAt(end + 1))) {
      end++;
      while (end < limit && Character.isLetter(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }
}
