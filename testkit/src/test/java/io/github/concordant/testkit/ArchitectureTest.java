package io.github.concordant.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds what the test kit may know of the library: what every embedder knows. */
@AnalyzeClasses(
    packages = "io.github.concordant",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule theTestKitKnowsOnlyTheDoors =
      noClasses()
          .that()
          .resideInAPackage("io.github.concordant.testkit..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("io.github.concordant..")
                  .and(
                      not(
                          resideInAnyPackage(
                              "io.github.concordant",
                              "io.github.concordant.model",
                              "io.github.concordant.verify",
                              "io.github.concordant.claim",
                              "io.github.concordant.text",
                              "io.github.concordant.text.annotate",
                              "io.github.concordant.testkit"))));

  @ArchTest
  static final ArchRule nothingKnowsTheTestKit =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.concordant.testkit..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.github.concordant.testkit..");

  @ArchTest
  static final ArchRule theTestKitPrintsNothing =
      noClasses()
          .that()
          .resideInAPackage("io.github.concordant.testkit..")
          .should(ACCESS_STANDARD_STREAMS);
}
