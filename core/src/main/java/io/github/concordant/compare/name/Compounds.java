package io.github.concordant.compare.name;

import com.google.common.collect.ImmutableList;
import io.github.concordant.compare.name.NameWord.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins what is one name in Arabic though romanisations write it apart: Abd al-Rahman, Abdul Rahman
 * and Abdurrahman; Salah al-Din and Saladdin; Nasr Allah and Nasrallah. Drops the other particles.
 */
final class Compounds {

  private static final Pattern SERVANT = Pattern.compile("(c?[ae]bd)(?:[aeou]{1,2}l?|al)?");
  private static final Pattern SERVANT_OF =
      Pattern.compile(
          "(?:c?a|e)bd(?:[aeiou]{1,2}(?:l|r(?=[^aeiou])|s(?=s)|n(?=n)|j(?=j))?|r(?=r))?(.{3,})");
  private static final Pattern OF_GOD =
      Pattern.compile("(?:c?a|e)bd[aeiou]{0,2}ll?[aeo]{1,2}(?:h(.*)|$)");
  private static final Pattern FAITH = Pattern.compile("d+(?:i|ee|ie|y)ne?");
  private static final Pattern OF_FAITH =
      Pattern.compile("(.{2,}?)(?:[aeiou]d|[aeiou]l|[aeiou])?d(?:i|ee|ie)ne?");

  private Compounds() {}

  /** The words that name, compounds joined and particles dropped. */
  static ImmutableList<NameWord> glue(List<NameWord> words) {
    List<NameWord> glued = new ArrayList<>();
    String particles = "";
    for (int i = 0; i < words.size(); i++) {
      NameWord word = words.get(i);
      int next = nextName(words, i + 1);
      if (SERVANT.matcher(word.letters()).matches() && next < words.size()) {
        glued.add(servant(word, words.get(next)));
        i = next;
      } else if (isFaith(word) && !glued.isEmpty()) {
        NameWord before = glued.remove(glued.size() - 1);
        glued.add(joined(before, word, before.letters() + "din"));
      } else if (word.role() == Role.NAME) {
        glued.add(canonical(word).after(particles));
      } else if (word.role() == Role.INITIAL) {
        glued.add(word);
      }
      particles = word.role() == Role.PARTICLE ? particles + word.letters() : "";
    }
    return glued.isEmpty() ? asNames(words) : ImmutableList.copyOf(glued);
  }

  private static int nextName(List<NameWord> words, int from) {
    int at = from;
    while (at < words.size() && words.get(at).role() == Role.PARTICLE) {
      at++;
    }
    return at;
  }

  private static boolean isFaith(NameWord word) {
    return FAITH.matcher(word.letters()).matches();
  }

  private static NameWord servant(NameWord abd, NameWord of) {
    return joined(abd, of, "abd" + of.letters());
  }

  private static NameWord joined(NameWord first, NameWord second, String letters) {
    return NameWord.of(first.shown() + " " + second.shown(), bounded(letters), Role.NAME);
  }

  private static NameWord canonical(NameWord word) {
    String letters = word.letters();
    var god = OF_GOD.matcher(letters);
    if (god.matches()) {
      String rest = god.group(1) == null ? "" : god.group(1);
      return NameWord.of(word.shown(), bounded("abdlah" + rest), Role.NAME);
    }
    var servant = SERVANT_OF.matcher(letters);
    if (servant.matches()) {
      return NameWord.of(word.shown(), bounded("abd" + servant.group(1)), Role.NAME);
    }
    var faith = OF_FAITH.matcher(letters);
    return faith.matches() && letters.length() > 6
        ? NameWord.of(word.shown(), bounded(faith.group(1) + "din"), Role.NAME)
        : word;
  }

  private static String bounded(String letters) {
    return letters.substring(0, Math.min(letters.length(), NameParser.LONGEST_WORD));
  }

  /** A name of particles alone: the words are all that there is. */
  private static ImmutableList<NameWord> asNames(List<NameWord> words) {
    return words.stream()
        .map(word -> NameWord.of(word.shown(), word.letters(), Role.NAME))
        .collect(ImmutableList.toImmutableList());
  }
}
