package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frameworkadvisor.bot.model.GuildId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whole guilds, over all tables.
class JdbiGuildDataRepositoryTest {
  private static final GuildId ONE = new GuildId("111");
  private static final GuildId TWO = new GuildId("222");

  /// Keep a guild's name although it is forgotten, or name guilds that are.
  private static final Set<String> OTHERS = Set.of("reloads", "left_guilds");

  @TempDir private Path data;
  private Store store = Store.open(Path.of(""));

  @BeforeEach
  void open() throws SQLException {
    store = Store.open(data);
    assertThat(store.guilds().all()).isEmpty();
    fill(ONE);
    fill(TWO);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void fill(GuildId guild) throws SQLException {
    String id = guild.value();
    execute(
        "INSERT OR IGNORE INTO questionnaires VALUES ('d1', 'source')",
        "INSERT INTO answers (id, guild, channel, asker, typed, understood, given_at)"
            + " VALUES ('a%1$s', '%1$s', 'c', 'u', 't', 't', 1)".formatted(id),
        "INSERT INTO votes VALUES ('a%s', 'u', TRUE, '', 1)".formatted(id),
        "INSERT INTO misses (answer, gap, guild, channel, asker, question, asked_at)"
            + " VALUES ('a%1$s', 'p', '%1$s', 'c', 'u', 'q', 1)".formatted(id),
        "INSERT INTO wishes (gap, member, guild, channel, question, made_at)"
            + " VALUES ('p%1$s', 'u', '%1$s', 'c', 'q', 1)".formatted(id),
        "INSERT INTO drafts VALUES ('d%1$s', '%1$s', 'u', 'q', 'a', '', NULL, NULL, 1)"
            .formatted(id),
        "INSERT INTO gaps VALUES ('p%1$s', '%1$s', 'q', 'OPEN', NULL, 1, 1, 1)".formatted(id),
        "INSERT INTO taught VALUES (%1$s, '%1$s', 't', 'q', 'a', '', 'u', 1, FALSE)".formatted(id),
        "INSERT INTO channel_policies VALUES ('%s', 'c', 'AUTO', TRUE, TRUE, TRUE)".formatted(id),
        "INSERT INTO moderator_roles VALUES ('%s', 'r')".formatted(id),
        "INSERT INTO digests VALUES ('%s', 'c', 0, 0)".formatted(id),
        "INSERT INTO sessions (member, place, name, step, definition, state, expires_at)"
            + " VALUES ('u', '%1$s', 's%1$s', 1, 'd1', 'x', 1)".formatted(id),
        "INSERT INTO acts VALUES ('%s', 1, 'u', 'TAUGHT', '', '', 1)".formatted(id));
  }

  @Test
  void nothingNamesAForgottenGuildAndTheOthersKeepAll() throws SQLException {
    long taught = store.taught().changes();

    assertThat(store.guilds().forget(ONE)).isEqualTo(JdbiGuildDataRepository.TABLES.size());

    for (String table : tables()) {
      assertThat(rows(table)).as(table).noneMatch(row -> row.contains("111"));
      if (!OTHERS.contains(table) && !table.startsWith("questionn") && !table.startsWith("team")) {
        assertThat(rows(table)).as(table).anyMatch(row -> row.contains("222"));
      }
    }
    assertThat(store.taught().changes()).as("so processes notice").isNotEqualTo(taught);
    assertThat(store.guilds().all()).containsOnlyKeys(TWO);
    assertThat(store.guilds().forget(ONE)).isZero();
  }

  @Test
  void nothingOfItIsLeftOnTheDisk() throws Exception {
    execute("UPDATE answers SET typed = 'ornithopter' WHERE guild = '111'");

    store.guilds().forget(ONE);

    for (String end : List.of("", "-wal")) {
      assertThat(Files.readString(data.resolve(Store.FILE + end), StandardCharsets.ISO_8859_1))
          .doesNotContain("ornithopter");
    }
  }

  @Test
  void everyTableThatNamesGuildsIsForgotten() throws SQLException {
    List<String> naming = new ArrayList<>();
    try (Connection connection = connection()) {
      DatabaseMetaData tables = connection.getMetaData();
      try (ResultSet columns = tables.getColumns(null, null, null, "guild")) {
        while (columns.next()) {
          naming.add(columns.getString("TABLE_NAME"));
        }
      }
    }
    naming.removeAll(OTHERS);

    assertThat(naming).containsExactlyInAnyOrderElementsOf(JdbiGuildDataRepository.TABLES);
  }

  @Test
  void sinceWhenAGuildIsLeftIsKeptUntilItIsNot() {
    store.guilds().left(ONE, Optional.of(Instant.EPOCH.plusMillis(7)));
    assertThat(store.guilds().all())
        .containsEntry(ONE, Optional.of(Instant.EPOCH.plusMillis(7)))
        .containsEntry(TWO, Optional.empty());

    store.guilds().left(ONE, Optional.empty());
    assertThat(store.guilds().all()).containsEntry(ONE, Optional.empty());
  }

  @Test
  void theLogOfAGuildThatIsOnlyLeftStaysAppendOnly() {
    store.guilds().left(ONE, Optional.of(Instant.EPOCH));

    assertThatThrownBy(() -> execute("DELETE FROM acts WHERE guild = '111'"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("append-only");
  }

  private Connection connection() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + data.resolve(Store.FILE));
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.executeUpdate(one);
      }
    }
  }

  private List<String> tables() throws SQLException {
    List<String> tables =
        rows("sqlite_master WHERE type = 'table'").stream()
            .map(row -> row.split("\\|", -1)[1])
            .filter(name -> !name.startsWith("sqlite") && !name.startsWith("flyway"))
            .toList();
    assertThat(tables).hasSizeGreaterThan(10);
    return tables;
  }

  private List<String> rows(String table) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet all = statement.executeQuery("SELECT * FROM " + table)) {
      while (all.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= all.getMetaData().getColumnCount(); i++) {
          row.append(all.getString(i)).append('|');
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }
}
