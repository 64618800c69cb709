package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.sim.Permission;
import org.frameworkadvisor.bot.sim.SimChannel;
import org.frameworkadvisor.bot.sim.SimGuild;
import org.frameworkadvisor.bot.sim.SimInteraction;
import org.frameworkadvisor.bot.sim.SimRole;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may do what: every command and every button, tried by everyone, as the file beside it says.
/// Clients are not to be trusted, so here each sends what Discord does not offer it, too.
class PermissionsIT extends Scenario {
  private static final Path FILE =
      Path.of("src/test/resources/org/frameworkadvisor/bot/e2e/permissions.csv");
  private static final String BUTTON = "button ";

  private Optional<SimRole> moderators = Optional.empty();
  private Optional<SimGuild> elsewhere = Optional.empty();

  /// What may be done, and by whom.
  record Row(String what, List<String> may) {
    static Row of(String line) {
      List<String> cells = Arrays.stream(line.split(",", -1)).map(String::strip).toList();
      return new Row(cells.getFirst(), cells.subList(1, cells.size()));
    }

    @Override
    public String toString() {
      return what;
    }
  }

  /// JDA says so once where a message is looked at that the bot may not read.
  @Override
  boolean isExpected(String complaint) {
    return complaint.contains("message content without GatewayIntent.MESSAGE_CONTENT");
  }

  static List<Row> rows() throws IOException {
    return table().stream().skip(1).toList();
  }

  private static List<Row> table() throws IOException {
    try (Stream<String> lines = Files.lines(FILE)) {
      return lines.filter(line -> !line.startsWith("#") && !line.isBlank()).map(Row::of).toList();
    }
  }

  @BeforeAll
  void letClientsForge() {
    discord().commands().forEach(discord()::forgeAnywhere);
  }

  @BeforeEach
  void nameModerators() {
    SimRole role = discord().role(guild(), "moderators");
    SimUser owner = join("owner").with(Permission.MANAGE_GUILD);
    owner.slash("settings moderators", "role", role);
    assertThat(owner.latest().text()).contains("moderate from now on");
    moderators = Optional.of(role);
    elsewhere = Optional.of(discord().guild("another server", 0, 1));
  }

  /// Everyone in the order of the columns.
  private List<SimUser> everyone() {
    SimGuild other = elsewhere.orElseThrow();
    SimChannel there = discord().channel(other, "elsewhere");
    SimUser guest = discord().join("guest", other, there).with(Permission.MANAGE_GUILD);
    discord().add(guest, guild());
    return List.of(
        join("member"),
        join("helper").gets(moderators.orElseThrow()),
        join("manager").with(Permission.MANAGE_GUILD),
        join("administrator").with(Permission.ADMINISTRATOR),
        guest.in(channel()),
        join("owner").with(Permission.MANAGE_GUILD).inDirectMessages());
  }

  @Test
  void everyCommandAndEveryButtonIsInTheFile() throws IOException {
    List<String> all = new ArrayList<>(discord().commandPaths());
    for (CustomId.Action action : CustomId.Action.values()) {
      all.add(name(action));
    }

    assertThat(rows().stream().map(Row::what)).containsExactlyInAnyOrderElementsOf(all);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void thoseWhoMayAreLetAndNobodyElse(Row row) throws IOException {
    List<String> columns = table().getFirst().may();
    List<SimUser> people = everyone();
    List<String> results = new ArrayList<>();
    for (SimUser who : people) {
      results.add(isLet(who, row.what()) ? "yes" : "no");
    }

    assertThat(columns).hasSameSizeAs(people);
    assertThat(results).as("%s by %s", row.what(), columns).isEqualTo(row.may());
  }

  private boolean isLet(SimUser who, String what) {
    who.slash("ask", "question", QUESTION, "private", true);
    VisibleMessage own = who.latest();
    SimInteraction tried =
        what.startsWith(BUTTON)
            ? who.forges(own, forged(what.substring(BUTTON.length()), own, who))
            : EveryCommand.use(who, what, who.says("Which one is old?"));
    discord().awaitResponse(tried);
    return who.sees().stream().map(VisibleMessage::text).noneMatch(PermissionsIT::isRefusal);
  }

  private static boolean isRefusal(String text) {
    return text.contains("have a role that moderates")
        || text.contains("is for the moderators of a server");
  }

  private static String forged(String button, VisibleMessage message, SimUser who) {
    Optional<AnswerId> answer =
        message.buttons().stream()
            .flatMap(one -> CustomId.parse(one.customId()).stream())
            .flatMap(id -> id.answer().stream())
            .findFirst();
    CustomId.Action action =
        CustomId.Action.valueOf(button.toUpperCase(Locale.ROOT).replace(' ', '_'));
    return new CustomId(action, answer, Optional.of(new UserId(who.id())), "").text();
  }

  private static String name(CustomId.Action action) {
    return BUTTON + action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
