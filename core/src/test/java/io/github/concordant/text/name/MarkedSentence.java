package io.github.concordant.text.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Span;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence with names marked in it: "The mayor , [person Ali Khan] , spoke". Blanks part the
 * words, so that what a hyphen joins is written "Seung - jun".
 */
record MarkedSentence(List<String> words, List<FoundName> names) {

  static MarkedSentence of(String marked) {
    List<String> words = new ArrayList<>();
    List<FoundName> names = new ArrayList<>();
    int start = 0;
    String type = "";
    for (String piece : Splitter.on(' ').split(marked)) {
      if (piece.startsWith("[") && piece.length() > 1) {
        start = words.size();
        type = piece.substring(1).toUpperCase(Locale.ROOT);
        continue;
      }
      boolean last = piece.endsWith("]") && piece.length() > 1;
      words.add(last ? piece.substring(0, piece.length() - 1) : piece);
      if (last) {
        names.add(new FoundName(start, words.size(), NameMention.Type.valueOf(type)));
      }
    }
    return new MarkedSentence(words, names);
  }

  SentenceView view() {
    return new SentenceView(words.toArray(String[]::new));
  }

  /** As it comes from the rules for one sentence; where its words stand in the text is left out. */
  SentenceNames read() {
    Sentence sentence = new Sentence(new Span(0, 0), ImmutableList.of());
    return new SentenceNames(sentence, List.of(), view(), ImmutableList.copyOf(names));
  }

  /** The words with other names marked, in their order. */
  String with(List<FoundName> others) {
    List<String> pieces = new ArrayList<>(words);
    for (FoundName name : others) {
      pieces.set(name.start(), '[' + name.type().id() + ' ' + pieces.get(name.start()));
      pieces.set(name.end() - 1, pieces.get(name.end() - 1) + ']');
    }
    return String.join(" ", pieces);
  }
}
