package io.github.concordant.text.time;

/** The parts of the day, with their TIMEX3 codes. */
enum DayPart {
  MORNING("TMO"),
  MIDDAY("T12:00"),
  AFTERNOON("TAF"),
  EVENING("TEV"),
  NIGHT("TNI"),
  MIDNIGHT("T24:00"),
  DAYTIME("TDT");

  private final String code;

  DayPart(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
