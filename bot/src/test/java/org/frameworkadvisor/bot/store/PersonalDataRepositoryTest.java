package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.ask.AnswerRecord;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.privacy.PersonalDataKind;
import org.frameworkadvisor.bot.privacy.PersonalDataKind.Fate;
import org.frameworkadvisor.bot.privacy.PersonalDataRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is kept of members, over all tables: found, and forgotten.
class PersonalDataRepositoryTest {
  private static final String ANA = "u-ana";
  private static final String BEN = "u-ben";

  /// Tables that name no member.
  private static final Set<String> IMPERSONAL =
      Set.of(
          "channel_policies",
          "moderator_roles",
          "digests",
          "questionnaires",
          "gaps",
          "left_guilds",
          "flyway_schema_history");

  /// Tables that nobody may change.
  private static final Set<String> FOR_GOOD = Set.of("acts", "reloads");

  @TempDir private Path data;
  private Store store = Store.open(Path.of(""));

  @BeforeEach
  void open() throws SQLException {
    store = Store.open(data);
    assertThat(personal().of(new UserId(ANA)).values()).allMatch(List::isEmpty);
    execute("INSERT INTO questionnaires VALUES ('d1', 'source')");
    fill(ANA);
    fill(BEN);
  }

  private void fill(String member) throws SQLException {
    execute(
        "INSERT INTO answers (id, guild, channel, asker, typed, understood, given_at)"
            + " VALUES ('a-%1$s', 'g1', 'c1', '%1$s', 'why?', 'why flask?', 1795000000000)"
                .formatted(member),
        "INSERT INTO votes VALUES ('a1', '%s', TRUE, 'short', 1795000000001)".formatted(member),
        "INSERT INTO sessions (member, place, name, step, definition, state, expires_at)"
            + " VALUES ('%1$s', 'g1', 's-%1$s', 1, 'd1', 'stage', 1795000000002)".formatted(member),
        "INSERT INTO teams VALUES ('t%d', '%s', 'c1', 'm1', 'd1', 1795000000003, FALSE)"
            .formatted(member.equals(ANA) ? 1 : 2, member),
        "INSERT INTO team_names VALUES ('t1', '%1$s', 'Name of %1$s')".formatted(member),
        "INSERT INTO reloads VALUES ('content', (SELECT COUNT(*) FROM reloads), 1795000000005, 'M',"
            + " '%s', 'g1', 'FAILED', 'a', 'b', 0, 0, 0, 1)".formatted(member),
        "INSERT INTO misses (answer, gap, guild, channel, message, asker, question, asked_at) VALUES ('m-%1$s', 'p1', 'g1', 'c1', NULL, '%1$s', 'who?', 1795000000006)"
            .formatted(member),
        "INSERT INTO wishes (gap, member, guild, channel, question, made_at) VALUES ('p1', '%s', 'g1', 'c1', 'who?', 1795000000007)"
            .formatted(member),
        "INSERT INTO drafts VALUES ('d-%1$s', 'g1', '%1$s', 'q', 'a', '', NULL, NULL, 1795000000008)"
            .formatted(member),
        "INSERT INTO taught VALUES ((SELECT COUNT(*) FROM taught), 'g1', 't1', 'q', 'a', '',"
            + " '%s', 1795000000009, FALSE)".formatted(member),
        "INSERT INTO acts VALUES ('g-%1$s', 1, '%1$s', 'TAUGHT', '', 'x', 1795000000004)"
            .formatted(member));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private PersonalDataRepository personal() {
    return store.personal();
  }

  @Test
  void aMemberFindsAllOfTheirsAndNothingOfOthers() {
    Map<PersonalDataKind, List<Map<String, String>>> kept = personal().of(new UserId(ANA));

    assertThat(kept).containsOnlyKeys(PersonalDataKind.values());
    assertThat(kept.values()).allSatisfy(things -> assertThat(things).hasSize(1));
    assertThat(kept.toString()).doesNotContain(BEN);
    assertThat(kept.get(PersonalDataKind.QUESTIONS))
        .containsExactly(
            Map.of(
                "typed", "why?",
                "understood", "why flask?",
                "guild", "g1",
                "channel", "c1",
                "given_at", "2026-11-18T11:06:40Z"));
    assertThat(kept.getOrDefault(PersonalDataKind.VOTES, List.of()))
        .singleElement()
        .satisfies(vote -> assertThat(vote).containsEntry("helped", "yes"));
  }

  @Test
  void nothingNamesThemAfterwardsButTheLogsOfModeration() throws SQLException {
    Map<PersonalDataKind, Integer> forgotten = personal().forget(new UserId(ANA));

    assertThat(forgotten).containsOnlyKeys(PersonalDataKind.values());
    assertThat(forgotten.values()).containsOnly(1);
    for (String table : tables()) {
      String left = String.join("\n", rows(table));
      if (FOR_GOOD.contains(table)) {
        assertThat(left).contains(ANA);
      } else {
        assertThat(left).as(table).doesNotContain(ANA);
      }
      if (!IMPERSONAL.contains(table)) {
        assertThat(left).as(table).contains(BEN);
      }
    }
    assertThat(rows("teams")).hasSize(2);
    personal()
        .of(new UserId(ANA))
        .forEach((kind, things) ->
            assertThat(things).as(kind.words()).hasSize(kind.fate() == Fate.KEPT ? 1 : 0));
  }

  /// Also where pages were split and joined again, and in what SQLite has not put in place yet.
  @ParameterizedTest
  @ValueSource(longs = {1, 22, 333, 4444, 55_555, 666_666, 7, 88})
  void nothingOfItIsLeftOnTheDisk(long seed) throws Exception {
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      String asker = random.nextInt(3) == 0 ? "u-cleo" : "u-" + random.nextInt(50);
      String typed = (asker.equals("u-cleo") ? "ornithopter " : "why? ").repeat(random.nextInt(60));
      keep(Long.toHexString(random.nextLong()), asker, typed);
      if (random.nextInt(20) == 0) {
        store.answers().forgetBefore(Instant.ofEpochSecond(2000 + random.nextInt(200)));
      }
    }
    assertThat(onDisk("u-cleo", "ornithopter")).containsExactly("u-cleo", "ornithopter");

    personal().forget(new UserId("u-cleo"));

    assertThat(onDisk("u-cleo", "ornithopter", "u-1")).containsExactly("u-1");
    store.close();
    assertThat(onDisk("u-cleo", "ornithopter", "u-1")).containsExactly("u-1");
  }

