package org.frameworkadvisor.bot.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/// SQLite's native library, unpacked once into the data folder.
///
/// The driver on its own unpacks it into the temporary folder at every start, which a read-only
/// machine refuses and a killed process leaves behind.
final class SqliteLibrary {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteLibrary.class);
  private static final String FOLDER_PROPERTY = "org.sqlite.lib.path";

  private SqliteLibrary() {}

  /// Lets the driver load the library from a folder. Where it cannot be unpacked there, or the
  /// operator has one of their own, the driver goes its own way.
  static synchronized void unpackInto(Path folder) {
    if (System.getProperty(FOLDER_PROPERTY) != null) {
      return;
    }
    String name = LibraryLoaderUtil.getNativeLibName();
    String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    Path home = folder.resolve("sqlite-" + SQLiteJDBCLoader.getVersion());
    try (InputStream packed = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
      if (packed != null) {
        unpack(packed.readAllBytes(), home.resolve(name));
        System.setProperty(FOLDER_PROPERTY, home.toString());
      }
    } catch (IOException e) {
      LOG.debug("SQLite's library cannot be unpacked into {}", home, e);
    }
  }

  /// Whole or not at all, for another process may be about to load it.
  private static void unpack(byte[] library, Path file) throws IOException {
    if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), library)) {
      return;
    }
    Path folder = Files.createDirectories(file.resolveSibling(""));
    Path part = Files.createTempFile(folder, "unpacking", ".part");
    try {
      Files.write(part, library);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
