package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteErrorCode;

class SqliteFaultTest {
  @ParameterizedTest
  @CsvSource({
    "SQLITE_BUSY, LOCKED",
    "SQLITE_BUSY_SNAPSHOT, LOCKED",
    "SQLITE_FULL, FULL",
    "SQLITE_READONLY, NOT_WRITABLE",
    "SQLITE_READONLY_DBMOVED, NOT_WRITABLE",
    "SQLITE_CANTOPEN_ISDIR, NOT_WRITABLE",
    "SQLITE_CORRUPT_INDEX, DAMAGED",
    "SQLITE_NOTADB, DAMAGED",
    "SQLITE_IOERR_FSYNC, UNREADABLE",
    "SQLITE_CONSTRAINT_UNIQUE, UNKNOWN",
    "SQLITE_ERROR, UNKNOWN"
  })
  void aFaultIsKnownByItsCodeHoweverDeepItIs(SQLiteErrorCode code, SqliteFault fault) {
    SQLException thrown = new SQLException("at the bottom", null, code.code);

    assertThat(SqliteFault.of(thrown)).isEqualTo(fault);
    assertThat(SqliteFault.of(new IllegalStateException(new SQLException("around it", thrown))))
        .isEqualTo(fault);
  }

  @Test
  void whatTheFolderRefusesIsNoFaultOfTheDatabase() {
    assertThat(SqliteFault.of(new IOException("no such folder")))
        .isEqualTo(SqliteFault.NOT_WRITABLE);
    assertThat(SqliteFault.of(new IllegalStateException("?"))).isEqualTo(SqliteFault.UNKNOWN);
  }

  @Test
  void aLineThatDoesNotMoveIsNoDamage() {
    SQLException waited = new SQLTransientConnectionException("waited 2000 ms");

    assertThat(SqliteFault.of(waited)).isEqualTo(SqliteFault.SLOW);
    assertThat(SqliteFault.SLOW.closes()).isFalse();
    waited.initCause(new SQLException("locked", null, SQLiteErrorCode.SQLITE_BUSY.code));
    assertThat(SqliteFault.of(waited)).isEqualTo(SqliteFault.LOCKED);
  }

  @ParameterizedTest
  @EnumSource
  void everyMessageNamesTheFileAndEndsWithARemedy(SqliteFault fault) {
    assertThat(fault.message(Path.of("/srv/advisor.db")))
        .startsWith("/srv/advisor.db ")
        .matches(".*, so votes, settings and answers are not kept\\. [A-Z].*\\.");
  }
}
