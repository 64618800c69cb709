package org.frameworkadvisor.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the front page promises is there.
class ReadmeTest {
  private static final Path HOME = Path.of("..");
  private static final Pattern PACKAGE = Pattern.compile("org[./]frameworkadvisor[\\w./]*\\w");
  private static final Pattern METHOD = Pattern.compile("`([A-Z]\\w+)\\.([a-z]\\w+)`");
  private static final Pattern LINK =
      Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)|(?:src|srcset|href)=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern PLACE = Pattern.compile("(?:\\./)?[\\w.-]+(?:/[\\w.-]+)*/?");

  private static String readme = "";

  @BeforeAll
  static void read() throws IOException {
    readme = Files.readString(HOME.resolve("README.md"));
  }

  /// The names of all packages that have classes.
  private static Set<String> packages() throws IOException {
    Set<String> packages = new TreeSet<>();
    for (String module : List.of("bot", "knowledge")) {
      Path sources = HOME.resolve(module).resolve("src/main/java");
      try (Stream<Path> files = Files.walk(sources)) {
        files
            .filter(file -> file.endsWith("package-info.java"))
            .map(file -> sources.relativize(file.resolveSibling("")).toString())
            .forEach(folder -> packages.add(folder.replace('/', '.')));
      }
    }
    return packages;
  }

  @Test
  void thePageForDevelopersNamesEveryPackageOnce() throws IOException {
    String page = Files.readString(HOME.resolve("docs/architecture.md"));
    List<String> named =
        PACKAGE.matcher(page).results().map(match -> match.group().replace('/', '.')).toList();

    assertThat(named).containsOnlyOnceElementsOf(packages()).hasSameElementsAs(packages());
  }

  @Test
  void thePageForDevelopersNamesMethodsThatExist() throws IOException {
    String page = Files.readString(HOME.resolve("docs/architecture.md"));
    List<MatchResult> methods = METHOD.matcher(page).results().toList();

    assertThat(methods)
        .hasSizeGreaterThan(30)
        .allSatisfy(one ->
            assertThat(source(one.group(1))).as(one.group()).contains(" " + one.group(2) + "("));
  }

  private static String source(String type) throws IOException {
    for (String module : List.of("bot", "knowledge")) {
      try (Stream<Path> files = Files.walk(HOME.resolve(module).resolve("src/main/java"))) {
        Optional<Path> file = files.filter(one -> one.endsWith(type + ".java")).findFirst();
        if (file.isPresent()) {
          return Files.readString(file.get());
        }
      }
    }
    return "";
  }

  @Test
  void everyLinkLeadsToAFile() {
    List<String> links =
        LINK.matcher(readme)
            .results()
            .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
            .filter(link -> !link.contains("://"))
            .toList();

    assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(HOME.resolve(link)).exists());
  }

  /// What is written as code and looks like a path; `data` is made by the program.
  @Test
  void everyFileItNamesExists() {
    List<String> files =
        CODE.matcher(readme)
            .results()
            .map(match -> match.group(1))
            .filter(code -> code.contains("/") && PLACE.matcher(code).matches())
            .filter(code -> !code.startsWith("data/"))
            .toList();

    assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(HOME.resolve(file)).exists());
  }

  @Test
  void itOpensWithTheTwoCommandsThatContinuousIntegrationRunsToo() throws IOException {
    assertThat(readme.lines()).contains("./advisor", "./mvnw verify");
    assertThat(HOME.resolve(".ci/run")).content().contains("exec ./mvnw verify\n");
  }

  @Test
  void itNamesEverySetting() throws IOException {
    assertThat(readme).contains("ADVISOR_CONFIG", "ADVISOR_DATA", "ADVISOR_KNOWLEDGE");
    assertThat(readme).contains("ADVISOR_JAVA_OPTIONS");
    assertThat(HOME.resolve("advisor")).content().contains("ADVISOR_JAVA_OPTIONS");
  }
}
