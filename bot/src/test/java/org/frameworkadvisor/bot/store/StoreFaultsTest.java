package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.frameworkadvisor.bot.ask.AnswerRecord;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;

/// What goes wrong with files, and that it heals when the cause is gone.
class StoreFaultsTest {
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
  private static final Logger LOGGER = (Logger) LoggerFactory.getLogger(SqliteDatabase.class);

  @TempDir private Path temp;
  private Path data;
  private Path file;
  private final AtomicLong nanos = new AtomicLong();
  private final SQLiteConfig config = SqliteDatabase.config();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private Store store;

  @BeforeEach
  void start() {
    data = temp.resolve("data");
    file = data.resolve(Store.FILE);
    config.setBusyTimeout(1);
    store = open();
    log.start();
    LOGGER.addAppender(log);
    LOGGER.setAdditive(false);
    LOGGER.setLevel(Level.INFO);
  }

  @AfterEach
  void stop() {
    LOGGER.detachAppender(log);
    LOGGER.setAdditive(true);
    LOGGER.setLevel(null);
    store.close();
  }

  @Test
  void aFileThatIsNoDatabaseIsSaidAndLeftAsItIs() throws IOException {
    Files.createDirectories(data);
    Files.writeString(file, "My diary. ".repeat(1000));

    assertUnavailable(() -> keep("a1"), "is damaged", "move the file away");
    assertThat(file).hasContent("My diary. ".repeat(1000));

    Files.move(file, data.resolve("diary"));
    pass();
    assertKept("a1");
  }

  @Test
  void aFileThatIsDamagedLaterIsSaid() throws IOException {
    keep("a1");
    store.close();
    try (RandomAccessFile pages = new RandomAccessFile(file.toFile(), "rw")) {
      pages.seek(4096);
      pages.write(new byte[(int) pages.length() - 4096]);
    }
    store = open();

    assertUnavailable(() -> keep("a2"), "is damaged", "put a backup in its place");
  }

