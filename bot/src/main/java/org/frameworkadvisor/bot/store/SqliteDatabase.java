package org.frameworkadvisor.bot.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.result.UnableToProduceResultException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteDataSource;

/// The tables in a file of SQLite's.
///
/// It is opened when it is first needed. When a task fails, those of the next second fail at once,
/// so that a locked file costs a burst of questions one wait and not one each.
final class SqliteDatabase implements Database {
  static final Duration PAUSE = Duration.ofSeconds(1);

  /// What the name of the file ends in that says that there is a store.
  static final String MARK = "-exists";

  /// How long to wait for another process.
  private static final int PATIENCE_MILLIS = 1000;

  /// How long to wait for each other. A click has to be answered within three seconds.
  private static final int LINE_MILLIS = 2000;

  /// How long to wait after the file could not be rewritten, which takes a while where it is large.
  private static final Duration REWRITE_PAUSE = Duration.ofMinutes(1);

  private static final String MIGRATIONS = "classpath:org/frameworkadvisor/bot/store/";

  private static final Logger LOG = LoggerFactory.getLogger(SqliteDatabase.class);

  private final Path file;
  private final SQLiteConfig config;
  private final LongSupplier nanos;

  /// Tasks share it; closing the connections takes it exclusively.
  private final ReadWriteLock inUse = new ReentrantReadWriteLock();

  private volatile boolean gapsHoldRemoved;
  private volatile boolean logHoldsRemoved;
  private volatile long rewriteFailed;

  /// The removals at the last VACUUM.
  private volatile int vacuumed;

  private volatile @Nullable Tables tables;
  private volatile @Nullable Outage outage;
  private volatile boolean isClosed;

  SqliteDatabase(Path file, LongSupplier nanos) {
    this(file, config(), nanos);
  }

  SqliteDatabase(Path file, SQLiteConfig config, LongSupplier nanos) {
    this.file = file;
    this.config = config;
    this.nanos = nanos;
    this.rewriteFailed = nanos.getAsLong() - REWRITE_PAUSE.toNanos();
  }

