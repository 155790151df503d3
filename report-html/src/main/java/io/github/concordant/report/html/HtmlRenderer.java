package io.github.concordant.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import com.google.common.io.Resources;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Verdict;
import io.github.concordant.report.CheckedStory;
import io.github.concordant.report.Tool;
import io.github.concordant.report.html.PageView.Choice;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reports as one page of HTML that holds everything it needs: it loads nothing, sends nothing, and
 * its policy forbids both. Every word of an article is escaped. The same reports give the same
 * characters. Thread-safe.
 */
public final class HtmlRenderer {

  private final Tool tool;
  private final Template template;
  private final String style;
  private final String script;

  public HtmlRenderer(Tool tool) {
    this.tool = tool;
    this.style = resource("page.css");
    this.script = resource("page.js");
    this.template =
        Mustache.compiler()
            .escapeHTML(true)
            .strictSections(true)
            .nullValue("")
            .withLoader(name -> new StringReader(resource(name + ".mustache")))
            .compile(resource("page.mustache"));
  }

  private static String resource(String name) {
    try {
      return Resources.toString(Resources.getResource(HtmlRenderer.class, name), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("a part of the library is missing: " + name, e);
    }
  }

  /** One page for all the stories. */
  public String render(ImmutableList<CheckedStory> stories) {
    ImmutableList.Builder<StoryView> views = ImmutableList.builder();
    int number = 1;
    for (CheckedStory story : stories) {
      views.add(new StoryLayout(story, number++).view());
    }
    return template.execute(page(views.build(), stories));
  }

  private PageView page(ImmutableList<StoryView> views, ImmutableList<CheckedStory> stories) {
    ImmutableList<Finding> findings =
        stories.stream()
            .flatMap(story -> story.report().findings().stream())
            .collect(ImmutableList.toImmutableList());
    Set<Verdict> verdicts = findings.stream().map(Finding::verdict).collect(Collectors.toSet());
    return new PageView(
        views.size() == 1 ? views.get(0).name() : views.size() + " stories",
        tool.name() + " " + tool.version(),
        policy(),
        style,
        script,
        views,
        Arrays.stream(Verdict.values())
            .filter(verdicts::contains)
            .map(verdict -> new Choice(verdict.id(), Wording.name(verdict)))
            .collect(ImmutableList.toImmutableList()),
        findings.stream()
            .map(finding -> finding.slot().id())
            .sorted()
            .collect(ImmutableSet.toImmutableSet())
            .asList(),
        sources(views));
  }

  private static ImmutableList<Choice> sources(ImmutableList<StoryView> views) {
    ImmutableList.Builder<Choice> sources = ImmutableList.builder();
    for (StoryView story : views) {
      String prefix = views.size() == 1 ? "" : story.name() + ": ";
      story.sources().forEach(s -> sources.add(new Choice(s.target(), prefix + s.id())));
    }
    return sources.build();
  }

  private String policy() {
    return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
        + hash(style)
        + "; script-src "
        + hash(script);
  }

  private static String hash(String content) {
    byte[] digest = Hashing.sha256().hashString(content, UTF_8).asBytes();
    return "'sha256-" + BaseEncoding.base64().encode(digest) + "'";
  }
}
