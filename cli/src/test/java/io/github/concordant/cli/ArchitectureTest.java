package io.github.concordant.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.Examples;

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
          .dependOnClassesThat(
              resideInAnyPackage(
                      "io.github.concordant.claim..",
                      "io.github.concordant.event..",
                      "io.github.concordant.check..")
                  .and(not(isWhatAKindTellsOfItself())));

  /** A kind explains itself by its summary and its examples. */
  private static DescribedPredicate<JavaClass> isWhatAKindTellsOfItself() {
    return belongToAnyOf(ClaimKind.class, Examples.class);
  }

  @ArchTest
  static final ArchRule nothingKnowsTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.concordant.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.github.concordant.cli..");

  @ArchTest
  static final ArchRule formatsKnowOnlyWhereArticlesGo =
      noClasses()
          .that()
          .resideInAPackage("io.github.concordant.formats..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("io.github.concordant..")
                  .and(
                      not(
                          resideInAnyPackage(
                              "io.github.concordant.formats..",
                              "io.github.concordant.ingest",
                              "io.github.concordant.model"))));

  @ArchTest
  static final ArchRule formatsHaveNoCycles =
      slices().matching("io.github.concordant.formats.(*)..").should().beFreeOfCycles();
}
