package io.github.concordant.claim.casualty;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import io.github.concordant.claim.casualty.Party.Kind;
import io.github.concordant.claim.casualty.Predicate.Mood;
import io.github.concordant.claim.casualty.Predicate.Side;
import io.github.concordant.model.Slot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Predicates in other words than a plain verb: "are no more", "no news of", "in captivity". */
final class Idioms {

  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings().trimResults();

  private final ImmutableListMultimap<String, Idiom> byFirstWord;

  private Idioms(ImmutableListMultimap<String, Idiom> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /**
   * @param heads words of which one names the people on its right, or empty where any may
   */
  private record Idiom(Slot slot, Side side, ImmutableSet<String> heads, IdiomPattern pattern) {}

  static Idioms load() {
    ImmutableListMultimap.Builder<String, String> builder = ImmutableListMultimap.builder();
    ImmutableList<String> lines = lines();
    for (String line : lines) {
      int equals = line.indexOf(" = ");
      if (equals > 0) {
        builder.putAll(line.substring(0, equals), SPACES.split(line.substring(equals + 3)));
      }
    }
    ImmutableListMultimap<String, String> lists = builder.build();
    ImmutableListMultimap.Builder<String, Idiom> idioms = ImmutableListMultimap.builder();
    for (String line : lines) {
      if (!line.contains(" = ")) {
        List<String> fields = SPACES.limit(3).splitToList(line);
        Idiom idiom = idiom(fields, lists);
        idiom.pattern().firstWords().forEach(word -> idioms.put(word, idiom));
      }
    }
    return new Idioms(idioms.build());
  }

  /** The predicate whose idiom begins at the word, or null. */
  @Nullable Predicate at(Line line, Parties parties, int at) {
    for (Idiom idiom : byFirstWord.get(line.at(at).lower())) {
      int end = idiom.pattern().end(line, at);
      if (end > at && (idiom.side() == Side.LEFT || isCounted(line, parties.from(end), idiom))) {
        return new Predicate(at, at, end, idiom.slot(), idiom.side(), Mood.FACT);
      }
    }
    return null;
  }

  private static boolean isCounted(Line line, @Nullable Party party, Idiom idiom) {
    return party != null
        && party.is(Kind.COUNTED)
        && (idiom.heads().isEmpty() || line.isAny(party.end() - 1, idiom.heads()));
  }

  private static Idiom idiom(List<String> fields, ImmutableListMultimap<String, String> lists) {
    String place = fields.get(1);
    Side side = place.equals("left") ? Side.LEFT : Side.RIGHT;
    ImmutableSet<String> heads =
        place.startsWith("right:")
            ? ImmutableSet.copyOf(lists.get(place.substring("right:".length())))
            : ImmutableSet.of();
    IdiomPattern pattern = IdiomPattern.of(fields.get(2), lists);
    return new Idiom(new Slot(fields.get(0)), side, heads, pattern);
  }

  private static ImmutableList<String> lines() {
    URL url = Resources.getResource(Idioms.class, "idioms.txt");
    try {
      return Resources.readLines(url, StandardCharsets.UTF_8).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + url, e);
    }
  }
}
