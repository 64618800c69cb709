package org.frameworkadvisor.bot.discord.recommend;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import org.frameworkadvisor.bot.discord.DiscordContext;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;
import org.frameworkadvisor.bot.recommend.Team;
import org.frameworkadvisor.bot.recommend.TeamService;

/// Opens teams; lets members join, and the owner close them.
final class TeamHandler {
  private static final String GONE = "I do not know this team any more.";
  private static final Response NOT_KEPT =
      Response.told("I cannot keep anything just now. Please try again in a moment.");

  private final DiscordContext discord;
  private final TeamService teams;
  private final TeamMessageJob posts;
  private final QuizHandler quizHandler;

  TeamHandler(
      DiscordContext discord, TeamService teams, TeamMessageJob posts, QuizHandler quizHandler) {
    this.discord = discord;
    this.teams = teams;
    this.posts = posts;
    this.quizHandler = quizHandler;
  }

  /// @param time for which it is open
  void open(SlashCommandInteractionEvent event, Invoker invoker, Duration time) {
    Optional<MessageCard> refused = refused(invoker);
    if (refused.isPresent()) {
      discord.responder().tell(event, refused.get());
      return;
    }
    discord.responder().respond(event, Visibility.PUBLIC, () -> opened(invoker, time), NOT_KEPT);
  }

  private Optional<MessageCard> refused(Invoker invoker) {
    if (invoker.origin().guild().isEmpty()) {
      return Optional.of(
          SentenceCard.card(
              "There is nobody here to decide with. Try it in a channel of a server that I am in."));
    }
    return discord.policies().of(invoker).mode() == ChannelPolicy.Mode.OFF
        ? Optional.of(SentenceCard.card("The moderators do not want me to answer in this channel."))
        : discord.guard().refused(invoker);
  }

  private Response opened(Invoker invoker, Duration time) {
    return teams
        .open(invoker.user(), invoker.origin().channel(), time)
        .map(team -> (Response) new Response.Shown(TeamCard.open(team, 0)))
        .orElse(QuizHandler.NOTHING);
  }

  void clicked(ComponentClick click) {
    Optional<QuizStep> step = QuizStep.parse(click.id().extra());
    if (step.isEmpty() || !isGenuine(click)) {
      discord.responder().tell(click.event(), GONE);
    } else if (step.get().wish().equals(QuizStep.JOIN)) {
      respond(click, Visibility.PRIVATE, step.get(), team -> join(click, team));
    } else {
      respond(click, Visibility.EDIT, step.get(), team -> close(click, team));
    }
  }

  /// Whether the message really has the button, so that a made-up click turns no other message into
  /// a team's.
  private static boolean isGenuine(ComponentClick click) {
    String clicked = click.event().getComponentId();
    return !click
        .event()
        .getMessage()
        .getComponentTree()
        .findAll(Button.class, button -> clicked.equals(button.getCustomId()))
        .isEmpty();
  }

  private void respond(
      ComponentClick click, Visibility visibility, QuizStep step, Function<Team, Response> work) {
    discord
        .responder()
        .respond(
            click.event(),
            visibility,
            () -> teams.find(step.session()).map(work).orElseGet(() -> Response.told(GONE)),
            NOT_KEPT);
  }

  private Response join(ComponentClick click, Team team) {
    teams.posted(team, click.event().getMessageId());
    if (teams.isOver(team)) {
      teams.find(team.name()).ifPresent(found -> posts.refresh(found));
      return new Response.Shown(posts.result(team));
    }
    return quizHandler.joined(teams.join(team, click.invoker().user()));
  }

  private Response close(ComponentClick click, Team team) {
    Invoker invoker = click.invoker();
    boolean may = invoker.user().equals(team.owner()) || invoker.isModerator();
    if (!may && !teams.isOver(team)) {
      return Response.told("Only who opened this, or a moderator, can close it.");
    }
    teams.close(team);
    return new Response.Shown(posts.result(team));
  }
}
