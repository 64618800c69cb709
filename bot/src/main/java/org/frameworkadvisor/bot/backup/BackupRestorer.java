package org.frameworkadvisor.bot.backup;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.frameworkadvisor.knowledge.content.DurableFile;

/// Puts a backup in place, in a data folder that is not in use. Until everything is unpacked and
/// checked, nothing that was there is touched.
final class BackupRestorer {
  private static final String DATA = "data/";
  private static final String CONTENT = "content/";

  private final InstancePaths paths;
  private final StoreFile store;
  private final FileSwap swap;
  private final String kept;

  /// @param kept the name of what keeps that which was there before, to be put behind a name
  BackupRestorer(InstancePaths paths, StoreFile store, FileSwap swap, String kept) {
    this.paths = paths;
    this.store = store;
    this.swap = swap;
    this.kept = kept;
  }

  RestoreOutcome restore(Path file, boolean withContent) throws IOException, BackupException {
    swap.finish();
    boolean done = false;
    try (BackupReader backup = BackupReader.open(file)) {
      requireRoom(backup.manifest());
      Path unpacked = swap.unpacking();
      unpack(backup, DATA, unpacked);
      requireUsable(unpacked);
      boolean replacesContent = withContent && unpackContent(backup);
      requireUnused(replacesContent);
      swap.commit(kept, replacesContent);
      done = true;
      return new RestoreOutcome.Restored(
          backup.manifest().created(),
          backup.manifest().files().size(),
          paths.data().resolve(kept),
          replacesContent,
          Optional.of(swap.keptContent(kept))
              .filter(before -> replacesContent && Files.exists(before)));
    } finally {
      if (!done && !swap.isDecided()) {
        FileTree.discard(paths.data().resolve(FileSwap.UNPACKING));
        FileTree.discard(swap.newContent());
      }
    }
  }

  private void requireRoom(BackupManifest manifest) throws IOException, BackupException {
    long free = paths.data().toFile().getUsableSpace();
    if (manifest.size() > free) {
      throw new BackupException(
          "It needs %,d MB, and the disk of %s has %,d MB left. Free some space."
              .formatted(manifest.size() >> 20, paths.data(), free >> 20));
    }
  }

  private void requireUsable(Path unpacked) throws IOException, BackupException {
    if (!Files.exists(unpacked.resolve(store.name()))) {
      return;
    }
    try {
      store.check(unpacked);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new BackupException(String.valueOf(e.getMessage()));
    }
  }

  private void requireUnused(boolean replacesContent) throws BackupException {
    if (FileTree.isThere(paths.data().resolve(kept))
        || (replacesContent && FileTree.isThere(swap.keptContent(kept)))) {
      throw new BackupException("Another one was restored just now. Try again in a second.");
    }
  }

  /// Unpacks the content beside where it belongs.
  ///
  /// @return whether there is any, and not there already
  private boolean unpackContent(BackupReader backup) throws IOException, BackupException {
    Map<String, String> wanted =
        backup.manifest().files().stream()
            .filter(file -> file.path().startsWith(CONTENT))
            .collect(
                Collectors.toMap(
                    file -> file.path().substring(CONTENT.length()), BackupManifest.Entry::hash));
    if (wanted.isEmpty() || wanted.equals(present())) {
      return false;
    }
    Path unpacked = swap.newContent();
    Path place = paths.knowledge();
    boolean isOneFile = Files.isRegularFile(place);
    if (isOneFile && wanted.size() > 1) {
      throw new BackupException(
          place + " is a file, and its content is a folder's. Restore without it: --data-only.");
    }
    try {
      FileTree.delete(unpacked);
      if (!isOneFile) {
        Files.createDirectories(unpacked);
      }
    } catch (IOException e) {
      throw new BackupException(
          "The content belongs to "
              + place
              + ", where nothing can be put ("
              + FileTree.reason(e)
              + "). Free rights there, or restore without it, with --data-only.");
    }
    unpack(backup, isOneFile ? CONTENT + wanted.keySet().iterator().next() : CONTENT, unpacked);
    DurableFile.sync(unpacked);
    return true;
  }

  /// The files of the content as it is, by name, with their hashes.
  private Map<String, String> present() throws IOException {
    Map<String, String> present = new TreeMap<>();
    if (Files.isRegularFile(paths.knowledge())) {
      present.put(paths.knowledge().getFileName().toString(), BackupWriter.hash(paths.knowledge()));
    } else if (Files.isDirectory(paths.knowledge())) {
      Path content = paths.knowledge().toRealPath();
      for (Path file : FileTree.walk(content)) {
        if (Files.isRegularFile(file)) {
          present.put(
              content.relativize(file).toString().replace('\\', '/'), BackupWriter.hash(file));
        }
      }
    }
    return present;
  }

  private static void unpack(BackupReader backup, String prefix, Path target)
      throws IOException, BackupException {
    List<BackupManifest.Entry> files = backup.manifest().files();
    for (BackupManifest.Entry file : files) {
      if (file.path().startsWith(prefix)) {
        String inside = file.path().substring(prefix.length());
        backup.unpack(file, inside.isEmpty() ? target : target.resolve(inside));
      }
    }
  }
}