  @Test
  void whileSomebodyReadsItIsPutOffToTheNextWrite() throws Exception {
    keep("x1", "u-cleo", "ornithopter");
    try (Connection reader = connect();
        Statement statement = reader.createStatement()) {
      statement.execute("BEGIN");
      statement.executeQuery("SELECT * FROM answers").close();
      personal().forget(new UserId("u-cleo"));
      assertThat(onDisk("ornithopter")).isNotEmpty();
      statement.execute("COMMIT");
    }

    keep("x2", "u-dan", "why?");

    assertThat(onDisk("u-cleo", "ornithopter")).isEmpty();
  }

  /// Such as by a process that was killed before it could overwrite what it had removed.
  @Test
  void whatAnotherProcessRemovedIsOverwrittenByTheNext() throws Exception {
    keep("x1", "u-cleo", "ornithopter");
    store.close();
    execute("DELETE FROM answers WHERE asker = 'u-cleo'", "PRAGMA user_version = 1");
    assertThat(onDisk("ornithopter")).isNotEmpty();

    store = Store.open(data);
    keep("x2", "u-dan", "why?");

    assertThat(onDisk("ornithopter")).isEmpty();
    assertThat(query("PRAGMA user_version")).containsExactly("0");
  }

  @Test
  void whatAnotherProcessRemovesMeanwhileIsOverwrittenToo() throws Exception {
    keep("x1", "u-cleo", "ornithopter");
    keep("x2", "u-dan", "gyrocopter");
    try (Connection reader = connect();
        Statement statement = reader.createStatement()) {
      statement.execute("BEGIN");
      statement.executeQuery("SELECT * FROM answers").close();
      personal().forget(new UserId("u-cleo"));
      execute("DELETE FROM answers WHERE asker = 'u-dan'", "PRAGMA user_version = 2");
      statement.execute("COMMIT");
    }

    keep("x3", "u-eve", "why?");

    assertThat(onDisk("ornithopter", "gyrocopter")).isEmpty();
    assertThat(query("PRAGMA user_version")).containsExactly("0");
  }

