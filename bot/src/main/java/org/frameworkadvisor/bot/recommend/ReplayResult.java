package org.frameworkadvisor.bot.recommend;

import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;

/// The result of replaying a code.
public sealed interface ReplayResult {

  /// It is no code, or one that can't be read any more.
  ///
  /// @param reason what is wrong and what to do about it, for a person
  record Refused(String reason) implements ReplayResult {}

  /// What the questionnaire of today recommends for the answers in the code.
  ///
  /// @param changed what is different since the code was made; empty where nothing is
  record Replayed(Recommendation result, Optional<Changed> changed) implements ReplayResult {}

  /// The questionnaire has changed since a code was made.
  ///
  /// @param gone answers that it doesn't have any more, and that therefore don't count
  /// @param added questions that it would ask now and didn't have then
  /// @param then the result at that time; empty where the questionnaire of then isn't known any
  ///   more
  record Changed(List<Gone> gone, List<QuestionnaireItem> added, Optional<Recommendation> then) {
    public Changed {
      gone = List.copyOf(gone);
      added = List.copyOf(added);
    }
  }

  /// An answer that is no more, in the words of then.
  record Gone(String question, String answer) {}
}
