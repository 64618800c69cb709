package org.frameworkadvisor.bot.backup;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.frameworkadvisor.knowledge.content.DurableFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes backups of an instance and restores them.
public final class BackupService {
  private static final Logger LOG = LoggerFactory.getLogger(BackupService.class);

  /// The content may be edited and old indexes tidied away while they are read.
  private static final int ATTEMPTS = 3;

  /// The folder beside a backup in which that is written, and what is locked in there meanwhile.
  private static final String PARTS = ".advisor-backup-";

  private static final String IN_USE = "in-use";

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss").withZone(ZoneOffset.UTC);

  private final InstancePaths paths;
  private final DataFolder folder;
  private final StoreFile store;
  private final String program;
  private final InstantSource clock;

  /// @param folder the data folder
  /// @param program the version of the program
  public BackupService(
      InstancePaths paths,
      DataFolder folder,
      StoreFile store,
      String program,
      InstantSource clock) {
    this.paths = paths;
    this.folder = folder;
    this.store = store;
    this.program = program.replaceAll("\\s", "");
    this.clock = clock;
  }

  /// Writes a backup, also while an instance is running.
  ///
  /// @param force whether a file that is there is replaced
  public BackupOutcome write(Path file, boolean force) {
    Path target = file.toAbsolutePath().normalize();
    try {
      requireFree(target, force);
      return attempt(target, force, ATTEMPTS);
    } catch (BackupException e) {
      return new BackupOutcome.Refused(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      LOG.debug("no backup", e);
      return new BackupOutcome.Refused(
          "The backup could not be written: "
              + FileTree.reason(e)
              + ". Free some space or some rights, or name a file elsewhere. Nothing is left of"
              + " it.");
    }
  }

  private static void requireFree(Path target, boolean force) throws BackupException {
    if (Files.isDirectory(target)) {
      throw new BackupException(target + " is a folder. Name a file in it.");
    }
    if (!Files.isDirectory(target.resolveSibling(""))) {
      throw new BackupException("There is no folder " + target.getParent() + ". Make it first.");
    }
    if (FileTree.isThere(target) && !force) {
      throw new BackupException(
          target + " is there already. Name another file, or replace it with --force.");
    }
  }

  private BackupOutcome attempt(Path target, boolean force, int attempts)
      throws IOException, BackupException {
    try {
      return written(target, force);
    } catch (NoSuchFileException e) {
      if (attempts <= 1) {
        throw e;
      }
      return attempt(target, force, attempts - 1);
    }
  }

  private BackupOutcome written(Path target, boolean force) throws IOException, BackupException {
    Path beside = target.resolveSibling("");
    discardAbandoned(beside);
    // Temporary files are for their owner alone; these hold what members said.
    Path parts = Files.createTempDirectory(beside, PARTS);
    try (FileChannel inUse = FileChannel.open(parts.resolve(IN_USE), CREATE, WRITE);
        FileLock _ = lock(inUse)) {
      Path part = Files.createTempFile(parts, "", ".zip");
      int files;
      int linksLeftOut;
      try (BackupWriter writer = new BackupWriter(part)) {
        addStore(writer, parts);
        addServed(writer);
        addContent(writer);
        if (Files.isRegularFile(paths.settings())) {
          writer.add("config/" + paths.settings().getFileName(), paths.settings());
        }
        writer.finish(program, clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        files = writer.files();
        linksLeftOut = writer.linksLeftOut();
      }
      long bytes = Files.size(part);
      requireFree(target, force);
      FileTree.move(part, target);
      DurableFile.sync(beside);
      return new BackupOutcome.Written(target, files, bytes, linksLeftOut);
    } finally {
      FileTree.discard(parts);
    }
  }

  /// Some network drives have no locks: what a killed backup leaves there stays.
  private static @Nullable FileLock lock(FileChannel inUse) {
    try {
      return inUse.lock();
    } catch (IOException e) {
      LOG.debug("a backup is written without a lock", e);
      return null;
    }
  }

  /// Removes the parts that killed backups left there: no process holds their lock any more.
  private static void discardAbandoned(Path folder) throws IOException {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, PARTS + "*")) {
      for (Path parts : all) {
        try (FileChannel inUse = FileChannel.open(parts.resolve(IN_USE), CREATE, WRITE);
            FileLock abandoned = inUse.tryLock()) {
          if (abandoned != null) {
            FileTree.discard(parts);
          }
        } catch (IOException | OverlappingFileLockException e) {
          LOG.debug("{} stays", parts, e);
        }
      }
    }
  }

  private void addStore(BackupWriter writer, Path copies) throws IOException, BackupException {
    // Where it is lost and only what belongs to it is there, copying says so.
    if (store.names().stream().map(paths.data()::resolve).anyMatch(Files::exists)) {
      Path copy = copies.resolve(store.name());
      store.copy(copy);
      writer.add("data/" + store.name(), copy);
    }
  }

  /// Leaves out unfinished files, which end in `.part`, and files that are not the program's.
  private void addServed(BackupWriter writer) throws IOException, BackupException {
    for (String name : DataFolder.SERVED) {
      Path served = paths.data().resolve(name);
      if (Files.isDirectory(served)) {
        for (Path file : FileTree.walk(served)) {
          Path inside = served.relativize(file);
          String path = "data/" + name + "/" + inside.toString().replace('\\', '/');
          if (Files.isRegularFile(file) && !path.contains(".part") && BackupManifest.allows(path)) {
            writer.add(path, file);
          }
        }
      }
    }
  }

  private void addContent(BackupWriter writer) throws IOException, BackupException {
    if (Files.exists(paths.knowledge())) {
      writer.addTree("content", paths.knowledge().toRealPath());
    }
  }

  /// Restores a backup where no instance is running. What was there before is kept beside it.
  ///
  /// @param withContent whether the content is restored too; where it is as it was, it is left
  ///   alone
  public RestoreOutcome restore(Path file, boolean withContent) {
    String kept = FileSwap.BEFORE + STAMP.format(clock.instant());
    try {
      BackupRestorer restorer = new BackupRestorer(paths, store, folder.swap(), kept);
      return folder
          .alone(() -> restorer.restore(file, withContent))
          .orElseGet(() ->
              new RestoreOutcome.Refused(
                  "An instance of the program is using "
                      + paths.data()
                      + ". Stop it first: what it keeps meanwhile would be lost."));
    } catch (BackupException e) {
      return new RestoreOutcome.Refused(file + " is not restored. " + e.getMessage());
    } catch (IOException e) {
      LOG.debug("not restored", e);
      return new RestoreOutcome.Refused(
          file
              + " could not be restored: "
              + FileTree.reason(e)
              + ". See to that and try again; an instance that is started sees to the rest.");
    }
  }
}
