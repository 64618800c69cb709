package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.frameworkadvisor.bot.moderate.AuditRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbiAuditRepositoryTest extends AuditRepositoryContract {
  @TempDir private Path data;
  private Store store = Store.open(Path.of(""));

  @BeforeEach
  void open() {
    store = Store.open(data);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Override
  AuditRepository audit() {
    return store.audit();
  }

  /// Whatever program tries.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE acts SET actor = 'somebody else'",
        "UPDATE acts SET number = number + 1",
        "DELETE FROM acts",
        "DELETE FROM acts WHERE number = 1",
        "INSERT OR REPLACE INTO acts VALUES ('g1', 1, 'u1', 'TAUGHT', '', '', 0)",
        "INSERT INTO acts VALUES ('g1', 2, 'u1', 'TAUGHT', '', '', 0)"
            + " ON CONFLICT (guild, number) DO UPDATE SET actor = 'u1'"
      })
  void theDatabaseItselfRefusesToChangeIt(String tampering) throws SQLException {
    audit().append(auditEntry(ONE, "t1"));
    audit().append(auditEntry(ONE, "t2"));
    var before = audit().page(ONE, Long.MAX_VALUE, 10);

    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + data.resolve(Store.FILE));
        Statement statement = other.createStatement()) {
      assertThatThrownBy(() -> statement.executeUpdate(tampering))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("append-only");
    }

    assertThat(audit().page(ONE, Long.MAX_VALUE, 10)).isEqualTo(before).hasSize(2);
  }
}
