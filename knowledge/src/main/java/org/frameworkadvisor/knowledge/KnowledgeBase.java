package org.frameworkadvisor.knowledge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import org.frameworkadvisor.knowledge.content.Definition;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.onnx.OnnxModels;
import org.frameworkadvisor.knowledge.retrieval.Embedder;
import org.frameworkadvisor.knowledge.retrieval.Evidence;
import org.frameworkadvisor.knowledge.retrieval.Finder;
import org.frameworkadvisor.knowledge.retrieval.IndexNotes;
import org.frameworkadvisor.knowledge.retrieval.Question;
import org.frameworkadvisor.knowledge.retrieval.Retrieval;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the bot knows, ready to be asked. Start reading the module here.
///
/// Opening it reads the content, unless an index of exactly that content is in the data folder
/// already. Thread-safe; close it when done.
public final class KnowledgeBase implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(KnowledgeBase.class);
  private static final int MOST_CACHED = 5_000;
  private static final String MODELS = "models";

  private final Path content;
  private final Snapshots snapshots;
  private final Snapshot snapshot;
  private final List<Embedder> embedders;
  private final ExecutorService executor;
  private final Finder finder;
  private final Cache<Key, Retrieval> answers =
      Caffeine.newBuilder().maximumSize(MOST_CACHED).build();

  private record Key(Question question, int limit) {}

  private KnowledgeBase(Path content, Snapshots snapshots, Loaded loaded) {
    this.content = content;
    this.snapshots = snapshots;
    this.snapshot = loaded.snapshot();
    this.embedders = loaded.embedders();
    this.executor =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("models-", 0).factory());
    this.finder =
        new Finder(
            snapshot.index(),
            embedders,
            executor,
            Decisions.shipped(),
            text -> !snapshot.subjects().in(text).isEmpty());
  }

  private record Loaded(Snapshot snapshot, List<Embedder> embedders) {}

  /// Does what opening any knowledge base begins with. For a thread with nothing else to do, while
  /// it is still being found out what to open; never needed, and quiet about faults, which opening
  /// will meet again.
  public static void warmUp(Storage storage) {
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
  public static KnowledgeBase open(Path content, Path data, Progress progress) {
    return open(content, Storage.in(data), progress);
  }

  /// Opens a knowledge base, of which much may be prepared.
  ///
  /// @param content a folder, read recursively, or a file: `.md`, `.txt`, `.html` or `.jsonl`
  /// @throws KnowledgeException when the content has errors or the data folder cannot be used
  public static KnowledgeBase open(Path content, Storage storage, Progress progress) {
    if (!Files.exists(content)) {
      throw new KnowledgeException(
          "There is no knowledge base at " + content + ". Name a folder or a file that exists.",
          List.of());
    }
    FutureTask<List<Embedder>> loading =
        new FutureTask<>(() ->
            OnnxModels.load(storage.data().resolve(MODELS), storage.prepared().resolve(MODELS)));
    Thread.ofPlatform().daemon().name("models").start(loading);
    try {
      Snapshots snapshots = new Snapshots(content, storage);
      Snapshot snapshot = snapshots.current(() -> loaded(loading), progress);
      return new KnowledgeBase(content, snapshots, new Loaded(snapshot, loaded(loading)));
    } catch (KnowledgeException e) {
      release(loading);
      throw e;
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
    }
  }

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

  /// Finds what answers a question.
  ///
  /// @param limit how many passages the ranking goes down to
  /// @param deadline when to give up, from now
  public Retrieval find(Question question, int limit, Duration deadline) {
    Key key = new Key(question, limit);
    Retrieval known = answers.getIfPresent(key);
    if (known != null) {
      return known;
    }
    Retrieval found = finder.find(question, limit, deadline);
    if (!(found instanceof Retrieval.Unavailable)) {
      answers.put(key, found);
    }
    return found;
  }

  /// The evidence on which the decision on a question rests.
  public Evidence evidence(Question question) {
    return finder.evidence(question);
  }

  /// The question that a follow-up means, completed from the earlier one; the same question where
  /// it stands on its own.
  public Question followUp(Question now, Question earlier) {
    return snapshot.followUp().resolve(now, earlier);
  }

  /// The frameworks that the knowledge speaks of, as it spells them.
  public List<String> subjects() {
    return snapshot.subjects().names();
  }

  /// Quotes on each subject, aspect by aspect.
  ///
  /// @param subjects spelled as in [#subjects()]
  /// @param aspect narrows it to one aspect, in anybody's words; blank for all of them
  public Comparison compare(List<String> subjects, String aspect) {
    SideBySide sides = snapshot.leafed().sides();
    return aspect.isBlank()
        ? sides.all(subjects)
        : sides.one(subjects, aspect, topic -> search(topic).hits());
  }

  /// The key points on a topic, in anybody's words; blank for the whole knowledge.
  public Summary summarise(String topic) {
    KeyPoints points = snapshot.leafed().points();
    return topic.isBlank() ? points.overall() : points.of(topic, this::search);
  }

  private Retrieval search(String topic) {
    return Question.of(topic)
        .map(question -> find(question, 30, Duration.ofSeconds(10)))
        .orElseGet(() -> new Retrieval.NotFound(List.of(), List.of(), 0));
  }

  /// Questions that the knowledge answers, then the titles of its sections.
  public List<String> suggestions() {
    return snapshot.leafed().suggestions();
  }

  /// The table of contents.
  public Contents contents() {
    return snapshot.leafed().contents();
  }

  /// What recommendations are made by; empty where the content has no questionnaire.
  public Optional<Definition> questionnaire() {
    return snapshot.questionnaire().definition();
  }

  /// Questionnaires of this state of the content and of earlier ones that are still kept, those
  /// used last first.
  public List<Definition> questionnaires() {
    return snapshots.questionnaires();
  }

  /// A passage that the questionnaire rests on.
  public Optional<Passage> passage(String id) {
    return snapshot.questionnaire().passage(id);
  }

  /// The terms of any text, in the form in which words that mean the same are equal.
  public Set<String> terms(String text) {
    return snapshot.index().terms(text);
  }

  /// What is being served.
  public KnowledgeStatus status() {
    return new KnowledgeStatus(
        content.toString(),
        snapshot.version(),
        new IndexNotes(snapshot.index().notes()).documents(),
        snapshot.index().size(),
        embedders.stream().map(Embedder::id).toList(),
        snapshot.index().bytes(),
        snapshots.vectorBytes());
  }

  @Override
  public void close() {
    executor.shutdownNow();
    snapshot.close();
    embedders.forEach(Embedder::close);
  }
}
