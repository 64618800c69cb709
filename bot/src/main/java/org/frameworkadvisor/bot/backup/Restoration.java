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
import org.frameworkadvisor.knowledge.DurableFile;

/// Puts a backup in place, in a data folder that nobody uses. Until everything is unpacked and
/// checked, nothing that was there is touched.
final class Restoration {
  private static final String DATA = "data/";
  private static final String CONTENT = "content/";

  private final Places places;
  private final StoreFile store;
  private final Swap swap;
  private final String kept;

  /// @param kept the name of what keeps that which was there before, to be put behind a name
  Restoration(Places places, StoreFile store, Swap swap, String kept) {
    this.places = places;
    this.store = store;
    this.swap = swap;
    this.kept = kept;
  }

  RestoreOutcome restore(Path file, boolean withContent) throws IOException, Refusal {
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
          places.data().resolve(kept),
          replacesContent,
          Optional.of(swap.keptContent(kept))
              .filter(before -> replacesContent && Files.exists(before)));
    } finally {
      if (!done && !swap.isDecided()) {
        Tree.discard(places.data().resolve(Swap.UNPACKING));
        Tree.discard(swap.newContent());
      }
    }
  }

  private void requireRoom(Manifest manifest) throws IOException, Refusal {
    long free = places.data().toFile().getUsableSpace();
    if (manifest.size() > free) {
      throw new Refusal(
          "It needs %,d MB, and the disk of %s has %,d MB left. Free some space."
              .formatted(manifest.size() >> 20, places.data(), free >> 20));
    }
  }

  private void requireUsable(Path unpacked) throws IOException, Refusal {
    if (!Files.exists(unpacked.resolve(store.name()))) {
      return;
    }
    try {
      store.check(unpacked);
    } catch (FileSystemException unwritable) {
      throw unwritable;
    } catch (IOException unusable) {
      throw new Refusal(String.valueOf(unusable.getMessage()));
    }
  }

  private void requireUnused(boolean replacesContent) throws Refusal {
    if (Tree.isThere(places.data().resolve(kept))
        || (replacesContent && Tree.isThere(swap.keptContent(kept)))) {
      throw new Refusal("Another one was restored just now. Try again in a second.");
    }
  }

  /// Unpacks the content beside where it belongs.
  ///
  /// @return whether there is any, and not there already
  private boolean unpackContent(BackupReader backup) throws IOException, Refusal {
    Map<String, String> wanted =
        backup.manifest().files().stream()
            .filter(file -> file.path().startsWith(CONTENT))
            .collect(
                Collectors.toMap(
                    file -> file.path().substring(CONTENT.length()), Manifest.Entry::hash));
    if (wanted.isEmpty() || wanted.equals(present())) {
      return false;
    }
    Path unpacked = swap.newContent();
    Path place = places.knowledge();
    boolean isOneFile = Files.isRegularFile(place);
    if (isOneFile && wanted.size() > 1) {
      throw new Refusal(
          place + " is a file, and its content is a folder's. Restore without it: --data-only.");
    }
    try {
      Tree.delete(unpacked);
      if (!isOneFile) {
        Files.createDirectories(unpacked);
      }
    } catch (IOException e) {
      throw new Refusal(
          "The content belongs to "
              + place
              + ", where nothing can be put ("
              + Tree.reason(e)
              + "). Free rights there, or restore without it, with --data-only.");
    }
    unpack(backup, isOneFile ? CONTENT + wanted.keySet().iterator().next() : CONTENT, unpacked);
    DurableFile.sync(unpacked);
    return true;
  }

  /// The files of the content as it is, by name, with their hashes.
  private Map<String, String> present() throws IOException {
    Map<String, String> present = new TreeMap<>();
    if (Files.isRegularFile(places.knowledge())) {
      present.put(
          places.knowledge().getFileName().toString(), BackupWriter.hash(places.knowledge()));
    } else if (Files.isDirectory(places.knowledge())) {
      Path content = places.knowledge().toRealPath();
      for (Path file : Tree.walk(content)) {
        if (Files.isRegularFile(file)) {
          present.put(
              content.relativize(file).toString().replace('\\', '/'), BackupWriter.hash(file));
        }
      }
    }
    return present;
  }

  private static void unpack(BackupReader backup, String prefix, Path target)
      throws IOException, Refusal {
    List<Manifest.Entry> files = backup.manifest().files();
    for (Manifest.Entry file : files) {
      if (file.path().startsWith(prefix)) {
        String inside = file.path().substring(prefix.length());
        backup.unpack(file, inside.isEmpty() ? target : target.resolve(inside));
      }
    }
  }
}
