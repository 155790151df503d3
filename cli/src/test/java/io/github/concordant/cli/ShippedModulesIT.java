package io.github.concordant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the jars that ship to what a program made of modules needs of them. */
final class ShippedModulesIT {

  private static final Path TARGET =
      Objects.requireNonNull(
          Path.of(Objects.requireNonNull(System.getProperty("concordant.distribution")))
              .getParent());

  @Test
  void ourJarsHaveAModuleNameOfTheirOwn() throws IOException {
    Map<String, String> names = new TreeMap<>();
    for (Path folder : List.of(TARGET, TARGET.resolve("lib"))) {
      for (Path jar : ours(folder)) {
        names.put(artifact(jar), moduleName(jar));
      }
    }
    assertThat(names)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "concordant-cli", "io.github.concordant.cli",
                "concordant-core", "io.github.concordant.core",
                "concordant-formats", "io.github.concordant.formats",
                "concordant-formats-office", "io.github.concordant.formats.office",
                "concordant-report-html", "io.github.concordant.report.html"));
  }

  @Test
  void noTwoModulesShareAPackage() throws IOException {
    Path program = ours(TARGET).get(0);
    Map<String, Set<String>> owners = new TreeMap<>();
    for (ModuleReference module : ModuleFinder.of(TARGET.resolve("lib"), program).findAll()) {
      ModuleDescriptor descriptor = module.descriptor();
      for (String name : descriptor.packages()) {
        owners.computeIfAbsent(name, unused -> new TreeSet<>()).add(descriptor.name());
      }
    }
    assertThat(owners).containsKeys("io.github.concordant", "io.github.concordant.cli");
    owners.forEach((name, modules) -> assertThat(modules).as(name).hasSize(1));
  }

  private static List<Path> ours(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(ShippedModulesIT::isOurs).toList();
    }
  }

  private static boolean isOurs(Path jar) {
    String name = String.valueOf(jar.getFileName());
    return name.matches("concordant-.*\\.jar") && !name.matches(".*-(sources|javadoc)\\.jar");
  }

  private static String artifact(Path jar) {
    return String.valueOf(jar.getFileName()).replaceFirst("-[0-9].*", "");
  }

  private static String moduleName(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      Manifest manifest = Objects.requireNonNull(file.getManifest());
      return String.valueOf(manifest.getMainAttributes().getValue("Automatic-Module-Name"));
    }
  }
}
