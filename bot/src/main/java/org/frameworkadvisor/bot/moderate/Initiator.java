package org.frameworkadvisor.bot.moderate;

import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.UserId;

/// Who had other knowledge served. All servers of a bot have the same content, so whoever may
/// change it on one of them changes it for all; who that was is for their own server to know.
public sealed interface Initiator {

  /// Someone who may on a server.
  record Moderator(UserId user, GuildId guild) implements Initiator {}

  /// Someone who may on a server that is not the reader's.
  record OfAnotherServer() implements Initiator {}

  /// Whoever runs the program, at its terminal.
  record Operator() implements Initiator {}

  /// [ContentWatch].
  record Watch() implements Initiator {}

  /// [ReloadSchedule].
  record Schedule() implements Initiator {}

  /// The start of the program, which found the content changed.
  record Start() implements Initiator {}
}
