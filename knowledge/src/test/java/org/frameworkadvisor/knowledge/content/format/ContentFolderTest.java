package org.frameworkadvisor.knowledge.content.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.frameworkadvisor.knowledge.content.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFolderTest extends ContentReaderFixture {
  @Test
  void filesAreReadInTheOrderOfTheirNames() {
    write("b/two.txt", "Second of all.");
    write("c.md", "Third of all.");
    write("a.html", "<p>First of all.</p>");
    write("d.yaml", "none: of all");
    write(".git/e.md", "Hidden from all.");

    ContentResult content = readFolder();

    assertThat(content.problems()).isEmpty();
    assertThat(ids(content)).containsExactly("a#start-1", "b/two#start-1", "c#start-1");
    assertThat(content).isEqualTo(readFolder());
  }

  @Test
  void theVocabularyIsNoDocument() {
    write("synonyms.txt", "# names\nDRF,  Django REST  framework\n\nC#, c sharp\n");
    write("sub/synonyms.txt", "This one is a text.");

    ContentResult content = readFolder();

    assertThat(content.corpus().synonyms())
        .isEqualTo(
            new Corpus.Synonyms(
                List.of(List.of("drf", "django rest framework"), List.of("c#", "c sharp"))));
    assertThat(outline(content)).containsExactly("This one is a text.");
  }

  @Test
  void aSingleFileIsCalledByItsName() {
    assertThat(ids(readFile("sub/Page.MD", "# T\n\nText."))).containsExactly("Page#start-1");
    assertThat(ids(readFile(" .txt", "Even this is a name."))).containsExactly(" .txt#start-1");
  }

  @Test
  void linksWithinTheFolderAreFollowed() throws IOException {
    // This is how Kubernetes mounts a ConfigMap.
    write("kb/..2025_01_01/flask.md", "Flask is small.");
    link("kb/..data", Path.of("..2025_01_01"));
    link("kb/flask.md", Path.of("..data", "flask.md"));
    link("kb/round", Path.of("..", "kb"));

    ContentResult content = ContentReader.read(folder.resolve("kb"));

    assertThat(content.problems()).isEmpty();
    assertThat(outline(content)).containsExactly("Flask is small.");
  }

  @Test
  void linksThatLeadOutOfTheFolderAreNot() throws IOException {
    write("secret.md", "The password is 1234.");
    write("kb/open.md", "Nothing to hide.");
    link("kb/leak.md", folder.resolve("secret.md"));
    link("kb/nowhere.md", Path.of("gone.md"));

    ContentResult content = ContentReader.read(folder.resolve("kb"));

    assertThat(outline(content)).containsExactly("Nothing to hide.");
    assertThat(content.problems())
        .extracting(ContentProblem::toString)
        .containsExactly(
            "leak.md: error: The link leads out of the folder. Put a copy of the file in its place.",
            "nowhere.md: error: The link leads nowhere. Delete it, or put the file in its place.");
  }

  @Test
  void aFileThatCantBeReadIsTold() throws IOException {
    // Opens, but fails when read, even for an administrator.
    Path unreadable = Path.of("/proc/self/mem");
    assumeThat(unreadable).exists();
    link("a.md", unreadable);
    link("b.jsonl", unreadable);

    for (String name : List.of("a.md", "b.jsonl")) {
      assertThat(ContentReader.read(folder.resolve(name)).problems())
          .singleElement()
          .satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(name);
            assertThat(problem.message()).startsWith("The file can't be read (IOException");
            assertThat(problem.remedy()).isEqualTo("Check its permissions.");
          });
    }
  }

  @Test
  void whatIsNoFileIsNotWaitedFor() throws IOException {
    Files.createDirectory(folder.resolve("x.md"));
    assumeThat(Path.of("/dev/zero")).exists();
    link("zero.txt", Path.of("/dev/zero"));

    assertThat(ContentReader.read(folder.resolve("zero.txt")).problems())
        .extracting(ContentProblem::toString)
        .containsExactly(
            "zero.txt: error: It is no ordinary file. Put an ordinary file in its place.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "synonyms.txt",
        "questionnaire.yaml",
        "golden.yaml",
        "a.md",
        "a.txt",
        "a.html",
        "a.jsonl"
      })
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aPipeInPlaceOfAFileIsNamedAndNotWaitedFor(String name) throws Exception {
    Path pipe = folder.resolve(name);
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Files.writeString(folder.resolve("text.md"), "# Quokka\n\nQuokka uses Redwood.\n");

    assertThat(ContentReader.read(folder).problems())
        .extracting(ContentProblem::toString)
        .contains(name + ": error: It is no ordinary file. Put an ordinary file in its place.");
  }

  private void link(String name, Path target) throws IOException {
    Files.createSymbolicLink(folder.resolve(name), target);
  }
}
