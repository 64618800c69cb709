package org.frameworkadvisor.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCliCommandTest {
  @TempDir private Path temp;

  private TestConsole console(String home) throws IOException {
    TestConsole console = new TestConsole();
    console.data = temp.resolve(home).resolve("data");
    console.knowledgePath = Files.createDirectories(temp.resolve(home).resolve("content"));
    return console;
  }

  @Test
  void whatIsWrittenAndRestoredIsSaid() throws IOException {
    TestConsole old = console("old");
    Files.writeString(old.knowledgePath.resolve("a.md"), "# A");
    String file = temp.resolve("a.zip").toString();

    assertThat(old.run("backup", file)).isZero();
    assertThat(old.out()).startsWith(file + " holds 1 files, 0.0 MiB.");
    assertThat(old.knowledge.opened).as("needs no knowledge").isEmpty();

    TestConsole other = console("other");
    Files.writeString(other.knowledgePath.resolve("b.md"), "# B");
    assertThat(other.run("restore", file)).isZero();
    assertThat(other.out())
        .contains(
            "The backup of 2026-11-26T10:20:30Z is in place: 1 files.",
            "The content is that of the backup.",
            "content.before-restore-2026-11-26-102030");
    assertThat(other.knowledgePath.resolve("a.md")).hasContent("# A");
  }

  @Test
  void theContentMayStay() throws IOException {
    TestConsole old = console("old");
    Files.writeString(old.knowledgePath.resolve("a.md"), "# A");
    String file = temp.resolve("a.zip").toString();
    old.run("backup", file);

    TestConsole other = console("other");
    assertThat(other.run("restore", "--data-only", file)).isZero();
    assertThat(other.out()).contains("The content is as it was.");
    assertThat(other.knowledgePath).isEmptyDirectory();
  }

  @Test
  void whatIsRefusedHasAReasonAndACode() throws IOException {
    Files.writeString(temp.resolve("a.zip"), "mine");
    TestConsole console = console("old");

    assertThat(console.run("backup", temp.resolve("a.zip").toString())).isEqualTo(69);
    assertThat(console.err()).contains("is there already").contains("--force");
    assertThat(console.run("restore", temp.resolve("a.zip").toString())).isEqualTo(69);
    assertThat(console.err()).contains("a.zip is not restored");
    assertThat(console.run("backup")).isEqualTo(2);
    assertThat(console.run("restore")).isEqualTo(2);
  }
}
