package org.frameworkadvisor.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.frameworkadvisor.knowledge.catalog.Comparison;
import org.frameworkadvisor.knowledge.catalog.TableOfContents;
import org.frameworkadvisor.knowledge.catalog.TopicSummary;
import org.frameworkadvisor.knowledge.content.FieldVocabulary;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.onnx.OnnxModels;
import org.frameworkadvisor.knowledge.search.AnswerDecision;
import org.frameworkadvisor.knowledge.search.EmbeddedQuestions;
import org.frameworkadvisor.knowledge.search.Embedder;
import org.frameworkadvisor.knowledge.search.NamedSubjects;
import org.frameworkadvisor.knowledge.search.PassageIndex;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.SearchExplanation;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.frameworkadvisor.knowledge.snapshot.ActiveSnapshot;
import org.frameworkadvisor.knowledge.snapshot.GoldenResult;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeException;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome;
import org.frameworkadvisor.knowledge.snapshot.RollbackOutcome;
import org.frameworkadvisor.knowledge.snapshot.Snapshot;
import org.frameworkadvisor.knowledge.snapshot.SnapshotStore;
import org.frameworkadvisor.knowledge.snapshot.SnapshotSwitch;
import org.frameworkadvisor.knowledge.snapshot.StorageFolders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the bot knows, ready to be asked. Start reading the module here; features take it in the
/// roles that it has.
///
/// Opening it reads the content, unless an index of exactly that content is in the data folder
/// already. Thread-safe; close it when done. Calls that have begun by then are still answered;
/// later ones throw an [IllegalStateException].
public final class KnowledgeBase
    implements KnowledgeSearch,
        KnowledgeCatalog,
        QuestionnaireSource,
        KnowledgeMaintenance,
        AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(KnowledgeBase.class);
  private static final String MODELS = "models";

  private final Path content;
  private final SnapshotStore snapshots;
  private final List<Embedder> embedders;
  private final ExecutorService executor;
  private final EmbeddedQuestions questions;
  private final SnapshotSwitch snapshotSwitch;

  /// The states that are served or still used, each of which needs the models.
  private final AtomicInteger states = new AtomicInteger();

  private Optional<ReloadOutcome> atStart = Optional.empty();

  private KnowledgeBase(
      Path content, SnapshotStore snapshots, Snapshot first, List<Embedder> embedders) {
    this.content = content;
    this.snapshots = snapshots;
    this.embedders = embedders;
    this.executor =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("models-", 0).factory());
    this.questions = EmbeddedQuestions.remembered(embedders, executor);
    this.snapshotSwitch = new SnapshotSwitch(first, snapshots, embedders, this::ready);
  }

  private ActiveSnapshot ready(Snapshot snapshot) {
    states.incrementAndGet();
    return new ActiveSnapshot(snapshot, questions, this::closed);
  }

  /// A model that is closed while it reads ends the process, so those go first who use it.
  private void closed() {
    if (states.decrementAndGet() == 0) {
      executor.close();
      embedders.forEach(Embedder::close);
    }
  }

  private <T> T with(Function<ActiveSnapshot, T> use) {
    return snapshotSwitch.withActive(use);
  }

  /// Does what opening any knowledge base begins with. For a thread with nothing else to do, while
  /// it is still being found out what to open; never needed, and quiet about faults, which opening
  /// will meet again.
  public static void warmUp(StorageFolders storage) {
    try {
      OnnxModels.startRuntime(storage.data().resolve(MODELS), storage.prepared().resolve(MODELS));
    } catch (IOException | LinkageError e) {
      LOG.debug("not warmed up", e);
    }
  }

  /// Opens a knowledge base.
  ///
  /// @param content a folder, read recursively, or a file: `.md`, `.txt`, `.html` or `.jsonl`
  /// @param data where models, vectors and indexes are kept; made if it does not exist
  /// @throws KnowledgeException when the content has errors or the data folder cannot be used
  public static KnowledgeBase open(Path content, Path data, ProgressListener progress) {
    return open(content, StorageFolders.in(data), progress);
  }

  /// Opens a knowledge base, of which much may be prepared.
  ///
  /// @param content a folder, read recursively, or a file: `.md`, `.txt`, `.html` or `.jsonl`
  /// @throws KnowledgeException when the content has errors or the data folder cannot be used
  public static KnowledgeBase open(
      Path content, StorageFolders storage, ProgressListener progress) {
    if (!Files.exists(content)) {
      throw new KnowledgeException(
          "There is no knowledge base at " + content + ". Name a folder or a file that exists.",
          List.of());
    }
    FutureTask<List<Embedder>> loading =
        new FutureTask<>(() ->
            OnnxModels.load(storage.data().resolve(MODELS), storage.prepared().resolve(MODELS)));
    Thread.ofPlatform().daemon().name("models").start(loading);
    boolean opened = false;
    try {
      SnapshotStore snapshots = new SnapshotStore(content, storage);
      SnapshotStore.Start start = snapshots.start(() -> loaded(loading), progress);
      KnowledgeBase base = new KnowledgeBase(content, snapshots, start.snapshot(), loaded(loading));
      if (!start.isCurrent()) {
        base.atStart = Optional.of(base.refresh(progress));
      }
      opened = true;
      return base;
    } catch (IOException e) {
      throw new KnowledgeException(
          "Cannot use the data folder "
              + storage.data()
              + ": "
              + e.getMessage()
              + ". Free space or rights there, or name another folder.",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KnowledgeException(
          "Interrupted; nothing is lost. The next start goes on where this one stopped.", e);
    } finally {
      if (!opened) {
        release(loading);
      }
    }
  }

  /// Waits for models that are being loaded: a process that ends meanwhile would crash.
  private static void release(Future<List<Embedder>> loading) {
    try {
      loaded(loading).forEach(Embedder::close);
    } catch (IOException e) {
      LOG.debug("the models were not loaded", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<Embedder> loaded(Future<List<Embedder>> loading)
      throws IOException, InterruptedException {
    try {
      return loading.get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
    }
  }

  @Override
  public SearchResult find(Question question, int limit, Duration deadline) {
    return with(now -> now.find(question, limit, deadline));
  }

  @Override
  public NamedSubjects subjects(Question question) {
    return with(now -> now.engine().subjects(question));
  }

  @Override
  public SearchExplanation explain(Question question, int limit) {
    return with(now -> now.engine().explain(question, limit, Duration.ofSeconds(10)));
  }

  /// The evidence on which the decision on a question rests.
  public AnswerDecision.Evidence evidence(Question question) {
    return with(now -> now.engine().evidence(question));
  }

  @Override
  public Question followUp(Question now, Question earlier) {
    return with(active -> active.snapshot().followUp().resolve(now, earlier));
  }

  /// Compares the meanings of questions.
  public QuestionSimilarity similarity() {
    return new SimilarityService(this::with, snapshots);
  }

  @Override
  public List<String> subjects() {
    return with(now -> now.snapshot().subjects().names());
  }

  @Override
  public List<String> subjectsIn(String text) {
    return with(now -> now.snapshot().subjects().in(text));
  }

  @Override
  public FieldVocabulary vocabulary() {
    return with(now ->
        new FieldVocabulary(
            now.snapshot().catalog().aspects(), now.snapshot().vocabulary().subjects()));
  }

  @Override
  public Comparison compare(List<String> subjects, String aspect) {
    return with(
        now -> now.snapshot().catalog().compare(subjects, aspect, topic -> search(now, topic)));
  }

  @Override
  public TopicSummary summarise(String topic) {
    return with(now -> now.snapshot().catalog().summarise(topic, text -> search(now, text)));
  }

  private static SearchResult search(ActiveSnapshot now, String topic) {
    return Question.of(topic)
        .map(question -> now.find(question, 30, Duration.ofSeconds(10)))
        .orElseGet(() -> new SearchResult.NotFound(List.of(), List.of(), 0));
  }

  /// Questions that the content answers, then the titles of its sections.
  public List<String> suggestions() {
    return with(now -> now.snapshot().catalog().suggestions());
  }

  /// The table of contents.
  public TableOfContents contents() {
    return with(now -> now.snapshot().catalog().contents());
  }

  @Override
  public Optional<QuestionnaireDefinition> questionnaire() {
    return with(now -> now.snapshot().questionnaire());
  }

  @Override
  public List<QuestionnaireDefinition> questionnaires() {
    return snapshots.questionnaires();
  }

  @Override
  public Optional<Passage> passage(String id) {
    return with(now -> now.snapshot().passage(id));
  }

  @Override
  public Set<String> terms(String text) {
    return with(now -> now.snapshot().index().terms(text));
  }

  @Override
  public List<GoldenResult> goldenResults() {
    return with(now -> now.asked(now.snapshot().golden()));
  }

  @Override
  public ReloadOutcome reload(boolean force, ProgressListener progress) {
    return snapshotSwitch.reload(force, progress);
  }

  @Override
  public ReloadOutcome refresh(ProgressListener progress) {
    return snapshotSwitch.refresh(progress);
  }

  @Override
  public Optional<ReloadOutcome> atStart() {
    return atStart;
  }

  @Override
  public RollbackOutcome rollback(String version) {
    return snapshotSwitch.rollback(version);
  }

  @Override
  public List<KnowledgeStatus.Version> versions() {
    return snapshotSwitch.versions();
  }

  @Override
  public List<KnowledgeStatus.Review> reviewed() {
    return with(now ->
        KnowledgeStatus.Review.in(now.snapshot().index(), now.snapshot().vocabulary().aspects()));
  }

  @Override
  public Object state() throws IOException {
    return snapshots.state();
  }

  @Override
  public KnowledgeStatus status() {
    return with(now -> {
      PassageIndex index = now.snapshot().index();
      return new KnowledgeStatus(
          content.toString(),
          now.snapshot().version(),
          snapshotSwitch.insteadOf(now),
          new PassageIndex.Metadata(index.notes()).documents(),
          index.size(),
          embedders.stream().map(Embedder::id).toList(),
          index.bytes(),
          snapshots.vectorBytes());
    });
  }

  @Override
  public void close() {
    snapshotSwitch.close();
  }
}
