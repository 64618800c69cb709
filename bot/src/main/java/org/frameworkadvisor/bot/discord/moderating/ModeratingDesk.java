package org.frameworkadvisor.bot.discord.moderating;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.frameworkadvisor.bot.chart.RankingChart;
import org.frameworkadvisor.bot.digest.Digests;
import org.frameworkadvisor.bot.discord.connection.Reading;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.Sentence;
import org.frameworkadvisor.bot.discord.responding.Policies;
import org.frameworkadvisor.bot.discord.responding.Responder;
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;
import org.frameworkadvisor.bot.front.Features;
import org.frameworkadvisor.bot.moderate.Audit;
import org.frameworkadvisor.bot.moderate.KnowledgeUpkeep;
import org.frameworkadvisor.bot.moderate.Moderators;

/// What moderators' commands and buttons work with.
public record ModeratingDesk(
    Moderators moderators,
    Audit audit,
    Policies policies,
    Reading reading,
    Features features,
    Digests digests,
    RankingChart chart,
    Responder responder,
    InstantSource clock) {
  private static final Card NOT_LOGGED =
      Sentence.card(
          "I cannot note down just now who does this, so I have not done it. Please try again in a"
              + " moment; the bot's log says why.");

  KnowledgeUpkeep upkeep() {
    return features.upkeep();
  }

  /// Logs that somebody is about to do something, does it, and logs what came of it. What cannot be
  /// logged beforehand is not done.
  ///
  /// @param about the id of what it is done to
  /// @return what to say
  Card logged(Moderator who, Act.Kind kind, String about, Supplier<Done> act) {
    long number;
    try {
      number = audit.append(act(who, kind, about, ""));
    } catch (StoreUnavailable notNow) {
      return NOT_LOGGED;
    }
    String outcome = "failed: the bot's log says why";
    try {
      Done done = act.get();
      outcome = done.outcome();
      return done.said();
    } finally {
      conclude(act(who, Act.Kind.OUTCOME, Long.toString(number), outcome));
    }
  }

  private void conclude(Act outcome) {
    try {
      audit.append(outcome);
    } catch (StoreUnavailable notNow) {
      // The store has told the operator, and the log says that the outcome is not known.
      return;
    }
  }

  private Act act(Moderator who, Act.Kind kind, String about, String detail) {
    return new Act(who.guild(), who.user(), kind, about, detail, clock.instant());
  }

  /// @param outcome as the audit log has it
  record Done(Card said, String outcome) {}
}
