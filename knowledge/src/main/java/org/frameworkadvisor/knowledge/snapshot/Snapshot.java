package org.frameworkadvisor.knowledge.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.knowledge.catalog.SnapshotCatalog;
import org.frameworkadvisor.knowledge.content.FieldVocabulary;
import org.frameworkadvisor.knowledge.content.GoldenSet;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.content.yaml.GoldenReader;
import org.frameworkadvisor.knowledge.content.yaml.QuestionnaireReader;
import org.frameworkadvisor.knowledge.search.FollowUp;
import org.frameworkadvisor.knowledge.search.PassageIndex;
import org.frameworkadvisor.knowledge.search.SubjectIndex;
import org.jspecify.annotations.Nullable;

/// One state of the knowledge, whole and immutable: everything that answers one question comes from
/// one snapshot.
public final class Snapshot implements AutoCloseable {
  /// Comparing, summing up and completing look at the passages one by one. A knowledge base with
  /// more of them is searched, not leafed through.
  private static final int MOST_LEAFED = 20_000;

  /// How many characters of a fingerprint people get to see.
  private static final int VERSION = 8;

  private final String fingerprint;
  private final PassageIndex index;
  private final FieldVocabulary vocabulary;
  private final SubjectIndex subjects;
  private final FollowUp followUp;
  private final Questionnaire questionnaire;
  private final String golden;
  private volatile @Nullable SnapshotCatalog catalog;

  /// @param questionnaire the text of the questionnaire; empty where there is none
  /// @param golden the text of the golden questions, read only when they are asked
  Snapshot(String fingerprint, PassageIndex index, String questionnaire, String golden) {
    this.fingerprint = fingerprint;
    this.index = index;
    this.vocabulary = new PassageIndex.Metadata(index.notes()).vocabulary();
    this.subjects = SubjectIndex.of(vocabulary);
    this.questionnaire = new Questionnaire(questionnaire, index);
    this.golden = golden;
    this.followUp = new FollowUp(subjects.names());
  }

  /// What people call a fingerprint.
  static String version(String fingerprint) {
    return fingerprint.substring(0, VERSION);
  }

  String fingerprint() {
    return fingerprint;
  }

  public String version() {
    return version(fingerprint);
  }

  public PassageIndex index() {
    return index;
  }

  /// The names of the field, and what its facts are about.
  public FieldVocabulary vocabulary() {
    return vocabulary;
  }

  public SubjectIndex subjects() {
    return subjects;
  }

  public FollowUp followUp() {
    return followUp;
  }

  /// The questionnaire, read when it is first needed; empty where the content has none.
  public Optional<QuestionnaireDefinition> questionnaire() {
    return questionnaire.definition();
  }

  /// A passage by its id: any passage of the snapshot, since a session that began with an earlier
  /// questionnaire goes on with it.
  public Optional<Passage> passage(String id) {
    return questionnaire.passage(id);
  }

  /// What it has to answer as expected.
  public GoldenSet golden() {
    return GoldenReader.parse(golden);
  }

  /// What shows when the passages are leafed through, which is done once.
  public SnapshotCatalog catalog() {
    SnapshotCatalog known = catalog;
    if (known != null) {
      return known;
    }
    synchronized (this) {
      known = catalog;
      if (known == null) {
        List<Passage> passages = new ArrayList<>();
        for (int number = 0; number < Math.min(index.size(), MOST_LEAFED); number++) {
          passages.add(index.passage(number));
        }
        known = new SnapshotCatalog(version(), vocabulary.aspects(), subjects, passages);
        catalog = known;
      }
      return known;
    }
  }

  @Override
  public void close() {
    index.close();
  }

  /// The questionnaire, whose text lies beside the index. Few starts need it, so it is read on
  /// first use.
  private static final class Questionnaire {
    private final String text;
    private final PassageIndex index;
    private Optional<QuestionnaireDefinition> definition = Optional.empty();
    private Map<String, Integer> numbers = Map.of();
    private boolean isRead;

    /// @param text the questionnaire; empty where there is none
    Questionnaire(String text, PassageIndex index) {
      this.text = text;
      this.index = index;
    }

    synchronized Optional<QuestionnaireDefinition> definition() {
      if (!isRead && !text.isEmpty()) {
        definition = QuestionnaireReader.parse(text);
      }
      isRead = true;
      return definition;
    }

    synchronized Optional<Passage> passage(String id) {
      if (numbers.isEmpty()) {
        numbers = numbers();
      }
      return Optional.ofNullable(numbers.get(id)).map(index::passage);
    }

    private Map<String, Integer> numbers() {
      Map<String, Integer> numbers = new HashMap<>();
      index.forEach(passage -> numbers.put(passage.id().value(), numbers.size()));
      return numbers;
    }
  }
}
