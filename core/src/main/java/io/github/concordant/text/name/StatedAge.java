package io.github.concordant.text.name;

import io.github.concordant.model.Span;
import io.github.concordant.text.NameMention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An age that stands beside a name: "Almaz Worku, 46," and "19-year-old Omar Diallo".
 *
 * @param years in years, at most {@value #OLDEST}
 * @param digits where the number stands
 */
public record StatedAge(int years, Span digits) {

  /** Nobody older is reported; larger numbers beside a name are something else. */
  private static final int OLDEST = 119;

  private static final Pattern AFTER =
      Pattern.compile(
          "(?:, (?:aged |age |an? )?| \\((?:aged )?|, who (?:is|was) | (?:is|was) (?=\\d+ years old))"
              + "(\\d{1,3})(?=[,.;)]|[- ]years?\\b| and "
              + "| (?:of|from) \\p{Lu}[\\p{L}'-]{0,20}(?: \\p{Lu}[\\p{L}'-]{0,20}){0,2},)");
  private static final Pattern BEFORE =
      Pattern.compile("(\\d{1,3})[- ]year[- ]old(?: [a-z]+){0,2} $");

  /** Characters before a name in which its age may stand. */
  private static final int REACH = 48;

  /**
   * The ages that stand behind and before a name, at most one of each.
   *
   * @param text the text that the name is a part of
   */
  public static List<StatedAge> beside(NameMention name, String text) {
    List<StatedAge> ages = new ArrayList<>();
    Matcher after = AFTER.matcher(text).region(name.span().end(), text.length());
    if (after.lookingAt()) {
      add(after, ages);
    }
    int start = Math.max(0, name.span().start() - REACH);
    Matcher before = BEFORE.matcher(text).region(start, name.span().start());
    if (before.find()) {
      add(before, ages);
    }
    return ages;
  }

  private static void add(Matcher found, List<StatedAge> ages) {
    int years = Integer.parseInt(found.group(1));
    if (years <= OLDEST) {
      ages.add(new StatedAge(years, new Span(found.start(1), found.end(1))));
    }
  }
}
