package io.github.concordant.text.syntax;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds a word's dictionary form by the rules of English spelling and a table of exceptions. */
public final class Lemmatizer {

  private static final String VOWELS = "aeiouy";

  /** Verbs that double no consonant before an ending, for they end in two. */
  private static final ImmutableSet<String> IN_DOUBLE_L =
      ImmutableSet.of(
          "recall",
          "install",
          "enroll",
          "fulfill",
          "refill",
          "appall",
          "distill",
          "instill",
          "unroll",
          "forestall");

  /** The ends of stems that lost a mute e. */
  private static final ImmutableSet<String> BEFORE_E =
      ImmutableSet.copyOf(
          Splitter.on(' ')
              .split(
                  "at bl iz v c dg rg us os ns rs is as u tl gl dl pl fl kl ut iv ir ur ar or yz az"
                      + " ag ang eng ok ak ik op ap ip yp id ud od ad in ot it am um if af th"));

  private static final int LONGEST_BEFORE_E = 3;

  /** Past forms of irregular verbs that treebanks are too small to show. */
  private static final ImmutableMap<String, String> IRREGULAR =
      ImmutableMap.copyOf(
          Splitter.on(' ')
              .withKeyValueSeparator('=')
              .split(
                  "sank=sink sunk=sink fled=flee slain=slay slew=slay shot=shoot struck=strike"
                      + " stricken=strike swept=sweep swore=swear sworn=swear tore=tear torn=tear"
                      + " bled=bleed blew=blow blown=blow burnt=burn bound=bind clung=cling"
                      + " crept=creep dealt=deal fought=fight flew=fly flown=fly forbade=forbid"
                      + " forbidden=forbid froze=freeze frozen=freeze hung=hang hid=hide"
                      + " hidden=hide knelt=kneel laid=lay leapt=leap lent=lend lit=light"
                      + " misled=mislead overran=overrun overthrew=overthrow"
                      + " overthrown=overthrow rode=ride ridden=ride rang=ring rung=ring"
                      + " rose=rise risen=rise sought=seek shed=shed shook=shake shaken=shake"
                      + " shone=shine shrank=shrink slid=slide spat=spit sprang=spring"
                      + " stole=steal stolen=steal stuck=stick stung=sting strove=strive"
                      + " swam=swim swung=swing threw=throw thrown=throw trod=tread"
                      + " trodden=tread undertook=undertake undertaken=undertake wept=weep"
                      + " withdrew=withdraw withdrawn=withdraw withheld=withhold"
                      + " withstood=withstand woke=wake woken=wake wore=wear worn=wear wove=weave"
                      + " woven=weave wrung=wring held=hold led=lead lost=lose met=meet drew=draw"
                      + " drawn=draw drove=drive driven=drive fell=fall fallen=fall broke=break"
                      + " broken=break caught=catch hit=hit cut=cut put=put split=split"
                      + " spread=spread burst=burst hurt=hurt beset=beset"));

  /** By Penn tag, the dictionary form of each form in lower case. */
  private final ImmutableMap<String, Map<String, String>> exceptions;

  private Lemmatizer(ImmutableMap<String, Map<String, String>> exceptions) {
    this.exceptions = exceptions;
  }

  /** A lemmatizer of rules only. */
  public static Lemmatizer ofRules() {
    return new Lemmatizer(ImmutableMap.of());
  }

