package org.frameworkadvisor.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The scripts that start the program, run with JDKs that only pretend: no network, no build.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final String FIND = "find_jdk && echo \"$JAVA_HOME\"";

  /// Tells what it was called with.
  private static final String JAVA =
      """
      #!/bin/sh
      printf '<%s>' "$@"
      echo
      echo "telemetry off ${ORT_DISABLE_TELEMETRY:-}${ORT_TELEMETRY_DISABLED:-}"
      echo "locale ${LC_ALL:-}"
      """;

  @TempDir private Path temp;
  private Path root;
  private Path home;
  private final Map<String, String> environment = new HashMap<>();

  private record Ran(int code, String out, String err) {}

  @BeforeEach
  void makeEmptyMachine() throws IOException {
    root = Files.createDirectories(temp.resolve("root"));
    Files.createDirectories(root.resolve("tmp"));
    home = Files.createDirectories(temp.resolve("my checkout"));
    environment.put("FIND_JDK_ROOT", root.toString());
    environment.put("HOME", temp.resolve("user").toString());
    environment.put("LANG", "en_GB.UTF-8");
    environment.put("PATH", path().toString());
  }

  /// The tools that the scripts need, and no Java among them.
  private Path path() throws IOException {
    Path bin = Files.createDirectories(temp.resolve("bin"));
    List<String> tools =
        List.of(
            "sh",
            "sed",
            "head",
            "dirname",
            "readlink",
            "find",
            "cat",
            "cksum",
            "tr",
            "ls",
            "mkdir",
            "rm",
            "rmdir",
            "mv",
            "sleep",
            "date",
            "tail");
    for (String tool : tools) {
      for (String folder : List.of("/usr/bin", "/bin")) {
        Path real = Path.of(folder, tool);
        Path link = bin.resolve(tool);
        if (Files.exists(real) && !Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
          Files.createSymbolicLink(link, real);
        }
      }
    }
    return bin;
  }

  private Path jdk(Path folder, String version) {
    jre(folder, version);
    program(folder.resolve("bin/javac"), "#!/bin/sh\n");
    return folder;
  }

  private static Path jre(Path folder, String version) {
    program(folder.resolve("bin/java"), JAVA);
    write(folder.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    return folder;
  }

  private static void program(Path file, String text) {
    write(file, text);
    try {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Ran find(String before) throws Exception {
    return run("/bin/sh", "-euc", before + ". '" + HOME.resolve(".mvn/find-jdk.sh") + "'; " + FIND);
  }

  private Ran run(String... command) throws Exception {
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(temp.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    try {
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("ends").isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Ran(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  /// The launcher beside a program that looks built.
  private Path builtProgram() throws IOException {
    for (String script : List.of("advisor", ".mvn/find-jdk.sh")) {
      Files.createDirectories(home.resolve(script).resolveSibling(""));
      Files.copy(HOME.resolve(script), home.resolve(script));
    }
    Files.setPosixFilePermissions(
        home.resolve("advisor"), PosixFilePermissions.fromString("rwxr-xr-x"));
    write(home.resolve("bot/target/framework-advisor.jar"), "jar");
    write(home.resolve("bot/target/lib/knowledge-1.jar"), "library");
    return home.resolve("advisor");
  }

  private List<String> caches() throws IOException {
    try (var files = Files.list(home.resolve("bot/target"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("start-"))
          .sorted()
          .toList();
    }
  }

  @Test
  void javaHomeIsTakenFirst() throws Exception {
    jdk(root.resolve("usr/lib/jvm/jdk-26"), "26");
    Path named = jdk(temp.resolve("a jdk"), "25.0.1");
    environment.put("JAVA_HOME", named.toString());

    assertThat(find("")).isEqualTo(new Ran(0, named + "\n", ""));
  }

  @Test
  void aJavaHomeThatIsTooOldOrNotThereIsPassedOver() throws Exception {
    Path installed = jdk(root.resolve("usr/lib/jvm/temurin 25"), "25");
    environment.put("JAVA_HOME", jdk(temp.resolve("old"), "17.0.15").toString());
    assertThat(find("").out()).isEqualTo(installed + "\n");

    environment.put("JAVA_HOME", jdk(temp.resolve("older"), "1.8.0_402").toString());
    assertThat(find("").out()).isEqualTo(installed + "\n");

    environment.put("JAVA_HOME", temp.resolve("nowhere").toString());
    assertThat(find("").out()).isEqualTo(installed + "\n");
  }

  @Test
  void theJavaOnThePathIsFollowedToItsFolder() throws Exception {
    Path installed = jdk(temp.resolve("opt/jdk-25"), "25");
    Path alternatives = Files.createDirectories(temp.resolve("alternatives"));
    Files.createSymbolicLink(alternatives.resolve("java"), installed.resolve("bin/java"));
    Files.createSymbolicLink(temp.resolve("bin/java"), Path.of("../alternatives/java"));

    assertThat(find("").out()).isEqualTo(installed + "\n");
  }

  @Test
  void toBuildItTakesACompilerToRunItDoesNot() throws Exception {
    Path jre = jre(root.resolve("opt/java/jre-25"), "25");

    assertThat(find("").code()).isEqualTo(1);
    assertThat(find("needed_tool=java; ").out()).isEqualTo(jre + "\n");
  }

  @Test
  void aJdkInTheUsersOwnFolderIsFound() throws Exception {
    Path own = jdk(temp.resolve("user/.sdkman/candidates/java/25.0.1-tem"), "25.0.1");

    assertThat(find("").out()).isEqualTo(own + "\n");
  }

  @Test
  void aJdkWithoutAReleaseFileIsAsked() throws Exception {
    Path silent = jdk(root.resolve("usr/java/silent"), "25");
    Files.delete(silent.resolve("release"));
    program(
        silent.resolve("bin/java"),
        "#!/bin/sh\necho 'openjdk version \"25.0.2\" 2026-01-20' >&2\n");

    assertThat(find("").out()).isEqualTo(silent + "\n");
  }

  @Test
  void withoutAnyJdkOneLineSaysWhatToInstall() throws Exception {
    environment.remove("HOME");

    Ran ran = find("");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("JDK 25", "install", "JAVA_HOME").hasLineCount(1);
  }

  /// The wrapper in a folder of its own, on a machine that has a JDK, and the command to run it.
  private String wrapper() throws IOException {
    jdk(root.resolve("usr/lib/jvm/jdk"), "25");
    for (String script : List.of("mvnw", ".mvn/find-jdk.sh", ".mvn/maven.properties")) {
      write(home.resolve(script), Files.readString(HOME.resolve(script)));
    }
    return home.resolve("mvnw").toString();
  }

  private void installMaven(String version) {
    program(
        temp.resolve("bin/mvn"),
        "#!/bin/sh\n[ \"$*\" != -v ] || echo 'Apache Maven " + version + " (x)'\necho \"<$*>\"\n");
  }

  @Test
  void mavenIsToldToAskNoOtherRepositoryWhereItCanBe() throws Exception {
    String wrapper = wrapper();

    installMaven("3.9.11");
    assertThat(run("/bin/sh", wrapper, "verify").out())
        .isEqualTo("<--ignore-transitive-repositories verify>\n");

    installMaven("3.8.7");
    assertThat(run("/bin/sh", wrapper, "verify").out()).isEqualTo("<verify>\n");
  }

  @Test
  void mavenIsFetchedFromTheRepositoryThatTheOperatorNames() throws Exception {
    program(
        temp.resolve("bin/curl"), "#!/bin/sh\nfor url; do :; done\necho \"$url\" >&2\nexit 22\n");
    for (String tool : List.of("mktemp", "tar", "cut")) {
      program(temp.resolve("bin/" + tool), "#!/bin/sh\nexec /usr/bin/" + tool + " \"$@\"\n");
    }
    environment.put("MVNW_REPOURL", "https://example.org/maven/");
    String wrapper = wrapper();

    installMaven("3.6.2");
    Ran ran = run("/bin/sh", wrapper, "verify");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .containsPattern(
            "\\nhttps://example\\.org/maven/org/apache/maven/apache-maven/([\\d.]+)/apache-maven-\\1-bin\\.tar\\.gz\\n")
        .contains("could not fetch", "MVNW_REPOURL");
  }

  @Test
  void theLauncherSaysItToo() throws Exception {
    Ran ran = run(builtProgram().toString(), "--version");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("JDK 25").hasLineCount(1);
  }

  @Test
  void foldersMayHaveSpacesAndQuestionsToo() throws Exception {
    Path launcher = builtProgram();
    jre(root.resolve("usr/lib/jvm/a jre"), "25");
    environment.put("ADVISOR_JAVA_OPTIONS", "-Xmx1g  -Dx=*");

    Ran ran = run(launcher.toString(), "ask", "What is  a \"*\"?");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("<-Dadvisor.home=" + home + ">", "<-Xmx1g><-Dx=*>")
        .contains("<-jar><" + home + "/bot/target/framework-advisor.jar><ask><What is  a \"*\"?>");
  }

  @Test
  void theLauncherMayBeALinkToALink() throws Exception {
    builtProgram();
    jre(root.resolve("usr/lib/jvm/jre"), "25");
    Files.createSymbolicLink(home.resolve("relative"), Path.of("advisor"));
    Path link = Files.createSymbolicLink(temp.resolve("bin/ask-me"), home.resolve("relative"));

    assertThat(run(link.toString()).out()).contains("<-Dadvisor.home=" + home + ">");
    assertThat(run("/bin/sh", "-c", "ask-me").out()).contains("<-Dadvisor.home=" + home + ">");
  }

  @Test
  void theCacheOfAnEarlierBuildIsNotUsed() throws Exception {
    String launcher = builtProgram().toString();
    jre(root.resolve("usr/lib/jvm/jre"), "25");
    run(launcher);
    List<String> first = caches();
    assertThat(first).hasSize(1);
    run(launcher);
    assertThat(caches()).isEqualTo(first);

    Instant later = Instant.now().plusSeconds(5);
    Path jar = home.resolve("bot/target/framework-advisor.jar");
    write(jar, "another jar");
    Files.setLastModifiedTime(jar, FileTime.from(later));
    run(launcher);

    assertThat(caches()).hasSize(1).doesNotContainAnyElementsOf(first);
  }

  @Test
  void otherOptionsHaveACacheOfTheirOwn() throws Exception {
    String launcher = builtProgram().toString();
    jre(root.resolve("usr/lib/jvm/jre"), "25");
    run(launcher);
    environment.put("ADVISOR_JAVA_OPTIONS", "-Xmx1g");
    run(launcher);

    assertThat(caches()).hasSize(2);
  }

  @Test
  void theLocaleIsLeftAloneUnlessItCannotSpellEveryName() throws Exception {
    String launcher = builtProgram().toString();
    jre(root.resolve("usr/lib/jvm/jre"), "25");
    assertThat(run(launcher).out()).endsWith("locale \n");

    environment.put("LANG", "C");
    assertThat(run(launcher).out()).endsWith("locale C.UTF-8\n");

    environment.put("LC_ALL", "de_DE.utf8");
    assertThat(run(launcher).out()).endsWith("locale de_DE.utf8\n");
  }

  /// As in a container that may write to its data folder alone.
  @Test
  void withoutAFolderForTemporaryFilesTheDataFolderHasOne() throws Exception {
    String launcher = builtProgram().toString();
    jre(root.resolve("usr/lib/jvm/jre"), "25");
    assertThat(run(launcher).out()).doesNotContain("java.io.tmpdir");
    Files.delete(root.resolve("tmp"));

    assertThat(run(launcher).out())
        .contains("<-Djava.io.tmpdir=" + home.resolve("data/temporary") + ">");
    Path data = temp.resolve("the data");
    Path left = Files.createDirectories(data.resolve("temporary/onnxruntime-java1"));
    environment.put("ADVISOR_DATA", data.toString());
    assertThat(run(launcher).out())
        .contains("<-Djava.io.tmpdir=" + data.resolve("temporary") + ">");
    assertThat(left).doesNotExist();
    assertThat(Files.getPosixFilePermissions(home.resolve("data/temporary")))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void onAMacWithAnIntelProcessorALineSaysThatThereIsNoLibraryForIt() throws Exception {
    String launcher = builtProgram().toString();
    jre(root.resolve("usr/lib/jvm/jre"), "25");
    program(temp.resolve("bin/uname"), "#!/bin/sh\necho Darwin x86_64\n");

    Ran ran = run(launcher, "--version");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("Intel", "ONNX Runtime", "Docker").hasLineCount(1);
    program(temp.resolve("bin/uname"), "#!/bin/sh\necho Darwin arm64\n");
    assertThat(run(launcher, "--version").code()).isZero();
  }

  /// What serves for long is worth the optimising compiler; one command is not.
  @Test
  void whatServesIsCompiledAsWellAsCanBe() throws Exception {
    String launcher = builtProgram().toString();
    jre(root.resolve("usr/lib/jvm/jre"), "25");

    assertThat(run(launcher, "--knowledge", "a.md").out()).doesNotContain("TieredStopAtLevel");
    assertThat(run(launcher, "--knowledge=a.md").out()).doesNotContain("TieredStopAtLevel");
    assertThat(run(launcher, "--knowledge", "a.md", "ask", "Why so?").out())
        .contains("TieredStopAtLevel=1");
    assertThat(run(launcher, "--version").out()).contains("TieredStopAtLevel=1");
  }

  /// ONNX Runtime sends what it sees of the machine and the models to its maker by default.
  @Test
  void nothingIsReportedToAnybody() throws Exception {
    jre(root.resolve("usr/lib/jvm/jre"), "25");

    assertThat(run(builtProgram().toString()).out()).contains("telemetry off 11\n");
  }

  @Test
  void whatAKilledStartLeftBehindHoldsNobodyUp() throws Exception {
    String launcher = builtProgram().toString();
    jre(root.resolve("usr/lib/jvm/jre"), "25");
    write(home.resolve("bot/target/building/pid"), "999999999\n");

    assertThat(run(launcher).code()).isZero();
    assertThat(home.resolve("bot/target/building")).doesNotExist();
  }
}
