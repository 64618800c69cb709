package org.frameworkadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frameworkadvisor.knowledge.KnowledgeWorkspace.answer;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Content that comes broken to a reload: it is named, and what was served goes on being served,
/// also after a restart.
final class BrokenContentTest {
  @TempDir private Path folder;
  private KnowledgeWorkspace place;
  private KnowledgeBase base;

  /// A change to the content, and the message that it causes.
  ///
  /// @param line where; 0 for the whole file
  /// @param problem part of what is wrong
  /// @param remedy part of what to do
  record Breakage(String name, Breaking how, String file, int line, String problem, String remedy) {
    @Override
    public String toString() {
      return name;
    }
  }

  @FunctionalInterface
  interface Breaking {
    void in(Path content) throws IOException;
  }

  static Stream<Breakage> breakages() {
    return Stream.of(
        new Breakage(
            "bad front matter",
            text("faq/a.md", "---\ntitel: A\nsource: s\nreviewed: 2026-01-01\n---\nIt is so.\n"),
            "faq/a.md",
            2,
            "no key \"titel\"",
            "Did you mean \"title\"?"),
        new Breakage(
            "broken YAML",
            text("questionnaire.yaml", "items: [a, b\nframeworks: }\n"),
            "questionnaire.yaml",
            2,
            "",
            ""),
        new Breakage(
            "broken YAML of before",
            text("questionnaires/1a2b3c4d.yaml", "items: [a, b\nframeworks: }\n"),
            "questionnaires/1a2b3c4d.yaml",
            2,
            "",
            ""),
        new Breakage(
            "a duplicate id",
            text("quokka.txt", "Quokka\n\nQuokka uses the database Larkspur for everything.\n"),
            "quokka.txt",
            0,
            "is taken by quokka.md",
            "Rename or delete one"),
        new Breakage(
            "a dead internal link",
            text("numbat.md", "# Numbat\n\nIt is like [the wombat](wombats.md) but faster.\n"),
            "numbat.md",
            3,
            "wombats.md",
            ""),
        new Breakage("an empty file", text("numbat.md", ""), "numbat.md", 0, "empty", ""),
        new Breakage(
            "not UTF-8",
            content ->
                Files.write(
                    content.resolve("numbat.md"),
                    "# Numbat\n\nEs hei\u00dft so.\n".getBytes(StandardCharsets.ISO_8859_1)),
            "numbat.md",
            3,
            "UTF-8",
            "Save the file again"),
        new Breakage(
            "a file of 50 MB", BrokenContentTest::bigFile, "numbat.md", 0, "10 MB", "Split it"),
        new Breakage(
            "a link out of the folder",
            content ->
                Files.createSymbolicLink(content.resolve("numbat.md"), Path.of("/etc/hosts")),
            "numbat.md",
            0,
            "leads out of the folder",
            "Put a copy of the file in its place"));
  }

  @BeforeEach
  void open() throws IOException {
    place = new KnowledgeWorkspace(folder);
    place.writeDatabase("Redwood");
    base = place.open();
  }

  @AfterEach
  void close() {
    place.close();
  }

  @ParameterizedTest
  @MethodSource("breakages")
  void itIsNamedAndNothingOfItIsServed(Breakage breakage) throws IOException {
    String version = base.status().version();
    List<Path> files = files();
    place.writeDatabase("Larkspur");
    breakage.how().in(place.content());

    ReloadOutcome.Rejected rejected =
        (ReloadOutcome.Rejected) base.reload(true, ProgressListener.NONE);

    assertThat(rejected.problems())
        .filteredOn(ContentProblem::isError)
        .allSatisfy(problem -> assertThat(problem.remedy()).isNotBlank())
        .anySatisfy(problem -> {
          assertThat(problem.file()).isEqualTo(breakage.file());
          assertThat(problem.line()).isEqualTo(breakage.line());
          assertThat(problem.message()).contains(breakage.problem());
          assertThat(problem.remedy()).contains(breakage.remedy());
        });
    assertThat(base.refresh(ProgressListener.NONE)).isInstanceOf(ReloadOutcome.Rejected.class);
    assertThat(base.status().version()).isEqualTo(version);
    assertThat(answer(base)).contains("Redwood");
    assertThat(files()).isEqualTo(files);
    assertThat(answer(place.restart())).contains("Redwood");
  }

