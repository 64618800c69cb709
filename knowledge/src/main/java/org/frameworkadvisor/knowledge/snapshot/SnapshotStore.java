package org.frameworkadvisor.knowledge.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.frameworkadvisor.knowledge.content.DurableFile;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.content.format.ContentReader;
import org.frameworkadvisor.knowledge.content.yaml.QuestionnaireReader;
import org.frameworkadvisor.knowledge.lucene.LuceneIndex;
import org.frameworkadvisor.knowledge.lucene.LuceneVectorStore;
import org.frameworkadvisor.knowledge.onnx.OnnxModels;
import org.frameworkadvisor.knowledge.search.Embedder;
import org.frameworkadvisor.knowledge.search.VectorStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds the snapshot of a content where it was made before, or makes it. An index that turns out
/// to be damaged is made anew.
public final class SnapshotStore {
  /// Changes with every change to how an index is made, so that none of another build is used.
  private static final String FORMAT = "format 13";

  private static final String INDEXES = "indexes";
  private static final String VECTORS = "vectors";
  private static final String PUBLISHED = "published";
  private static final Logger LOG = LoggerFactory.getLogger(SnapshotStore.class);

  private final Path content;
  private final StorageFolders storage;
  private final SnapshotFolder own;
  private final SnapshotFolder prepared;
  private final PublicationStore publications;
  private final List<String> makers;

  /// Waits for the models, which take a while to load.
  @FunctionalInterface
  public interface Models {
    List<Embedder> loaded() throws IOException, InterruptedException;
  }

  /// What there is to serve at a start.
  ///
  /// @param isCurrent whether the content is as it was when this was published; otherwise this is
  ///   what was good until then
  public record Start(Snapshot snapshot, boolean isCurrent) {}

  /// The state of the content, beside the one that is being served.
  sealed interface Fresh {
    /// It is the one that is being served.
    record Same() implements Fresh {}

    /// It is another one.
    ///
    /// @param content the fingerprint of the content; not the snapshot's after a rollback
    /// @param warnings problems that don't keep it from being served
    /// @param isPublished whether another process serves it already
    record Made(
        Snapshot snapshot, String content, List<ContentProblem> warnings, boolean isPublished)
        implements Fresh {}
  }

  /// What a finished folder holds.
  private record Opened(LuceneIndex index, String questionnaire, String golden) {
    static Opened in(Path folder) throws IOException {
      LuceneIndex index = LuceneIndex.open(folder);
      try {
        return new Opened(
            index, SnapshotText.QUESTIONNAIRE.read(folder), SnapshotText.GOLDEN.read(folder));
      } catch (IOException | RuntimeException e) {
        index.close();
        throw e;
      }
    }

    Snapshot snapshot(String fingerprint) {
      return new Snapshot(fingerprint, index, questionnaire, golden);
    }
  }

  public SnapshotStore(Path content, StorageFolders storage) {
    this.content = content;
    this.storage = storage;
    this.own = new SnapshotFolder(storage.data().resolve(INDEXES));
    this.prepared = new SnapshotFolder(storage.prepared().resolve(INDEXES));
    this.publications = new PublicationStore(storage.data().resolve(PUBLISHED), content);
    this.makers = Stream.concat(OnnxModels.ids().stream(), Stream.of(FORMAT)).toList();
  }

  /// A token that differs whenever the content or what is published of it may have changed.
  ///
  /// @throws IOException when the content cannot be looked at
  public Object state() throws IOException {
    return List.of(ContentFilesState.of(content), published());
  }

  /// What to serve at a start: what was published last, or where there is nothing, what the content
  /// is now.
  public Start start(Models models, ProgressListener progress)
      throws IOException, InterruptedException {
    String fingerprint = fingerprint();
    Optional<Publication> last = published();
    Optional<Snapshot> good = last.flatMap(publication -> kept(publication.snapshot()));
    if (good.isPresent()) {
      return new Start(good.get(), last.orElseThrow().content().equals(fingerprint));
    }
    Optional<Snapshot> kept = kept(fingerprint);
    Snapshot snapshot;
    if (kept.isPresent()) {
      snapshot = kept.get();
    } else {
      progress.at("Reading " + content, 0, 0);
      snapshot = made(fingerprint, sound(), models, progress);
    }
    try {
      publish(fingerprint, fingerprint);
    } catch (IOException e) {
      LOG.debug("cannot note what is served; the folder may be read-only", e);
    }
    return new Start(snapshot, true);
  }

