package io.github.concordant.event;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.Tag;
import java.util.Optional;

/**
 * Where an event is set: the places in the clause of its word. "In Bannu", "the Kot Azam bombing",
 * "visit Busan", "hit the border town of Metema".
 */
final class SceneReader {

  private static final ImmutableSet<String> LOCATING =
      ImmutableSet.of("in", "at", "near", "outside", "to", "on", "inside", "around", "within");

  private static final ImmutableSet<String> SCENE = ImmutableSet.of("in", "at", "near", "outside");

  /** Nouns that "of" and the name of a place follow. */
  private static final ImmutableSet<String> SETTLEMENTS =
      ImmutableSet.of(
          "town",
          "city",
          "village",
          "district",
          "port",
          "capital",
          "province",
          "region",
          "suburb",
          "island",
          "state",
          "hamlet",
          "municipality",
          "county",
          "area",
          "quarter",
          "towns",
          "cities",
          "villages");

  private static final ImmutableSet<String> NEAR =
      ImmutableSet.of("neighbouring", "neighboring", "bordering");

  /** Verbs at whose end an airport is named: the traveller goes on to a town. */
  private static final ImmutableSet<String> LANDING =
      ImmutableSet.of("land", "lands", "landed", "landing", "arrive", "arrives", "arrived");

  /** Tokens that a place may lie from the event word. */
  private static final int REACH = 14;

  private static final int PREPOSITION_REACH = 4;

  private static final int PHRASE_REACH = 6;

  private final SentenceFrame frame;
  private final Trigger trigger;
  private final int at;

  SceneReader(SentenceFrame frame, Trigger trigger) {
    this.frame = frame;
    this.trigger = trigger;
    this.at = trigger.at();
  }

  /** The names of the places, a country by its usual name. */
  ImmutableSet<String> places() {
    ImmutableSet.Builder<String> places = ImmutableSet.builder();
    for (NameMention name : frame.names()) {
      if (SentenceFrame.isPlace(name) && isScene(name)) {
        place(name).ifPresent(places::add);
      }
    }
    return places.build();
  }

  private boolean isScene(NameMention name) {
    int first = frame.firstToken(name.span());
    boolean adjacent = frame.lastToken(name.span()) == at - 1 || first == at + 1;
    return frame.distance(at, name.span()) <= REACH
        && (adjacent || ((isObject(first) || located(phraseStart(first))) && !isWhose(name)));
  }

  /** "Killed in US air strikes": the country is whose strikes they are, not where they hit. */
  private boolean isWhose(NameMention name) {
    int next = frame.lastToken(name.span()) + 1;
    return Countries.isCountry(name.text())
        && frame.tag(next).filter(tag -> tag == Tag.NOUN || tag == Tag.ADJ).isPresent();
  }

  private Optional<String> place(NameMention name) {
    int first = frame.firstToken(name.span());
    // "Lands at Schiphol": of the airport only its country is where the visit is.
    boolean airport = LANDING.contains(frame.word(at)) && frame.word(first - 1).equals("at");
    if (airport && trigger.type() == EventType.VISIT) {
      return Countries.around(name.text());
    }
    return Countries.isCountry(name.text())
        ? Countries.around(name.text())
        : Optional.of(name.text());
  }

  /** The first token of "the northern town of Metema", else the name's own. */
  private int phraseStart(int first) {
    int start = first;
    if (frame.word(first - 1).equals("of") && SETTLEMENTS.contains(frame.word(first - 2))) {
      start = first - 2;
    }
    while (start - 1 > at && first - start < PHRASE_REACH && describes(start - 1, start < first)) {
      start--;
    }
    return start;
  }

  /** "Northern" before a name; before a noun such as "town" other nouns and names too. */
  private boolean describes(int token, boolean noun) {
    return frame
        .tag(token)
        .map(
            tag ->
                tag == Tag.DET
                    || tag == Tag.ADJ
                    || NEAR.contains(frame.word(token))
                    || (noun && (tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.VERB)))
        .orElse(false);
  }

  /** Straight behind the verb: "struck the town of Metema", "visit neighbouring Chad". */
  private boolean isObject(int first) {
    return !trigger.isNoun() && first > at && phraseStart(first) == at + 1;
  }

  /** Behind a preposition of place: "in the town of Panjgur in Pakistan's Balochistan". */
  private boolean located(int first) {
    // Ahead of the event word "to Busan" belongs to another verb; "in Busan" may set the scene.
    ImmutableSet<String> locating = first < at ? SCENE : LOCATING;
    for (int i = first - 1; i >= 0 && i != at && first - i <= PREPOSITION_REACH; i--) {
      if (frame.isBorder(i)) {
        return false;
      }
      if (locating.contains(frame.word(i))) {
        return true;
      }
    }
    return false;
  }
}
