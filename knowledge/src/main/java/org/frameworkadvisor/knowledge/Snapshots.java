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
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.content.ContentReader;
import org.frameworkadvisor.knowledge.content.Definition;
import org.frameworkadvisor.knowledge.lucene.LuceneIndex;
import org.frameworkadvisor.knowledge.lucene.LuceneVectorStore;
import org.frameworkadvisor.knowledge.onnx.OnnxModels;
import org.frameworkadvisor.knowledge.retrieval.Embedder;
import org.frameworkadvisor.knowledge.retrieval.LayeredVectors;
import org.frameworkadvisor.knowledge.retrieval.VectorStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds the snapshot of a content where it was made before, or makes it. An index that turns out
/// to be damaged is made anew.
final class Snapshots {
  /// Changes with whatever changes an index of the same content, so that none of another build is
  /// used.
  private static final String FORMAT = "format 9";

  /// How many characters of a fingerprint people get to see.
  private static final int VERSION = 8;

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

  /// The state of the content, beside the one that is being served.
  sealed interface Fresh {
    /// It is the one that is being served.
    record Same() implements Fresh {}

    /// It is another one.
    ///
    /// @param warnings problems that don't keep it from being served
    record Made(Snapshot snapshot, List<ContentProblem> warnings) implements Fresh {}
  }

  /// What a finished folder holds.
  private record Opened(
      LuceneIndex index, SnapshotQuestionnaire questionnaire, SnapshotGolden golden) {
    static Opened in(Path folder) throws IOException {
      LuceneIndex index = LuceneIndex.open(folder);
      try {
        return new Opened(
            index, SnapshotQuestionnaire.of(folder, index), SnapshotGolden.of(folder));
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
    String fingerprint = fingerprint();
    Optional<Opened> kept = kept(fingerprint);
    if (kept.isPresent()) {
      return snapshot(fingerprint, kept.get());
    }
    progress.at("Reading " + content, 0, 0);
    return snapshot(fingerprint, made(fingerprint, sound(), models, progress));
  }

  /// The state of what the content is now, unless it is the version that is being served. The
  /// content is read in any case, for its problems.
  Fresh fresh(String served, List<Embedder> embedders, Progress progress)
      throws IOException, InterruptedException {
    progress.at("Reading " + content, 0, 0);
    String fingerprint = fingerprint();
    Content read = sound();
    if (!fingerprint().equals(fingerprint)) {
      throw new KnowledgeException(
          "The content was being changed while it was read. Reload again when that is done.",
          List.of());
    }
    if (version(fingerprint).equals(served)) {
      return new Fresh.Same();
    }
    Optional<Opened> kept = kept(fingerprint);
    Opened opened =
        kept.isPresent() ? kept.get() : made(fingerprint, read, () -> embedders, progress);
    return new Fresh.Made(snapshot(fingerprint, opened), read.problems());
  }

  /// Changes with the content, and with what reads it.
  String fingerprint() throws IOException {
    List<String> makers = new ArrayList<>(OnnxModels.ids());
    makers.add(FORMAT);
    return Fingerprint.of(content, makers);
  }

  static String version(String fingerprint) {
    return fingerprint.substring(0, VERSION);
  }

  private static Snapshot snapshot(String fingerprint, Opened opened) {
    return new Snapshot(
        version(fingerprint), opened.index(), opened.questionnaire(), opened.golden());
  }

  private Content sound() {
    Content read = ContentReader.read(content);
    if (read.hasErrors()) {
      throw new KnowledgeException("The content has errors.", read.problems());
    }
    return read;
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

  private Opened made(String fingerprint, Content read, Models models, Progress progress)
      throws IOException, InterruptedException {
    Path aside = own.aside();
    try (VectorStore vectors = vectors()) {
      new SnapshotBuilder(models.loaded(), vectors, progress).build(read.corpus(), aside);
      SnapshotQuestionnaire.write(read.questionnaire(), aside);
      SnapshotGolden.write(read.golden(), aside);
      own.publish(aside, fingerprint);
    } finally {
      SnapshotFolder.delete(aside);
    }
    own.tidy();
    return Opened.in(own.of(fingerprint));
  }

  /// What was computed for texts before, to be closed by who asks for it.
  VectorStore vectors() throws IOException {
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
