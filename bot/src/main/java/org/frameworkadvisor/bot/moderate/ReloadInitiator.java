package org.frameworkadvisor.bot.moderate;

import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;

/// Who had other knowledge served. All servers of a bot have the same content, so whoever may
/// change it on one of them changes it for all; who that was is for their own server to know.
public sealed interface ReloadInitiator {

  /// Someone who may on a server.
  record Moderator(UserId user, GuildId guild) implements ReloadInitiator {}

  /// Someone who may on a server that is not the reader's.
  record OfAnotherServer() implements ReloadInitiator {}

  /// The operator, at the program's terminal.
  record Operator() implements ReloadInitiator {}

  /// [ContentWatcher].
  record Watch() implements ReloadInitiator {}

  /// [ScheduledReloadJob].
  record Schedule() implements ReloadInitiator {}

  /// The start of the program, which found the content changed.
  record Start() implements ReloadInitiator {}
}
