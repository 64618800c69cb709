package org.frameworkadvisor.knowledge.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.frameworkadvisor.knowledge.content.Corpus;
import org.frameworkadvisor.knowledge.content.DocumentId;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.search.PassageView;

/// A passage with the texts by which it is found.
public record IndexedPassage(Passage passage, List<PassageView> views) {
  public IndexedPassage {
    views = List.copyOf(views);
  }

  /// The passages of a corpus, in reading order, each made when it is its turn: together they take
  /// more room than the corpus.
  public static Iterable<IndexedPassage> all(Corpus corpus) {
    boolean titled = corpus.documents().size() > 1;
    return () -> {
      Set<DocumentId> opened = new HashSet<>();
      return corpus.passages().stream()
          .map(passage ->
              new IndexedPassage(
                  passage, PassageView.of(passage, opened.add(passage.document().id()), titled)))
          .iterator();
    };
  }
}
