package org.frameworkadvisor.knowledge.snapshot;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.frameworkadvisor.knowledge.content.DurableFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where finished indexes lie, one folder per fingerprint. An index is built aside and moved into
/// place when it is whole, so that a folder that is there is a folder that can be served.
final class SnapshotFolder {
  /// Older states are kept for a while: going back to one costs nothing then.
  private static final int KEPT = 8;

  private static final Logger LOG = LoggerFactory.getLogger(SnapshotFolder.class);
  private static final String UNFINISHED = ".part";
  private static final Pattern BUILDER = Pattern.compile("^building-(\\d{1,18})-");

  private final Path folder;

  SnapshotFolder(Path folder) {
    this.folder = folder;
  }

  Path of(String fingerprint) {
    return folder.resolve(fingerprint);
  }

  boolean has(String fingerprint) {
    return Files.isDirectory(of(fingerprint));
  }

  /// A new folder to build in.
  Path aside() throws IOException {
    Files.createDirectories(folder);
    return Files.createDirectory(newName());
  }

  private Path newName() {
    long process = ProcessHandle.current().pid();
    return folder.resolve("building-" + process + "-" + System.nanoTime() + UNFINISHED);
  }

  /// Takes a damaged index away, at once for everybody who looks for it.
  void discard(String fingerprint) {
    Path away = newName();
    try {
      Files.move(of(fingerprint), away, StandardCopyOption.ATOMIC_MOVE);
      delete(away);
    } catch (IOException e) {
      LOG.debug("cannot take {} away; the folder may be read-only", fingerprint, e);
    }
  }

  /// Moves a finished index into place; where another process was faster, its index stays.
  void publish(Path finished, String fingerprint) throws IOException {
    try {
      Files.move(finished, of(fingerprint), StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      // Systems have different names for what is in the way.
      if (!has(fingerprint)) {
        throw e;
      }
      delete(finished);
    }
    DurableFile.sync(folder);
  }

  /// Takes over an index that was finished elsewhere.
  void adopt(Path finished, String fingerprint) throws IOException {
    Path aside = aside();
    try {
      try (Stream<Path> files = Files.list(finished)) {
        for (Path file : files.toList()) {
          Files.copy(file, aside.resolve(file.getFileName()));
        }
      }
      publish(aside, fingerprint);
    } finally {
      delete(aside);
    }
  }

  /// Notes that an index is in use, which keeps it from being removed soon.
  void touch(String fingerprint) {
    try {
      // The file system's own clock stamps the folder when an entry comes and goes.
      Files.delete(Files.createTempFile(of(fingerprint), "used", UNFINISHED));
    } catch (IOException e) {
      LOG.debug("cannot note the use of {}; the folder may be read-only", fingerprint, e);
    }
  }

  /// Removes the indexes that were not used for longest, and what killed builds left behind.
  ///
  /// @param served fingerprints that stay, however long they were not used
  void tidy(Set<String> served) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path path : all.toList()) {
        if (path.getFileName().toString().endsWith(UNFINISHED) && isAbandoned(path)) {
          delete(path);
        }
      }
    }
    for (Path old : finished().stream().skip(KEPT).toList()) {
      if (!served.contains(old.getFileName().toString())) {
        delete(old);
      }
    }
  }

  /// What may be served, that used last first; empty where the folder can't be read.
  List<Path> finished() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> !path.getFileName().toString().endsWith(UNFINISHED))
          .sorted(Comparator.comparing(SnapshotFolder::lastUse).reversed())
          .toList();
    } catch (IOException e) {
      LOG.debug("cannot look into {}", folder, e);
      return List.of();
    }
  }

  private static boolean isAbandoned(Path building) {
    Matcher process = BUILDER.matcher(building.getFileName().toString());
    return !process.find()
        || ProcessHandle.of(Long.parseLong(process.group(1)))
            .filter(ProcessHandle::isAlive)
            .isEmpty();
  }

  private static FileTime lastUse(Path path) {
    try {
      return Files.getLastModifiedTime(path);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
