package io.github.concordant.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Article;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Quotes the words of a claim in their sentence, those marked that others say otherwise. */
final class Quotation {

  /** The most characters of the sentence shown on each side of the claim's words. */
  private static final int CONTEXT = 110;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019-][\\p{L}\\p{N}]+)*");

  /** Where one marked word ends and the next begins: one mark will do for both. */
  private static final Pattern NEIGHBOURS = Pattern.compile("\u0002 ?\u0001");

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
  static String of(Evidence evidence, @Nullable Article article, ImmutableSet<String> common) {
    String marked = mark(evidence.quote(), common);
    String field = article == null ? "" : article.field(evidence.field());
    Span span = evidence.span();
    if (article == null || field.length() < span.end()) {
      return "\"" + plain(marked) + "\"";
    }
    int start = sentenceStart(field, span.start());
    int end = sentenceEnd(field, span.end());
    String before = field.substring(start, span.start());
    String after = field.substring(span.end(), end);
    return "\"" + plain(head(before) + marked + tail(after)) + "\"";
  }

  private static String mark(String quote, ImmutableSet<String> common) {
    if (common.containsAll(words(quote))) {
      return Sheet.marked(Sheet.plain(quote));
    }
    Matcher word = WORD.matcher(quote);
    return word.replaceAll(
        match -> {
          boolean shared = common.contains(Ascii.toLowerCase(match.group()));
          return Matcher.quoteReplacement(shared ? match.group() : Sheet.marked(match.group()));
        });
  }

  /** As {@link Sheet#plain}, but for the marks. */
  private static String plain(String text) {
    StringBuilder safe = new StringBuilder();
    for (String part : text.split("(?<=[\u0001\u0002])|(?=[\u0001\u0002])", -1)) {
      boolean first = safe.length() == 0;
      boolean mark = part.length() == 1 && part.charAt(0) <= Sheet.UNMARK;
      safe.append(mark ? part : spaced(part, first));
    }
    return NEIGHBOURS.matcher(safe.toString().strip()).replaceAll(" ");
  }

  private static String spaced(String part, boolean first) {
    String inner = Sheet.plain(part);
    boolean before = !first && !part.isEmpty() && Character.isWhitespace(part.charAt(0));
    boolean after = !part.isEmpty() && Character.isWhitespace(part.charAt(part.length() - 1));
    if (inner.isEmpty()) {
      return before || after ? " " : "";
    }
    return (before ? " " : "") + inner + (after ? " " : "");
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
