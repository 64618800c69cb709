package org.frameworkadvisor.bot.discord.quiz;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.CustomId;
import org.frameworkadvisor.bot.discord.drawing.Sentence;
import org.frameworkadvisor.bot.discord.responding.Click;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.discord.responding.Visitor;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;
import org.frameworkadvisor.bot.recommend.RecommendToTeams;
import org.frameworkadvisor.bot.recommend.Team;

/// Opens teams; lets members join, and the owner close them.
final class Teamwork {
  private static final String GONE = "I do not know this team any more.";

  private final QuizDesk desk;
  private final Quizzes quizzes;
  private final RecommendToTeams teams;

  Teamwork(QuizDesk desk) {
    this.desk = desk;
    this.quizzes = new Quizzes(desk);
    this.teams = desk.teams();
  }

  /// @param time for which it is open
  void open(SlashCommandInteractionEvent event, Visitor visitor, Duration time) {
    Optional<Card> refused = refused(visitor);
    if (refused.isPresent()) {
      desk.responder().respond(event, Plan.PRIVATE, new Outcome.Told(refused.get()));
      return;
    }
    desk.responder().respond(event, Plan.PUBLIC, () -> kept(() -> opened(visitor, time)));
  }

  private Optional<Card> refused(Visitor visitor) {
    if (visitor.place().guild().isEmpty()) {
      return Optional.of(
          Sentence.card(
              "There is nobody here to decide with. Try it in a channel of a server that I am in."));
    }
    return desk.policies().of(visitor).mode() == ChannelPolicy.Mode.OFF
        ? Optional.of(Sentence.card("The moderators do not want me to answer in this channel."))
        : desk.allowance().refused(visitor);
  }

  private Outcome opened(Visitor visitor, Duration time) {
    return teams
        .open(visitor.user(), visitor.place().channel(), time)
        .map(team -> (Outcome) new Outcome.Shown(TeamCard.open(team, 0)))
        .orElse(Quizzes.NOTHING);
  }

  void clicked(Click click, CustomId id) {
    Optional<QuizStep> step = QuizStep.parse(id.extra());
    if (step.isEmpty() || !isGenuine(click)) {
      desk.responder().respond(click.event(), Plan.PRIVATE, told(GONE));
    } else if (step.get().wish().equals(QuizStep.JOIN)) {
      respond(click, Plan.PRIVATE, step.get(), team -> join(click, team));
    } else {
      respond(click, Plan.EDIT, step.get(), team -> close(click, team));
    }
  }

  /// Whether the message really has the button, so that a made-up click turns no other message into
  /// a team's.
  private static boolean isGenuine(Click click) {
    String clicked = click.event().getComponentId();
    return !click
        .event()
        .getMessage()
        .getComponentTree()
        .findAll(Button.class, button -> clicked.equals(button.getCustomId()))
        .isEmpty();
  }

  private void respond(Click click, Plan plan, QuizStep step, Function<Team, Outcome> work) {
    desk.responder()
        .respond(
            click.event(),
            plan,
            () -> kept(() -> teams.find(step.session()).map(work).orElseGet(() -> told(GONE))));
  }

  private Outcome join(Click click, Team team) {
    teams.posted(team, click.event().getMessageId());
    if (teams.isOver(team)) {
      teams.find(team.name()).ifPresent(found -> desk.posts().refresh(found));
      return new Outcome.Shown(desk.posts().result(team));
    }
    return quizzes.joined(teams.join(team, click.visitor().user()));
  }

  private Outcome close(Click click, Team team) {
    Visitor visitor = click.visitor();
    boolean may = visitor.user().equals(team.owner()) || visitor.isModerator();
    if (!may && !teams.isOver(team)) {
      return told("Only who opened this, or a moderator, can close it.");
    }
    teams.close(team);
    return new Outcome.Shown(desk.posts().result(team));
  }

  private static Outcome kept(Supplier<Outcome> work) {
    try {
      return work.get();
    } catch (StoreUnavailable notNow) {
      return told("I cannot keep anything just now. Please try again in a moment.");
    }
  }

  private static Outcome told(String sentence) {
    return new Outcome.Told(Sentence.card(sentence));
  }
}
