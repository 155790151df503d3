package io.github.concordant.cli;

import com.google.common.collect.ImmutableList;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.config.Nearest;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "explain",
    description =
        "Explain a kind of claim by its examples: what it finds, what it ignores, how two values"
            + " are compared, and what it is known to miss. Without KIND, list the kinds.",
    footer = {"", "Examples:", "  concordant explain", "  concordant explain casualty"})
final class ExplainCommand implements Callable<Integer> {

  /** How a page is written. */
  enum Format {
    TEXT,
    MD
  }

  private static final class FormatChoice extends Choice<Format> {
    FormatChoice() {
      super(Format.values());
    }
  }

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "KIND",
      arity = "0..1",
      description = "A kind of claim, or a slot that kinds fill.")
  private @Nullable String name;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatChoice.class,
      completionCandidates = FormatChoice.class,
      defaultValue = "text",
      description = "text (the default) or md, Markdown.")
  private Format format = Format.TEXT;

  @Mixin private final OutputOption output = new OutputOption();

  private final Terminal terminal;
  private final LazyChecker checker;

  ExplainCommand(Terminal terminal, LazyChecker checker) {
    this.terminal = terminal;
    this.checker = checker;
  }

  @Override
  public Integer call() throws IOException {
    ImmutableList<ClaimKind> kinds = checker.get().kinds();
    KindText text = new KindText(output.colour(terminal), terminal.width());
    String page;
    if (name == null) {
      page = format == Format.MD ? KindMarkdown.list(kinds) : text.list(kinds);
    } else {
      StringBuilder pages = new StringBuilder();
      for (ClaimKind kind : named(name, kinds)) {
        pages.append(pages.isEmpty() ? "" : "\n");
        pages.append(format == Format.MD ? KindMarkdown.page(kind) : text.page(kind));
      }
      page = pages.toString();
    }
    try (Output out = output.open(terminal)) {
      out.write(page);
      out.finish();
    }
    return ExitStatus.NOTHING;
  }

  /** The kind of that name; where there is none, those that fill the slot of that name. */
  private ImmutableList<ClaimKind> named(String wanted, ImmutableList<ClaimKind> kinds) {
    ImmutableList<ClaimKind> named = only(kinds, kind -> kind.id().equals(wanted));
    if (named.isEmpty()) {
      named = only(kinds, kind -> kind.slots().stream().anyMatch(slot -> slot.id().equals(wanted)));
    }
    if (named.isEmpty()) {
      throw unknown(wanted, kinds);
    }
    return named;
  }

  private static ImmutableList<ClaimKind> only(
      ImmutableList<ClaimKind> kinds, Predicate<ClaimKind> wanted) {
    return kinds.stream().filter(wanted).collect(ImmutableList.toImmutableList());
  }

  private RuntimeException unknown(String wanted, ImmutableList<ClaimKind> kinds) {
    String message =
        "there is no kind of claim \""
            + wanted
            + "\"; "
            + Nearest.advice(wanted, kinds.stream().map(ClaimKind::id).toList());
    return spec == null
        ? new IllegalStateException(message)
        : new ParameterException(spec.commandLine(), message);
  }
}
