package org.frameworkadvisor.bot.discord.teach;

import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.interactions.components.ComponentInteraction;
import org.frameworkadvisor.bot.discord.ComponentHandler;
import org.frameworkadvisor.bot.discord.Subcommand;
import org.frameworkadvisor.bot.discord.interaction.AudienceResolver;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.teach.Gap;
import org.frameworkadvisor.bot.teach.GapId;
import org.frameworkadvisor.bot.teach.GapService;

/// `/knowledge gaps`: pages through the questions without an answer, and decides on each in place.
final class GapsCommand implements Subcommand, ComponentHandler {

  private final GapService gaps;
  private final Responder responder;

  GapsCommand(GapService gaps, Responder responder) {
    this.gaps = gaps;
    this.responder = responder;
  }

  @Override
  public SubcommandData form() {
    return new SubcommandData("gaps", "Questions that I had no answer to, to teach or put aside");
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Invoker who) {
    responder.respond(event, Visibility.PRIVATE, () -> page(event, who, 0), DraftCard.UNAVAILABLE);
  }

  @Override
  public Access access() {
    return Access.MODERATORS;
  }

  @Override
  public void clicked(ComponentClick click) {
    CustomId id = click.id();
    Invoker who = click.invoker();
    ComponentInteraction event = click.event();
    if (id.action() == CustomId.Action.GAP_TEACH) {
      responder.open(
          event,
          Visibility.EDIT,
          () -> teach(event, id, who),
          TeachForm.of(TeachForm.GAP, TeachingButtons.name(id), "", ""));
      return;
    }
    responder.respond(
        event,
        Visibility.EDIT,
        () ->
            switch (id.action()) {
              case GAP_IGNORE -> decided(event, id, who, gaps::ignore);
              case GAP_NONE -> decided(event, id, who, gaps::isNone);
              default -> page(event, who, TeachingButtons.page(id));
            },
        DraftCard.UNAVAILABLE);
  }

  private Response page(Interaction event, Invoker who, int page) {
    Audience audience = AudienceResolver.of(event);
    int all = gaps.countOpen(who.guild(), audience);
    int number = Math.clamp(page, 0, Math.max(0, (all - 1) / GapsCard.MOST));
    return new Response.Shown(
        GapsCard.of(
            gaps.open(who.guild(), audience, number * GapsCard.MOST, GapsCard.MOST),
            gap -> gaps.unansweredQuestions(gap, audience, GapsCard.LINKS),
            number,
            all));
  }

  private Response teach(Interaction event, CustomId id, Invoker who) {
    Optional<Gap> gap =
        gap(id).flatMap(named -> gaps.find(who.guild(), named, AudienceResolver.of(event)));
    return gap.isEmpty()
        ? page(event, who, TeachingButtons.page(id))
        : new Response.Form(
            TeachForm.of(TeachForm.GAP, gap.get().id().value(), gap.get().question(), ""));
  }

  @FunctionalInterface
  private interface Decision {
    boolean make(GuildId guild, UserId by, GapId gap, Audience log);
  }

  /// Another moderator may have decided meanwhile, which the page then shows. The audit log is read
  /// also by moderators who do not see every channel.
  private Response decided(Interaction event, CustomId id, Invoker who, Decision decision) {
    Audience log = AudienceResolver.everyone(event);
    gap(id).ifPresent(gap -> decision.make(who.guild(), who.user(), gap, log));
    return page(event, who, TeachingButtons.page(id));
  }

  private static Optional<GapId> gap(CustomId id) {
    String name = TeachingButtons.name(id);
    return name.isEmpty() ? Optional.empty() : Optional.of(new GapId(name));
  }
}
