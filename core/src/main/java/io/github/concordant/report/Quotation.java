package io.github.concordant.report;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Article;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Span;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Quotes the words of a claim in their sentence, those marked that others say otherwise. */
final class Quotation {

  /** The most characters of the sentence shown on each side of the claim's words. */
  private static final int CONTEXT = 110;

  /** A number keeps its separators: "25,000" is one word. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019-][\\p{L}\\p{N}]+|(?<=\\p{N})[.,]\\p{N}+)*");

  /** What may stand between two marked words that one mark will do for: "Jan. 29". */
  private static final CharMatcher JOINT = CharMatcher.anyOf(" .,");

  private static final int LONGEST_JOINT = 2;

  private final StringBuilder text = new StringBuilder();
  private final BitSet differing = new BitSet();

  private Quotation() {}

  /** The words of a text, in lower case. */
  static ImmutableSet<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(match -> Ascii.toLowerCase(match.group()))
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * The sentence of the evidence, cut where it is long.
   *
   * @param article where the evidence stands, or null when only the evidence is at hand
   * @param common the words that need no mark because the other side says them too
   */
  static ImmutableList<Piece> of(
      Evidence evidence, @Nullable Article article, ImmutableSet<String> common) {
    Quotation quotation = new Quotation();
    String field = article == null ? "" : article.field(evidence.field());
    Span span = evidence.span();
    boolean inSentence = article != null && span.end() <= field.length();
    if (inSentence) {
      quotation.add(head(field.substring(sentenceStart(field, span.start()), span.start())), false);
    }
    quotation.mark(evidence.quote(), common);
    if (inSentence) {
      quotation.add(tail(field.substring(span.end(), sentenceEnd(field, span.end()))), false);
    }
    return quotation.pieces();
  }

  private void mark(String quote, ImmutableSet<String> common) {
    if (common.containsAll(words(quote))) {
      add(quote, true);
      return;
    }
    Matcher word = WORD.matcher(quote);
    int from = 0;
    while (word.find()) {
      add(quote.substring(from, word.start()), false);
      add(word.group(), !common.contains(Ascii.toLowerCase(word.group())));
      from = word.end();
    }
    add(quote.substring(from), false);
  }

  /** Adds words made {@linkplain Sheet#plain plain}; white space at the seams stays one space. */
  private void add(String words, boolean differs) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Sheet.isBlank(c)) {
        differing.set(text.length(), differs);
        text.append(c);
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }

  private ImmutableList<Piece> pieces() {
    joinNeighbours();
    int length = CharMatcher.is(' ').trimTrailingFrom(text).length();
    ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    for (int from = 0; from < length; ) {
      boolean differs = differing.get(from);
      int change = differs ? differing.nextClearBit(from) : differing.nextSetBit(from);
      int to = change < 0 ? length : Math.min(change, length);
      pieces.add(new Piece(text.substring(from, to), differs));
      from = to;
    }
    return pieces.build();
  }

  private void joinNeighbours() {
    int end = differing.nextClearBit(Math.max(0, differing.nextSetBit(0)));
    for (int next = differing.nextSetBit(end); next >= 0; next = differing.nextSetBit(end)) {
      if (next - end <= LONGEST_JOINT && JOINT.matchesAllOf(text.subSequence(end, next))) {
        differing.set(end, next);
      }
      end = differing.nextClearBit(next);
    }
  }

  private static int sentenceStart(String text, int from) {
    int at = from;
    while (at > 0 && !endsSentence(text, at - 1)) {
      at--;
    }
    return at;
  }

  private static int sentenceEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && !endsSentence(text, at)) {
      at++;
    }
    return at < text.length() && text.charAt(at) != '\n' ? at + 1 : at;
  }

  private static boolean endsSentence(String text, int at) {
    char c = text.charAt(at);
    return c == '\n'
        || (".!?".indexOf(c) >= 0
            && at + 1 < text.length()
            && Character.isWhitespace(text.charAt(at + 1))
            && at > 2
            && Character.isLowerCase(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(at - 2)));
  }

  private static String head(String before) {
    if (before.length() <= CONTEXT) {
      return before;
    }
    int cut = before.indexOf(' ', before.length() - CONTEXT);
    return "... " + before.substring(cut < 0 ? before.length() - CONTEXT : cut + 1);
  }

  private static String tail(String after) {
    if (after.length() <= CONTEXT) {
      return after;
    }
    int cut = after.lastIndexOf(' ', CONTEXT);
    return after.substring(0, cut < 0 ? CONTEXT : cut) + " ...";
  }
}
