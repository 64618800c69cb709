package org.frameworkadvisor.knowledge.snapshot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.frameworkadvisor.knowledge.content.Corpus;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.lucene.LuceneIndexBuilder;
import org.frameworkadvisor.knowledge.lucene.LuceneIndexBuilder.Embedded;
import org.frameworkadvisor.knowledge.search.Embedder;
import org.frameworkadvisor.knowledge.search.EmbeddingCache;
import org.frameworkadvisor.knowledge.search.PassageIndex;
import org.frameworkadvisor.knowledge.search.PassageView;
import org.frameworkadvisor.knowledge.search.SubjectIndex;
import org.frameworkadvisor.knowledge.search.TokenVectors;
import org.frameworkadvisor.knowledge.search.VectorStore;

/// Makes an index of a corpus.
///
/// A view's vector is mostly that of the line below its heading, and a little that of the heading
/// alone: up to [#HEADING_SHARE], less the more passages share the heading. A question that a FAQ
/// entry answers says a lot of it; the heading of a long section says little of each of its
/// paragraphs.
final class SnapshotBuilder {
  private static final double HEADING_SHARE = 0.3;
  private static final double SHARED_FREELY = 8;

  /// Above this many views their pieces would take more room than they are worth.
  private static final int MOST_WITH_TOKENS = 2_500;

  /// So many views are held in memory at a time where there are more than that.
  private static final int AT_A_TIME = 512;

  private static final TokenVectors NO_TOKENS = TokenVectors.of(new float[0][]);

  private final List<Embedder> embedders;
  private final VectorStore store;
  private final ProgressListener progress;
  private final int mostWithTokens;
  private final int atATime;

  SnapshotBuilder(List<Embedder> embedders, VectorStore store, ProgressListener progress) {
    this(embedders, store, progress, MOST_WITH_TOKENS, AT_A_TIME);
  }

  SnapshotBuilder(
      List<Embedder> embedders,
      VectorStore store,
      ProgressListener progress,
      int mostWithTokens,
      int atATime) {
    this.embedders = List.copyOf(embedders);
    this.store = store;
    this.progress = progress;
    this.mostWithTokens = mostWithTokens;
    this.atATime = atATime;
  }

  /// Writes the index into an empty folder. Of a large corpus a part at a time is read; of a small
  /// one everything, because the centre of all pieces is needed before the first is written.
  void build(Corpus corpus, Path folder) throws IOException, InterruptedException {
    HeadingCounts headings = HeadingCounts.of(corpus);
    boolean keepsTokens = headings.views() <= mostWithTokens;
    int most = keepsTokens ? Integer.MAX_VALUE : atATime;
    long texts = (long) embedders.size() * headings.views();
    Reader reader = new Reader(headings, keepsTokens, texts);
    float[] centre = new float[embedders.getFirst().dimensions()];
    try (LuceneIndexBuilder index = new LuceneIndexBuilder(folder, corpus.synonyms())) {
      List<IndexedPassage> part = new ArrayList<>();
      int views = 0;
      for (IndexedPassage passage : IndexedPassage.all(corpus)) {
        part.add(passage);
        views += passage.views().size();
        if (views >= most) {
          write(part, reader.read(part), centre, index);
          part.clear();
          views = 0;
        }
      }
      List<Embedded> last = reader.read(part);
      if (keepsTokens) {
        centre = centre(last);
      }
      write(part, last, centre, index);
      progress.at("Finishing the index", 0, 0);
      index.finish(
          PassageIndex.Metadata.write(
              corpus.documents().size(), SubjectIndex.vocabulary(corpus), centre));
    }
  }

  private static void write(
      List<IndexedPassage> passages,
      List<Embedded> embedded,
      float[] centre,
      LuceneIndexBuilder index)
      throws IOException {
    Iterator<Embedded> next = embedded.iterator();
    for (IndexedPassage passage : passages) {
      List<Embedded> views = new ArrayList<>();
      for (int i = 0; i < passage.views().size(); i++) {
        Embedded view = next.next();
        views.add(new Embedded(view.view(), view.vectors(), view.tokens().centred(centre)));
      }
      index.add(passage.passage(), views);
    }
  }

  /// Reads views for meaning.
  private final class Reader {
    private final HeadingCounts headings;
    private final boolean keepsTokens;
    private final long all;
    private final AtomicLong done = new AtomicLong();

    Reader(HeadingCounts headings, boolean keepsTokens, long all) {
      this.headings = headings;
      this.keepsTokens = keepsTokens;
      this.all = all;
    }

