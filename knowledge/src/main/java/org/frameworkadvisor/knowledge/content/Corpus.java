package org.frameworkadvisor.knowledge.content;

import java.util.List;

/// Everything that was read: documents, their passages in reading order, and the field's
/// vocabulary.
public record Corpus(List<Document> documents, List<Passage> passages, Synonyms synonyms) {
  public Corpus {
    documents = List.copyOf(documents);
    passages = List.copyOf(passages);
  }
}
