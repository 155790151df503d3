package io.github.concordant.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.Dependencies;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.TimeExpression;
import io.github.concordant.text.Token;

/** The text layer of an article as one line of JSON, after {@code annotation-1.schema.json}. */
public final class AnnotationRenderer {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final boolean withTokens;

  /**
   * @param withTokens whether the tokens are listed too
   */
  public AnnotationRenderer(boolean withTokens) {
    this.withTokens = withTokens;
  }

  /** The annotation of the article's text on one line; that of its title is left out. */
  public String render(AnnotatedArticle article) {
    AnnotatedText text = article.text();
    ObjectNode node = JSON.objectNode().put("source", article.article().id());
    node.put("text", text.text());
    node.set("sentences", ReportTree.array(text.sentences(), s -> span(s.span())));
    node.set("names", ReportTree.array(text.names(), AnnotationRenderer::name));
    node.set("times", ReportTree.array(text.times(), AnnotationRenderer::time));
    node.set("numbers", ReportTree.array(text.numbers(), AnnotationRenderer::number));
    if (withTokens) {
      ArrayNode tokens = node.putArray("tokens");
      text.sentences().forEach(sentence -> tokens(sentence, tokens));
    }
    return Json.line(node);
  }

  private static ObjectNode span(Span span) {
    return JSON.objectNode().put("start", span.start()).put("end", span.end());
  }

  private static ObjectNode name(NameMention name) {
    return span(name.span()).put("text", name.text()).put("type", name.type().id());
  }

  private static ObjectNode time(TimeExpression time) {
    return span(time.span())
        .put("text", time.text())
        .put("type", time.type().name())
        .put("value", time.value())
        .put("from", ReportTree.iso(time.from()))
        .put("to", ReportTree.iso(time.to()));
  }

  private static ObjectNode number(NumberMention number) {
    return span(number.span())
        .put("text", number.text())
        .put("min", number.min())
        .put("max", number.max());
  }

  /** Adds the tokens of a sentence; heads count in the list of the whole article. */
  private static void tokens(Sentence sentence, ArrayNode tokens) {
    int first = tokens.size();
    Dependencies dependencies = sentence.dependencies();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      int head = dependencies.head(i);
      tokens.add(
          span(token.span())
              .put("tag", token.tag().name())
              .put("head", head == Dependencies.ROOT ? -1 : first + head)
              .put("relation", dependencies.relation(i)));
    }
  }
}