  @Test
  void untilItIsOverwrittenTheFileSaysSo() throws Exception {
    try (Connection reader = connect();
        Statement statement = reader.createStatement()) {
      statement.execute("BEGIN");
      statement.executeQuery("SELECT * FROM answers").close();
      personal().forget(new UserId(ANA));
      assertThat(query("PRAGMA user_version")).containsExactly("1");
    }
  }

  private void keep(String id, String asker, String typed) {
    store
        .answers()
        .add(
            new AnswerRecord(
                new AnswerId(id),
                Optional.of(new GuildId("g1")),
                new ChannelId("c1"),
                new UserId(asker),
                typed,
                typed,
                Instant.ofEpochSecond(Math.floorMod(id.hashCode(), 2000) + 2000L)));
  }

  /// Those texts that are in the files, whatever for.
  private List<String> onDisk(String... texts) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String end : List.of("", "-wal", "-shm", "-journal")) {
      Path file = data.resolve(Store.FILE + end);
      if (Files.exists(file)) {
        all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return Stream.of(texts).filter(text -> all.indexOf(text) >= 0).toList();
  }

  @Test
  void whatOnlyTheyAskedIsGoneAndWhatOthersAskedTooIsInTheirWords() throws SQLException {
    execute(
        "INSERT INTO gaps VALUES ('p1', 'g1', 'my own words', 'OPEN', NULL, 2, 1, 2)",
        "INSERT INTO gaps VALUES ('p2', 'g1', 'mine alone', 'OPEN', NULL, 1, 1, 2)",
        "INSERT INTO gaps VALUES ('p3', 'g1', 'decided', 'IGNORED', NULL, 1, 1, 2)",
        "INSERT INTO misses (answer, gap, guild, channel, message, asker, question, asked_at) VALUES ('x2', 'p2', 'g1', 'c1', NULL, '"
            + ANA
            + "', 'mine alone', 1)",
        "INSERT INTO misses (answer, gap, guild, channel, message, asker, question, asked_at) VALUES ('x3', 'p3', 'g1', 'c1', NULL, '"
            + ANA
            + "', 'decided', 1)");

    personal().forget(new UserId(ANA));

    assertThat(rows("gaps"))
        .containsExactlyInAnyOrder(
            "p1|g1|who?|OPEN|null|2|1|2", "p3|g1|decided|IGNORED|null|1|1|2");
  }

  @Test
  void whatCannotAllBeForgottenIsNotForgottenAtAll() throws SQLException {
    execute("CREATE TRIGGER stays BEFORE UPDATE ON teams BEGIN SELECT RAISE(ABORT, 'stays'); END");

    assertThatThrownBy(() -> personal().forget(new UserId(ANA)))
        .isInstanceOf(StoreUnavailable.class);

    close();
    store = Store.open(data);
    assertThat(personal().of(new UserId(ANA)).values())
        .allSatisfy(things -> assertThat(things).hasSize(1));
  }

  /// A new table has to be in one list or the other.
  @Test
  void everyTableIsAccountedFor() throws SQLException {
    Set<String> accounted =
        PersonalTable.ALL.stream()
            .map(table -> table.query().replaceAll("(?s).*FROM (\\w+).*", "$1"))
            .collect(Collectors.toSet());
    accounted.addAll(IMPERSONAL);

    assertThat(tables()).hasSizeGreaterThan(5).allMatch(accounted::contains);
    assertThat(accounted).isSubsetOf(tables());
  }

  private List<String> tables() throws SQLException {
    return query("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
  }

  private List<String> rows(String table) throws SQLException {
    return query("SELECT * FROM " + table);
  }

  private List<String> query(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.append(i == 1 ? "" : "|").append(result.getString(i));
        }
        rows.add(row.toString());
      }
      return rows;
    }
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + data.resolve(Store.FILE));
  }
}
