package org.frameworkadvisor.knowledge;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.SearchExplanation;
import org.frameworkadvisor.knowledge.snapshot.GoldenResult;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome;
import org.frameworkadvisor.knowledge.snapshot.RollbackOutcome;

/// Reloads, rolls back and inspects the knowledge. The role of a [KnowledgeBase] that moderating
/// takes.
public interface KnowledgeMaintenance {

  /// A token that differs whenever there may be something to [refresh][#refresh]; it says nothing
  /// else.
  ///
  /// @throws IOException when the content cannot be looked at
  Object state() throws IOException;

  /// Reads the content anew. Questions are answered from the old snapshot until the new one is
  /// whole and has answered its golden questions; no question is ever answered from both.
  ///
  /// @param force whether the new snapshot is served although it fails golden questions
  ReloadOutcome reload(boolean force, ProgressListener progress);

  /// Reads the content anew where it has changed since a snapshot was last published, by this
  /// process or another one. A version that was rolled back to is served until then.
  ReloadOutcome refresh(ProgressListener progress);

  /// The result of reading the content at the start; empty where it was as it is being served.
  Optional<ReloadOutcome> atStart();

  /// Goes back to an earlier version, which is served until the content changes or is reloaded.
  ///
  /// @param version one of [#versions()]
  RollbackOutcome rollback(String version);

  /// The versions that can be served, the one served last first.
  List<KnowledgeStatus.Version> versions();

  /// What is being served.
  KnowledgeStatus status();

  /// When the facts of the documents were last checked, where they say so.
  List<KnowledgeStatus.Review> reviewed();

  /// Asks the golden questions.
  List<GoldenResult> goldenResults();

  /// Finds the same as [KnowledgeSearch#find], and says why.
  ///
  /// @param limit how many passages the ranking goes down to
  SearchExplanation explain(Question question, int limit);
}
