package org.frameworkadvisor.knowledge.catalog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.frameworkadvisor.knowledge.content.Passage;

/// What shows when the passages of a snapshot are leafed through one by one. A snapshot never
/// changes, so neither does this.
///
/// @param suggestions questions that the knowledge answers, then the titles of its sections
public record SnapshotCatalog(
    ComparisonBuilder comparisons,
    KeyPoints points,
    List<String> suggestions,
    TableOfContents contents) {

  public static SnapshotCatalog of(String version, SubjectIndex subjects, List<Passage> passages) {
    return new SnapshotCatalog(
        new ComparisonBuilder(subjects, passages),
        new KeyPoints(subjects, List.copyOf(passages)),
        suggestions(passages),
        TableOfContents.of(version, passages));
  }

  private static List<String> suggestions(List<Passage> passages) {
    Set<String> questions = new LinkedHashSet<>();
    Set<String> sections = new LinkedHashSet<>();
    for (Passage passage : passages) {
      if (passage.document().isFaq()) {
        questions.add(passage.document().title());
      }
      passage.section().forEach(name -> (name.endsWith("?") ? questions : sections).add(name));
    }
    questions.addAll(sections);
    return List.copyOf(questions);
  }
}
