package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.sim.Permission;
import org.frameworkadvisor.bot.sim.SimDiscord;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A bot is copied while it runs, lost, and there again.
class BackupIT {
  private static final String TAUGHT = "Where does the club keep its ladder?";
  private static final String MISSED = "How do I tune a carburettor?";

  @TempDir private Path temp;
  private final SimDiscord discord = SimDiscord.open();
  private final SimUser ana = discord.join("ana");
  private final SimUser mod = discord.join("mod").with(Permission.MANAGE_GUILD);

  private Path data() {
    return temp.resolve("data");
  }

  private Path file() {
    return temp.resolve("backup.zip");
  }

  @AfterEach
  void close() {
    discord.close();
  }

  @Test
  void whatIsRestoredGoesOnWhereTheBackupWasMade() throws IOException {
    VisibleMessage answer;
    try (PackagedBot bot = PackagedBot.start(discord, data())) {
      mod.slash("channel policy", "private", true);
      ana.slash("ask", "question", Scenario.QUESTION);
      answer = ana.latest();
      ana.slash("recommend");
      ana.latest();
      ana.click("Quick: 6 questions");
      assertThat(ana.latest().text()).contains("1 of 6");
      ana.click("An online shop");
      assertThat(ana.latest().text()).contains("2 of 6");
      mod.messageMenu(ana.says(TAUGHT), "Teach this answer");
      mod.submits(mod.modal(), Map.of("Question", TAUGHT, "Answer", "In the barn."));
      assertThat(mod.latest().text()).contains("In the barn.");
      mod.click(mod.latest(), "Confirm");
      assertThat(mod.latest().text()).contains("From now on");
      ana.slash("ask", "question", MISSED);
      assertThat(ana.latest().text()).contains("Sorry");
      discord.await(
          "the gap",
          () -> {
            mod.slash("knowledge gaps");
            return mod.latest().text().contains(MISSED);
          });

      PackagedConsole.Ended backup = PackagedConsole.run(data(), "backup", file().toString());
      assertThat(backup.exitCode()).as(backup.said()).isZero();
      assertThat(backup.said()).contains("backup.zip holds");
      PackagedConsole.Ended refused = PackagedConsole.run(data(), "restore", file().toString());
      assertThat(refused.exitCode()).isEqualTo(69);
      assertThat(refused.said()).contains("is using " + data(), "Stop it first");

      mod.slash("channel policy", "private", false);
      assertThat(mod.latest().text()).contains("for everyone");
      assertThat(bot.terminate().exitCode()).isZero();
      assertThat(bot.complaints()).isEmpty();
    }
    Files.writeString(data().resolve("advisor.db"), "lost");

    PackagedConsole.Ended restored =
        PackagedConsole.run(data(), "restore", "--data-only", file().toString());
    assertThat(restored.exitCode()).as(restored.said()).isZero();

    try (PackagedBot bot = PackagedBot.start(discord, data())) {
      mod.slash("channel policy");
      assertThat(mod.latest().text()).contains("for the asker alone");
      ana.click(answer, "More");
      assertThat(ana.latest().text()).contains(Scenario.ANSWER);
      ana.slash("recommend");
      assertThat(ana.latest().text()).contains("2 of 6");
      ana.slash("ask", "question", TAUGHT);
      assertThat(ana.latest().text()).contains("In the barn.");
      mod.slash("knowledge gaps");
      assertThat(mod.latest().text()).contains(MISSED);
      mod.slash("knowledge audit");
      assertThat(mod.latest().text())
          .contains("taught an answer: " + TAUGHT, "decided how I behave in");
      assertThat(bot.complaints()).isEmpty();
    }
  }

  @Test
  void onADiskThatIsFullNothingIsLeft() throws IOException {
    try (PackagedBot bot = PackagedBot.start(discord, data())) {
      ana.slash("ask", "question", Scenario.QUESTION);
      assertThat(bot.terminate().exitCode()).isZero();
    }

    PackagedConsole.Ended ended =
        PackagedConsole.runShortOfSpace(data(), 40, "backup", file().toString());

    assertThat(ended.exitCode()).as(ended.said()).isEqualTo(69);
    assertThat(ended.said()).contains("could not be written").contains("Free some space");
    try (Stream<Path> left = Files.list(temp)) {
      assertThat(left.map(Path::getFileName).map(Path::toString).toList())
          .isEqualTo(List.of("data"));
    }
  }
}
