package org.frameworkadvisor.bot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.frameworkadvisor.bot.backup.BackupException;
import org.frameworkadvisor.bot.backup.StoreFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/// Copies of the file, made and checked by SQLite itself.
public final class SqliteStoreFile implements StoreFile {
  /// An instance that writes a lot may make a copy wait.
  private static final int PATIENCE_MILLIS = 10_000;

  private static final Logger LOG = LoggerFactory.getLogger(SqliteStoreFile.class);

  private final Path data;

  /// @param data the data folder
  public SqliteStoreFile(Path data) {
    this.data = data;
  }

  @Override
  public String name() {
    return Store.FILE;
  }

  @Override
  public List<String> names() {
    return List.of(
        Store.FILE, Store.FILE + "-wal", Store.FILE + "-shm", Store.FILE + SqliteDatabase.MARK);
  }

  /// Lets a new file be made where this one is lost; only an operator may ask for that.
  public void allowNew() {
    try {
      Files.deleteIfExists(SqliteDatabase.mark(data.resolve(Store.FILE)));
    } catch (IOException e) {
      LOG.warn("Nothing can be removed from {} ({}). Free rights there.", data, e.toString());
    }
  }

  /// A copy of what was committed at one moment, also while others write.
  @Override
  public void copy(Path target) throws IOException, BackupException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    Path file = data.resolve(Store.FILE);
    try {
      SqliteDatabase.requireNotLost(file);
    } catch (NoSuchFileException _) {
      throw new BackupException(
          "The backup could not be written: " + SqliteFault.LOST.advice(file));
    }
    try (Connection connection = source(file, config).getConnection();
        PreparedStatement copying = connection.prepareStatement("VACUUM INTO ?")) {
      copying.setString(1, target.toString());
      copying.execute();
    } catch (SQLException e) {
      throw new IOException(file + " " + SqliteFault.of(e).problem(), e);
    }
    requireSound(target, file + " is damaged");
  }

  @Override
  public void check(Path folder) throws IOException {
    Path file = folder.resolve(Store.FILE);
    requireSound(file, "What it keeps is damaged. Use another backup.");
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.DELETE);
    try {
      SqliteDatabase.migrate(source(file, config));
    } catch (FlywayException e) {
      throw new IOException(
          SqliteFault.of(e) == SqliteFault.NEWER
              ? "What it keeps was written by a newer version of the program. Restore it with that"
                  + " version or a newer one."
              : "What it keeps cannot be used by this version of the program.",
          e);
    }
  }

  private void requireSound(Path file, String problem) throws IOException {
    try (Connection connection = source(file, new SQLiteConfig()).getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA integrity_check")) {
      if (!result.next() || !result.getString(1).equals("ok")) {
        throw new IOException(problem);
      }
    } catch (SQLException e) {
      throw new IOException(problem, e);
    }
  }

  private SQLiteDataSource source(Path file, SQLiteConfig config) {
    SqliteLibrary.unpackInto(data.resolve("native"));
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }
}
