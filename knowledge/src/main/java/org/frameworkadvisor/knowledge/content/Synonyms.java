package org.frameworkadvisor.knowledge.content;

import java.util.List;

/// Groups of terms of which each may stand for the others, for instance `orm` and
/// `object-relational mapper`. Lower case.
public record Synonyms(List<List<String>> groups) {
  public static final Synonyms NONE = new Synonyms(List.of());

  public Synonyms {
    groups = groups.stream().map(List::copyOf).toList();
  }
}