  @Test
  void allProblemsAreNamedAtOnce() throws IOException {
    place.write("a.md", "");
    place.write("b.md", "---\ntitel: B\n---\nText.\n");
    Files.createSymbolicLink(place.content().resolve("c.md"), Path.of("/etc/hosts"));
    assertThat(((ReloadOutcome.Rejected) base.reload(false, ProgressListener.NONE)).problems())
        .extracting(ContentProblem::file)
        .contains("a.md", "b.md", "c.md");
  }

  @Test
  void contentThatIsGoneIsSaidToBe() throws IOException {
    KnowledgeWorkspace.delete(place.content());
    assertThat(base.reload(false, ProgressListener.NONE))
        .isInstanceOf(ReloadOutcome.Rejected.class);
    assertThat(base.refresh(ProgressListener.NONE)).isInstanceOf(ReloadOutcome.Rejected.class);
    assertThat(answer(base)).contains("Redwood");
  }

  /// A file that the system gives no byte of to any user.
  @Test
  @EnabledOnOs(OS.LINUX)
  void whatCannotBeReadIsNamedAndWhatWasGoodIsServed() throws IOException {
    Path file = folder.resolve("numbat.md");
    Files.writeString(file, "# Numbat\n\nNumbat uses the database Redwood.\n");
    KnowledgeBase.open(file, place.storage(), ProgressListener.NONE).close();
    Files.delete(file);
    Files.createSymbolicLink(file, Path.of("/proc/self/mem"));
    try (KnowledgeBase next = KnowledgeBase.open(file, place.storage(), ProgressListener.NONE)) {
      ReloadOutcome.Rejected rejected = (ReloadOutcome.Rejected) next.atStart().orElseThrow();
      assertThat(rejected.problems())
          .singleElement()
          .asString()
          .startsWith("numbat.md: error: The file can't be read");
      assertThat(answer(next)).contains("Redwood");
    }
  }

  @Test
  void whereNothingCanBeWrittenThatIsSaidWithWhatToDo() throws IOException {
    // A file where a folder has to be stops every user, even one who may do everything.
    Path indexes = place.data().resolve("indexes");
    Path away = Files.move(indexes, place.data().resolve("away"));
    Files.createFile(indexes);
    place.writeDatabase("Larkspur");

    assertThat(((ReloadOutcome.Failed) base.reload(false, ProgressListener.NONE)).message())
        .contains(indexes.toString(), "Free space or rights in the data folder");

    assertThat(answer(base)).contains("Redwood");
    Files.delete(indexes);
    Files.move(away, indexes);
    assertThat(base.reload(false, ProgressListener.NONE))
        .isInstanceOf(ReloadOutcome.Published.class);
    assertThat(answer(base)).contains("Larkspur");
  }

  @Test
  void whereItCannotBeNotedWhatIsServedNothingElseIsServed() throws IOException {
    Path notes = place.data().resolve("published");
    KnowledgeWorkspace.delete(notes);
    Files.createFile(notes);
    place.writeDatabase("Larkspur");

    assertThat(((ReloadOutcome.Failed) base.reload(false, ProgressListener.NONE)).message())
        .contains(notes.toString(), "Free space or rights in the data folder");
    assertThat(answer(base)).contains("Redwood");
  }

  /// What Git keeps for itself changes with every fetch.
  @Test
  void theBookkeepingOfGitIsNoContent() throws IOException {
    Object before = base.state();
    place.write(".git/HEAD", "ref: refs/heads/main\n");
    place.write(".git/description.md", "# Numbat\n\nNot for readers.\n");
    assertThat(base.state()).isEqualTo(before);
    assertThat(base.reload(false, ProgressListener.NONE))
        .isInstanceOf(ReloadOutcome.Unchanged.class);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(place.data())) {
      return all.filter(path -> !path.toString().contains("models")).sorted().toList();
    }
  }

  private static Breaking text(String name, String text) {
    return content -> {
      Path file = content.resolve(name);
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, text);
    };
  }

  private static void bigFile(Path content) throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(content.resolve("numbat.md").toFile(), "rw")) {
      file.write("# Numbat\n\nText.\n".getBytes(StandardCharsets.UTF_8));
      file.setLength(50L << 20);
    }
  }
}
