package org.frameworkadvisor.knowledge.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.frameworkadvisor.knowledge.content.Corpus;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.lucene.LuceneIndexBuilder.Embedded;
import org.frameworkadvisor.knowledge.search.PassageView;

/// Texts put into an index in memory, for tests.
final class InMemoryIndex {
  private final List<List<Embedded>> passages = new ArrayList<>();
  private Corpus.Synonyms synonyms = Corpus.Synonyms.NONE;
  private Consumer<IndexWriterConfig> tuning = config -> {};

  /// One passage per text.
  static InMemoryIndex of(String... texts) {
    InMemoryIndex inMemoryIndex = new InMemoryIndex();
    for (String text : texts) {
      inMemoryIndex.with(text);
    }
    return inMemoryIndex;
  }

  InMemoryIndex with(String text, float[]... vectors) {
    return withViews(view(text, vectors));
  }

  InMemoryIndex withViews(Embedded... views) {
    passages.add(List.of(views));
    return this;
  }

  InMemoryIndex synonyms(String... group) {
    synonyms = new Corpus.Synonyms(List.of(List.of(group)));
    return this;
  }

  /// Leaves the index in as many parts as there are pairs of views.
  InMemoryIndex inParts() {
    tuning =
        config -> {
          config.setMergePolicy(NoMergePolicy.INSTANCE);
          config.setMaxBufferedDocs(2);
        };
    return this;
  }

  /// Writes as many parts, and joins them at the end.
  InMemoryIndex inSmallBuffers() {
    tuning = config -> config.setMaxBufferedDocs(2);
    return this;
  }

  LuceneIndex open() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (LuceneIndexBuilder builder = new LuceneIndexBuilder(directory, synonyms, tuning)) {
      for (int i = 0; i < passages.size(); i++) {
        builder.add(passage(i), passages.get(i));
      }
      builder.finish(Map.of("made-for", "tests"));
      return LuceneIndex.open(copy(directory));
    }
  }

  /// The builder closes its directory.
  private static Directory copy(Directory directory) throws IOException {
    Directory copy = new ByteBuffersDirectory();
    for (String file : directory.listAll()) {
      copy.copyFrom(directory, file, file, IOContext.DEFAULT);
    }
    return copy;
  }

  static Embedded view(String text, float[]... vectors) {
    return Embedded.whole(new PassageView("", text, false), List.of(vectors));
  }

  static Passage passage(int number) {
    return new Passage(
        new Passage.Id("d" + number / 10 + "#" + number),
        Document.titled(new Document.Id("d" + number / 10), "Title " + number / 10),
        List.of("Section " + number),
        "Text " + number);
  }
}
