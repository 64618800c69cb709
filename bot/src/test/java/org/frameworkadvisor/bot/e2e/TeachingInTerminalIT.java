package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is taught in the terminal, command by command, each in a process of its own.
class TeachingInTerminalIT {
  private static final String SITE = "Where do we host the club website?";
  private static final String OTHER_WORDS = "where is our club site hosted";
  private static final String FLY = "It runs on Fly.io, in the region fra.";

  @TempDir private Path temp;

  @BeforeEach
  void teach() {
    assertThat(said("knowledge", "teach", SITE, FLY)).contains("From now on", FLY);
  }

  private String said(String... arguments) {
    PackagedConsole.Ended ended = PackagedConsole.run(temp.resolve("data"), arguments);
    assertThat(ended.exitCode()).as(ended.said()).isZero();
    return ended.said();
  }

  @Test
  void itIsFoundInOtherWordsByTheNextProcess() {
    assertThat(said("ask", OTHER_WORDS)).contains(FLY, "taught by a moderator");
    assertThat(said("ask", Scenario.HOPELESS)).contains("Sorry").doesNotContain(FLY);
    assertThat(said("ask", Scenario.QUESTION)).contains(Scenario.ANSWER).doesNotContain(FLY);
    assertThat(said("knowledge", "taught")).contains(SITE, FLY);
  }

  @Test
  void whatIsExportedIsContentThatAnswers() throws IOException {
    Path content = temp.resolve("content");
    Path file = Files.createDirectories(content.resolve("articles")).resolve("taught.md");
    said("knowledge", "taught", "--export", file.toString());

    assertThat(said("knowledge", "check", content.toString())).contains("0 errors, 0 warnings");
    PackagedConsole.Ended asked =
        PackagedConsole.run(
            temp.resolve("other data"), "--knowledge", content.toString(), "ask", SITE);
    assertThat(asked.said()).contains(FLY, "Answers by moderators");
  }
}
