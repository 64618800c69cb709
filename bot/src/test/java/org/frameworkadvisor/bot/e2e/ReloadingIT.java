package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    write("advisor.yaml", "knowledge: {path: " + folder.resolve("content") + ", watch: 100ms}\n");
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
