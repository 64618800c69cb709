package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.moderate.AuditRepository;
import org.frameworkadvisor.bot.moderate.ModeratorRoleRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbiModeratorRoleRepositoryTest extends ModeratorRoleRepositoryContract {
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
  ModeratorRoleRepository roles() {
    return store.moderatorRoles();
  }

  @Override
  AuditRepository audit() {
    return store.audit();
  }

  @Test
  void whatCannotBeLoggedDoesNotHappen() throws SQLException {
    roles().add(HELPERS, auditEntry(ONE, AuditEntry.Kind.MODERATORS_ADDED));
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + data.resolve(Store.FILE));
        Statement statement = other.createStatement()) {
      statement.execute(
          "CREATE TRIGGER no_more BEFORE INSERT ON acts BEGIN SELECT RAISE(ABORT, 'full'); END");
    }

    assertThatThrownBy(
            () -> roles().add(MENTORS, auditEntry(ONE, AuditEntry.Kind.MODERATORS_ADDED)))
        .isInstanceOf(StoreUnavailable.class);

    close();
    open();
    assertThat(roles().of(ONE)).containsExactly(HELPERS);
    assertThat(audit().page(ONE, Long.MAX_VALUE, 10)).hasSize(1);
  }
}
