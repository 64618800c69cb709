package org.frameworkadvisor.bot.discord.moderate;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.moderate.AuditRepository;

/// Writes an entry about each attempt of a moderator before it is made, and one about its outcome.
record AuditLog(AuditRepository entries, InstantSource clock) {
  private static final MessageCard NOT_LOGGED =
      SentenceCard.card(
          "I cannot note down just now who does this, so I have not done it. Please try again in a"
              + " moment; the bot's log says why.");

  /// Logs the attempt of a moderator, makes it, and logs its outcome. What cannot be logged
  /// beforehand is not done.
  ///
  /// @param about the id of what it is done to
  /// @return what to say
  MessageCard logged(Invoker who, AuditEntry.Kind kind, String about, Supplier<Done> act) {
    long number;
    try {
      number = entries.append(auditEntry(who, kind, about, ""));
    } catch (StoreUnavailable e) {
      return NOT_LOGGED;
    }
    String outcome = "failed: the bot's log says why";
    try {
      Done done = act.get();
      outcome = done.outcome();
      return done.said();
    } finally {
      conclude(auditEntry(who, AuditEntry.Kind.OUTCOME, Long.toString(number), outcome));
    }
  }

  private void conclude(AuditEntry outcome) {
    try {
      entries.append(outcome);
    } catch (StoreUnavailable e) {
      // The store has told the operator, and the log says that the outcome is not known.
      return;
    }
  }

  private AuditEntry auditEntry(Invoker who, AuditEntry.Kind kind, String about, String detail) {
    return new AuditEntry(who.guild(), who.user(), kind, about, detail, clock.instant());
  }

  /// @param outcome as the audit log has it
  record Done(MessageCard said, String outcome) {}
}