  @Test
  void aFileThatCannotBeOpenedIsSaid() throws IOException {
    Files.createDirectories(file);
    assertUnavailable(() -> keep("a1"), "cannot be opened and written", "Let this process write");

    Files.delete(file);
    pass();
    assertKept("a1");
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws IOException {
    Files.writeString(data, "in the way");
    assertUnavailable(() -> keep("a1"), "cannot be opened and written", "the folder that holds it");

    Files.delete(data);
    pass();
    assertKept("a1");
  }

  /// Where permissions count: they do not for root, as whom some machines test.
  @Test
  void aFileThatMayOnlyBeReadIsSaid() throws IOException {
    keep("a1");
    store.close();
    Set<PosixFilePermission> before = Files.getPosixFilePermissions(data);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(data));
      store = open();
      assertUnavailable(() -> keep("a2"), "cannot be opened and written", "no need to restart");
    } finally {
      Files.setPosixFilePermissions(data, before);
    }
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    pass();
    assertKept("a2");
  }

  @Test
  void aLockIsSaidAndOverWhenItIsReleased() throws SQLException {
    keep("a1");
    try (Connection other = connect();
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      assertUnavailable(() -> keep("a2"), "is locked by another program", "no need to restart");
      pass();
      assertThat(find("a1")).as("can be read all the while").isPresent();
      assertUnavailable(() -> keep("a2"), "is locked");
      statement.execute("ROLLBACK");
    }
    pass();
    assertKept("a2");
  }

  @Test
  void whileItIsDownNobodyWaits() throws SQLException {
    keep("a1");
    try (Connection other = connect();
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      assertUnavailable(() -> keep("a2"), "is locked");
      statement.execute("ROLLBACK");
    }
    assertUnavailable(() -> keep("a2"), "is locked");
    pass();
    assertKept("a2");
  }

  @Test
  void aFullDiskIsSaidAndNothingIsLost() {
    // Room for the empty tables, a page or more each, and for some answers.
    config.setMaxPageCount(64);
    store.close();
    store = open();
    int kept = 0;
    try {
      while (kept < 1000) {
        keep("a" + kept);
        kept++;
      }
    } catch (StoreUnavailable e) {
      assertThat(e).hasMessageContaining("its disk is full").hasMessageContaining("Free some");
    }
    assertThat(kept).isBetween(2, 999);

    pass();
    for (int i = 0; i < kept; i++) {
      assertThat(find("a" + i)).isPresent();
    }
    assertThat(store.answers().forgetBefore(LONG_AGO.plusSeconds(1))).isEqualTo(kept);
    assertKept("b1");
  }

  @Test
  void aFileOfANewerVersionIsLeftAlone() throws SQLException {
    keep("a1");
    store.close();
    try (Connection other = connect();
        Statement statement = other.createStatement()) {
      statement.execute(
          "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
              + " installed_by, execution_time, success)"
              + " VALUES (99, '9999', 'later', 'SQL', 'V9999__later.sql', '', 1, 1)");
    }
    store = open();

    assertUnavailable(() -> find("a1"), "another version of the bot", "or a newer one");
  }

  @Test
  void afterClosingNothingIsKeptAndNothingLogged() {
    store.close();

    assertThatThrownBy(() -> keep("a1")).isInstanceOf(StoreUnavailable.class);
    assertThat(log.list).isEmpty();
  }

  @Test
  void anOutageIsToldOnceAndItsEndToo() throws SQLException {
    keep("a1");
    try (Connection other = connect();
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      for (int i = 0; i < 5; i++) {
        assertUnavailable(() -> keep("a2"), "is locked");
        pass();
        assertThat(find("a1")).isPresent();
      }
      statement.execute("ROLLBACK");
    }
    keep("a2");
    keep("a3");

    assertThat(log.list)
        .extracting(ILoggingEvent::getLevel)
        .containsExactly(Level.ERROR, Level.INFO);
  }

  @Test
  void aStoreThatIsLostIsNotReplacedWithoutAWord() throws IOException {
    keep("a1");
    store.close();
    for (String lost : List.of("missing", "empty")) {
      Files.deleteIfExists(file);
      if (lost.equals("empty")) {
        Files.createFile(file);
      }
      store = open();
      assertUnavailable(() -> keep("a2"), "is missing or empty", "backup", "--new-store");
      pass();
      assertUnavailable(() -> store.taught().changes(), "is missing or empty");
      assertThat(file.toFile().length()).isZero();
    }
    new SqliteStoreFile(data).allowNew();
    pass();
    assertKept("a3");
    assertThat(find("a1")).isEmpty();
  }

  @Test
  void aStoreOfBeforeTheMarkIsMarked() throws IOException {
    keep("a1");
    store.close();
    Files.delete(SqliteDatabase.mark(file));
    store = open();
    assertThat(find("a1")).isPresent();
    store.close();
    Files.delete(file);

    store = open();
    assertUnavailable(() -> keep("a2"), "is missing or empty");
  }

  @Test
  void whereItCannotBeLookedForItIsNotTakenForNone() throws IOException {
    Files.createSymbolicLink(data, data);

    assertUnavailable(() -> store.taught().changes(), "cannot be opened and written");
  }

  @Test
  void theFilesAreThoseItSaysAndNoOthers() throws IOException {
    keep("a1");
    store.close();

    try (var files = Files.list(data)) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .isSubsetOf(List.of(Store.FILE, Store.FILE + SqliteDatabase.MARK, "native"));
    }
  }

  private Store open() {
    return new Store(new SqliteDatabase(file, config, nanos::get));
  }

  private void pass() {
    nanos.addAndGet(SqliteDatabase.PAUSE.toNanos());
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  private void keep(String id) {
    store
        .answers()
        .add(
            AnswerRepositoryContract.answerRecord(
                id, Optional.of(new GuildId("g1")), "why? ".repeat(200), LONG_AGO));
  }

  private Optional<AnswerRecord> find(String id) {
    return store.answers().find(new AnswerId(id));
  }

  private void assertKept(String id) {
    assertThatCode(() -> keep(id)).doesNotThrowAnyException();
    assertThat(find(id)).isPresent();
  }

  private void assertUnavailable(ThrowingCallable task, String... parts) {
    assertThatThrownBy(task)
        .isInstanceOf(StoreUnavailable.class)
        .hasMessageStartingWith(file + " ")
        .hasMessageContainingAll(parts);
  }
}
