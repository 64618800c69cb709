package org.frameworkadvisor.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.frameworkadvisor.knowledge.content.Content;
import org.frameworkadvisor.knowledge.content.ContentReader;
import org.frameworkadvisor.knowledge.content.Definition;
import org.frameworkadvisor.knowledge.lucene.LuceneIndex;
import org.frameworkadvisor.knowledge.lucene.LuceneVectorStore;
import org.frameworkadvisor.knowledge.onnx.OnnxModels;
import org.frameworkadvisor.knowledge.retrieval.Embedder;
import org.frameworkadvisor.knowledge.retrieval.IndexNotes;
import org.frameworkadvisor.knowledge.retrieval.LayeredVectors;
import org.frameworkadvisor.knowledge.retrieval.VectorStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds the snapshot of a content where it was made before, or makes it. An index that turns out
/// to be damaged is made anew.
final class Snapshots {
  /// Changes with whatever changes an index of the same content, so that none of another build is
  /// used.
  private static final String FORMAT = "format 6";

  private static final String INDEXES = "indexes";
  private static final String VECTORS = "vectors";
  private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

  private final Path content;
  private final Storage storage;
  private final SnapshotFolder own;
  private final SnapshotFolder prepared;

  /// Waits for the models, which take a while to load.
  @FunctionalInterface
  interface Models {
    List<Embedder> loaded() throws IOException, InterruptedException;
  }

  /// What a finished folder holds.
  private record Opened(LuceneIndex index, SnapshotQuestionnaire questionnaire) {
    static Opened in(Path folder) throws IOException {
      LuceneIndex index = LuceneIndex.open(folder);
      try {
        return new Opened(index, SnapshotQuestionnaire.of(folder, index));
      } catch (IOException | RuntimeException e) {
        index.close();
        throw e;
      }
    }
  }

  Snapshots(Path content, Storage storage) {
    this.content = content;
    this.storage = storage;
    this.own = new SnapshotFolder(storage.data().resolve(INDEXES));
    this.prepared = new SnapshotFolder(storage.prepared().resolve(INDEXES));
  }

  /// The snapshot of what the content is now.
  Snapshot current(Models models, Progress progress) throws IOException, InterruptedException {
    List<String> makers = new ArrayList<>(OnnxModels.ids());
    makers.add(FORMAT);
    String fingerprint = Fingerprint.of(content, makers);
    Optional<Opened> kept = kept(fingerprint);
    Opened opened = kept.isPresent() ? kept.get() : made(fingerprint, models, progress);
    Subjects subjects = Subjects.named(new IndexNotes(opened.index().notes()).subjects());
    return new Snapshot(
        fingerprint.substring(0, 8), opened.index(), subjects, opened.questionnaire());
  }

  /// The questionnaires of all states that are still there, those used last first.
  List<Definition> questionnaires() {
    return Stream.of(own, prepared)
        .flatMap(folder -> folder.finished().stream())
        .flatMap(folder -> SnapshotQuestionnaire.read(folder).stream())
        .distinct()
        .toList();
  }

  private Optional<Opened> kept(String fingerprint) throws IOException {
    if (!own.has(fingerprint)) {
      return prepared.has(fingerprint) ? open(prepared.of(fingerprint)) : Optional.empty();
    }
    own.touch(fingerprint);
    Optional<Opened> opened = open(own.of(fingerprint));
    if (opened.isEmpty()) {
      own.discard(fingerprint);
    }
    return opened;
  }

  private static Optional<Opened> open(Path folder) {
    try {
      return Optional.of(Opened.in(folder));
    } catch (IOException | RuntimeException damaged) {
      LOG.warn("The index in {} is damaged; it is made anew.", folder, damaged);
      return Optional.empty();
    }
  }

  private Opened made(String fingerprint, Models models, Progress progress)
      throws IOException, InterruptedException {
    progress.at("Reading " + content, 0, 0);
    Content read = ContentReader.read(content);
    if (read.hasErrors()) {
      throw new KnowledgeException("The content has errors.", read.problems());
    }
    Path aside = own.aside();
    try (VectorStore vectors = vectors()) {
      new SnapshotBuilder(models.loaded(), vectors, progress).build(read.corpus(), aside);
      SnapshotQuestionnaire.write(read.questionnaire(), aside);
      own.publish(aside, fingerprint);
    } finally {
      SnapshotFolder.delete(aside);
    }
    own.tidy();
    return Opened.in(own.of(fingerprint));
  }

  private VectorStore vectors() throws IOException {
    VectorStore kept = LuceneVectorStore.open(storage.data().resolve(VECTORS));
    Path folder = storage.prepared().resolve(VECTORS);
    if (storage.prepared().equals(storage.data()) || !Files.isDirectory(folder)) {
      return kept;
    }
    try {
      return new LayeredVectors(kept, LuceneVectorStore.openReadOnly(folder));
    } catch (IOException | RuntimeException damaged) {
      LOG.warn("The vectors in {} cannot be used; they are computed anew.", folder, damaged);
      return kept;
    }
  }

  /// Size of all vectors on disk, in bytes.
  long vectorBytes() {
    Set<Path> folders = new LinkedHashSet<>();
    folders.add(storage.data().resolve(VECTORS));
    folders.add(storage.prepared().resolve(VECTORS));
    return folders.stream().mapToLong(Snapshots::bytes).sum();
  }

  private static long bytes(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      return 0;
    }
  }
}
