package org.frameworkadvisor.knowledge.catalog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.frameworkadvisor.knowledge.content.FieldVocabulary;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.frameworkadvisor.knowledge.search.SubjectIndex;

/// What shows when the passages of a snapshot are read one by one: comparisons, key points,
/// suggestions and the table of contents. Immutable, as the snapshot is.
public final class SnapshotCatalog {
  private final ComparisonBuilder comparisons;
  private final KeyPoints points;
  private final List<String> suggestions;
  private final TableOfContents contents;

  /// @param version names the snapshot
  /// @param aspects what facts are about, in the order of a comparison
  public SnapshotCatalog(
      String version,
      List<FieldVocabulary.Aspect> aspects,
      SubjectIndex subjects,
      List<Passage> passages) {
    comparisons = new ComparisonBuilder(subjects, aspects, passages);
    points = new KeyPoints(subjects, List.copyOf(passages));
    suggestions = suggestions(passages);
    contents = TableOfContents.of(version, passages);
  }

  /// Quotes on each subject, aspect by aspect.
  ///
  /// @param subjects spelled as the snapshot spells them
  /// @param aspect narrows it to one aspect, in free words; blank for all of them
  /// @param search finds what is not a section of its own
  public Comparison compare(
      List<String> subjects, String aspect, Function<String, SearchResult> search) {
    return aspect.isBlank()
        ? comparisons.all(subjects)
        : comparisons.one(subjects, aspect, topic -> search.apply(topic).hits());
  }

  /// What subjects can be compared by, in the order of a comparison.
  public List<FieldVocabulary.Aspect> aspects() {
    return comparisons.aspects();
  }

  /// The key points on a topic, in free words; blank for the whole content.
  public TopicSummary summarise(String topic, Function<String, SearchResult> search) {
    return topic.isBlank() ? points.overall() : points.of(topic, search);
  }

  /// Questions that the content answers, then the titles of its sections.
  public List<String> suggestions() {
    return suggestions;
  }

  public TableOfContents contents() {
    return contents;
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
