package org.frameworkadvisor.bot.ask;

import java.time.Instant;
import java.util.Optional;
import org.frameworkadvisor.bot.model.AnswerId;

/// Keeps the answers that were given.
///
/// Every method throws [org.frameworkadvisor.bot.model.StoreUnavailable] where it cannot.
public interface AnswerRepository {

  /// Keeps an answer; one with the same id is replaced.
  void add(AnswerRecord answerRecord);

  /// The answer with this id.
  Optional<AnswerRecord> find(AnswerId id);

  /// Forgets the answers that were given before a moment.
  ///
  /// @return how many they were
  int forgetBefore(Instant moment);
}
