package org.frameworkadvisor.bot.moderate;

import java.io.IOException;
import java.util.List;
import org.frameworkadvisor.knowledge.GoldenResult;
import org.frameworkadvisor.knowledge.Progress;
import org.frameworkadvisor.knowledge.ReloadOutcome;
import org.frameworkadvisor.knowledge.retrieval.Explanation;
import org.frameworkadvisor.knowledge.retrieval.Question;

/// The knowledge, as those who look after it need it.
public interface Upkeep {

  /// Looks different whenever the files of the content do; nothing else can be told from it.
  ///
  /// @throws IOException when the content cannot be looked at
  Object state() throws IOException;

  /// Reads the content anew, while questions go on being answered.
  ///
  /// @param force whether the new state is served although it fails golden questions
  ReloadOutcome reload(boolean force, Progress progress);

  /// Asks the golden questions.
  List<GoldenResult> golden();

  /// Why a question gets what it gets.
  ///
  /// @param passages how many passages the ranking goes down to
  Explanation explain(Question question, int passages);

  /// The content that nobody has reviewed for long.
  Stale stale();
}
