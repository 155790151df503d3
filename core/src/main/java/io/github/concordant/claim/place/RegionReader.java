package io.github.concordant.claim.place;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClauseIndex;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the province in which something happened at one spot: "a helicopter crashed in the Naryn
 * region". Of a headline or the sentence that opens an article only, for further on other events
 * may be told of. What spreads over provinces, such as a flood, has none.
 */
final class RegionReader {

  private static final ImmutableSet<String> SPOT = Street.LISTS.get("spot-events");
  private static final ImmutableSet<String> SPREADING = Street.LISTS.get("spreading");
  private static final ImmutableSet<String> AFTERWARDS = Street.LISTS.get("afterwards");
  private static final ImmutableSet<String> REGION_WORDS = Street.LISTS.get("region-words");

  private final AnnotatedText text;
  private final Sentence sentence;
  private final ClauseIndex clauses;

  RegionReader(AnnotatedText text, Sentence sentence, ClauseIndex clauses) {
    this.text = text;
    this.sentence = sentence;
    this.clauses = clauses;
  }

  /** The province of the sentence's event; nothing where it names several. */
  List<EventPlace> read() {
    if (sentence.tokens().stream().anyMatch(token -> SPREADING.contains(token.lemma()))) {
      return List.of();
    }
    List<EventPlace> found = new ArrayList<>();
    int regions = 0;
    for (NameMention name : text.names()) {
      boolean place = name.type() == NameMention.Type.PLACE;
      if (place && sentence.span().contains(name.span()) && !written(name).isEmpty()) {
        regions++;
        read(name).ifPresent(found::add);
      }
    }
    return regions == 1 ? found : List.of();
  }

  private Optional<EventPlace> read(NameMention name) {
    return opens() && isTold(first(name))
        ? Optional.of(new EventPlace(written(name), span(name)))
        : Optional.empty();
  }

  private boolean isTold(int place) {
    return clauses
        .around(place)
        .filter(of -> of.isNegated() || of.isHypothetical() || TownReader.isSpeech(of))
        .isEmpty();
  }

  private boolean opens() {
    List<Token> tokens = sentence.tokens();
    return tokens.stream().anyMatch(token -> SPOT.contains(token.lemma()))
        && tokens.stream().noneMatch(token -> AFTERWARDS.contains(token.lemma()));
  }

  /** The name with its "province", empty where it is no province's or stands for its people. */
  private String written(NameMention name) {
    Span span = span(name);
    String words = span.in(text.text());
    boolean behind = REGION_WORDS.contains(word(first(name) - 2)) && isOf(first(name) - 1);
    boolean placed = behind || REGION_WORDS.contains(last(words)) || isPlaced(first(name));
    return placed && PlaceKind.isProvince(words) ? words : "";
  }

  /** Right behind a preposition, with an adjective or a possessor between at most. */
  private boolean isPlaced(int first) {
    return Street.LISTS.get("locating").contains(word(first - 1));
  }

  private boolean isOf(int at) {
    return word(at).equals("of");
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private Span span(NameMention name) {
    int behind = first(name);
    while (behind < sentence.tokens().size()
        && sentence.tokens().get(behind).start() < name.span().end()) {
      behind++;
    }
    return REGION_WORDS.contains(word(behind))
        ? name.span().union(sentence.tokens().get(behind).span())
        : name.span();
  }

  private int first(NameMention name) {
    int i = 0;
    while (i < sentence.tokens().size() && sentence.tokens().get(i).end() <= name.span().start()) {
      i++;
    }
    return i;
  }

  private String word(int at) {
    return at >= 0 && at < sentence.tokens().size() ? sentence.tokens().get(at).lower() : "";
  }
}
