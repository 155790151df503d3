package io.github.concordant.bench;

import com.fasterxml.jackson.databind.JsonNode;

/** Joins tokens to text as a publisher would have set it. */
public final class Detokeniser {

  private static final String CLOSING = ".,;:!?)]%’”";
  private static final String OPENING = "([$“‘#";

  private Detokeniser() {}

  /** The tokens as text; a hyphen between two of them joins them. */
  public static String join(JsonNode tokens) {
    StringBuilder text = new StringBuilder();
    String last = "";
    for (JsonNode node : tokens) {
      String token = node.asText();
      if (text.length() > 0 && isSpaced(last, token)) {
        text.append(' ');
      }
      text.append(token);
      last = token;
    }
    return text.toString().strip();
  }

  private static boolean isSpaced(String last, String token) {
    boolean closing = token.length() == 1 && CLOSING.contains(token);
    boolean opening = last.length() == 1 && OPENING.contains(last);
    boolean hyphen = token.equals("-") || last.equals("-");
    boolean clitic = (token.startsWith("'") && token.length() > 1) || token.startsWith("’");
    boolean not = token.equals("n't") || token.equals("n’t");
    return !(closing || opening || hyphen || clitic || not);
  }
}
