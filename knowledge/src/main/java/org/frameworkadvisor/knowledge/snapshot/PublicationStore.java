package org.frameworkadvisor.knowledge.snapshot;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.frameworkadvisor.knowledge.content.DurableFile;
import org.frameworkadvisor.knowledge.content.RegularFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notes which snapshot is served of a content, for the next start and for other processes. Each
/// content that is served from a data folder has a note of its own.
final class PublicationStore {
  /// A note keeps a snapshot from being tidied away, so there must be an end to them.
  private static final int MOST_CONTENTS = 32;

  private static final String DAMAGED =
      "{} is damaged ({}). It is written anew when its content is served next; you may delete it.";
  private static final String NOTE = ".txt";
  private static final Logger LOG = LoggerFactory.getLogger(PublicationStore.class);

  private final Path folder;
  private final Path note;

  /// @param folder where the notes of all contents are
  PublicationStore(Path folder, Path content) {
    this.folder = folder;
    String place = content.toAbsolutePath().normalize().toString();
    this.note = folder.resolve(Fingerprint.of(List.of(place)) + NOTE);
  }

  /// What was published last; empty where nothing was, or the note is lost.
  Optional<Publication> last() {
    return read(note);
  }

  /// Notes what is published; durable when this returns.
  void keep(Publication publication) throws IOException {
    Files.createDirectories(folder);
    DurableFile.write(note, publication.text());
  }

  /// The snapshots that are served, of whichever content.
  Set<String> snapshots() {
    Set<String> snapshots = new HashSet<>();
    List<Path> notes = notes();
    notes.stream()
        .limit(MOST_CONTENTS)
        .flatMap(file -> read(file).stream())
        .forEach(publication -> snapshots.add(publication.snapshot()));
    notes.stream().skip(MOST_CONTENTS).forEach(PublicationStore::forget);
    return snapshots;
  }

  private List<Path> notes() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(NOTE))
          .sorted(Comparator.comparing(PublicationStore::written).reversed())
          .toList();
    } catch (IOException e) {
      LOG.warn("{} cannot be read ({}). Free rights there.", folder, e.toString());
      return List.of();
    }
  }

  private static Optional<Publication> read(Path file) {
    try {
      Optional<Publication> publication = Publication.parse(RegularFile.text(file, 1 << 16));
      if (publication.isEmpty()) {
        LOG.warn(DAMAGED, file, "it says something else");
      }
      return publication;
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (AccessDeniedException e) {
      LOG.warn("{} cannot be read ({}). Free rights there.", file, e.toString());
      return Optional.empty();
    } catch (IOException e) {
      LOG.warn(DAMAGED, file, e.toString());
      return Optional.empty();
    }
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  private static void forget(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.debug("{} stays", file, e);
    }
  }
}
