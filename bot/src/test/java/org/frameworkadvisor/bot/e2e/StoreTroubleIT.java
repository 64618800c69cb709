package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.frameworkadvisor.bot.sim.Permission;
import org.frameworkadvisor.bot.sim.SimChannel;
import org.frameworkadvisor.bot.sim.SimDiscord;
import org.frameworkadvisor.bot.sim.SimInteraction;
import org.frameworkadvisor.bot.sim.SimModal;
import org.frameworkadvisor.bot.sim.SimRole;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;
import org.frameworkadvisor.bot.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When nothing can be kept: questions are answered all the same, the log says once what to do, and
/// what was kept before is kept.
class StoreTroubleIT {
  private static final String NOT_KEPT = "could not be kept";

  @TempDir private Path data;
  private final SimDiscord discord = SimDiscord.open();
  private final SimUser ana = discord.join("ana");
  private final SimUser mod = discord.join("mod").with(Permission.MANAGE_GUILD);

  @AfterEach
  void close() {
    discord.close();
  }

  private Path file() {
    return data.resolve("advisor.db");
  }

  private VisibleMessage asks(SimUser who) {
    who.slash("ask", "question", Scenario.QUESTION);
    assertThat(who.latest().text()).contains(Scenario.ANSWER);
    return who.latest();
  }

  private void assertNothingIsKept(VisibleMessage answer) {
    ana.click(answer, "👍");
    assertThat(ana.latest().text()).contains(NOT_KEPT);
    mod.slash("channel policy", "private", true);
    assertThat(mod.latest().text()).contains(NOT_KEPT);
    mod.slash("knowledge reload");
    discord.await(
        "word that nothing was reloaded",
        () -> mod.latest().text().contains("cannot note down just now who does this"));
    ana.click(answer, "More");
    assertThat(ana.latest().lines()).hasSizeGreaterThan(answer.lines().size());
  }

  private void assertKeepsAgain(VisibleMessage answer) {
    discord.await(
        "a vote to be kept",
        () -> {
          ana.click(answer, "👍");
          return ana.latest().text().contains("Thank you");
        });
  }

  private static void assertSaidOnce(PackagedBot bot, String... words) {
    assertThat(bot.complaints()).singleElement().asString().contains(words);
    assertThat(bot.said().lines().filter(line -> line.startsWith("ERROR"))).hasSize(1);
  }

  @Test
  void anotherProgramLocksTheFile() throws SQLException {
    VisibleMessage given;
    try (PackagedBot bot = PackagedBot.start(discord, data);
        Connection other = connect();
        Statement statement = other.createStatement()) {
      VisibleMessage before = asks(ana);
      awaitAnswersKept(statement, 1);
      statement.execute("BEGIN IMMEDIATE");

      given = asks(ana);
      assertNothingIsKept(before);
      assertSaidOnce(bot, "is locked by another program", "no need to restart");
      statement.execute("ROLLBACK");

      assertKeepsAgain(before);
      asks(ana);
      awaitAnswersKept(statement, 3);
      bot.kill();
    }
    try (PackagedBot bot = PackagedBot.start(discord, data)) {
      ana.click(given, "More");
      assertThat(ana.latest().lines()).hasSizeGreaterThan(given.lines().size());
      assertThat(bot.isAlive()).isTrue();
    }
  }

