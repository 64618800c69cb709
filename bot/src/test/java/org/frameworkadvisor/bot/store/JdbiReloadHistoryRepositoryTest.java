package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.frameworkadvisor.bot.moderate.ReloadEntry;
import org.frameworkadvisor.bot.moderate.ReloadHistoryRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbiReloadHistoryRepositoryTest extends ReloadHistoryRepositoryContract {
  @TempDir private Path data;
  private Store store = Store.open(Path.of(""));
  private Store another = store;

  @BeforeEach
  void open() {
    store = Store.open(data);
    another = Store.open(data);
  }

  @AfterEach
  void close() {
    store.close();
    another.close();
  }

  @Override
  ReloadHistoryRepository history() {
    return store.reloads();
  }

  @Override
  ReloadHistoryRepository ofAnotherProcess() {
    return another.reloads();
  }

  /// Whatever program tries.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE reloads SET member = 'somebody else'",
        "DELETE FROM reloads",
        "INSERT OR REPLACE INTO reloads SELECT content, 1, 0, initiator, member, guild, result,"
            + " version_before, version_now, 0, 0, 0, 0 FROM reloads"
      })
  void theDatabaseItselfRefusesToChangeIt(String tampering) throws SQLException {
    history().add("/content", entry(1, ReloadEntry.Result.PUBLISHED));
    List<ReloadEntry> before = history().latest("/content", 10);

    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + data.resolve(Store.FILE));
        Statement statement = other.createStatement()) {
      assertThatThrownBy(() -> statement.executeUpdate(tampering))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("append-only");
    }

    assertThat(history().latest("/content", 10)).isEqualTo(before).hasSize(1);
  }
}
