package io.github.concordant;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Calendar;
import java.util.Date;

/** Holds the arrows between the packages as docs/architecture.md draws them. */
@AnalyzeClasses(
    packages = "io.github.concordant",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final String ROOT = "io.github.concordant";

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("io.github.concordant.(**)").should().beFreeOfCycles();

  @ArchTest static final ArchRule modelStandsAlone = dependsOnlyOn("model");
  @ArchTest static final ArchRule textKnowsTheModel = dependsOnlyOn("text", "model");
  @ArchTest static final ArchRule compareKnowsTheModel = dependsOnlyOn("compare", "model");

  @ArchTest
  static final ArchRule configKnowsWhatItGoverns = dependsOnlyOn("config", "model", "compare");

  @ArchTest static final ArchRule eventKnowsTheText = dependsOnlyOn("event", "model", "text");

  @ArchTest
  static final ArchRule groupingKnowsTheEvents =
      dependsOnlyOn("grouping", "model", "text", "event");

  @ArchTest static final ArchRule ingestKnowsTheText = dependsOnlyOn("ingest", "model", "text");
  @ArchTest static final ArchRule tableKnowsTheModel = dependsOnlyOn("table", "model");

  @ArchTest
  static final ArchRule verifyKnowsWhatAStoryIs =
      dependsOnlyOn("verify", "model", "config", "ingest", "report");

  @ArchTest
  static final ArchRule reportKnowsWhatItPrints = dependsOnlyOn("report", "model", "text");

  @ArchTest
  static final ArchRule claimsKnowWhatTheyAreMadeOf =
      dependsOnlyOn("claim", "model", "text", "compare");

  @ArchTest
  static final ArchRule noClaimFamilyKnowsAnother =
      slices().matching("io.github.concordant.claim.(*)..").should().notDependOnEachOther();

  @ArchTest static final ArchRule nothingPrints = noClasses().should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule nothingExits =
      noClasses().should().callMethod(System.class, "exit", int.class);

  /** What a report says depends on no clock: not on today, nor on how long anything takes. */
  @ArchTest
  static final ArchRule nothingAsksForTheTime =
      noClasses()
          .should()
          .callMethodWhere(
              target(nameMatching("now|currentTimeMillis|nanoTime|system.*|tick.*"))
                  .and(
                      target(
                          owner(
                              resideInAnyPackage("java.time..")
                                  .or(belongToAnyOf(System.class, Calendar.class))))))
          .orShould()
          .callConstructor(Date.class)
          .orShould()
          .callMethod(Calendar.class, "getInstance");

  @ArchTest
  static final ArchRule noPackageIsADrawer =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..util..", "..utils..", "..helper..", "..helpers..", "..common..", "..impl..");

  private static ArchRule dependsOnlyOn(String name, String... others) {
    DescribedPredicate<JavaClass> own = resideInAPackage(ROOT + "." + name + "..");
    String[] packages = new String[others.length];
    for (int i = 0; i < others.length; i++) {
      packages[i] = ROOT + "." + others[i] + "..";
    }
    DescribedPredicate<JavaClass> strange =
        resideInAPackage(ROOT + "..")
            .and(DescribedPredicate.not(own.or(resideInAnyPackage(packages))));
    return noClasses().that(own).should().dependOnClassesThat(strange);
  }
}
