package io.github.concordant.cli;

import io.github.concordant.claim.ClaimKind;
import io.github.concordant.report.Sheet;
import java.util.List;

/** Writes the pages of claim kinds, and the list of them, for a terminal. */
final class KindText {

  private final boolean colour;
  private final int width;

  KindText(boolean colour, int width) {
    this.colour = colour;
    this.width = width;
  }

  String list(List<ClaimKind> kinds) {
    Sheet sheet = new Sheet(colour, width);
    for (ClaimKind kind : kinds) {
      KindPage page = KindPage.of(kind);
      sheet.heading(page.id() + ": " + page.slots());
      sheet.paragraph("  ", Sheet.plain(page.summary()));
    }
    return sheet.toString();
  }

  String page(ClaimKind kind) {
    KindPage page = KindPage.of(kind);
    Sheet sheet = new Sheet(colour, width);
    sheet.heading(page.id() + ": " + page.slots());
    sheet.paragraph("", Sheet.plain(page.summary()));
    sheet.paragraph("", Sheet.plain(page.basis()));
    page.found()
        .asMap()
        .forEach(
            (slots, readings) -> {
              sheet.heading("What it finds: " + slots);
              readings.forEach(
                  reading -> {
                    item(sheet, marked(reading.text()));
                    sheet.paragraph("      = ", Sheet.plain(reading.answer()));
                  });
            });
    if (!page.ignored().isEmpty()) {
      sheet.heading("What it ignores");
      page.ignored().forEach(text -> item(sheet, Sheet.plain(text)));
    }
    compared(sheet, page);
    missed(sheet, page);
    return sheet.toString();
  }

  private static void compared(Sheet sheet, KindPage page) {
    page.compared()
        .asMap()
        .forEach(
            (relation, pairs) -> {
              sheet.heading("How it compares: " + KindPage.meaning(relation));
              pairs.forEach(
                  pair -> {
                    item(sheet, Sheet.plain(pair.text()));
                    sheet.paragraph("    | ", Sheet.plain(pair.other()));
                  });
            });
  }

  private static void missed(Sheet sheet, KindPage page) {
    if (!page.missed().isEmpty()) {
      sheet.heading("What it is known to miss");
    }
    for (KindPage.Gap gap : page.missed()) {
      item(sheet, marked(gap.text()));
      sheet.paragraph("      = ", Sheet.plain(gap.answer() + ", but " + gap.why()));
    }
  }

  private static void item(Sheet sheet, String words) {
    sheet.paragraph("  - ", words);
  }

  private static String marked(MarkedText text) {
    String open = Sheet.marked("x").substring(0, 1);
    String close = Sheet.marked("x").substring(2);
    return text.written(Sheet::plain, open, close);
  }
}
