package org.frameworkadvisor.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frameworkadvisor.knowledge.content.Corpus;
import org.frameworkadvisor.knowledge.content.DocumentId;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.lucene.LuceneIndexBuilder;
import org.frameworkadvisor.knowledge.retrieval.Embedder;
import org.frameworkadvisor.knowledge.retrieval.VectorStore;
import org.frameworkadvisor.knowledge.retrieval.Vectors;
import org.frameworkadvisor.knowledge.retrieval.View;

/// Makes an index of a corpus.
final class SnapshotBuilder {
  static final String DOCUMENTS = "documents";
  static final String SUBJECTS = "subjects";

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
    List<String> texts = views.stream().flatMap(List::stream).map(View::text).toList();
    List<List<float[]>> vectors = new ArrayList<>();
    for (int model = 0; model < embedders.size(); model++) {
      long before = (long) model * texts.size();
      long all = (long) embedders.size() * texts.size();
      vectors.add(
          new Vectors(embedders.get(model), store)
              .of(texts, done -> progress.at("Reading for meaning", before + done, all)));
    }
    try (LuceneIndexBuilder index = new LuceneIndexBuilder(folder, corpus.synonyms())) {
      int text = 0;
      for (int number = 0; number < views.size(); number++) {
        List<LuceneIndexBuilder.Embedded> embedded = new ArrayList<>();
        for (View view : views.get(number)) {
          int at = text++;
          embedded.add(
              new LuceneIndexBuilder.Embedded(
                  view, vectors.stream().map(model -> model.get(at)).toList()));
        }
        index.add(corpus.passages().get(number), embedded);
        progress.at("Indexing passages", number + 1L, views.size());
      }
      index.finish(
          Map.of(
              DOCUMENTS, Integer.toString(corpus.documents().size()),
              SUBJECTS, String.join("\n", Subjects.of(corpus.passages()).names())));
    }
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