    List<Embedded> read(List<IndexedPassage> passages) throws IOException, InterruptedException {
      List<PassageView> views =
          passages.stream().flatMap(passage -> passage.views().stream()).toList();
      List<List<float[]>> vectors = new ArrayList<>();
      List<TokenVectors> tokens = new ArrayList<>();
      for (Embedder embedder : embedders) {
        boolean withTokens = keepsTokens && embedder.equals(embedders.getFirst());
        List<Embedder.Embedding> lines =
            new EmbeddingCache(embedder, store, withTokens, () -> at(done.incrementAndGet()))
                .of(views.stream().map(PassageView::text).toList());
        vectors.add(mixed(views, lines, above(views, embedder)));
        if (withTokens) {
          lines.forEach(line -> tokens.add(line.tokens()));
        }
      }
      List<Embedded> embedded = new ArrayList<>();
      for (int i = 0; i < views.size(); i++) {
        int place = i;
        embedded.add(
            new Embedded(
                views.get(i),
                vectors.stream().map(model -> model.get(place)).toList(),
                keepsTokens ? tokens.get(i) : NO_TOKENS));
      }
      return embedded;
    }

    private void at(long texts) {
      progress.at("Reading for meaning", texts, all);
    }

    private Map<String, float[]> above(List<PassageView> views, Embedder embedder)
        throws IOException, InterruptedException {
      List<String> texts =
          views.stream()
              .map(PassageView::heading)
              .filter(heading -> !heading.isEmpty())
              .distinct()
              .toList();
      List<Embedder.Embedding> embeddings =
          new EmbeddingCache(embedder, store, false, () -> at(done.get())).of(texts);
      Map<String, float[]> byHeading = new HashMap<>();
      for (int i = 0; i < texts.size(); i++) {
        byHeading.put(texts.get(i), embeddings.get(i).vector());
      }
      return byHeading;
    }

    private List<float[]> mixed(
        List<PassageView> views,
        List<Embedder.Embedding> lines,
        Map<String, float[]> headingVectors) {
      List<float[]> mixed = new ArrayList<>();
      for (int i = 0; i < views.size(); i++) {
        float[] line = lines.get(i).vector();
        float[] heading = headingVectors.get(views.get(i).heading());
        int shared = headings.sharing(views.get(i).heading());
        mixed.add(heading == null ? line : SnapshotBuilder.mixed(line, heading, shared));
      }
      return mixed;
    }
  }

  private static float[] mixed(float[] line, float[] heading, int shared) {
    double share = HEADING_SHARE * Math.min(1, SHARED_FREELY / shared);
    float[] mixed = new float[line.length];
    double squares = 0;
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = (float) ((1 - share) * line[i] + share * heading[i]);
      squares += (double) mixed[i] * mixed[i];
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] /= length;
    }
    return mixed;
  }

  /// The mean of all pieces.
  private float[] centre(List<Embedded> views) {
    double[] sum = new double[embedders.getFirst().dimensions()];
    long count = 0;
    for (Embedded view : views) {
      view.tokens().addTo(sum);
      count += view.tokens().size();
    }
    float[] centre = new float[sum.length];
    for (int i = 0; i < centre.length; i++) {
      centre[i] = (float) (sum[i] / Math.max(1, count));
    }
    return centre;
  }

  /// A passage with the texts by which it is found.
  public record IndexedPassage(Passage passage, List<PassageView> views) {
    public IndexedPassage {
      views = List.copyOf(views);
    }

    /// The passages of a corpus, in reading order, each made when it is its turn: together they
    /// take more room than the corpus.
    public static Iterable<IndexedPassage> all(Corpus corpus) {
      boolean titled = corpus.documents().size() > 1;
      return () -> {
        Set<Document.Id> opened = new HashSet<>();
        return corpus.passages().stream()
            .map(passage ->
                new IndexedPassage(
                    passage, PassageView.of(passage, opened.add(passage.document().id()), titled)))
            .iterator();
      };
    }
  }

  /// How many views there are in a corpus, and how many of them share each heading.
  public static final class HeadingCounts {
    private final Map<String, Integer> shares = new HashMap<>();
    private int views;

    private HeadingCounts() {}

    public static HeadingCounts of(Corpus corpus) {
      HeadingCounts headings = new HeadingCounts();
      for (IndexedPassage passage : IndexedPassage.all(corpus)) {
        for (PassageView view : passage.views()) {
          headings.shares.merge(view.heading(), 1, Integer::sum);
          headings.views++;
        }
      }
      return headings;
    }

    public int views() {
      return views;
    }

    /// How many views have this heading above them.
    public int sharing(String heading) {
      return shares.getOrDefault(heading, 0);
    }
  }
}
