package org.frameworkadvisor.knowledge.content;

import java.util.List;

/// Everything that was read: documents, their passages in reading order, and the field's
/// vocabulary.
public record Corpus(
    List<Document> documents,
    List<Passage> passages,
    Synonyms synonyms,
    FieldVocabulary vocabulary) {
  public Corpus {
    documents = List.copyOf(documents);
    passages = List.copyOf(passages);
  }

  /// A corpus of which nobody wrote down what it is about.
  public Corpus(List<Document> documents, List<Passage> passages, Synonyms synonyms) {
    this(documents, passages, synonyms, FieldVocabulary.NONE);
  }

  /// Groups of terms of which each may stand for the others, for instance `orm` and
  /// `object-relational mapper`. Lower case.
  public record Synonyms(List<List<String>> groups) {
    public static final Synonyms NONE = new Synonyms(List.of());

    public Synonyms {
      groups = groups.stream().map(List::copyOf).toList();
    }
  }
}
