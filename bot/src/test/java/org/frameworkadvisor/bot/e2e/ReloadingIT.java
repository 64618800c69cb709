package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.frameworkadvisor.bot.sim.SimDiscord;
import org.frameworkadvisor.bot.sim.SimUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Writers change the content while the bot serves it.
class ReloadingIT {
  private static final String QUESTION = "Which database does Quokka use?";

  @TempDir private Path folder;
  private final SimDiscord discord = SimDiscord.open();

  @BeforeEach
  void write() throws IOException {
    write("content/quokka.md", "# Quokka\n\nQuokka uses the database Redwood for everything.\n");
    write("content/wombat.md", "# Wombat\n\nWombat renders templates twice as fast as others.\n");
    settings("watch: 100ms");
  }

  private void settings(String upkeep) throws IOException {
    write("advisor.yaml", "knowledge: {path: " + folder.resolve("content") + ", " + upkeep + "}\n");
  }

  @AfterEach
  void close() {
    discord.close();
  }

  @Test
  void membersGetWhatWritersWroteWithoutARestart() throws IOException {
    try (PackagedBot bot = start()) {
      SimUser ana = discord.join("ana");
      ana.slash("ask", "question", QUESTION);
      assertThat(ana.latest().text()).contains("Redwood");

      write("content/quokka.md", "# Quokka\n\nQuokka uses the database Larkspur by now.\n");
      discord.await("the new version", () -> bot.log().contains("is being served now"));

      ana.slash("ask", "question", QUESTION);
      assertThat(ana.latest().text()).contains("Larkspur").doesNotContain("Redwood");
      assertThat(bot.complaints()).isEmpty();
    }
  }

  @Test
  void brokenContentIsNamedAndWhatWasThereIsServed() throws IOException {
    try (PackagedBot bot = start()) {
      write("content/quokka.md", "---\ntitel: Quokka\n---\n# Quokka\n\nIt uses Larkspur.\n");
      discord.await("the problem", () -> bot.log().contains("quokka.md:2: error:"));

      SimUser ana = discord.join("ana");
      ana.slash("ask", "question", QUESTION);
      assertThat(ana.latest().text()).contains("Redwood");
      assertThat(bot.log()).contains("still being served", "Did you mean \"title\"?");
    }
  }

  @Test
  void aPipeInPlaceOfAFileIsNamedAndTheNextReloadIsServed() throws Exception {
    try (PackagedBot bot = start()) {
      Path pipe = folder.resolve("content/synonyms.txt");
      assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
      discord.await(
          "the problem",
          () -> bot.log().contains("synonyms.txt: error: It is no ordinary file. Put"));

      Files.delete(pipe);
      write("content/quokka.md", "# Quokka\n\nQuokka uses the database Larkspur by now.\n");
      discord.await("the new version", () -> bot.log().contains("is being served now"));
      SimUser ana = discord.join("ana");
      ana.slash("ask", "question", QUESTION);
      assertThat(ana.latest().text()).contains("Larkspur");
    }
  }

  @Test
  void theOperatorReloadsAndGoesBackFromAnotherProcess() throws IOException {
    settings("watch: 0s");
    try (PackagedBot bot = start()) {
      SimUser ana = discord.join("ana");
      write("content/quokka.md", "# Quokka\n\nQuokka uses the database Larkspur by now.\n");

      PackagedConsole.Ended reload = knowledge("reload");
      assertThat(reload.exitCode()).as(reload.said()).isZero();
      assertThat(reload.said()).contains("is being served now", "Changed 1 passage: quokka");
      ana.slash("ask", "question", QUESTION);
      assertThat(ana.latest().text()).contains("Larkspur");

      String earlier = version(knowledge("history").said(), "Versions to go back to: ");
      assertThat(knowledge("rollback", earlier).exitCode()).isZero();
      ana.slash("ask", "question", QUESTION);
      assertThat(ana.latest().text()).contains("Redwood");
      assertThat(knowledge("history").said())
          .contains("back to version " + earlier, "version ", "by the operator");

      write("content/quokka.md", "---\ntitel: Quokka\n---\n# Quokka\n\nIt uses Larkspur.\n");
      PackagedConsole.Ended refused = knowledge("reload");
      assertThat(refused.exitCode()).isEqualTo(1);
      assertThat(refused.said()).contains("quokka.md:2: error:", "Did you mean \"title\"?");
      assertThat(bot.complaints()).isEmpty();
    }
  }

  @Test
  void whatWasGoodIsServedWhenTheProcessIsKilledAndTheContentBreaks() throws IOException {
    settings("watch: 0s");
    try (PackagedBot bot = start()) {
      write("content/quokka.md", "# Quokka\n\nQuokka uses the database Larkspur by now.\n");
      assertThat(knowledge("reload").exitCode()).isZero();
      bot.kill();
    }
    write("content/quokka.md", "---\ntitel: Quokka\n---\n# Quokka\n\nIt uses Tamarisk.\n");
    try (PackagedBot bot = start()) {
      SimUser ana = discord.join("ana");
      ana.slash("ask", "question", QUESTION);
      assertThat(ana.latest().text()).contains("Larkspur");
      assertThat(bot.said()).contains("quokka.md:2: error:", "still being served");
      assertThat(bot.log()).contains("quokka.md:2: error:");
      assertThat(knowledge("history").said())
          .contains("the content had errors", "by a start that found it changed");
    }
  }

  @Test
  void whereNothingRunsAReloadSaysWhatTheNextStartWillDo() throws IOException {
    assertThat(knowledge("reload").said()).contains("Nothing runs", "Nothing has changed");
    write("content/quokka.md", "# Quokka\n\nQuokka uses the database Larkspur by now.\n");

    PackagedConsole.Ended full =
        PackagedConsole.runShortOfSpace(
            folder.resolve("data"), 1, "knowledge", "reload", "--knowledge", content());
    assertThat(full.exitCode()).as(full.said()).isEqualTo(1);
    assertThat(full.said()).contains("Free space or rights in the data folder");

    PackagedConsole.Ended reload = knowledge("reload");
    assertThat(reload.exitCode()).as(reload.said()).isZero();
    assertThat(reload.said()).contains("is being served now", "Changed 1 passage: quokka");
    assertThat(knowledge("status").said()).contains("by the operator");
  }

  private PackagedConsole.Ended knowledge(String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of("knowledge", command, "--knowledge", content()));
    all.addAll(List.of(arguments));
    return PackagedConsole.run(folder.resolve("data"), all.toArray(String[]::new));
  }

  private String content() {
    return folder.resolve("content").toString();
  }

  private static String version(String said, String before) {
    assertThat(said).contains(before);
    return said.substring(said.indexOf(before) + before.length()).substring(0, 8);
  }

  private PackagedBot start() {
    return PackagedBot.start(
        discord,
        folder.resolve("data"),
        Map.of("ADVISOR_CONFIG", folder.resolve("advisor.yaml").toString()));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
