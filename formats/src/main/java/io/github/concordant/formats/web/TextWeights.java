package io.github.concordant.formats.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How much text each element holds, and how much of it links: counted for all in one walk. */
final class TextWeights implements NodeFilter {

  /** Characters other than white space. */
  private record Weight(int characters, int linked) {
    static final Weight NONE = new Weight(0, 0);

    Weight plus(Weight other) {
      return new Weight(characters + other.characters, linked + other.linked);
    }
  }

  private final Map<Element, Weight> weights = new HashMap<>();
  private final Deque<Weight> open = new ArrayDeque<>();
  private final Set<Element> skipped;
  private int links;

  private TextWeights(Set<Element> skipped) {
    this.skipped = skipped;
    open.push(Weight.NONE);
  }

  /** The weights of an element and of all in it, but for elements to be skipped. */
  static TextWeights of(Element root, Set<Element> skipped) {
    TextWeights weights = new TextWeights(skipped);
    root.filter(weights);
    return weights;
  }

  /** The characters in an element. */
  int characters(Element element) {
    return weights.getOrDefault(element, Weight.NONE).characters();
  }

  /** The share of its characters that link, from 0 to 1. */
  double linkShare(Element element) {
    Weight weight = weights.getOrDefault(element, Weight.NONE);
    return weight.characters() == 0 ? 0 : (double) weight.linked() / weight.characters();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      if (skipped.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open.push(Weight.NONE);
      links += element.normalName().equals("a") ? 1 : 0;
    } else if (node instanceof TextNode text) {
      int characters = (int) text.getWholeText().chars().filter(c -> c > ' ').count();
      open.push(open.pop().plus(new Weight(characters, links > 0 ? characters : 0)));
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      Weight weight = open.pop();
      weights.put(element, weight);
      open.push(open.pop().plus(weight));
      links -= element.normalName().equals("a") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }
}
