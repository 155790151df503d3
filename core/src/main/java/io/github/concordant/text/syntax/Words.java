package io.github.concordant.text.syntax;

import java.util.List;
import java.util.Locale;

/**
 * The words of a sentence as the tagger and the parser see them: numbers for the form, its shape
 * and its classes. Places outside the sentence have words of their own.
 */
public final class Words {

  /** How many bits of a cluster make a coarse class and a very coarse one. */
  private static final int MIDDLE = 6;

  private static final int COARSE = 4;

  private static final int SHOUT = 3;

  private final List<String> forms;
  private final int size;
  final String[] lower;
  final int[] word;
  final int[] shape;
  final int[] cluster;
  final int[] middle;
  final int[] coarse;
  final int[] tagSet;

  /** The class of each word by the tagger; set when it is known. */
  final int[] tag;

  private Words(List<String> forms) {
    this.forms = forms;
    this.size = forms.size();
    this.lower = new String[size];
    this.word = new int[size + 2];
    this.shape = new int[size + 2];
    this.cluster = new int[size + 2];
    this.middle = new int[size + 2];
    this.coarse = new int[size + 2];
    this.tagSet = new int[size + 2];
    this.tag = new int[size + 2];
  }

  /** Looks at normalised forms. */
  public static Words of(List<String> forms, WordClasses classes) {
    Words words = new Words(forms);
    boolean shouted = words.isShouted();
    for (int i = 0; i < words.size; i++) {
      words.look(i, shouted, classes);
    }
    for (int outside = 0; outside < 2; outside++) {
      int at = words.size + outside;
      words.word[at] = -1 - outside;
      words.tag[at] = -1 - outside;
      words.cluster[at] = -1 - outside;
      words.middle[at] = -1 - outside;
      words.coarse[at] = -1 - outside;
      words.tagSet[at] = -1 - outside;
      words.shape[at] = -1 - outside;
    }
    return words;
  }

  private void look(int i, boolean shouted, WordClasses classes) {
    String plain = forms.get(i).toLowerCase(Locale.ROOT);
    String digits = withZeros(plain);
    lower[i] = digits;
    word[i] = digits.hashCode();
    shape[i] = shouted ? SHOUT : shape(forms.get(i));
    int place = classes.find(digits);
    cluster[i] = classes.clusterAt(place);
    middle[i] = WordClasses.prefix(cluster[i], MIDDLE);
    coarse[i] = WordClasses.prefix(cluster[i], COARSE);
    tagSet[i] = classes.tagSetAt(place);
  }

  /** The number of words. */
  public int size() {
    return size;
  }

  /** Sets the class that the tagger gives to a word. */
  public void setTag(int index, int tagClass) {
    tag[index] = tagClass;
  }

  /** The class that the tagger gave to a word. */
  public int tag(int index) {
    return tag[index];
  }

  /** The place of a word that may lie outside the sentence. */
  int at(int index) {
    return index >= 0 && index < size ? index : size + 1;
  }

  /** Figures are told apart by their length only. */
  private static String withZeros(String word) {
    int at = 0;
    while (at < word.length() && !Character.isDigit(word.charAt(at))) {
      at++;
    }
    if (at == word.length()) {
      return word;
    }
    StringBuilder zeros = new StringBuilder(word);
    for (; at < word.length(); at++) {
      if (Character.isDigit(word.charAt(at))) {
        zeros.setCharAt(at, '0');
      }
    }
    return zeros.toString();
  }

  /** In a headline in capitals the capitals say nothing. */
  private boolean isShouted() {
    int letters = 0;
    for (String form : forms) {
      for (int i = 0; i < form.length(); i++) {
        if (Character.isLowerCase(form.charAt(i))) {
          return false;
        }
        letters += Character.isLetter(form.charAt(i)) ? 1 : 0;
      }
    }
    return letters > 12;
  }

  private static int shape(String form) {
    char first = form.charAt(0);
    if (Character.isDigit(first)) {
      return 4;
    }
    int capitals = 0;
    boolean alphanumeric = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      capitals += Character.isUpperCase(c) ? 1 : 0;
      alphanumeric |= Character.isLetterOrDigit(c);
    }
    if (!Character.isLetter(first)) {
      return alphanumeric ? 5 : 6;
    }
    if (!Character.isUpperCase(first)) {
      return capitals > 0 ? 7 : 0;
    }
    return capitals == 1 ? 1 : capitals == form.length() ? 2 : 8;
  }
}
