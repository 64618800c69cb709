package org.frameworkadvisor.bot;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How the house is built: which package may see which, and who alone knows a vendor or the
/// process.
@AnalyzeClasses(
    packages = ArchitectureTest.HOUSE,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  static final String HOUSE = "org.frameworkadvisor";

  private static final String MAIN = HOUSE + ".bot";
  private static final String CONFIG = HOUSE + ".bot.config";
  private static final String CONSOLE = HOUSE + ".bot.console";
  private static final String CONSOLE_CHAT = CONSOLE + ".chat";
  private static final String CONSOLE_COMMANDS = CONSOLE + ".commands";
  private static final String CONSOLE_TEXT = CONSOLE + ".text";
  private static final String CONTROL = HOUSE + ".bot.control";
  private static final String DISCORD = HOUSE + ".bot.discord";
  private static final String DISCORD_TEACH = DISCORD + ".teach";
  private static final String DISCORD_ASK = DISCORD + ".ask";
  private static final String DISCORD_RECOMMEND = DISCORD + ".recommend";
  private static final String DISCORD_MODERATE = DISCORD + ".moderate";
  private static final String DISCORD_PRIVACY = DISCORD + ".privacy";
  private static final String INTERACTION = DISCORD + ".interaction";
  private static final String MESSAGE = DISCORD + ".message";
  private static final String GATEWAY = DISCORD + ".gateway";
  private static final String FRONT = HOUSE + ".bot.front";
  private static final String TEXT = HOUSE + ".bot.text";
  private static final String CHART = HOUSE + ".bot.chart";
  private static final String ASK = HOUSE + ".bot.ask";
  private static final String COMPARE = HOUSE + ".bot.compare";
  private static final String RECOMMEND = HOUSE + ".bot.recommend";
  private static final String MODERATE = HOUSE + ".bot.moderate";
  private static final String FEEDBACK = HOUSE + ".bot.feedback";
  private static final String DIGEST = HOUSE + ".bot.digest";
  private static final String PRIVACY = HOUSE + ".bot.privacy";
  private static final String BACKUP = HOUSE + ".bot.backup";
  private static final String TEACH = HOUSE + ".bot.teach";
  private static final String STORE = HOUSE + ".bot.store";
  private static final String MODEL = HOUSE + ".bot.model";
  private static final String EVALUATION = HOUSE + ".knowledge.evaluation";
  private static final String KNOWLEDGE = HOUSE + ".knowledge";
  private static final String LUCENE = HOUSE + ".knowledge.lucene";
  private static final String ONNX = HOUSE + ".knowledge.onnx";
  private static final String SEARCH = HOUSE + ".knowledge.search";
  private static final String SCORING = HOUSE + ".knowledge.scoring";
  private static final String SNAPSHOT = HOUSE + ".knowledge.snapshot";
  private static final String CATALOG = HOUSE + ".knowledge.catalog";
  private static final String ENGLISH = HOUSE + ".knowledge.english";
  private static final String CONTENT = HOUSE + ".knowledge.content";
  private static final String FORMAT = CONTENT + ".format";
  private static final String YAML = CONTENT + ".yaml";

  private static final Set<String> DISCORD_ROOMS =
      Set.of(DISCORD_ASK, DISCORD_RECOMMEND, DISCORD_MODERATE, DISCORD_TEACH, DISCORD_PRIVACY);

  /// From the roof to the ground. What is on one floor side by side doesn't know each other.
  private static final List<Set<String>> FLOORS =
      List.of(
          Set.of(MAIN),
          Set.of(CONFIG),
          Set.of(CONSOLE, CONTROL, STORE),
          Set.of(CONSOLE_CHAT),
          Set.of(CONSOLE_COMMANDS),
          DISCORD_ROOMS,
          Set.of(DISCORD),
          Set.of(INTERACTION),
          Set.of(MESSAGE, GATEWAY),
          Set.of(CONSOLE_TEXT),
          Set.of(FRONT, CHART),
          Set.of(TEXT),
          Set.of(ASK, COMPARE, RECOMMEND, MODERATE, FEEDBACK, TEACH, DIGEST, PRIVACY, BACKUP),
          Set.of(MODEL),
          Set.of(EVALUATION),
          Set.of(KNOWLEDGE),
          Set.of(SNAPSHOT),
          Set.of(CATALOG),
          Set.of(LUCENE, ONNX),
          Set.of(ENGLISH),
          Set.of(SEARCH),
          Set.of(FORMAT),
          Set.of(YAML),
          Set.of(CONTENT),
          Set.of(SCORING));

  @ArchTest
  static final ArchRule everyPackageHasAFloor =
      classes()
          .should()
          .resideInAnyPackage(FLOORS.stream().flatMap(Set::stream).toArray(String[]::new));

  /// The analyzers are Lucene's; its indexes are not for this room.
  @ArchTest
  static final ArchRule englishUsesAnalyzersAlone =
      noClasses()
          .that()
          .resideInAPackage(ENGLISH)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene.index..", "org.apache.lucene.search..");

  @ArchTest static final ArchRule arrowsPointDown = classes().should(onlyLookDown());

  @ArchTest
  static final ArchRule timersKeepPromisesAndNothingElse =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(INTERACTION + ".Responder")
          .should()
          .callMethod(GATEWAY + ".DiscordExecutors", "timers");

  @ArchTest
  static final ArchRule packagesFormNoCycles =
      slices().matching(HOUSE + ".(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule knowledgeKnowsNoBot =
      noClasses()
          .that()
          .resideInAPackage(KNOWLEDGE + "..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(MAIN + "..");

  @ArchTest
  static final ArchRule scoringKnowsOnlyTheJdk =
      classes()
          .that()
          .resideInAPackage(SCORING)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(SCORING, "java..", "org.jspecify..");

  @ArchTest static final ArchRule lucene = onlyIn("org.apache.lucene..", LUCENE, ENGLISH);
  @ArchTest static final ArchRule onnxRuntime = onlyIn("ai.onnxruntime..", ONNX);
  @ArchTest static final ArchRule commonmark = onlyIn("org.commonmark..", FORMAT);
  @ArchTest static final ArchRule jsoup = onlyIn("org.jsoup..", FORMAT);
  @ArchTest static final ArchRule jline = onlyIn("org.jline..", CONSOLE + "..");
  @ArchTest static final ArchRule picocli = onlyIn("picocli..", CONSOLE + "..");
  @ArchTest static final ArchRule jda = onlyIn("net.dv8tion..", DISCORD + "..");
  @ArchTest static final ArchRule jdbc = onlyIn("java.sql..", STORE);
  @ArchTest static final ArchRule jdbi = onlyIn("org.jdbi..", STORE);
  @ArchTest static final ArchRule hikari = onlyIn("com.zaxxer.hikari..", STORE);
  @ArchTest static final ArchRule flyway = onlyIn("org.flywaydb..", STORE);
  @ArchTest static final ArchRule xchart = onlyIn("org.knowm..", CHART);
  @ArchTest static final ArchRule awt = onlyIn("java.awt..", CHART);
  @ArchTest static final ArchRule imageIo = onlyIn("javax.imageio..", CHART);

  @ArchTest static final ArchRule cron = onlyIn("fc.cron..", CONFIG);

  @ArchTest static final ArchRule logback = onlyIn("ch.qos.logback..", CONFIG);

  /// There is none for a folder that no mount point is known of, as in a plain chroot.
  @ArchTest
  static final ArchRule nothingNeedsAFileStore =
      noClasses().should().callMethod(Files.class, "getFileStore", Path.class);

  /// Where bytes come in or go out: settings, answers as JSON, orders, what is kept of a member,
  /// the fitted decision, content, labelled questions, the models' vocabulary.
  @ArchTest
  static final ArchRule jackson =
      onlyIn(
          "com.fasterxml.jackson..",
          CONFIG,
          CONSOLE + "..",
          CONTROL,
          PRIVACY,
          SNAPSHOT,
          CONTENT + "..",
          EVALUATION,
          ONNX);

  @ArchTest
  static final ArchRule noLuceneTypeInAPublicSignature =
      classes()
          .that()
          .resideInAPackage(LUCENE)
          .should(keepOutOfPublicSignatures("org.apache.lucene"));

  @ArchTest
  static final ArchRule onlyTheConsoleTouchesTheStandardStreams =
      noClasses()
          .that()
          .resideOutsideOfPackage(CONSOLE + "..")
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
  static final ArchRule onlyConfigReadsTheEnvironment =
      noClasses()
          .that()
          .resideOutsideOfPackage(CONFIG)
          .should()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class);

  @ArchTest
  static final ArchRule onlyMainEndsTheProcess =
      noClasses()
          .that()
          .resideOutsideOfPackage(MAIN)
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static final ArchRule frontEndsSeeFeaturesNotWhatIsBehindThem =
      noClasses()
          .that()
          .resideInAnyPackage(CONSOLE + "..", DISCORD + "..")
          .should()
          .dependOnClassesThat(are(resideInAnyPackage(LUCENE, ONNX)))
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName(KNOWLEDGE + ".KnowledgeBase")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName(EVALUATION + ".RetrievalEvaluation");

  /// What only moderators may do is reached through the registry alone, which asks the gate each
  /// time.
  @ArchTest
  static final ArchRule onlyTheRegistryRunsCommands =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(DISCORD + ".CommandRegistry")
          .should()
          .callMethodWhere(
              target(nameMatching("run|complete|clicked|submitted"))
                  .and(
                      target(
                          owner(
                              nameMatching(
                                  DISCORD
                                      + "\\.(SlashCommand|MessageCommand|ComponentHandler)")))));

  /// A feature's room in Discord is entered by its module.
  @ArchTest
  static void aRoomOfDiscordHasOnePublicType(JavaClasses house) {
    Map<String, List<JavaClass>> rooms =
        house.stream()
            .filter(type -> DISCORD_ROOMS.contains(type.getPackageName()))
            .filter(type -> type.isTopLevelClass() && isPublic(type))
            .collect(Collectors.groupingBy(JavaClass::getPackageName));
    assertThat(rooms.keySet()).isEqualTo(DISCORD_ROOMS);
    assertThat(rooms.values())
        .allSatisfy(types ->
            assertThat(types)
                .singleElement()
                .matches(type -> type.isAssignableTo(DISCORD + ".DiscordModule")));
  }

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)(\\$.*)?");

  @ArchTest
  static void noSimpleNameOccursTwice(JavaClasses house) {
    Map<String, Long> times =
        house.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
    assertThat(times).allSatisfy((name, count) -> assertThat(count).as(name).isEqualTo(1));
  }

  /// Empty rooms may be: a rule is written before its vendor moves in.
  private static ArchRule onlyIn(String vendor, String... rooms) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(rooms)
        .should()
        .dependOnClassesThat(resideInAPackage(vendor));
  }

  private static int floor(JavaClass type) {
    return IntStream.range(0, FLOORS.size())
        .filter(floor -> FLOORS.get(floor).contains(type.getPackageName()))
        .findFirst()
        .orElse(-1);
  }

  private static ArchCondition<JavaClass> onlyLookDown() {
    return new ArchCondition<>("depend only on floors below their own") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          boolean stays = target.getPackageName().equals(type.getPackageName());
          if (floor(target) >= 0 && !stays && floor(target) <= floor(type)) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaClass> keepOutOfPublicSignatures(String vendor) {
    return new ArchCondition<>("have no type of %s in a public signature", vendor) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!isPublic(type)) {
          return;
        }
        Stream<JavaType> above =
            Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        report(type.getName(), above, events);
        type.getFields().stream()
            .filter(field -> isSeen(field.getModifiers()))
            .forEach(field -> report(field.getFullName(), Stream.of(field.getType()), events));
        type.getCodeUnits().stream()
            .filter(unit -> isSeen(unit.getModifiers()))
            .forEach(unit -> report(unit.getFullName(), signature(unit), events));
      }

      private void report(String where, Stream<JavaType> types, ConditionEvents events) {
        types
            .flatMap(type -> type.getAllInvolvedRawTypes().stream())
            .filter(raw -> raw.getPackageName().startsWith(vendor))
            .forEach(raw ->
                events.add(SimpleConditionEvent.violated(raw, where + " shows " + raw.getName())));
      }
    };
  }

  private static Stream<JavaType> signature(JavaCodeUnit unit) {
    return Stream.of(
            Stream.of(unit.getReturnType()),
            unit.getParameterTypes().stream(),
            unit.getExceptionTypes().stream())
        .flatMap(types -> types);
  }

  private static boolean isSeen(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static boolean isPublic(JavaClass type) {
    Optional<JavaClass> around = type.getEnclosingClass();
    return isSeen(type.getModifiers()) && around.map(ArchitectureTest::isPublic).orElse(true);
  }
}
