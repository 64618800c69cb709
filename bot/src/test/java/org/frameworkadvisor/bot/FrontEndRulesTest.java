package org.frameworkadvisor.bot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Who may touch the process, and what the console must not see.
@AnalyzeClasses(packagesOf = Main.class, importOptions = ImportOption.DoNotIncludeTests.class)
class FrontEndRulesTest {
  private static final String CONSOLE = "..bot.console..";

  @ArchTest
  static final ArchRule onlyTheConsoleTouchesTheStandardStreams =
      noClasses()
          .that()
          .resideOutsideOfPackage(CONSOLE)
          .should()
          .accessField(System.class, "in")
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.FileDescriptor");

  @ArchTest
  static final ArchRule onlyTheConsoleKnowsTheTerminal =
      noClasses()
          .that()
          .resideOutsideOfPackage(CONSOLE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jline..", "picocli..");

  @ArchTest
  static final ArchRule onlyConfigReadsTheEnvironment =
      noClasses()
          .that()
          .resideOutsideOfPackage("..bot.config..")
          .should()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class);

  @ArchTest
  static final ArchRule theConsoleSeesFeaturesNotWhatIsBehindThem =
      noClasses()
          .that()
          .resideInAPackage(CONSOLE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.frameworkadvisor.knowledge.lucene..",
              "org.frameworkadvisor.knowledge.onnx..",
              "..bot.config..",
              "..bot.discord..");

  @ArchTest
  static final ArchRule theConsoleOpensKnowledgeThroughItsPortsOnly =
      noClasses()
          .that()
          .resideInAPackage(CONSOLE)
          .should()
          .dependOnClassesThat()
          .haveSimpleName("KnowledgeBase")
          .orShould()
          .dependOnClassesThat()
          .haveSimpleName("Evaluation");
}