  /// With a write-ahead log, a killed process loses nothing that was committed, and NORMAL spares
  /// every answer a wait for the disk: a power failure may cost the last moments, never the file.
  static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.NORMAL);
    config.setTempStore(TempStore.MEMORY);
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.enforceForeignKeys(true);
    return config;
  }

  @Override
  public <T> T read(Task<T> task) {
    return with(task, false);
  }

  @Override
  public <T> T write(Task<T> task) {
    T result = with(task, true);
    if (logHoldsRemoved && nanos.getAsLong() - rewriteFailed >= REWRITE_PAUSE.toNanos()) {
      rewrite();
    }
    return result;
  }

  @Override
  public <T> T remove(Task<T> task) {
    T result =
        with(
            handle -> {
              T removed = task.on(handle);
              handle.execute("PRAGMA user_version = " + (removals(handle) + 1));
              return removed;
            },
            true);
    gapsHoldRemoved = true;
    logHoldsRemoved = true;
    rewrite();
    return result;
  }

  /// Overwriting what is removed is not enough: pages that were split have copies of it in their
  /// gaps. The log has some too until it is cut off, which cannot be while another process reads
  /// from it; then the next write tries again.
  private void rewrite() {
    try {
      attempt(handle -> {
        int removals = removals(handle);
        if (gapsHoldRemoved || removals != vacuumed) {
          vacuum(handle);
          gapsHoldRemoved = false;
          vacuumed = removals;
        }
        logHoldsRemoved = !cutsLog(handle) || !inTransaction(all -> clears(all, removals), handle);
        return removals;
      });
    } catch (JdbiException | FlywayException | PoolInitializationException | IOException e) {
      rewriteFailed = nanos.getAsLong();
      LOG.debug("{} cannot be rewritten now", file, e);
    }
  }

  /// How many removals there were since the file was rewritten last, by any process.
  private static int removals(Handle handle) {
    return handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one();
  }

  /// Notes that nothing removed is left; another process may have removed more meanwhile.
  private static boolean clears(Handle handle, int removals) {
    if (removals(handle) != removals) {
      return false;
    }
    handle.execute("PRAGMA user_version = 0");
    return true;
  }

  /// Has SQLite put the new file aside on the disk, beside this one, where there surely may be
  /// files: in memory it would take as much of that.
  private void vacuum(Handle handle) {
    String folder = file.toAbsolutePath().resolveSibling("").toString();
    try {
      handle.execute("PRAGMA temp_store = FILE");
      handle.execute("PRAGMA temp_store_directory = '" + folder.replace("'", "''") + "'");
      handle.execute("VACUUM");
    } finally {
      handle.execute("PRAGMA temp_store = MEMORY");
    }
  }

  private boolean cutsLog(Handle handle) {
    try {
      handle.execute("PRAGMA busy_timeout = 0");
      return !handle
          .createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
          .map(row -> row.getColumn("busy", Boolean.class))
          .one();
    } finally {
      handle.execute("PRAGMA busy_timeout = " + config.getBusyTimeout());
    }
  }

  private <T> T with(Task<T> task, boolean writes) {
    Outage known = outage;
    if (known != null && nanos.getAsLong() - known.since() < PAUSE.toNanos()) {
      throw known.again();
    }
    try {
      T result = attempt(writes ? handle -> inTransaction(task, handle) : task);
      recover(writes);
      return result;
    } catch (JdbiException | FlywayException | PoolInitializationException | IOException e) {
      throw unavailable(e, writes);
    }
  }

  private <T> T attempt(Task<T> task) throws IOException {
    inUse.readLock().lock();
    try {
      return tables().jdbi().withHandle(task::on);
    } finally {
      inUse.readLock().unlock();
    }
  }

  /// Locks at once, not with the first statement that changes something: a transaction that has
  /// read already would not be allowed to wait for another process.
  private static <T> T inTransaction(Task<T> task, Handle handle) {
    handle.execute("BEGIN IMMEDIATE");
    boolean done = false;
    try {
      T result = task.on(handle);
      handle.execute("COMMIT");
      done = true;
      return result;
    } finally {
      if (!done) {
        rollBack(handle);
      }
    }
  }

  /// SQLite itself has done so after some faults, and then there is no transaction any more.
  private static void rollBack(Handle handle) {
    try {
      handle.execute("ROLLBACK");
    } catch (JdbiException e) {
      LOG.debug("nothing to roll back", e);
    }
  }

  private synchronized Tables tables() throws IOException {
    if (isClosed) {
      throw new IOException("the store is closed");
    }
    if (tables == null) {
      tables = open();
    }
    return tables;
  }

  private Tables open() throws IOException {
    Path folder = Files.createDirectories(file.resolveSibling(""));
    requireNotLost(file);
    SqliteLibrary.unpackInto(folder.resolve("native"));
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    migrate(source);
    Files.write(mark(file), new byte[0]);
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("store");
    pool.setDataSource(source);
    // SQLite writes one thing at a time. Here tasks wait in line; there they would ask again and
    // again.
    pool.setMaximumPoolSize(1);
    pool.setConnectionTimeout(LINE_MILLIS);
    pool.setMaxLifetime(0);
    // What is removed is overwritten.
    pool.setConnectionInitSql("PRAGMA secure_delete = ON");
    HikariDataSource connections = new HikariDataSource(pool);
    Jdbi jdbi = RecordMapping.jdbi(connections);
    boolean opened = false;
    try {
      // The first statement loads a lot of classes: here, rather than with a line behind it.
      jdbi.useHandle(handle ->
          handle.createQuery("SELECT :one AS one").bind("one", 1).mapTo(Integer.class).one());
      if (jdbi.withHandle(SqliteDatabase::removals) != 0) {
        gapsHoldRemoved = true;
        logHoldsRemoved = true;
      }
      opened = true;
      return new Tables(connections, jdbi);
    } finally {
      if (!opened) {
        connections.close();
      }
    }
  }

  /// Refuses to make a new store where there was one. An empty file is as good as none: SQLite
  /// would delete what is in the log beside it.
  static void requireNotLost(Path file) throws IOException {
    if (Files.exists(mark(file)) && file.toFile().length() == 0) {
      throw new NoSuchFileException(file + " " + SqliteFault.LOST.problem());
    }
  }

  /// The file that says that there is a store.
  static Path mark(Path file) {
    return file.resolveSibling(file.getFileName() + MARK);
  }

  /// Makes the tables, or brings them up to date.
  static void migrate(DataSource source) {
    Flyway.configure()
        .loggers("slf4j")
        .dataSource(source)
        .locations(MIGRATIONS + "migrations", MIGRATIONS + "sqlite")
        .failOnMissingLocations(true)
        .ignoreMigrationPatterns(new String[0]) // what a newer version wrote is not for this one
        .load()
        .migrate();
  }

  private StoreUnavailable unavailable(Exception cause, boolean writes) {
    if (cause instanceof UnableToProduceResultException unread
        && Stream.<Throwable>iterate(unread, Objects::nonNull, Throwable::getCause)
            .noneMatch(SQLException.class::isInstance)) {
      // A row that this version does not understand; the store is sound.
      throw unread;
    }
    SqliteFault fault = SqliteFault.of(cause);
    Outage before = outage;
    boolean hindersWriting = writes || (before != null && before.hindersWriting());
    Outage now = new Outage(fault.message(file), cause, nanos.getAsLong(), hindersWriting);
    outage = now;
    if (fault.closes()) {
      closeTables();
    }
    if (!isClosed && (before == null || !before.message().equals(now.message()))) {
      LOG.error(now.message(), cause);
    }
    return now.again();
  }

  /// A locked file and a full disk can be read all the while, which does not mean that it is over.
  private void recover(boolean writes) {
    Outage over = outage;
    if (over != null && (writes || !over.hindersWriting())) {
      outage = null;
      LOG.info("{} can be used again.", file);
    }
  }

  @Override
  public boolean isThere() {
    // Where the folder may not be entered, neither can be said.
    return tables != null || !Files.notExists(file) || !Files.notExists(mark(file));
  }

  @Override
  public void close() {
    isClosed = true;
    closeTables();
  }

  private void closeTables() {
    inUse.writeLock().lock();
    try {
      Tables open = tables;
      tables = null;
      if (open != null) {
        open.connections().close();
      }
    } finally {
      inUse.writeLock().unlock();
    }
  }

  private record Tables(HikariDataSource connections, Jdbi jdbi) {}

  private record Outage(String message, Throwable cause, long since, boolean hindersWriting) {
    StoreUnavailable again() {
      return new StoreUnavailable(message, cause);
    }
  }
}
