package org.frameworkadvisor.bot.console;

import java.util.List;

/// What comes of one line in a conversation.
sealed interface ChatTurn {

  /// The lines to show; none for a line without anything on it.
  record Said(List<String> lines) implements ChatTurn {
    public Said {
      lines = List.copyOf(lines);
    }
  }

  /// The person leaves.
  record Left() implements ChatTurn {}
}
