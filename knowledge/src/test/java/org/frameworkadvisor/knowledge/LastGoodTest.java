package org.frameworkadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.frameworkadvisor.knowledge.KnowledgeWorkspace.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeException;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome;
import org.frameworkadvisor.knowledge.snapshot.StorageFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A start serves what was good, also where the content has been broken meanwhile.
final class LastGoodTest {
  private static final String BROKEN = "---\ntitel: Quokka\n---\n# Quokka\n\nQuokka is new.\n";

  @TempDir private Path folder;
  private KnowledgeWorkspace place;

  @BeforeEach
  void write() throws IOException {
    place = new KnowledgeWorkspace(folder);
    place.writeDatabase("Redwood");
  }

  @AfterEach
  void close() {
    place.close();
  }

  @Test
  void brokenContentIsNamedAndWhatWasGoodIsServed() throws IOException {
    place.open();
    place.write("quokka.md", BROKEN);

    KnowledgeBase next = place.restart();

    assertThat(answer(next)).contains("Redwood");
    ReloadOutcome.Rejected rejected = (ReloadOutcome.Rejected) next.atStart().orElseThrow();
    assertThat(rejected.problems())
        .filteredOn(ContentProblem::isError)
        .extracting(ContentProblem::file, ContentProblem::line)
        .containsExactly(tuple("quokka.md", 2));
  }

  @Test
  void contentThatFailsItsGoldenQuestionsIsNamedAndWhatWasGoodIsServed() throws IOException {
    place.open();
    place.writeDatabase("Larkspur");
    place.writeGoldenThatFails();

    KnowledgeBase next = place.restart();

    assertThat(answer(next)).contains("Redwood");
    assertThat(next.atStart()).get().isInstanceOf(ReloadOutcome.Withheld.class);
  }

  @Test
  void whatWasServedByForceIsNotJudgedAgain() throws IOException {
    KnowledgeBase base = place.open();
    place.writeGoldenThatFails();
    base.reload(true, ProgressListener.NONE);
    String forced = base.status().version();

    KnowledgeBase next = place.restart();

    assertThat(next.status().version()).isEqualTo(forced);
    assertThat(next.atStart()).isEmpty();
  }

  @Test
  void soundContentThatHasChangedIsServed() throws IOException {
    place.open();
    place.writeDatabase("Larkspur");

    KnowledgeBase next = place.restart();

    assertThat(answer(next)).contains("Larkspur");
    assertThat(next.atStart()).get().isInstanceOf(ReloadOutcome.Published.class);
    assertThat(place.restart().atStart()).isEmpty();
  }

  @Test
  void aFirstStartWithBrokenContentIsRefused() throws IOException {
    place.write("quokka.md", BROKEN);
    assertThatThrownBy(place::open).isInstanceOf(KnowledgeException.class);
  }

  @Test
  void contentThatIsMendedIsServedWithoutAWord() throws IOException {
    place.open();
    place.write("quokka.md", BROKEN);
    place.restart();
    place.writeDatabase("Redwood");
    assertThat(place.restart().atStart()).isEmpty();
  }

  @Test
  void anotherContentOfTheSameDataFolderKeepsOutOfIt() throws IOException {
    place.open();
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("numbat.md"), "# Numbat\n\nNumbat was written in Perth.\n");
    try (KnowledgeBase base = KnowledgeBase.open(other, place.storage(), ProgressListener.NONE)) {
      assertThat(base.versions()).hasSize(1);
    }
    place.write("quokka.md", BROKEN);
    assertThat(answer(place.restart())).contains("Redwood");
  }

  @Test
  void aDamagedNoteIsNoNote() throws IOException {
    place.open();
    for (Path note : notes()) {
      Files.writeString(note, "snapshot ../../etc\nmakers 1\n");
    }
    KnowledgeBase next = place.restart();
    assertThat(answer(next)).contains("Redwood");
    place.write("quokka.md", BROKEN);
    assertThat(answer(place.restart())).contains("Redwood");
  }

  @Test
  void aLastGoodStateThatIsGoneIsMadeAnew() throws IOException {
    place.open();
    place.close();
    KnowledgeWorkspace.delete(place.data().resolve("indexes"));
    assertThat(answer(place.open())).contains("Redwood");
  }

  @Test
  void aPreparedStateIsKeptWhereNothingTakesItAway() throws IOException {
    StorageFolders prepared =
        new StorageFolders(folder.resolve("prepared"), place.storage().prepared());
    Files.createDirectories(prepared.data());
    Files.createDirectories(prepared.prepared().resolve("models"));
    Files.createSymbolicLink(
        prepared.data().resolve("models"), prepared.prepared().resolve("models").toAbsolutePath());
    KnowledgeBase.open(place.content(), prepared, ProgressListener.NONE).close();
    StorageFolders storage = new StorageFolders(place.data(), prepared.data());
    KnowledgeBase.open(place.content(), storage, ProgressListener.NONE).close();
    KnowledgeWorkspace.delete(prepared.data().resolve("indexes"));
    place.write("quokka.md", BROKEN);
    try (KnowledgeBase base = KnowledgeBase.open(place.content(), storage, ProgressListener.NONE)) {
      assertThat(answer(base)).contains("Redwood");
    }
  }

  /// Another version of the program reads the same content in another way.
  @Test
  void whatAnotherProgramPublishedIsNotServed() throws IOException {
    place.open();
    for (Path note : notes()) {
      String theirs =
          Files.readString(note).replaceFirst("makers [0-9a-f]+", "makers " + "0".repeat(32));
      Files.writeString(note, theirs);
    }
    place.write("quokka.md", BROKEN);
    place.close();
    assertThatThrownBy(place::open).isInstanceOf(KnowledgeException.class);
  }

  private List<Path> notes() throws IOException {
    try (Stream<Path> all = Files.list(place.data().resolve("published"))) {
      return all.toList();
    }
  }
}
