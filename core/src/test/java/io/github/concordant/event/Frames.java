package io.github.concordant.event;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.Dependencies;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Tag;
import io.github.concordant.text.TimeExpression;
import io.github.concordant.text.TimeExpression.Anchor;
import io.github.concordant.text.TimeExpression.Grain;
import io.github.concordant.text.TimeExpression.Modifier;
import io.github.concordant.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sentences annotated by hand, so that no model has a say in what is tested: a sentence a line, its
 * words one blank apart, with {@code /VERB} and the like behind those that are neither names, marks
 * nor the commonest words.
 *
 * <p>{@code [PLACE Oslo]} is a name, {@code [2024-05-06 Monday]} a day, {@code [2024-05-06:FROM
 * Monday]} one with a modifier or a grain, {@code [2024-05 May]} a month, {@code
 * [2024-05-04..2024-05-06 now]} a stretch, {@code [P3D three days]} a length, {@code [#3 three]} a
 * number. A word with {@code >was:nsubj} hangs on the first "was"; all others on nothing. One that
 * begins with {@code ~} is written close to the word before; one that begins with a star is the one
 * that is asked about. An empty line ends a paragraph.
 */
final class Frames {

  private static final String PARAGRAPH = "\f";

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private static final ImmutableMap<String, Tag> COMMON =
      ImmutableMap.<String, Tag>builder()
          .putAll(all(Tag.DET, "the a an this its their his"))
          .putAll(all(Tag.ADP, "in on at to by of for from near against into with during until"))
          .putAll(all(Tag.AUX, "is are was were be been being has have will would"))
          .putAll(all(Tag.SCONJ, "that when as because if while after before since"))
          .putAll(all(Tag.PRON, "it they he she we who which"))
          .put("and", Tag.CCONJ)
          .put("'s", Tag.PART)
          .put("two", Tag.NUM)
          .buildOrThrow();

  /** What stands in brackets, by its first word. */
  private record Mark(String kind, int first, int last) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Token> tokens = new ArrayList<>();
  private final List<String> heads = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final ImmutableList.Builder<NameMention> names = ImmutableList.builder();
  private final ImmutableList.Builder<TimeExpression> times = ImmutableList.builder();
  private final ImmutableList.Builder<NumberMention> numbers = ImmutableList.builder();

  private Frames() {}

  /** The first sentence. */
  static SentenceFrame frame(String marked) {
    AnnotatedText text = text(marked);
    return new SentenceFrame(text, text.sentences().get(0));
  }

  /** All the sentences. */
  static AnnotatedText text(String marked) {
    Frames frames = new Frames();
    ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
    for (String line :
        Splitter.on('\n').omitEmptyStrings().split(marked.replace("\n\n", "\n" + PARAGRAPH))) {
      sentences.add(frames.sentence(line));
    }
    return new AnnotatedText(
        frames.text.toString(),
        sentences.build(),
        frames.names.build(),
        frames.times.build(),
        frames.numbers.build());
  }

  /** The place of a word in its sentence. */
  static int at(SentenceFrame frame, String form) {
    List<String> forms = frame.tokens().stream().map(Token::form).toList();
    int index = forms.indexOf(form);
    if (index < 0) {
      throw new IllegalArgumentException("no '" + form + "' in " + forms);
    }
    return index;
  }

  /** The place of the word with a star. */
  static int starred(String marked) {
    String before = marked.substring(0, marked.indexOf('*'));
    // What opens a bracket is no token.
    return CharMatcher.is(' ').countIn(before) - CharMatcher.is('[').countIn(before);
  }

  private static ImmutableMap<String, Tag> all(Tag tag, String words) {
    return WORDS.splitToStream(words).collect(ImmutableMap.toImmutableMap(w -> w, w -> tag));
  }

  private Sentence sentence(String marked) {
    boolean opens = marked.startsWith(PARAGRAPH);
    String line = opens ? marked.substring(PARAGRAPH.length()) : marked;
    tokens.clear();
    heads.clear();
    marks.clear();
    if (text.length() > 0) {
      text.append(opens ? "\n\n" : " ");
    }
    String kind = "";
    int first = 0;
    for (String word : WORDS.split(line)) {
      if (word.startsWith("[")) {
        kind = word.substring(1);
        first = tokens.size();
        continue;
      }
      boolean closes = !kind.isEmpty() && word.endsWith("]");
      add(closes ? word.substring(0, word.length() - 1) : word, kind.isEmpty() ? Tag.X : Tag.PROPN);
      if (closes) {
        marks.add(new Mark(kind, first, tokens.size() - 1));
        kind = "";
      }
    }
    marks.forEach(this::annotate);
    Dependencies grammar = grammar();
    Span span = new Span(tokens.get(0).start(), text.length());
    return new Sentence(span, ImmutableList.copyOf(tokens), known -> grammar);
  }

  private void add(String word, Tag unknown) {
    boolean close = word.startsWith("~");
    String plain = CharMatcher.anyOf("~*").trimLeadingFrom(word);
    List<String> parts = Splitter.on('>').limit(2).splitToList(plain);
    heads.add(parts.size() > 1 ? parts.get(1) : "");
    List<String> tagged = Splitter.on('/').splitToList(parts.get(0));
    String form = tagged.get(0);
    if (!close && !tokens.isEmpty()) {
      text.append(' ');
    }
    Span span = new Span(text.length(), text.length() + form.length());
    text.append(form);
    tokens.add(
        new Token(span, form, tagged.size() > 1 ? Tag.valueOf(tagged.get(1)) : tag(form, unknown)));
  }

  private static Tag tag(String form, Tag unknown) {
    boolean mark = form.chars().noneMatch(Character::isLetterOrDigit);
    Tag common = COMMON.get(Ascii.toLowerCase(form));
    return mark ? Tag.PUNCT : common == null ? unknown : common;
  }

  private Dependencies grammar() {
    ImmutableIntArray.Builder places = ImmutableIntArray.builder();
    ImmutableList.Builder<String> relations = ImmutableList.builder();
    List<String> forms = tokens.stream().map(Token::form).toList();
    for (String head : heads) {
      List<String> parts = Splitter.on(':').limit(2).splitToList(head);
      places.add(head.isEmpty() ? Dependencies.ROOT : forms.indexOf(parts.get(0)));
      relations.add(head.isEmpty() ? "root" : parts.get(1));
    }
    return Dependencies.of(places.build(), relations.build());
  }

  private void annotate(Mark mark) {
    Span span = new Span(tokens.get(mark.first()).start(), tokens.get(mark.last()).end());
    String words = span.in(text.toString());
    char initial = mark.kind().charAt(0);
    if (initial == '#') {
      List<String> bounds = Splitter.on('-').splitToList(mark.kind().substring(1));
      String max = bounds.get(bounds.size() - 1);
      numbers.add(
          new NumberMention(
              span,
              words,
              Long.parseLong(bounds.get(0)),
              max.isEmpty() ? null : Long.valueOf(max)));
    } else if (Character.isDigit(initial) || initial == '.' || mark.kind().matches("P.*[0-9].*")) {
      times.add(time(span, words, mark.kind()));
    } else {
      names.add(new NameMention(span, words, NameMention.Type.valueOf(mark.kind())));
    }
  }

  private static TimeExpression time(Span span, String words, String kind) {
    List<String> parts = Splitter.on(':').splitToList(kind);
    String value = parts.get(0);
    if (value.startsWith("P")) {
      return new TimeExpression(span, words, TimeExpression.Type.DURATION, value, null, null);
    }
    Grain grain = value.length() == 10 ? Grain.DAY : value.length() == 7 ? Grain.MONTH : Grain.YEAR;
    ImmutableSet.Builder<Modifier> modifiers = ImmutableSet.builder();
    for (String part : parts.subList(1, parts.size())) {
      if (part.equals("CLOCK") || part.equals("PART_OF_DAY")) {
        grain = Grain.valueOf(part);
      } else {
        modifiers.add(Modifier.valueOf(part));
      }
    }
    return new TimeExpression(
        span,
        words,
        TimeExpression.Type.DATE,
        value,
        first(value),
        last(value),
        value.contains("..") ? Grain.NONE : grain,
        Anchor.NONE,
        modifiers.build(),
        null);
  }

  /** The first day of "2024", "2024-05", "2024-05-06" or "2024-05-04..2024-05-06". */
  static @Nullable LocalDate first(String days) {
    String from = Splitter.on("..").splitToList(days).get(0);
    return from.isEmpty() ? null : LocalDate.parse((from + "-01-01").substring(0, 10));
  }

  /** The last day of the same. */
  static @Nullable LocalDate last(String days) {
    List<String> ends = Splitter.on("..").splitToList(days);
    String to = ends.get(ends.size() - 1);
    return switch (to.length()) {
      case 0 -> null;
      case 4 -> LocalDate.parse(to + "-12-31");
      case 7 -> LocalDate.parse(to + "-01").plusMonths(1).minusDays(1);
      default -> LocalDate.parse(to);
    };
  }
}
