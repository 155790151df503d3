package io.github.concordant.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.beans.XMLDecoder;
import java.io.ObjectInputStream;
import java.net.URI;
import java.net.URL;

/** Holds what SECURITY.md promises of all the code that ships. */
@AnalyzeClasses(
    packages = "io.github.concordant",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class SafetyTest {

  /** Word lists are asked for by the address of a resource; see the next rule. */
  @ArchTest
  static final ArchRule nothingKnowsTheNetwork =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "javax.naming..")
                  .and(not(belongToAnyOf(URL.class, URI.class))));

  @ArchTest
  static final ArchRule noAddressIsOpened =
      noClasses()
          .should()
          .callMethod(URL.class, "openStream")
          .orShould()
          .callMethod(URL.class, "openConnection")
          .orShould()
          .callMethod(URL.class, "getContent")
          .orShould()
          .callConstructor(URL.class, String.class)
          .orShould()
          .callMethod(URI.class, "toURL");

  @ArchTest
  static final ArchRule noObjectIsDeserialised =
      noClasses()
          .should()
          .dependOnClassesThat(belongToAnyOf(ObjectInputStream.class, XMLDecoder.class));

  @ArchTest
  static final ArchRule noClassIsLookedUpByName =
      noClasses()
          .should()
          .callMethod(Class.class, "forName", String.class)
          .orShould()
          .callMethod(Class.class, "forName", String.class, boolean.class, ClassLoader.class)
          .orShould()
          .callMethod(ClassLoader.class, "loadClass", String.class)
          .orShould()
          .dependOnClassesThat(resideInAPackage("java.lang.reflect.."));

  @ArchTest
  static final ArchRule nothingIsStartedOrScripted =
      noClasses()
          .should()
          .dependOnClassesThat(
              belongToAnyOf(ProcessBuilder.class).or(resideInAPackage("javax.script..")))
          .orShould()
          .callMethod(Runtime.class, "exec", String.class)
          .orShould()
          .callMethod(Runtime.class, "exec", String[].class)
          .orShould()
          .callMethod(System.class, "load", String.class)
          .orShould()
          .callMethod(System.class, "loadLibrary", String.class);
}
