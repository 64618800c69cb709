package org.frameworkadvisor.bot.discord.moderating;

import java.time.InstantSource;
import java.util.Optional;
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

  /// Logs an act before it happens.
  ///
  /// @param about the id of what it is done to
  /// @return what to say instead, where it could not be logged and so must not happen
  Optional<Card> unlogged(Moderator who, Act.Kind kind, String about) {
    try {
      audit.append(new Act(who.guild(), who.user(), kind, about, "", clock.instant()));
      return Optional.empty();
    } catch (StoreUnavailable notNow) {
      return Optional.of(NOT_LOGGED);
    }
  }
}
