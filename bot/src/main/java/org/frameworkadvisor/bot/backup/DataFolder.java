package org.frameworkadvisor.bot.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A data folder and who is in it. Every instance shares it for as long as it runs, which the
/// operating system knows: a killed one leaves nothing behind. Restoring takes it exclusively.
///
/// There is one of these for a folder and process.
public final class DataFolder implements AutoCloseable {
  static final String LOCK = "in-use";

  /// What a backup has of it beside the store.
  static final List<String> SERVED = List.of("published", "indexes");

  private static final String BEING_RESTORED = "A backup is being restored. Try again in a minute.";

  private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);

  private final Path folder;
  private final Path content;
  private final StoreFile store;
  private @Nullable FileChannel channel;
  private @Nullable FileLock lock;

  /// @param paths of which this is the data folder
  public DataFolder(InstancePaths paths, StoreFile store) {
    this.folder = paths.data();
    this.content = paths.knowledge();
    this.store = store;
  }

  /// Joins those who use it, and finishes a restoration that was cut short. Where there can be no
  /// lock, such as in a folder that may only be read, nothing can be restored either.
  ///
  /// @return why the folder must not be used now, for a person; empty where it may
  public synchronized Optional<String> share() {
    if (lock != null) {
      return Optional.empty();
    }
    OwnerOnlyFiles.tighten(folder);
    try {
      if (FileSwap.isPending(folder) && alone(this::finished).isEmpty()) {
        return Optional.of(BEING_RESTORED);
      }
    } catch (IOException | BackupException e) {
      LOG.debug("a restoration cannot be finished", e);
      return Optional.of(
          folder + " holds a restored backup that cannot be put in place: " + reason(e));
    }
    try {
      lock = channel().tryLock(0, Long.MAX_VALUE, true);
      return lock == null ? Optional.of(BEING_RESTORED) : Optional.empty();
    } catch (OverlappingFileLockException e) {
      return Optional.of(BEING_RESTORED);
    } catch (IOException e) {
      LOG.debug("{} cannot be locked", folder, e);
      return Optional.empty();
    }
  }

  private static String reason(Exception failure) {
    return failure instanceof IOException io
        ? FileTree.reason(io) + ". See to that and try again."
        : String.valueOf(failure.getMessage());
  }

  private boolean finished() throws IOException, BackupException {
    swap().finish();
    return true;
  }

  /// A task that needs the folder exclusively.
  interface Task<T> {
    T run() throws IOException, BackupException;
  }

  /// Does a task that needs the folder alone, and takes part again where it did before.
  ///
  /// @return empty where another process is using it, and nothing was done
  synchronized <T> Optional<T> alone(Task<T> task) throws IOException, BackupException {
    FileLock shared = lock;
    if (shared != null) {
      shared.release();
      lock = null;
    }
    try (FileLock exclusive = channel().tryLock()) {
      return exclusive == null ? Optional.empty() : Optional.of(task.run());
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    } finally {
      if (shared != null) {
        lock = channel().tryLock(0, Long.MAX_VALUE, true);
      }
    }
  }

  FileSwap swap() {
    return new FileSwap(
        folder, content, Stream.concat(store.names().stream(), SERVED.stream()).toList());
  }

  private FileChannel channel() throws IOException {
    FileChannel open = channel;
    if (open == null) {
      Files.createDirectories(folder);
      // Closing any other channel to the file would end the lock.
      open =
          FileChannel.open(
              folder.resolve(LOCK),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      channel = open;
    }
    return open;
  }

  @Override
  public synchronized void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      LOG.debug("{} cannot be let go", folder, e);
    }
    channel = null;
    lock = null;
  }
}
