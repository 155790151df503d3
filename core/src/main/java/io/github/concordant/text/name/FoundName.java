package io.github.concordant.text.name;

import io.github.concordant.text.NameMention;

/** A name under decision: the units of a sentence it covers, {@code end} exclusive. */
record FoundName(int start, int end, NameMention.Type type) {

  boolean overlaps(FoundName other) {
    return start < other.end && other.start < end;
  }

  int length() {
    return end - start;
  }

  FoundName withType(NameMention.Type other) {
    return new FoundName(start, end, other);
  }

  FoundName from(int newStart) {
    return new FoundName(newStart, end, type);
  }

  FoundName to(int newEnd) {
    return new FoundName(start, newEnd, type);
  }
}
