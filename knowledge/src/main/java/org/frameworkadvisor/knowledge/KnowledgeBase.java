package org.frameworkadvisor.knowledge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.frameworkadvisor.knowledge.content.Content;
import org.frameworkadvisor.knowledge.content.ContentReader;
import org.frameworkadvisor.knowledge.content.Definition;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.lucene.LuceneIndex;
import org.frameworkadvisor.knowledge.lucene.LuceneVectorStore;
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
  private static final String VECTORS = "vectors";

  /// Changes with whatever changes an index of the same content, so that none of another build is
  /// used.
  private static final String FORMAT = "format 6";

  private final Path content;
  private final Path data;
  private final Snapshot snapshot;
  private final List<Embedder> embedders;
  private final ExecutorService executor;
  private final Finder finder;
  private final Cache<Key, Retrieval> answers =
      Caffeine.newBuilder().maximumSize(MOST_CACHED).build();

  private record Key(Question question, int limit) {}

  private KnowledgeBase(Path content, Path data, Loaded loaded) {
    this.content = content;
    this.snapshot = loaded.snapshot();
    this.embedders = loaded.embedders();
    this.data = data;
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

  /// Opens a knowledge base.
  ///
  /// @param content a folder, read recursively, or a file: `.md`, `.txt`, `.html` or `.jsonl`
  /// @param data where models, vectors and indexes are kept; made if it does not exist
  /// @throws KnowledgeException when the content has errors or the data folder cannot be used
  public static KnowledgeBase open(Path content, Path data, Progress progress) {
    if (!Files.exists(content)) {
      throw new KnowledgeException(
          "There is no knowledge base at " + content + ". Name a folder or a file that exists.",
          List.of());
    }
    FutureTask<List<Embedder>> loading =
        new FutureTask<>(() -> OnnxModels.load(data.resolve("models")));
    Thread.ofPlatform().daemon().name("models").start(loading);
    try {
      Snapshot snapshot = snapshot(content, data, loading, progress);
      return new KnowledgeBase(content, data, new Loaded(snapshot, loaded(loading)));
    } catch (KnowledgeException e) {
      release(loading);
      throw e;
    } catch (IOException e) {
      throw new KnowledgeException(
          "Cannot use the data folder "
              + data
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

  /// The index of exactly this content, made first if there is none.
  private static Snapshot snapshot(
      Path content, Path data, Future<List<Embedder>> loading, Progress progress)
      throws IOException, InterruptedException {
    List<String> makers = new ArrayList<>(OnnxModels.ids());
    makers.add(FORMAT);
    String fingerprint = Fingerprint.of(content, makers);
    SnapshotFolder folder = new SnapshotFolder(data.resolve("indexes"));
    if (!folder.has(fingerprint)) {
      progress.at("Reading " + content, 0, 0);
      Content read = ContentReader.read(content);
      if (read.hasErrors()) {
        throw new KnowledgeException("The content has errors.", read.problems());
      }
      Path aside = folder.aside();
      try (LuceneVectorStore vectors = LuceneVectorStore.open(data.resolve(VECTORS))) {
        new SnapshotBuilder(loaded(loading), vectors, progress).build(read.corpus(), aside);
        SnapshotQuestionnaire.write(read.questionnaire(), aside);
        folder.publish(aside, fingerprint);
      } finally {
        SnapshotFolder.delete(aside);
      }
      folder.tidy();
    }
    folder.touch(fingerprint);
    LuceneIndex index = LuceneIndex.open(folder.of(fingerprint));
    Subjects subjects = Subjects.named(new IndexNotes(index.notes()).subjects());
    SnapshotQuestionnaire questionnaire = SnapshotQuestionnaire.of(folder.of(fingerprint), index);
    return new Snapshot(fingerprint.substring(0, 8), index, subjects, questionnaire);
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
    SideBySide sides = new SideBySide(snapshot.subjects(), snapshot.passages());
    return aspect.isBlank()
        ? sides.all(subjects)
        : sides.one(subjects, aspect, topic -> search(topic).hits());
  }

  /// The key points on a topic, in anybody's words; blank for the whole knowledge.
  public Summary summarise(String topic) {
    KeyPoints points = new KeyPoints(snapshot.subjects(), snapshot.passages());
    return topic.isBlank() ? points.overall() : points.of(topic, this::search);
  }

  private Retrieval search(String topic) {
    return Question.of(topic)
        .map(question -> find(question, 30, Duration.ofSeconds(10)))
        .orElseGet(() -> new Retrieval.NotFound(List.of(), List.of(), 0));
  }

  /// Questions that the knowledge answers, then the titles of its sections.
  public List<String> suggestions() {
    return snapshot.suggestions();
  }

  /// What recommendations are made by; empty where the content has no questionnaire.
  public Optional<Definition> questionnaire() {
    return snapshot.questionnaire().definition();
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
        bytes(data.resolve(VECTORS)));
  }

  private static long bytes(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
    snapshot.close();
    embedders.forEach(Embedder::close);
  }
}
