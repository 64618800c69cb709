package org.frameworkadvisor.bot.moderate;

import java.io.IOException;
import java.util.List;
import org.frameworkadvisor.knowledge.GoldenResult;
import org.frameworkadvisor.knowledge.Progress;
import org.frameworkadvisor.knowledge.ReloadOutcome;

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
}
