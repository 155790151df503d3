package io.github.concordant.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds what the command line may know of the library. */
@AnalyzeClasses(
    packages = "io.github.concordant",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule theCommandLineKnowsOnlyTheDoors =
      noClasses()
          .that()
          .resideInAPackage("io.github.concordant.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.github.concordant.claim..",
              "io.github.concordant.event..",
              "io.github.concordant.check..");

  @ArchTest
  static final ArchRule nothingKnowsTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.concordant.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.github.concordant.cli..");
}
