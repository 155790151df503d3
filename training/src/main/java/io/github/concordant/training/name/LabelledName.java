package io.github.concordant.training.name;

/** A name in a sentence: its type and the words it covers, {@code end} exclusive. */
record LabelledName(String type, int start, int end) {

  static final String PERSON = "person";
  static final String PLACE = "place";
  static final String ORGANIZATION = "organization";

  boolean overlaps(LabelledName other) {
    return start < other.end && other.start < end;
  }
}
