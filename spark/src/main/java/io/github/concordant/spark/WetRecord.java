package io.github.concordant.spark;

import com.google.common.base.Splitter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * A page of a web crawl as the text that was taken from it: a record of type {@code conversion} of
 * a WARC file (ISO 28500), known as WET. Its address is the article's id, the host the publisher,
 * the first line the headline. The day on which it was fetched is no day of publication, so that
 * none is given: what is printed at the head of the text counts.
 */
final class WetRecord {

  /** Begins a record. */
  static final String START = "WARC/1.0\r\n";

  /** Stands in the head of a record that is a text. */
  static final String CONVERSION = "WARC-Type: conversion";

  private static final String ADDRESS = "WARC-Target-URI:";
  private static final String BLANK = "\r\n\r\n";

  private WetRecord() {}

  /** The article of what stands between two starts; broken where it has no address or no text. */
  static Row row(String record, @Nullable String file) {
    int end = record.indexOf(BLANK);
    String head = end < 0 ? record : record.substring(0, end);
    String body = end < 0 ? "" : record.substring(end + BLANK.length()).strip();
    String address = address(head);
    int line = body.indexOf('\n');
    if (address == null || line < 0) {
      return RowFactory.create(null, null, null, null, null, null, null, file, head);
    }
    String title = body.substring(0, line).strip();
    String text = body.substring(line + 1).strip();
    return RowFactory.create(address, null, host(address), null, title, address, text, file, null);
  }

  private static @Nullable String address(String head) {
    List<String> lines = Splitter.on('\n').trimResults().splitToList(head);
    return lines.stream()
        .filter(line -> line.startsWith(ADDRESS))
        .map(line -> line.substring(ADDRESS.length()).strip())
        .filter(address -> !address.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String host(String address) {
    try {
      return new URI(address).getHost();
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