  /// The state of what the content is now, unless it is being served. The content is read in any
  /// case, for its problems.
  Fresh fresh(Snapshot served, List<Embedder> embedders, ProgressListener progress)
      throws IOException, InterruptedException {
    return fresh(fingerprint(), served, embedders, progress);
  }

  /// The state that is to be served while the content is as it is now, unless it is: the one that
  /// was published for it, and only where there is none, that of the content.
  Fresh refreshed(Snapshot served, List<Embedder> embedders, ProgressListener progress)
      throws IOException, InterruptedException {
    String fingerprint = fingerprint();
    Optional<String> wanted =
        published().filter(last -> last.content().equals(fingerprint)).map(Publication::snapshot);
    if (wanted.filter(served.fingerprint()::equals).isPresent()) {
      return new Fresh.Same();
    }
    Optional<Snapshot> kept = wanted.flatMap(this::kept);
    return kept.isPresent()
        ? new Fresh.Made(kept.get(), fingerprint, List.of(), true)
        : fresh(fingerprint, served, embedders, progress);
  }

  private Fresh fresh(
      String fingerprint, Snapshot served, List<Embedder> embedders, ProgressListener progress)
      throws IOException, InterruptedException {
    progress.at("Reading " + content, 0, 0);
    ContentResult read = sound();
    if (fingerprint.equals(served.fingerprint())) {
      progress.at("Publishing it", 0, 0);
      publish(fingerprint, fingerprint);
      return new Fresh.Same();
    }
    Optional<Snapshot> kept = kept(fingerprint);
    Snapshot snapshot =
        kept.isPresent() ? kept.get() : made(fingerprint, read, () -> embedders, progress);
    return new Fresh.Made(snapshot, fingerprint, read.problems(), false);
  }

  /// Notes what is served from now on, so that the next start serves it too.
  ///
  /// @param snapshot its fingerprint
  /// @param forContent the fingerprint of the content for which it is served
  void publish(String snapshot, String forContent) throws IOException {
    Optional<Publication> last = published();
    if (last.filter(known -> known.isOf(snapshot, forContent)).isPresent()) {
      return;
    }
    if (!own.has(snapshot)) {
      own.adopt(prepared.of(snapshot), snapshot);
    }
    publications.keep(
        last.map(known -> known.then(snapshot, forContent))
            .orElseGet(() -> new Publication(madeBy(), snapshot, forContent, List.of())));
  }

  /// What was published last by a program that makes the same of a content as this one.
  Optional<Publication> published() {
    return publications.last().filter(last -> last.makers().equals(madeBy()));
  }

  /// The fingerprints of what can be served of this content, that which was served last first.
  List<String> servable() {
    return published().stream()
        .flatMap(last -> Stream.concat(Stream.of(last.snapshot()), last.earlier().stream()))
        .filter(fingerprint -> own.has(fingerprint) || prepared.has(fingerprint))
        .toList();
  }

  /// Changes with the content, and with what reads it.
  private String fingerprint() {
    return Fingerprint.of(content, makers);
  }

  private String madeBy() {
    return Fingerprint.of(makers);
  }

  private ContentResult sound() {
    ContentResult read = ContentReader.read(content);
    if (read.hasErrors()) {
      throw new KnowledgeException("The content has errors.", read.problems());
    }
    return read;
  }

  /// The questionnaires of all states that are still there, those used last first; then those that
  /// the content keeps of before.
  public List<QuestionnaireDefinition> questionnaires() {
    return Stream.concat(
            Stream.of(own, prepared)
                .flatMap(folder -> folder.finished().stream())
                .flatMap(folder -> questionnaire(folder).stream()),
            ContentReader.earlierQuestionnaires(content).stream())
        .distinct()
        .toList();
  }

