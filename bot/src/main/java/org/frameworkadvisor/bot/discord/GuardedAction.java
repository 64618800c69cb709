package org.frameworkadvisor.bot.discord;

/// What members can do: a command, or what a button, menu or form asks for. [CommandRegistry]
/// checks its access each time before it runs.
public interface GuardedAction {
  /// Who may do it.
  enum Access {
    EVERYONE,
    /// Only the moderators of a server, in that server.
    MODERATORS
  }

  /// Who may do this.
  default Access access() {
    return Access.EVERYONE;
  }
}
