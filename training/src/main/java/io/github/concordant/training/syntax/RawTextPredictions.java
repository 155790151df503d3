package io.github.concordant.training.syntax;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.concordant.text.Dependencies;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Token;
import io.github.concordant.text.syntax.SyntaxAnnotator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Annotates the raw text of a treebank: its sentences a line each, twenty to an article, one JSON
 * line an article with its tokens.
 */
public final class RawTextPredictions {

  private static final int SENTENCES_AN_ARTICLE = 20;
  private static final ObjectMapper JSON = new ObjectMapper();

  private RawTextPredictions() {}

  /** Usage: RawTextPredictions TREEBANK.conllu OUTPUT.jsonl. */
  public static void main(String[] arguments) throws IOException {
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (String article : articles(Path.of(arguments[0]))) {
      lines.add(line(number++, article));
    }
    Files.write(Path.of(arguments[1]), lines);
  }

  private static List<String> articles(Path treebank) throws IOException {
    List<String> articles = new ArrayList<>();
    StringBuilder article = new StringBuilder();
    int sentences = 0;
    for (String line : Files.readAllLines(treebank, StandardCharsets.UTF_8)) {
      if (line.startsWith("# text = ")) {
        article.append(line.substring(9)).append('\n');
        if (++sentences % SENTENCES_AN_ARTICLE == 0) {
          articles.add(article.toString());
          article.setLength(0);
        }
      }
    }
    if (article.length() > 0) {
      articles.add(article.toString());
    }
    return articles;
  }

  private static String line(int number, String text) throws IOException {
    ObjectNode line = JSON.createObjectNode();
    line.put("source", String.valueOf(number));
    ArrayNode tokens = line.putArray("tokens");
    for (Sentence sentence : SyntaxAnnotator.standard().annotate(text)) {
      int first = tokens.size();
      Dependencies tree = sentence.dependencies();
      for (int i = 0; i < tree.size(); i++) {
        Token token = sentence.tokens().get(i);
        ObjectNode node = tokens.addObject();
        node.put("start", token.start()).put("end", token.end()).put("tag", token.tag().name());
        node.put("head", tree.head(i) == Dependencies.ROOT ? -1 : first + tree.head(i));
        node.put("relation", tree.relation(i));
      }
    }
    return JSON.writeValueAsString(line);
  }
}
