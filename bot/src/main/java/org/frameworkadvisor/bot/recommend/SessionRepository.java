package org.frameworkadvisor.bot.recommend;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;

/// Remembers how far everyone has come, each with the questionnaire they began with.
///
/// Every method may throw [org.frameworkadvisor.bot.model.StoreUnavailable].
public interface SessionRepository {

  /// Keeps a session; it replaces the one that its key had before.
  void begin(InterviewSession session);

  /// Keeps a session unless its seat has one.
  ///
  /// @return whether it was kept: of two that begin at once, one comes first
  boolean beginFirst(InterviewSession session);

  /// The session of a seat, expired or not.
  Optional<InterviewSession> find(SessionKey key);

  /// The session of this name, expired or not.
  Optional<InterviewSession> find(SessionId name);

  /// The sessions of all seats at a place, in the order of the members.
  List<InterviewSession> at(String place);

  /// Every definition that a session ever began with, as far as it can still be read.
  List<QuestionnaireDefinition> questionnaires();

  /// Keeps the next state of a session.
  ///
  /// @return whether it was still at the step before: of two changes at once, one comes first
  boolean advance(InterviewSession next);

  /// Notes that a session is shown to others as it is at its step.
  ///
  /// @return whether it was not before: of two at once, one comes first
  boolean share(InterviewSession session);

  /// Forgets a session; another one of the same seat stays.
  void end(InterviewSession session);

  /// Forgets the sessions that have expired by then.
  ///
  /// @return how many
  int forgetExpired(Instant now);
}
