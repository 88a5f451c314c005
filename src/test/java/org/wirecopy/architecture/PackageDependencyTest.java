package org.wirecopy.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which package may use which: the data's way has one direction. */
class PackageDependencyTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.wirecopy");

  @ParameterizedTest(name = "{0} may use {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "document  | ",
        "resource  | ",
        "startup   | ",
        "read      | document",
        "normalize | document language phrase resource", // what ends no line, what is a label
        "phrase    | document resource",
        "html      | document resource",
        "site      | document",
        "filter    | document phrase site resource",
        "language  | document resource",
        "article   | document phrase language resource",
        "write     | document",
        "model     | document phrase language filter resource",
        "pipeline  | document html normalize phrase language site filter article model",
        "duplicate | document",
        "corpus    | document read write site duplicate",
        "check     | document read phrase language filter article pipeline duplicate corpus",
        "report    | document filter write check", // knows no chain: it is told which filters ran
        "measure   | document article language normalize phrase filter pipeline model",
        "spark     | document read site pipeline model write corpus cli",
      })
  void usesOnlyWhatItMay(String name, String allowed) {
    String[] own =
        Stream.concat(
                Stream.of(name),
                Stream.of((allowed == null ? "" : allowed).split(" ", -1))
                    .filter(other -> !other.isEmpty()))
            .map(other -> "org.wirecopy." + other + "..")
            .toArray(String[]::new);
    String[] others =
        Stream.of(Stream.of(own), outside(), name.equals("spark") ? cluster() : Stream.<String>of())
            .flatMap(packages -> packages)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage("org.wirecopy." + name + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(others)
        .check(CLASSES);
  }

  private static Stream<String> outside() {
    return Arrays.stream(
        new String[] {
          "",
          "java..",
          "javax.xml.stream..",
          "org.jspecify..",
          "com.fasterxml.jackson..",
          "org.apache.commons.io..",
          "org.apache.commons.compress..",
          "org.tukaani..",
          "io.airlift..",
          "org.brotli..",
          "org.netpreserve.jwarc..",
          "org.mozilla.universalchardet..",
          "org.jsoup..",
          "org.commonmark.."
        });
  }

  private static Stream<String> cluster() {
    return Stream.of("org.apache.spark..", "org.apache.hadoop..", "scala..", "picocli..");
  }

  @ParameterizedTest(name = "only {1} uses {0}")
  @CsvSource({
    "org.jsoup.., html",
    "org.commonmark.., normalize.markdown",
    "org.mozilla.universalchardet.., read.charset",
    "org.apache.commons.compress.., read.unpack",
    "org.tukaani.., read.unpack",
    "org.netpreserve.jwarc.., read.warc",
    "org.brotli.., read.warc",
    "picocli.., cli spark",
    "org.apache.spark.., spark",
    "org.apache.hadoop.., spark",
    "scala.., spark",
    "me.tongfei.progressbar.., cli",
    "org.tomlj.., cli",
  })
  void keepsALibraryInOnePlace(String library, String home) {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            Stream.of(home.split(" ", -1))
                .map(name -> "org.wirecopy." + name + "..")
                .toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void knowsFilesOutsideTheCoreOnly() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.wirecopy.document..",
            "org.wirecopy.normalize..",
            "org.wirecopy.filter..",
            "org.wirecopy.site..",
            "org.wirecopy.duplicate..",
            "org.wirecopy.language..",
            "org.wirecopy.article..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "com.fasterxml.jackson..", "org.apache.commons.io..")
        .check(CLASSES);
  }

  @Test
  void hasNoCycles() {
    slices().matching("org.wirecopy.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void endsTheProcessInOnePlaceOnly() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.wirecopy.cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void marksEveryPackageAsNullFree() {
    Stream.concat(
            Stream.of(CLASSES.getPackage("org.wirecopy")),
            CLASSES.getPackage("org.wirecopy").getSubpackagesInTree().stream())
        .filter(found -> !found.getClasses().isEmpty())
        .forEach(PackageDependencyTest::assertNullMarked);
  }

  private static void assertNullMarked(JavaPackage found) {
    assertTrue(found.isAnnotatedWith(NullMarked.class), found.getName());
  }
}
