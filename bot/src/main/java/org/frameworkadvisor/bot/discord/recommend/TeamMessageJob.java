package org.frameworkadvisor.bot.discord.recommend;

import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import org.frameworkadvisor.bot.discord.gateway.FailureText;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.recommend.GroupResult;
import org.frameworkadvisor.bot.recommend.Team;
import org.frameworkadvisor.bot.recommend.TeamService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the public messages of teams up to date, as far as the bot sees their channels; where it
/// does not, the next click does.
final class TeamMessageJob implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(TeamMessageJob.class);

  private final TeamService teams;
  private final Function<ChannelId, Optional<MessageChannel>> channels;

  /// @param channels finds a channel; empty where the bot does not see it
  TeamMessageJob(TeamService teams, Function<ChannelId, Optional<MessageChannel>> channels) {
    this.teams = teams;
    this.channels = channels;
  }

  /// Ends the teams whose time is over.
  @Override
  public void run() {
    for (Team team : teams.due()) {
      if (team.message().isEmpty() || refresh(team)) {
        teams.close(team);
      }
    }
  }

  /// Shows a team in its message as it is now.
  ///
  /// @return whether the bot sees its channel, at least at the moment
  boolean refresh(Team team) {
    Optional<MessageChannel> channel = channels.apply(team.channel());
    team.message()
        .ifPresent(message -> channel.ifPresent(found -> edit(found, message, card(team))));
    return channel.isPresent();
  }

  private static void edit(MessageChannel channel, String message, MessageCard card) {
    try {
      channel.editMessageById(message, card.edit()).queue(_ -> {}, TeamMessageJob::notEdited);
    } catch (InsufficientPermissionException e) {
      notEdited(e);
    }
  }

  private static void notEdited(Throwable failure) {
    LOG.debug("A team's message stays as it is: {}", FailureText.line(failure));
  }

  private MessageCard card(Team team) {
    return teams.isOver(team) ? result(team) : TeamCard.open(team, teams.finished(team));
  }

  /// The result by now.
  MessageCard result(Team team) {
    GroupResult result = teams.result(team);
    Optional<String> name =
        result.unhappiest().flatMap(one -> teams.name(team.name(), one.member()));
    return TeamCard.result(result, name);
  }
}
