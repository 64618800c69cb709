package org.frameworkadvisor.knowledge.snapshot;

import java.util.ArrayList;
import java.util.List;
import org.frameworkadvisor.knowledge.catalog.SnapshotCatalog;
import org.frameworkadvisor.knowledge.catalog.SubjectIndex;
import org.frameworkadvisor.knowledge.content.GoldenSet;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.yaml.GoldenReader;
import org.frameworkadvisor.knowledge.search.FollowUp;
import org.frameworkadvisor.knowledge.search.IndexMetadata;
import org.frameworkadvisor.knowledge.search.PassageIndex;
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
  private final SubjectIndex subjects;
  private final FollowUp followUp;
  private final SnapshotQuestionnaire questionnaire;
  private final String golden;
  private volatile @Nullable SnapshotCatalog catalog;

  /// @param golden the text of the golden questions, read only when they are asked
  Snapshot(
      String fingerprint, PassageIndex index, SnapshotQuestionnaire questionnaire, String golden) {
    this.fingerprint = fingerprint;
    this.index = index;
    this.subjects = SubjectIndex.named(new IndexMetadata(index.notes()).subjects());
    this.questionnaire = questionnaire;
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

  public SubjectIndex subjects() {
    return subjects;
  }

  public FollowUp followUp() {
    return followUp;
  }

  /// What recommendations are made by.
  public SnapshotQuestionnaire questionnaire() {
    return questionnaire;
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
        known = SnapshotCatalog.of(version(), subjects, passages);
        catalog = known;
      }
      return known;
    }
  }

  @Override
  public void close() {
    index.close();
  }
}
