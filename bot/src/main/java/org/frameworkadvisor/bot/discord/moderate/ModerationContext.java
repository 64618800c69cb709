package org.frameworkadvisor.bot.discord.moderate;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.frameworkadvisor.bot.chart.RankingChart;
import org.frameworkadvisor.bot.digest.DigestService;
import org.frameworkadvisor.bot.discord.gateway.MessageContentAccess;
import org.frameworkadvisor.bot.discord.interaction.PolicyResolver;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.moderate.AuditRepository;
import org.frameworkadvisor.bot.moderate.MaintenanceService;
import org.frameworkadvisor.bot.moderate.ModeratorService;

/// What moderators' commands and buttons work with.
public record ModerationContext(
    ModeratorService moderators,
    AuditRepository audit,
    PolicyResolver policies,
    MessageContentAccess contentAccess,
    AdvisorFeatures features,
    DigestService digests,
    RankingChart chart,
    Responder responder,
    InstantSource clock) {
  private static final MessageCard NOT_LOGGED =
      SentenceCard.card(
          "I cannot note down just now who does this, so I have not done it. Please try again in a"
              + " moment; the bot's log says why.");

  MaintenanceService maintenance() {
    return features.maintenance();
  }

  /// Logs that somebody is about to do something, does it, and logs what came of it. What cannot be
  /// logged beforehand is not done.
  ///
  /// @param about the id of what it is done to
  /// @return what to say
  MessageCard logged(Moderator who, AuditEntry.Kind kind, String about, Supplier<Done> act) {
    long number;
    try {
      number = audit.append(auditEntry(who, kind, about, ""));
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
      audit.append(outcome);
    } catch (StoreUnavailable e) {
      // The store has told the operator, and the log says that the outcome is not known.
      return;
    }
  }

  private AuditEntry auditEntry(Moderator who, AuditEntry.Kind kind, String about, String detail) {
    return new AuditEntry(who.guild(), who.user(), kind, about, detail, clock.instant());
  }

  /// @param outcome as the audit log has it
  record Done(MessageCard said, String outcome) {}
}
