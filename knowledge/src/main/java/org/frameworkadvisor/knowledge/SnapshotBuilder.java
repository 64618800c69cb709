package org.frameworkadvisor.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.frameworkadvisor.knowledge.content.Corpus;
import org.frameworkadvisor.knowledge.content.DocumentId;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.lucene.LuceneIndexBuilder;
import org.frameworkadvisor.knowledge.retrieval.Embedder;
import org.frameworkadvisor.knowledge.retrieval.Embedding;
import org.frameworkadvisor.knowledge.retrieval.IndexNotes;
import org.frameworkadvisor.knowledge.retrieval.TokenVectors;
import org.frameworkadvisor.knowledge.retrieval.VectorStore;
import org.frameworkadvisor.knowledge.retrieval.Vectors;
import org.frameworkadvisor.knowledge.retrieval.View;

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

  private static final TokenVectors NO_TOKENS = TokenVectors.of(new float[0][]);

  private final List<Embedder> embedders;
  private final VectorStore store;
  private final Progress progress;

  SnapshotBuilder(List<Embedder> embedders, VectorStore store, Progress progress) {
    this.embedders = List.copyOf(embedders);
    this.store = store;
    this.progress = progress;
  }

  /// Writes the index into an empty folder.
  void build(Corpus corpus, Path folder) throws IOException, InterruptedException {
    List<List<View>> views = views(corpus);
    List<View> all = views.stream().flatMap(List::stream).toList();
    List<List<float[]>> vectors = new ArrayList<>();
    List<TokenVectors> tokens = new ArrayList<>();
    embed(all, vectors, tokens);
    float[] centre = centre(tokens);
    try (LuceneIndexBuilder index = new LuceneIndexBuilder(folder, corpus.synonyms())) {
      int at = 0;
      for (int number = 0; number < views.size(); number++) {
        List<LuceneIndexBuilder.Embedded> embedded = new ArrayList<>();
        for (View view : views.get(number)) {
          int place = at++;
          embedded.add(
              new LuceneIndexBuilder.Embedded(
                  view,
                  vectors.stream().map(model -> model.get(place)).toList(),
                  tokens.get(place).centred(centre)));
        }
        index.add(corpus.passages().get(number), embedded);
        progress.at("Indexing passages", number + 1L, views.size());
      }
      index.finish(
          IndexNotes.write(
              corpus.documents().size(), Subjects.of(corpus.passages()).names(), centre));
    }
  }

  private void embed(List<View> views, List<List<float[]>> vectors, List<TokenVectors> tokens)
      throws IOException, InterruptedException {
    Map<String, Integer> shares = new HashMap<>();
    views.forEach(view -> shares.merge(view.heading(), 1, Integer::sum));
    shares.remove("");
    List<String> headings = List.copyOf(shares.keySet().stream().sorted().toList());
    List<String> texts = views.stream().map(View::text).toList();
    boolean keepsTokens = views.size() <= MOST_WITH_TOKENS;
    AtomicLong done = new AtomicLong();
    long all = (long) embedders.size() * (texts.size() + headings.size());
    Runnable step = () -> progress.at("Reading for meaning", done.incrementAndGet(), all);
    for (Embedder embedder : embedders) {
      boolean first = embedder.equals(embedders.getFirst());
      List<Embedding> lines = new Vectors(embedder, store, first && keepsTokens, step).of(texts);
      List<Embedding> above = new Vectors(embedder, store, false, step).of(headings);
      Map<String, float[]> byHeading = new HashMap<>();
      for (int i = 0; i < headings.size(); i++) {
        byHeading.put(headings.get(i), above.get(i).vector());
      }
      List<float[]> mixed = new ArrayList<>();
      for (int i = 0; i < views.size(); i++) {
        float[] line = lines.get(i).vector();
        float[] heading = byHeading.get(views.get(i).heading());
        int shared = shares.getOrDefault(views.get(i).heading(), 1);
        mixed.add(heading == null ? line : mixed(line, heading, shared));
        if (first) {
          tokens.add(keepsTokens ? lines.get(i).tokens() : NO_TOKENS);
        }
      }
      vectors.add(mixed);
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
  private float[] centre(List<TokenVectors> tokens) {
    double[] sum = new double[embedders.getFirst().dimensions()];
    long count = 0;
    for (TokenVectors vectors : tokens) {
      vectors.addTo(sum);
      count += vectors.size();
    }
    float[] centre = new float[sum.length];
    for (int i = 0; i < centre.length; i++) {
      centre[i] = (float) (sum[i] / Math.max(1, count));
    }
    return centre;
  }

  private static List<List<View>> views(Corpus corpus) {
    boolean titled = corpus.documents().size() > 1;
    Set<DocumentId> opened = new HashSet<>();
    List<List<View>> views = new ArrayList<>();
    for (Passage passage : corpus.passages()) {
      views.add(View.of(passage, opened.add(passage.document().id()), titled));
    }
    return views;
  }
}
