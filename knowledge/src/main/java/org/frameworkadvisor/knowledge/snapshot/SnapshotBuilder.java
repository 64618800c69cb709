package org.frameworkadvisor.knowledge.snapshot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
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
import org.frameworkadvisor.knowledge.search.VectorStore;

/// Makes an index of a corpus.
///
/// A view's vector is mostly that of the line below its heading, and a little that of the heading
/// alone: up to [#HEADING_SHARE], less the more passages share the heading. A question that a FAQ
/// entry answers says a lot of it; the heading of a long section says little of each of its
/// paragraphs.
///
/// Pieces are taken relative to their centre, which is needed before the first is written: so the
/// texts are read twice, the second time from the store, a part at a time. Reading the centre off
/// evenly spread passages makes the index the same whatever the parts.
final class SnapshotBuilder {
  private static final double HEADING_SHARE = 0.3;
  private static final double SHARED_FREELY = 8;

  private static final Limits LIMITS = new Limits(20_000, 2_500, 256);

  private final List<Embedder> embedders;
  private final VectorStore store;
  private final ProgressListener progress;
  private final Limits limits;

  SnapshotBuilder(List<Embedder> embedders, VectorStore store, ProgressListener progress) {
    this(embedders, store, progress, LIMITS);
  }

  SnapshotBuilder(
      List<Embedder> embedders, VectorStore store, ProgressListener progress, Limits limits) {
    this.embedders = List.copyOf(embedders);
    this.store = store;
    this.progress = progress;
    this.limits = limits;
  }

  /// How much room an index may take.
  ///
  /// @param mostWithTokens above this many views their pieces would take more than they are worth
  /// @param mostFine up to so many views the first model's pieces have 8 bits, above that 4, as the
  ///   others' always have; and so many views the centre is read off
  /// @param atATime so many views are held in memory at a time
  record Limits(int mostWithTokens, int mostFine, int atATime) {}

  /// Writes the index into an empty folder.
  void build(Corpus corpus, Path folder) throws IOException, InterruptedException {
    HeadingCounts headings = HeadingCounts.of(corpus);
    AtomicLong furthest = new AtomicLong();
    List<float[]> centres =
        headings.views() <= limits.mostWithTokens()
            ? new Reader(headings, List.of(), furthest).centres(spread(corpus, headings.views()))
            : List.of();
    Reader reader = new Reader(headings, centres, furthest);
    try (LuceneIndexBuilder index = new LuceneIndexBuilder(folder, corpus.synonyms())) {
      Iterator<IndexedPassage> passages = IndexedPassage.all(corpus).iterator();
      while (passages.hasNext()) {
        List<IndexedPassage> part = part(passages);
        write(part, reader.read(part), index);
      }
      progress.at("Finishing the index", 0, 0);
      index.finish(
          PassageIndex.Metadata.write(
              corpus.documents().size(), SubjectIndex.vocabulary(corpus), centres));
    }
  }

  /// Every passage of a small corpus, every second one of one twice as large, and so on.
  private Iterator<IndexedPassage> spread(Corpus corpus, int views) {
    int step = Math.max(1, Math.ceilDiv(views, limits.mostFine()));
    List<IndexedPassage> spread = new ArrayList<>();
    int number = 0;
    for (IndexedPassage passage : IndexedPassage.all(corpus)) {
      if (number % step == 0) {
        spread.add(passage);
      }
      number++;
    }
    return spread.iterator();
  }

  private List<IndexedPassage> part(Iterator<IndexedPassage> passages) {
    List<IndexedPassage> part = new ArrayList<>();
    int views = 0;
    while (passages.hasNext() && views < limits.atATime()) {
      IndexedPassage passage = passages.next();
      part.add(passage);
      views += passage.views().size();
    }
    return part;
  }

  private static List<PassageView> views(List<IndexedPassage> passages) {
    return passages.stream().flatMap(passage -> passage.views().stream()).toList();
  }

  private static void write(
      List<IndexedPassage> passages, List<Embedded> embedded, LuceneIndexBuilder index)
      throws IOException {
    int next = 0;
    for (IndexedPassage passage : passages) {
      int end = next + passage.views().size();
      index.add(passage.passage(), embedded.subList(next, end));
      next = end;
    }
  }

  /// Reads views for meaning.
  private final class Reader {
    private final HeadingCounts headings;
    private final List<float[]> centres;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong furthest;

    /// @param centres one per model; none where no pieces are kept
    /// @param furthest how many texts any reader has read
    Reader(HeadingCounts headings, List<float[]> centres, AtomicLong furthest) {
      this.headings = headings;
      this.centres = centres;
      this.furthest = furthest;
    }

    /// The means of all pieces, one per model.
    List<float[]> centres(Iterator<IndexedPassage> passages)
        throws IOException, InterruptedException {
      List<double[]> sums = new ArrayList<>();
      embedders.forEach(embedder -> sums.add(new double[embedder.dimensions()]));
      long[] counts = new long[embedders.size()];
      while (passages.hasNext()) {
        List<PassageView> views = views(part(passages));
        for (int model = 0; model < counts.length; model++) {
          for (Embedder.Embedding line : lines(views, embedders.get(model), true)) {
            line.tokens().addTo(sums.get(model));
            counts[model] += line.tokens().size();
          }
        }
      }
      List<float[]> means = new ArrayList<>();
      for (int model = 0; model < counts.length; model++) {
        means.add(divided(sums.get(model), Math.max(1, counts[model])));
      }
      return means;
    }

    List<Embedded> read(List<IndexedPassage> passages) throws IOException, InterruptedException {
      List<PassageView> views = views(passages);
      List<List<float[]>> vectors = new ArrayList<>();
      List<List<byte[]>> tokens = new ArrayList<>();
      for (Embedder embedder : embedders) {
        List<Embedder.Embedding> lines = lines(views, embedder, !centres.isEmpty());
        vectors.add(mixed(views, lines, above(views, embedder)));
        if (!centres.isEmpty()) {
          tokens.add(packed(lines, tokens.size()));
        }
      }
      List<Embedded> embedded = new ArrayList<>();
      for (int i = 0; i < views.size(); i++) {
        int place = i;
        embedded.add(
            new Embedded(
                views.get(i),
                vectors.stream().map(model -> model.get(place)).toList(),
                tokens.stream().map(model -> model.get(place)).toList(),
                centres.isEmpty() ? Set.of() : pieces(views.get(i))));
      }
      return embedded;
    }

    private List<Embedder.Embedding> lines(
        List<PassageView> views, Embedder embedder, boolean withTokens)
        throws IOException, InterruptedException {
      return new EmbeddingCache(embedder, store, withTokens, () -> at(done.incrementAndGet()))
          .of(views.stream().map(PassageView::text).toList());
    }

    private List<byte[]> packed(List<Embedder.Embedding> lines, int model) {
      boolean fine = model == 0 && headings.views() <= limits.mostFine();
      return lines.stream()
          .map(line -> line.tokens().centred(centres.get(model)))
          .map(pieces -> (fine ? pieces : pieces.coarse()).bytes())
          .toList();
    }

    private Set<Integer> pieces(PassageView view) {
      return Arrays.stream(embedders.getLast().pieces(view.text()))
          .boxed()
          .collect(Collectors.toUnmodifiableSet());
    }

    private void at(long texts) {
      long all = (long) embedders.size() * headings.views();
      progress.at("Reading for meaning", furthest.accumulateAndGet(texts, Math::max), all);
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

  private static float[] divided(double[] sum, long count) {
    float[] mean = new float[sum.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (float) (sum[i] / count);
    }
    return mean;
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
