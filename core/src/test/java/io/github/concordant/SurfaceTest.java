package io.github.concordant;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is for users speaks of nothing that is not, as docs/embedding.md has it. */
final class SurfaceTest {

  private static final String ROOT = "io.github.concordant";

  private static final ImmutableSet<String> OPEN =
      ImmutableSet.of(
          ROOT,
          ROOT + ".model",
          ROOT + ".config",
          ROOT + ".ingest",
          ROOT + ".report",
          ROOT + ".verify",
          ROOT + ".compare",
          ROOT + ".compare.name",
          ROOT + ".claim",
          ROOT + ".text",
          ROOT + ".text.annotate",
          ROOT + ".text.clause");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void publicTypesOfOpenPackagesSpeakOfOpenPackages() {
    List<String> leaks = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      if (OPEN.contains(type.getPackageName()) && isPublic(type)) {
        type.getMembers().stream()
            .filter(SurfaceTest::isShown)
            .forEach(
                member ->
                    spokenOf(member)
                        .filter(SurfaceTest::isClosed)
                        .forEach(
                            closed -> leaks.add(member.getFullName() + ": " + closed.getName())));
      }
    }
    assertThat(leaks).isEmpty();
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(SurfaceTest::isPublic).orElse(true);
  }

  private static boolean isShown(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static Stream<JavaClass> spokenOf(JavaMember member) {
    Stream<JavaType> types =
        member instanceof JavaField field
            ? Stream.of(field.getType())
            : Stream.concat(
                Stream.of(((JavaCodeUnit) member).getReturnType()),
                ((JavaCodeUnit) member).getParameterTypes().stream());
    return types.flatMap(type -> type.getAllInvolvedRawTypes().stream());
  }

  private static boolean isClosed(JavaClass type) {
    return type.getPackageName().startsWith(ROOT) && !OPEN.contains(type.getPackageName());
  }

  @Test
  void thereIsAnOpenPackageOfEachName() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName)).containsAll(OPEN);
  }
}