  private static Optional<QuestionnaireDefinition> questionnaire(Path folder) {
    try {
      return Optional.of(SnapshotText.QUESTIONNAIRE.read(folder))
          .filter(text -> !text.isEmpty())
          .flatMap(QuestionnaireReader::parse);
    } catch (IOException e) {
      LOG.debug("cannot read {}; it may just have been tidied away", folder, e);
      return Optional.empty();
    }
  }

  /// The snapshot with a fingerprint, if it is still there and whole.
  Optional<Snapshot> kept(String fingerprint) {
    if (!own.has(fingerprint)) {
      return prepared.has(fingerprint)
          ? open(prepared.of(fingerprint), fingerprint)
          : Optional.empty();
    }
    own.touch(fingerprint);
    Optional<Snapshot> opened = open(own.of(fingerprint), fingerprint);
    if (opened.isEmpty()) {
      own.discard(fingerprint);
    }
    return opened;
  }

  private static Optional<Snapshot> open(Path folder, String fingerprint) {
    try {
      return Optional.of(Opened.in(folder).snapshot(fingerprint));
    } catch (IOException | RuntimeException e) {
      LOG.warn("The index in {} is damaged; it is made anew.", folder, e);
      return Optional.empty();
    }
  }

  private Snapshot made(
      String fingerprint, ContentResult read, Models models, ProgressListener progress)
      throws IOException, InterruptedException {
    // What was read would be kept under the wrong name.
    if (!fingerprint().equals(fingerprint)) {
      throw new KnowledgeException(
          "The content was being changed while it was read. Try again when that is done.",
          List.of());
    }
    Path aside = own.aside();
    try (VectorStore vectors = vectors()) {
      new SnapshotBuilder(models.loaded(), vectors, progress).build(read.corpus(), aside);
      SnapshotText.QUESTIONNAIRE.write(
          read.questionnaire().map(QuestionnaireDefinition::source).orElse(""), aside);
      SnapshotText.GOLDEN.write(read.golden().source(), aside);
      own.publish(aside, fingerprint);
    } finally {
      SnapshotFolder.delete(aside);
    }
    own.tidy(publications.snapshots());
    return Opened.in(own.of(fingerprint)).snapshot(fingerprint);
  }

  /// What was computed for texts before, to be closed by who asks for it.
  public VectorStore vectors() throws IOException {
    VectorStore kept = LuceneVectorStore.open(storage.data().resolve(VECTORS));
    Path folder = storage.prepared().resolve(VECTORS);
    if (storage.prepared().equals(storage.data()) || !Files.isDirectory(folder)) {
      return kept;
    }
    try {
      return kept.over(LuceneVectorStore.openReadOnly(folder));
    } catch (IOException | RuntimeException e) {
      LOG.warn("The vectors in {} cannot be used; they are computed anew.", folder, e);
      return kept;
    }
  }

  /// Size of all vectors on disk, in bytes.
  public long vectorBytes() {
    Set<Path> folders = new LinkedHashSet<>();
    folders.add(storage.data().resolve(VECTORS));
    folders.add(storage.prepared().resolve(VECTORS));
    return folders.stream().mapToLong(SnapshotStore::bytes).sum();
  }

  private static long bytes(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      return 0;
    }
  }

  /// A text that lies beside the index that was made with it.
  ///
  /// @param file its name there
  record SnapshotText(String file) {
    /// The questionnaire.
    static final SnapshotText QUESTIONNAIRE = new SnapshotText("questionnaire.yaml");

    /// The golden questions.
    static final SnapshotText GOLDEN = new SnapshotText("golden.yaml");

    /// Puts it there; nothing where there is none.
    void write(String text, Path folder) throws IOException {
      if (!text.isEmpty()) {
        DurableFile.write(folder.resolve(file), text);
      }
    }

    /// Takes it from there; empty where there is none. It is taken when an index is opened: the
    /// folder may be tidied away while the index is in use.
    String read(Path folder) throws IOException {
      Path path = folder.resolve(file);
      return Files.exists(path) ? Files.readString(path) : "";
    }
  }
}
