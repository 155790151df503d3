package io.github.concordant.grouping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.event.EventType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A story that articles may still join. It keeps the sum of its articles' vectors, some of its
 * articles to weigh others against, and the ids of the rest: a story of thousands of articles is
 * hardly larger than one of ten.
 */
final class OpenStory {

  /** Articles against which others are weighed. */
  private static final int WITNESSES = 12;

  private static final int TERMS = 800;

  /** By the order in which stories were opened. */
  static final Comparator<OpenStory> OLDEST = Comparator.comparingLong(story -> story.number);

  private final long number;
  private final List<FoundStory.Member> members = new ArrayList<>();
  private final List<Profile> witnesses = new ArrayList<>();
  private TermVector sum;
  private int texts = 1;
  private final List<CopyIndex.Original> originals = new ArrayList<>();
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;
  private @Nullable LocalDate heard;

  /**
   * A story of one article.
   *
   * @param number how many were opened before
   * @param today the day that the stream has come to, or null while none is known
   */
  OpenStory(long number, Profile article, Signature signature, @Nullable LocalDate today) {
    this.number = number;
    this.heard = today;
    this.sum = article.vector();
    this.first = article.day();
    this.last = article.day();
    members.add(new FoundStory.Member(article.id(), ImmutableList.of()));
    witnesses.add(article);
    originals.add(new CopyIndex.Original(article.id(), signature));
  }

  /** Its texts, each once. */
  List<CopyIndex.Original> originals() {
    return Collections.unmodifiableList(originals);
  }

  boolean isOlderThan(OpenStory other) {
    return number < other.number;
  }

  ImmutableList<Profile> witnesses() {
    return ImmutableList.copyOf(witnesses);
  }

  /** The mean of its articles' vectors, without the lightest terms. */
  ImmutableList<TermVector.Weighted> heaviest(int terms) {
    return sum.heaviest(terms).stream()
        .map(entry -> new TermVector.Weighted(entry.term(), entry.weight() / texts))
        .collect(ImmutableList.toImmutableList());
  }

  /** The mean of the cosines of every article of the one with every article of the other. */
  double cosine(OpenStory other) {
    return sum.dot(other.sum) / ((double) texts * other.texts);
  }

  /** What is common to both and weighs most. */
  ImmutableList<String> sharedTerms(OpenStory other, int number) {
    ImmutableSet<String> theirs =
        other.sum.heaviest(TERMS).stream()
            .map(TermVector.Weighted::term)
            .collect(ImmutableSet.toImmutableSet());
    return sum.heaviest(TERMS).stream()
        .map(TermVector.Weighted::term)
        .filter(theirs::contains)
        .limit(number)
        .collect(ImmutableList.toImmutableList());
  }

  /** Days of publication that lie between the two; 0 where they meet or a day is unknown. */
  long daysTo(OpenStory other) {
    return Math.max(gap(last, other.first), gap(other.last, first));
  }

  /** Days for which no article has come to it by that day; 0 where the stream had no day then. */
  long silentBy(LocalDate day) {
    return gap(last == null ? heard : last, day);
  }

  private static long gap(@Nullable LocalDate end, @Nullable LocalDate start) {
    return end == null || start == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(end, start));
  }

  /** Takes in an article that repeats one of its texts. */
  void addCopy(String id, @Nullable LocalDate day, String original, @Nullable LocalDate today) {
    members.add(new FoundStory.Member(id, ImmutableList.of("same text as " + original)));
    span(day, day);
    heard = today;
  }

  /** Takes in all articles of a younger story. */
  void absorb(OpenStory other, ImmutableList<String> because) {
    for (FoundStory.Member member : other.members) {
      boolean opened = member.because().isEmpty();
      members.add(opened ? new FoundStory.Member(member.id(), because) : member);
    }
    other.witnesses.stream()
        .limit(Math.max(0, WITNESSES - witnesses.size()))
        .forEach(witnesses::add);
    sum = sum.plus(other.sum).atMost(TERMS);
    texts += other.texts;
    originals.addAll(other.originals);
    heard = other.heard;
    span(other.first, other.last);
  }

  private void span(@Nullable LocalDate from, @Nullable LocalDate to) {
    first = first == null || (from != null && from.isBefore(first)) ? from : first;
    last = last == null || (to != null && to.isAfter(last)) ? to : last;
  }

  /** The story as it is now. */
  FoundStory found() {
    return new FoundStory(members.get(0).id(), label(), first, last, ImmutableList.copyOf(members));
  }

  private String label() {
    String type =
        mostFrequent(
                witness ->
                    Stream.of(witness.outline().type())
                        .filter(each -> each != EventType.ANY)
                        .map(EventType::id))
            .orElse(EventType.ANY.id());
    return mostFrequent(witness -> witness.outline().places().stream())
        .map(place -> type + ", " + place)
        .orElse(type);
  }

  private Optional<String> mostFrequent(Function<Profile, Stream<String>> words) {
    Map<String, Long> counts =
        witnesses.stream()
            .flatMap(words)
            .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    return counts.entrySet().stream()
        .min(
            Comparator.comparingLong((Map.Entry<String, Long> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }
}
