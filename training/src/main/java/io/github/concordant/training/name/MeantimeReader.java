package io.github.concordant.training.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads documents of the MEANTIME corpus. Only their first six sentences are annotated, so that
 * only these are kept. Where an annotator gives a mention a head, the head is the name.
 */
final class MeantimeReader {

  private static final int ANNOTATED = 6;
  private static final Splitter SPACE = Splitter.on(' ');
  private static final ImmutableMap<String, String> TYPES =
      ImmutableMap.of(
          "PER", LabelledName.PERSON,
          "LOC", LabelledName.PLACE,
          "ORG", LabelledName.ORGANIZATION);
  private static final ImmutableSet<String> LINKS =
      ImmutableSet.of("of", "the", "and", "for", "&", "-", "de", "al", "'s", "'", ".");

  private final Map<String, Integer> positions = new HashMap<>();
  private final List<List<String>> sentences = new ArrayList<>();
  private final List<Integer> sentenceStarts = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  private MeantimeReader() {}

  static ImmutableList<LabelledSentence> read(Path file) throws IOException {
    try {
      Document document =
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
      return new MeantimeReader().read(document);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " is not XML", e);
    }
  }

  private ImmutableList<LabelledSentence> read(Document document) {
    readWords(document);
    List<LabelledName> names = withoutOverlaps(names(document));
    ImmutableList.Builder<LabelledSentence> labelled = ImmutableList.builder();
    for (int s = 0; s < Math.min(ANNOTATED, sentences.size()); s++) {
      int from = sentenceStarts.get(s);
      int to = from + sentences.get(s).size();
      List<LabelledName> own =
          names.stream()
              .filter(name -> name.start() >= from && name.end() <= to)
              .map(n -> new LabelledName(n.type(), n.start() - from, n.end() - from))
              .toList();
      labelled.add(LabelledSentence.of(sentences.get(s), own));
    }
    return labelled.build();
  }

  private void readWords(Document document) {
    int last = -1;
    for (Element token : elements(document.getElementsByTagName("token"))) {
      int sentence = Integer.parseInt(token.getAttribute("sentence"));
      if (sentence != last) {
        sentences.add(new ArrayList<>());
        sentenceStarts.add(words.size());
        last = sentence;
      }
      positions.put(token.getAttribute("t_id"), words.size());
      words.add(token.getTextContent());
      sentences.get(sentences.size() - 1).add(token.getTextContent());
    }
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private List<LabelledName> names(Document document) {
    Map<String, String> types = mentionTypes(document);
    List<LabelledName> names = new ArrayList<>();
    for (Element mention : elements(document.getElementsByTagName("ENTITY_MENTION"))) {
      String type = TYPES.get(types.getOrDefault(mention.getAttribute("m_id"), ""));
      List<Integer> anchors =
          elements(mention.getElementsByTagName("token_anchor")).stream()
              .map(anchor -> positions.get(anchor.getAttribute("t_id")))
              .sorted()
              .toList();
      if (type != null && !anchors.isEmpty() && isName(mention)) {
        addName(type, anchors, mention.getAttribute("head"), names);
      }
    }
    return names;
  }

  private static boolean isName(Element mention) {
    String kind = mention.getAttribute("syntactic_type");
    return kind.equals("NAM") || kind.equals("PRE.NAM");
  }

  private static Map<String, String> mentionTypes(Document document) {
    Map<String, String> entityTypes = new HashMap<>();
    for (Element entity : elements(document.getElementsByTagName("ENTITY"))) {
      entityTypes.put(entity.getAttribute("m_id"), entity.getAttribute("ent_type"));
    }
    Map<String, String> types = new HashMap<>();
    for (Element reference : elements(document.getElementsByTagName("REFERS_TO"))) {
      Element target = (Element) reference.getElementsByTagName("target").item(0);
      String type = entityTypes.getOrDefault(target.getAttribute("m_id"), "");
      for (Element source : elements(reference.getElementsByTagName("source"))) {
        types.put(source.getAttribute("m_id"), type);
      }
    }
    return types;
  }

  private void addName(String type, List<Integer> anchors, String head, List<LabelledName> names) {
    int start = anchors.get(0);
    int end = anchors.get(anchors.size() - 1) + 1;
    List<String> headWords = SPACE.splitToList(head);
    for (int i = start; !head.isEmpty() && i + headWords.size() <= end; i++) {
      if (words.subList(i, i + headWords.size()).equals(headWords)) {
        start = i;
        end = i + headWords.size();
      }
    }
    while (start < end && words.get(start).matches("(?i)the|an?|its|his|her|their|today|'s")) {
      start++;
    }
    // "San Jose , California": the first of the places is the one meant
    int comma = words.subList(start, end).indexOf(",");
    end = comma > 0 && type.equals(LabelledName.PLACE) ? start + comma : end;
    if (type.equals(LabelledName.PERSON)) {
      start = NamedCore.afterTitles(start, end, words);
    }
    boolean proper =
        words.subList(start, end).stream()
            .allMatch(word -> !Character.isLowerCase(word.charAt(0)) || LINKS.contains(word));
    boolean listed = words.subList(start, end).stream().anyMatch(word -> word.matches("[(),]"));
    boolean opens = start < end && !Character.isLowerCase(words.get(start).charAt(0));
    if (opens && proper && !listed && !NamedCore.isDemonym(words.subList(start, end))) {
      names.add(new LabelledName(type, start, end));
    }
  }

  /** The longest names first; what overlaps one of them goes. */
  static List<LabelledName> withoutOverlaps(List<LabelledName> names) {
    List<LabelledName> kept = new ArrayList<>();
    names.stream()
        .sorted(Comparator.comparingInt(name -> name.start() - name.end()))
        .filter(name -> kept.stream().noneMatch(name::overlaps))
        .forEach(kept::add);
    return kept;
  }
}
