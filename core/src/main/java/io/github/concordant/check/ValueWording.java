package io.github.concordant.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Values and who gives them, in words for people. */
final class ValueWording {

  private ValueWording() {}

  static String values(List<AttachedClaim> shown) {
    return shown.stream()
        .map(ValueWording::display)
        .distinct()
        .collect(Collectors.joining(" against "));
  }

  static String bySource(List<AttachedClaim> shown) {
    Map<String, Set<String>> sources = new TreeMap<>();
    for (AttachedClaim claim : shown) {
      sources.computeIfAbsent(display(claim), value -> new LinkedHashSet<>()).add(claim.source());
    }
    return sources.entrySet().stream()
        .map(entry -> entry.getKey() + " in " + String.join(", ", entry.getValue()))
        .collect(Collectors.joining("; "));
  }

  static String byParty(List<AttachedClaim> shown) {
    return shown.stream()
        .filter(claim -> claim.draft().saidBy() != null)
        .map(claim -> claim.draft().saidBy() + " says " + display(claim))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  static String display(AttachedClaim claim) {
    String scope = claim.draft().scope();
    String value = claim.draft().value().display();
    return scope == null || claim.subject() != null ? value : value + " (" + scope + ")";
  }

  static String sentence(String clause) {
    return Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + ".";
  }
}
