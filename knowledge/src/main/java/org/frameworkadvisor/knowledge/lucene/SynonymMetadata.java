package org.frameworkadvisor.knowledge.lucene;

import java.util.List;
import java.util.stream.Collectors;
import org.frameworkadvisor.knowledge.content.Synonyms;

/// How a vocabulary is noted in an index, so that opening it needs no other file.
final class SynonymMetadata {
  static final String SYNONYMS = "synonyms";

  private SynonymMetadata() {}

  static String write(Synonyms synonyms) {
    return synonyms.groups().stream()
        .map(group -> String.join("\t", group))
        .collect(Collectors.joining("\n"));
  }

  static Synonyms read(String noted) {
    return new Synonyms(noted.lines().map(line -> List.of(line.split("\t"))).toList());
  }
}
