package org.frameworkadvisor.bot.teach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.TaughtId;

/// Keeps the questions that were not answered.
///
/// Every method throws [org.frameworkadvisor.bot.model.StoreUnavailable] where it cannot.
public interface GapRepository {

  /// Keeps a new gap with the miss that opened it. The same answer is missed once, however often it
  /// is said.
  void open(Gap gap, UnansweredQuestion unanswered);

  /// Opens a new gap that is like no other. One that is not new any more stays as it is.
  void settle(GapId fresh);

  /// Makes a new gap one with another, which has its misses and wishes from then on; a taught one
  /// is open again. One that is not new any more stays as it is.
  void merge(Gap fresh, GapId into);

  /// A guild's gaps in every state, those asked last first.
  ///
  /// @param most how many at most
  List<Gap> recent(GuildId guild, int most);

  /// A guild's open gaps that an audience is shown, in the words in which it saw them first: those
  /// asked most first, and of these those asked last.
  ///
  /// @param from how many to leave out
  /// @param most how many at most
  List<Gap> open(GuildId guild, Audience audience, int from, int most);

  /// How many these are.
  int countOpen(GuildId guild, Audience audience);

  /// One of a guild's gaps by its name, in any state, in the words in which an audience saw it.
  Optional<Gap> find(GuildId guild, GapId gap, Audience audience);

  /// The gap that an answer is a miss of.
  Optional<GapId> of(AnswerId answer);

  /// The misses of a gap in an audience's channels, the last ones first. Those in private are none.
  ///
  /// @param most how many at most
  List<UnansweredQuestion> unansweredQuestions(GapId gap, Audience audience, int most);

  /// Decides what becomes of a gap, and keeps the act that did; both or neither.
  ///
  /// @return whether that changed anything
  boolean decide(GuildId guild, GapId gap, Gap.State state, AuditEntry auditEntry);

  /// Fills a guild's new or open gap with a taught answer; one in another state stays as it is.
  void fill(GuildId guild, GapId gap, TaughtId by);

  /// Keeps a member's request to be told; once, however often they say so.
  void addNotifyRequest(NotifyRequest request);

  /// Wishes that can be fulfilled, the oldest first.
  ///
  /// @param most how many at most of each guild, so that none keeps another waiting
  List<Due> due(int most);

  /// Takes a wish away, so that it is fulfilled once, whichever process sees it.
  ///
  /// @return whether it was there
  boolean takeNotifyRequest(NotifyRequest request);

  /// Forgets the misses and the wishes from before a moment, and the gaps of which nothing is left,
  /// unless moderators have decided on them.
  ///
  /// @return how many misses they were
  int forgetBefore(Instant moment);

  /// A wish with the taught answer that fills its gap.
  record Due(NotifyRequest notifyRequest, TaughtId answer) {}
}
