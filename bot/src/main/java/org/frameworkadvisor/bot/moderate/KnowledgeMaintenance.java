package org.frameworkadvisor.bot.moderate;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.SearchExplanation;
import org.frameworkadvisor.knowledge.snapshot.DocumentReview;
import org.frameworkadvisor.knowledge.snapshot.GoldenResult;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeVersion;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome;
import org.frameworkadvisor.knowledge.snapshot.RollbackOutcome;

/// The knowledge, as those who look after it need it.
public interface KnowledgeMaintenance {

  /// Looks different whenever there may be something to [refresh][#refresh]; nothing else can be
  /// told from it.
  ///
  /// @throws IOException when the content cannot be looked at
  Object state() throws IOException;

  /// Reads the content anew, while questions go on being answered.
  ///
  /// @param force whether the new state is served although it fails golden questions
  ReloadOutcome reload(boolean force, ProgressListener progress);

  /// Reads the content anew where it has changed since something was published.
  ReloadOutcome refresh(ProgressListener progress);

  /// What came of reading the content at the start; empty where it was as it is being served.
  Optional<ReloadOutcome> atStart();

  /// Goes back to an earlier version, until the content changes or is reloaded.
  RollbackOutcome rollback(String version);

  /// The versions that can be served, that which was served last first.
  List<KnowledgeVersion> versions();

  /// What is being served.
  KnowledgeStatus status();

  /// When the facts of the documents were last checked, where they say so.
  List<DocumentReview> reviewed();

  /// Asks the golden questions.
  List<GoldenResult> golden();

  /// Why a question gets what it gets.
  ///
  /// @param passages how many passages the ranking goes down to
  SearchExplanation explain(Question question, int passages);
}
