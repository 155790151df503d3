package io.github.concordant.formats.mail;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.formats.markup.Paragraphs;
import io.github.concordant.ingest.ArticleReader;
import io.github.concordant.ingest.Gathering;
import io.github.concordant.ingest.Incoming;
import io.github.concordant.ingest.Input;
import io.github.concordant.ingest.Limits;
import io.github.concordant.ingest.Unreadable;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail (RFC 5322 with MIME) is one article: its subject the headline, its sender the publisher,
 * its plain text, else its HTML, the text. Attachments are told of and not read.
 */
public final class MailReader implements ArticleReader {

  private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z0-9-]{0,60}):.*");

  /** Beside From, one of these makes lines of names and values the head of a mail. */
  private static final ImmutableSet<String> TELLING =
      ImmutableSet.of("date", "message-id", "mime-version", "received", "subject", "to");

  private static final int FEWEST = 2;

  @Override
  public String format() {
    return "mail";
  }

  @Override
  public ImmutableSet<String> extensions() {
    return ImmutableSet.of("eml");
  }

  @Override
  public boolean recognises(Input input) throws IOException {
    boolean from = false;
    int telling = 0;
    for (String line : input.headText().lines().toList()) {
      Matcher header = HEADER.matcher(line);
      if (header.matches()) {
        String name = Ascii.toLowerCase(header.group(1));
        from |= name.equals("from");
        telling += TELLING.contains(name) ? 1 : 0;
      } else if (!line.startsWith(" ") && !line.startsWith("\t")) {
        break;
      }
    }
    return from && telling >= FEWEST;
  }

  @Override
  public void read(Input input, Gathering gathering) throws IOException, Unreadable {
    Mail mail = Mail.parse(input.all(Limits.STORY));
    ImmutableList<String> paragraphs = mail.paragraphs();
    Incoming.Builder article =
        Incoming.builder(input.stem())
            .title(mail.subject())
            .publisher(mail.sender())
            .publishedAsWritten(mail.date())
            .text(Paragraphs.text(paragraphs));
    ImmutableList<String> attachments = mail.attachments();
    if (!attachments.isEmpty()) {
      article.remark(
          "attachments",
          "Attachments are not read; save and give them by themselves: "
              + String.join(", ", attachments)
              + ".");
    }
    gathering.add(article.build());
  }
}
