package org.frameworkadvisor.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.retrieval.FollowUp;
import org.frameworkadvisor.knowledge.retrieval.PassageIndex;

/// One state of the knowledge, whole and immutable: everything that answers one question comes from
/// one snapshot.
final class Snapshot implements AutoCloseable {
  /// Comparing, summing up and completing look at the passages one by one. A knowledge base with
  /// more of them is searched, not leafed through.
  private static final int MOST_LEAFED = 20_000;

  private final String version;
  private final PassageIndex index;
  private final Subjects subjects;
  private final FollowUp followUp;
  private final SnapshotQuestionnaire questionnaire;

  Snapshot(
      String version, PassageIndex index, Subjects subjects, SnapshotQuestionnaire questionnaire) {
    this.version = version;
    this.index = index;
    this.subjects = subjects;
    this.questionnaire = questionnaire;
    this.followUp = new FollowUp(subjects.names());
  }

  String version() {
    return version;
  }

  PassageIndex index() {
    return index;
  }

  Subjects subjects() {
    return subjects;
  }

  FollowUp followUp() {
    return followUp;
  }

  /// What recommendations are made by.
  SnapshotQuestionnaire questionnaire() {
    return questionnaire;
  }

  /// The passages in reading order, as many as can be leafed through.
  List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    for (int number = 0; number < Math.min(index.size(), MOST_LEAFED); number++) {
      passages.add(index.passage(number));
    }
    return passages;
  }

  /// Questions that the knowledge answers, then the titles of its sections.
  List<String> suggestions() {
    Set<String> questions = new LinkedHashSet<>();
    Set<String> sections = new LinkedHashSet<>();
    for (Passage passage : passages()) {
      if (passage.document().isFaq()) {
        questions.add(passage.document().title());
      }
      passage.section().forEach(name -> (name.endsWith("?") ? questions : sections).add(name));
    }
    questions.addAll(sections);
    return List.copyOf(questions);
  }

  @Override
  public void close() {
    index.close();
  }
}
