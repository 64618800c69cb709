package org.frameworkadvisor.knowledge.lucene;

import java.util.List;
import java.util.stream.Collectors;
import org.frameworkadvisor.knowledge.content.Corpus;

/// How a vocabulary is noted in an index, so that opening it needs no other file.
final class SynonymMetadata {
  static final String SYNONYMS = "synonyms";

  private SynonymMetadata() {}

  static String write(Corpus.Synonyms synonyms) {
    return synonyms.groups().stream()
        .map(group -> String.join("\t", group))
        .collect(Collectors.joining("\n"));
  }

  static Corpus.Synonyms read(String noted) {
    return new Corpus.Synonyms(noted.lines().map(line -> List.of(line.split("\t"))).toList());
  }
}
