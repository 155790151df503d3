package io.github.concordant.formats.mail;

import com.google.common.collect.ImmutableList;
import io.github.concordant.formats.markup.Paragraphs;
import io.github.concordant.ingest.TextDecoder;
import io.github.concordant.ingest.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** The parts of one mail that make an article. */
final class Mail {

  /** Longer lines than RFC 5322 allows are common, and endless ones are an attack. */
  private static final int LINE = 1 << 20;

  private static final int DEEPEST = 50;
  private static final Pattern PREFIX =
      Pattern.compile("(?i)(?:\\s{0,3}(?:re|fwd?|aw|wg|tr)\\s{0,3}:){1,9}\\s{0,9}");

  private final Message message;
  private final List<Entity> plain = new ArrayList<>();
  private final List<Entity> html = new ArrayList<>();
  private final List<String> attachments = new ArrayList<>();

  private Mail(Message message) throws Unreadable {
    this.message = message;
    sort();
  }

  /**
   * @throws Unreadable if the bytes are no mail
   */
  static Mail parse(byte[] bytes) throws IOException, Unreadable {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom().setMaxLineLen(LINE).setMaxHeaderLen(LINE).build());
    try {
      Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
      if (message.getHeader() == null || message.getHeader().getField("From") == null) {
        throw new Unreadable("a mail without a sender", "save the whole mail as .eml");
      }
      return new Mail(message);
    } catch (MimeIOException e) {
      throw broken(e);
    }
  }

  private static Unreadable broken(MimeIOException e) {
    String why = e.getMessage() == null ? "" : ": " + e.getMessage();
    return new Unreadable("a broken mail" + why, "save the whole mail as .eml again");
  }

  /** The subject without what replying and forwarding put before it. */
  @Nullable String subject() {
    String subject = message.getSubject();
    return subject == null ? null : PREFIX.matcher(subject).replaceFirst("");
  }

  /** The sender's name, else the host of the address. */
  @Nullable String sender() {
    if (message.getFrom() == null || message.getFrom().isEmpty()) {
      return null;
    }
    Mailbox from = message.getFrom().get(0);
    return from.getName() == null || from.getName().isBlank() ? from.getDomain() : from.getName();
  }

  /** The date as it is written, so that the day stays the sender's own. */
  @Nullable String date() {
    Field date = message.getHeader().getField("Date");
    return date == null ? null : date.getBody();
  }

  /** The names of what is attached. */
  ImmutableList<String> attachments() {
    return ImmutableList.copyOf(attachments);
  }

  /**
   * The paragraphs of the plain text; where there is none, of the HTML.
   *
   * @throws Unreadable if a text cannot be decoded
   */
  ImmutableList<String> paragraphs() throws IOException, Unreadable {
    ImmutableList.Builder<String> paragraphs = ImmutableList.builder();
    for (Entity part : plain) {
      paragraphs.addAll(MailLines.paragraphs(text(part), isFlowed(part)));
    }
    ImmutableList<String> lines = paragraphs.build();
    if (!lines.isEmpty()) {
      return lines;
    }
    for (Entity part : html) {
      paragraphs.addAll(Paragraphs.of(Jsoup.parse(text(part))));
    }
    return paragraphs.build();
  }

  /** Sorts the parts into texts and attachments, in their order, without recursion. */
  private void sort() throws Unreadable {
    record Part(Entity entity, int depth) {}
    Deque<Part> open = new ArrayDeque<>();
    open.push(new Part(message, 0));
    while (!open.isEmpty()) {
      Part part = open.pop();
      if (part.depth() > DEEPEST) {
        throw new Unreadable("a mail of parts within parts without end", "give its text itself");
      }
      if (part.entity().getBody() instanceof Multipart multipart) {
        List<Entity> parts = multipart.getBodyParts();
        for (int i = parts.size() - 1; i >= 0; i--) {
          open.push(new Part(parts.get(i), part.depth() + 1));
        }
      } else {
        leaf(part.entity());
      }
    }
  }

  private void leaf(Entity part) {
    boolean attached = "attachment".equals(part.getDispositionType());
    if (!attached && part.getMimeType().equals("text/plain")) {
      plain.add(part);
    } else if (!attached && part.getMimeType().equals("text/html")) {
      html.add(part);
    } else if (attached || part.getFilename() != null) {
      attachments.add(part.getFilename() == null ? part.getMimeType() : part.getFilename());
    }
  }

  private static String text(Entity part) throws IOException, Unreadable {
    if (!(part.getBody() instanceof SingleBody body)) {
      return "";
    }
    try (InputStream bytes = body.getInputStream()) {
      return TextDecoder.decode(bytes.readAllBytes(), charset(part)).text();
    }
  }

  private static @Nullable String charset(Entity part) {
    return part.getHeader() != null
            && part.getHeader().getField("Content-Type") instanceof ContentTypeField type
        ? type.getCharset()
        : null;
  }

  private static boolean isFlowed(Entity part) {
    return part.getHeader() != null
        && part.getHeader().getField("Content-Type") instanceof ContentTypeField type
        && "flowed".equalsIgnoreCase(type.getParameter("format"));
  }
}
