package io.github.concordant.formats.markup;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.ingest.Input;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first element of markup, as far as the head of an input shows it.
 *
 * @param root its name without a prefix, in lower case; empty when there is none
 * @param tag the whole of its start, with namespaces
 * @param html whether the document type says that it is HTML
 */
public record MarkupHead(String root, String tag, boolean html) {

  private static final MarkupHead NONE = new MarkupHead("", "", false);
  private static final Pattern NAME =
      Pattern.compile("<(?:[A-Za-z][\\w.-]{0,60}:)?([A-Za-z][\\w.-]{0,60})");
  private static final ImmutableSet<String> PAGE = ImmutableSet.of("html", "head", "body");
  private static final String DOCTYPE = "<!doctype";

  /** The markup at the head of an input. */
  public static MarkupHead of(Input input) throws IOException {
    String head = input.headText();
    boolean html = false;
    int at = 0;
    while (at < head.length()) {
      if (Character.isWhitespace(head.charAt(at))) {
        at++;
      } else if (head.startsWith("<?", at)) {
        at = after(">", head, at);
      } else if (head.startsWith("<!--", at)) {
        at = after("-->", head, at);
      } else if (Ascii.toLowerCase(head.substring(at, Math.min(head.length(), at + 9)))
          .equals(DOCTYPE)) {
        int end = doctypeEnd(head, at);
        html = isHtml(head.substring(at + DOCTYPE.length(), end));
        at = end;
      } else {
        return root(head, at, html);
      }
    }
    return html ? new MarkupHead("html", "", true) : NONE;
  }

  private static boolean isHtml(String doctype) {
    return Ascii.toLowerCase(doctype).stripLeading().startsWith("html");
  }

  /** Whether it is a web page. */
  public boolean isPage() {
    return html || PAGE.contains(root);
  }

  private static MarkupHead root(String head, int at, boolean html) {
    Matcher name = NAME.matcher(head).region(at, head.length());
    if (!name.lookingAt()) {
      return html ? new MarkupHead("html", "", true) : NONE;
    }
    int end = head.indexOf('>', at);
    String tag = head.substring(at, end < 0 ? head.length() : end + 1);
    return new MarkupHead(Ascii.toLowerCase(name.group(1)), tag, html);
  }

  private static int doctypeEnd(String head, int start) {
    int subset = head.indexOf('[', start);
    int end = after(">", head, start);
    return subset >= 0 && subset < end ? after("]>", head, subset) : end;
  }

  private static int after(String mark, String text, int from) {
    int at = text.indexOf(mark, from);
    return at < 0 ? text.length() : at + mark.length();
  }
}
