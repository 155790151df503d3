package io.github.concordant.training.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.github.concordant.text.name.NameFeatures;
import io.github.concordant.text.place.Gazetteer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes more training text: copies with the persons, places and groups of other parts of the world,
 * copies in capitals and in title case, and sentences from templates of our own. Drawn with a fixed
 * seed.
 */
final class Augmenter {

  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

  private final Random random = new Random(23);
  private final NamePool pool;

  Augmenter() throws IOException {
    this.pool = new NamePool(random);
  }

  /** The sentences that name a person or place, with other names in their stead. */
  List<LabelledSentence> substituted(List<LabelledSentence> sentences, double share) {
    return drawn(sentences, share).stream().map(this::substituted).toList();
  }

  private List<LabelledSentence> drawn(List<LabelledSentence> sentences, double share) {
    return sentences.stream()
        .filter(sentence -> !sentence.names().isEmpty() && random.nextDouble() < share)
        .toList();
  }

  private LabelledSentence substituted(LabelledSentence sentence) {
    Writer writer = new Writer();
    int at = 0;
    for (LabelledName name : sentence.names()) {
      writer.copy(sentence, at, name.start());
      int length = name.end() - name.start();
      boolean plain =
          sentence.words().subList(name.start(), name.end()).stream()
              .allMatch(word -> Character.isUpperCase(word.charAt(0)));
      if (name.type().equals(LabelledName.PERSON) && plain) {
        writer.write(length == 1 ? pool.surname() : pool.person(), name.type());
      } else if (name.type().equals(LabelledName.PLACE) && plain && !isCountry(sentence, name)) {
        writer.write(pool.town(), name.type());
      } else {
        writer.copy(sentence, name.start(), name.end());
      }
      at = name.end();
    }
    writer.copy(sentence, at, sentence.words().size());
    return writer.sentence();
  }

  private static boolean isCountry(LabelledSentence sentence, LabelledName name) {
    String words = String.join(" ", sentence.words().subList(name.start(), name.end()));
    return Gazetteer.standard().countryOf(words).isPresent();
  }

  /** Copies in capitals. */
  List<LabelledSentence> inCapitals(List<LabelledSentence> sentences, double share) {
    return drawn(sentences, share).stream()
        .map(s -> rewritten(s, s.words().stream().map(w -> w.toUpperCase(Locale.ROOT)).toList()))
        .toList();
  }

  /** Copies as headlines that write every longer word large. */
  List<LabelledSentence> inTitleCase(List<LabelledSentence> sentences, double share) {
    return drawn(sentences, share).stream()
        .map(s -> rewritten(s, s.words().stream().map(Augmenter::capitalised).toList()))
        .toList();
  }

  private static String capitalised(String word) {
    return word.length() < 4 || !Character.isLetter(word.charAt(0))
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static LabelledSentence rewritten(LabelledSentence sentence, List<String> words) {
    return new LabelledSentence(ImmutableList.copyOf(words), sentence.labels());
  }

  /** Each template filled in so many times. */
  List<LabelledSentence> fromTemplates(int times) throws IOException {
    List<LabelledSentence> sentences = new ArrayList<>();
    for (String line :
        Resources.readLines(
            Resources.getResource(Augmenter.class, "templates.txt"), StandardCharsets.UTF_8)) {
      for (int i = 0; i < times && !line.startsWith("#"); i++) {
        sentences.add(filled(line));
      }
    }
    return sentences;
  }

  private LabelledSentence filled(String template) {
    Writer writer = new Writer();
    for (String word : SPACE.split(template)) {
      switch (word) {
        case "{P}" -> writer.write(pool.person(), LabelledName.PERSON);
        case "{S}" -> writer.write(pool.surname(), LabelledName.PERSON);
        case "{L}" -> writer.write(pool.town(), LabelledName.PLACE);
        case "{C}" -> writer.write(pool.countryOrCapital(), LabelledName.PLACE);
        case "{O}" -> writer.write(pool.organization(), LabelledName.ORGANIZATION);
        case "{G}" -> writer.write(pool.group(), LabelledName.ORGANIZATION);
        case "{A}" -> writer.write(pool.acronym(), LabelledName.ORGANIZATION);
        default -> writer.write(word, "");
      }
    }
    return writer.sentence();
  }

  /** Puts a sentence together word by word. */
  private static final class Writer {

    private final ImmutableList.Builder<String> words = ImmutableList.builder();
    private final ImmutableList.Builder<String> labels = ImmutableList.builder();

    void write(String name, String type) {
      String label = type.isEmpty() ? LabelledSentence.OTHER : type + LabelledSentence.START;
      for (String word : SPACE.split(name)) {
        for (String part : NameFeatures.parts(word)) {
          words.add(part);
          labels.add(label);
          label = type.isEmpty() ? label : type + LabelledSentence.CONTINUED;
        }
      }
    }

    void copy(LabelledSentence sentence, int from, int to) {
      words.addAll(sentence.words().subList(from, to));
      labels.addAll(sentence.labels().subList(from, to));
    }

    LabelledSentence sentence() {
      return new LabelledSentence(words.build(), labels.build());
    }
  }
}
