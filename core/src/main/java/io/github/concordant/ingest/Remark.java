package io.github.concordant.ingest;

import io.github.concordant.model.Notice;

/**
 * A notice about an article whose final id is not settled yet.
 *
 * @param code a stable word for programs, such as {@code encoding}
 * @param message a sentence for people
 */
public record Remark(String code, String message) {

  Notice about(String source) {
    return new Notice(source, code, message);
  }
}