  /** Reads a table of exceptions: form in lower case, Penn tag and lemma, parted by tabs. */
  static Lemmatizer read(InputStream table) {
    Map<String, Map<String, String>> exceptions = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        List<String> row = Splitter.on('\t').splitToList(line);
        exceptions.computeIfAbsent(row.get(1), tag -> new HashMap<>()).put(row.get(0), row.get(2));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the table of lemmas cannot be read", e);
    }
    return new Lemmatizer(ImmutableMap.copyOf(exceptions));
  }

  private @Nullable String exception(String lower, String penn) {
    Map<String, String> ofTag = exceptions.get(penn);
    return ofTag == null ? null : ofTag.get(lower);
  }

  /**
   * The dictionary form.
   *
   * @param form the normalised form
   * @param penn its tag in the Penn treebank's set
   */
  public String lemma(String form, String penn) {
    String lower = form.toLowerCase(Locale.ROOT);
    boolean past = penn.equals("VBD") || penn.equals("VBN");
    // Before the treebank's table, in which a slip of an annotator stands for a rare form.
    String known = past ? IRREGULAR.get(lower) : null;
    if (known == null) {
      known = exception(lower, penn);
    }
    if (known == null && past) {
      known = exception(lower, penn.equals("VBD") ? "VBN" : "VBD");
    }
    if (known != null) {
      return known;
    }
    return switch (penn) {
      case "NNP" -> form;
      case "NNPS" -> form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
      case "NNS", "VBZ" -> withoutS(lower);
      case "VBD", "VBN" -> withoutEd(lower);
      case "VBG" -> lower.endsWith("ing") ? verb(lower, 3) : lower;
      case "JJR", "RBR" -> lower.endsWith("er") ? adjective(lower, 2) : lower;
      case "JJS", "RBS" -> lower.endsWith("est") ? adjective(lower, 3) : lower;
      default -> lower;
    };
  }

  private static String withoutS(String word) {
    int length = word.length();
    if (word.endsWith("men")) {
      return word.substring(0, length - 2) + "an";
    }
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("sses")
        || word.endsWith("shes")
        || word.endsWith("ches")
        || word.endsWith("xes")
        || word.endsWith("zzes")) {
      return word.substring(0, length - 2);
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && length > 2;
    return plural ? word.substring(0, length - 1) : word;
  }

  private static String withoutEd(String word) {
    if (word.endsWith("ied") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("eed")) {
      return word.substring(0, word.length() - 1);
    }
    return word.endsWith("ed") ? verb(word, 2) : word;
  }

  /** The verb without its ending: "bombing" gives "bomb", "stopped" "stop", "escaped" "escape". */
  private static String verb(String word, int ending) {
    String stem = word.substring(0, word.length() - ending);
    if (!hasVowel(stem)) {
      return word;
    }
    if (isDoubled(stem) || isDoubledL(stem)) {
      return stem.substring(0, stem.length() - 1);
    }
    return needsE(stem) ? stem + "e" : stem;
  }

  private static String adjective(String word, int ending) {
    String stem = word.substring(0, word.length() - ending);
    if (stem.endsWith("i")) {
      return stem.substring(0, stem.length() - 1) + "y";
    }
    return isDoubled(stem) ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static boolean hasVowel(String stem) {
    for (int i = 0; i < stem.length(); i++) {
      if (VOWELS.indexOf(stem.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDoubled(String stem) {
    int last = stem.length() - 1;
    return last > 1
        && stem.charAt(last) == stem.charAt(last - 1)
        && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
  }

  /** "expelled" and "controlled", unlike "shelled" of one syllable and "recalled". */
  private static boolean isDoubledL(String stem) {
    return stem.endsWith("ll")
        && !IN_DOUBLE_L.contains(stem)
        && hasVowel(stem.substring(0, Math.max(0, stem.length() - 3)));
  }

  /** Whether the stem lacks a mute e, by its last letters. */
  private static boolean needsE(String stem) {
    for (int length = 1; length <= LONGEST_BEFORE_E && length <= stem.length(); length++) {
      String end = stem.substring(stem.length() - length);
      if (BEFORE_E.contains(end)) {
        return isMuteEnding(stem, end);
      }
    }
    return false;
  }

  /** A single vowel before the last consonant asks for the e: "declared", unlike "appeared". */
  private static boolean isMuteEnding(String stem, String end) {
    char first = end.charAt(0);
    if (end.length() != 2 || VOWELS.indexOf(first) < 0) {
      return true;
    }
    int before = stem.length() - 3;
    boolean second = before >= 0 && "aeio".indexOf(stem.charAt(before)) >= 0;
    return !second || stem.endsWith("iat") || stem.endsWith("uat");
  }
}