  /// Whatever waits for the file, nobody is responded to too late, and forms open.
  @Test
  void whileAnotherProgramLocksTheFileEveryoneIsRespondedToInTime() throws SQLException {
    SimRole helpers = discord.role(discord.home(), "helpers");
    SimUser helper = discord.join("helper").gets(helpers);
    discord.openToEveryone("Teach this answer");
    try (PackagedBot bot = PackagedBot.start(discord, data);
        Connection other = connect();
        Statement statement = other.createStatement()) {
      mod.slash("settings moderators", "role", helpers);
      assertThat(mod.latest().text()).contains("moderate from now on");
      VisibleMessage answer = asks(ana);
      awaitAnswersKept(statement, 1);
      statement.execute("BEGIN IMMEDIATE");

      List<SimInteraction> asked = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        SimChannel quiet = discord.channel(discord.home(), "quiet-" + i);
        asked.add(discord.join("voter " + i).click(answer, "👍"));
        asked.add(discord.join("asker " + i).in(quiet).slash("ask", "question", Scenario.QUESTION));
      }
      VisibleMessage said = ana.says("It runs on Fly.io.");
      asked.add(helper.messageMenu(said, "Teach this answer"));

      SimModal form = helper.modal();
      assertThat(form.value("Answer")).isEqualTo("It runs on Fly.io.");
      asked.forEach(discord::awaitResponse);
      assertThat(asked).allMatch(one -> one.took().compareTo(Duration.ofSeconds(3)) < 0);
      statement.execute("ROLLBACK");
      discord.await(
          "what was written to be kept",
          () -> {
            helper.submits(form, Map.of("Question", "Where does it run?"));
            return helper.latest().text().contains("answer here from now on");
          });
      assertThat(bot.isAlive()).isTrue();
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file());
  }

  private void awaitAnswersKept(Statement statement, int wanted) {
    discord.await(wanted + " answers in the file", () -> answersKept(statement) == wanted);
  }

  private static int answersKept(Statement statement) {
    try (ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM answers")) {
      return row.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theFileCannotBeOpened() throws IOException {
    Files.createDirectory(file());

    try (PackagedBot bot = PackagedBot.start(discord, data)) {
      VisibleMessage answer = asks(ana);
      assertNothingIsKept(answer);
      assertSaidOnce(bot, "cannot be opened and written", "Let this process write");

      Files.delete(file());
      assertKeepsAgain(answer);
      assertThat(bot.complaints()).hasSize(1);
    }
  }

  @Test
  void whatWasTaughtCannotBeReadYetWhichIsSaid() throws IOException {
    String question = "Where do we host the club website?";
    try (PackagedBot bot = PackagedBot.start(discord, data)) {
      mod.messageMenu(mod.says("It runs on Fly.io."), "Teach this answer");
      mod.submits(mod.modal(), Map.of("Question", question));
      assertThat(mod.latest().text()).contains("answer here from now on");
      mod.click(mod.latest(), "Confirm");
      assertThat(mod.latest().text()).contains("From now on");
      assertThat(bot.terminate().exitCode()).isZero();
    }
    Path aside = Files.move(file(), data.resolve("aside.db"));
    Files.createDirectory(file());

    try (PackagedBot bot = PackagedBot.start(discord, data)) {
      ana.slash("ask", "question", question);
      assertThat(ana.latest().text())
          .contains("found nothing", "What moderators taught me can't be read right now");
      assertThat(asks(ana).text()).contains("What moderators taught me can't be read right now");

      Files.delete(file());
      Files.move(aside, file());
      discord.await(
          "what was taught",
          () -> {
            SimUser next = discord.join("next");
            next.slash("ask", "question", question);
            return next.latest().text().contains("Fly.io");
          });
      assertThat(asks(discord.join("ben")).text()).doesNotContain("can't be read");
      assertThat(bot.isAlive()).isTrue();
    }
  }

  @Test
  void theFolderCannotBeMade() throws IOException {
    Path inTheWay = Files.writeString(data.resolve("in the way"), "a file, not a folder");
    Map<String, String> there = Map.of("ADVISOR_DATA", inTheWay.resolve("data").toString());

    try (PackagedBot bot = PackagedBot.start(discord, data, there)) {
      assertNothingIsKept(asks(ana));
      assertThat(bot.said().lines().filter(line -> line.startsWith("ERROR")))
          .singleElement()
          .asString()
          .contains("cannot be opened and written", "the folder that holds it");
    }
  }

  @Test
  void theFileIsDamaged() throws IOException {
    VisibleMessage before;
    try (PackagedBot bot = PackagedBot.start(discord, data)) {
      before = asks(ana);
      bot.kill();
    }
    String diary = "My diary. ".repeat(1_000);
    Files.writeString(file(), diary);
    // What is in there is whole, and SQLite would mend the file with it.
    Files.delete(data.resolve("advisor.db-wal"));

    try (PackagedBot bot = PackagedBot.start(discord, data)) {
      ana.click(before, "More");
      assertThat(ana.latest().text()).contains("cannot look up earlier answers", "`/ask`");
      assertThat(ana.latest().isEphemeral()).isTrue();
      assertNothingIsKept(asks(ana));
      assertSaidOnce(bot, "is damaged", "move the file away");
      assertThat(file()).hasContent(diary);
    }
  }

  @Test
  void theFileIsLost() throws IOException {
    VisibleMessage before;
    try (PackagedBot bot = PackagedBot.start(discord, data)) {
      before = asks(ana);
      assertKeepsAgain(before);
      assertThat(bot.terminate().exitCode()).isZero();
    }
    Files.write(file(), new byte[0]);

    try (PackagedBot bot = PackagedBot.start(discord, data)) {
      assertNothingIsKept(asks(ana));
      assertSaidOnce(bot, "is missing or empty", "restore a backup", "--new-store");
      assertThat(file()).isEmptyFile();
      bot.kill();
    }
    try (PackagedBot bot = PackagedBot.startWith(discord, data, "--new-store")) {
      assertKeepsAgain(asks(ana));
      assertThat(bot.complaints()).as("those of before").hasSize(1);
    }
  }

  @Test
  void theDiskIsFull() {
    makeFile();
    VisibleMessage first;
    try (PackagedBot bot = PackagedBot.startShortOfSpace(discord, data, 256)) {
      first = asks(ana);
      int asked = 0;
      while (bot.complaints().isEmpty() && asked < 100) {
        asks(discord.join("member " + asked));
        asked++;
      }

      assertNothingIsKept(first);
      assertThat(bot.complaints()).singleElement().asString().contains("disk");
      bot.kill();
    }
    try (PackagedBot bot = PackagedBot.start(discord, data)) {
      ana.click(first, "Less");
      assertThat(ana.latest().lines()).isEqualTo(first.lines());
      assertKeepsAgain(first);
      assertThat(bot.complaints()).as("those of before").hasSize(1);
    }
  }

  /// With the native library beside it, for which there would be no space.
  private void makeFile() {
    try (Store store = Store.open(data)) {
      assertThat(store.policies().all()).isEmpty();
    }
  }
}
