package org.frameworkadvisor.bot.discord.teach;

import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.interactions.components.ComponentInteraction;
import org.frameworkadvisor.bot.discord.interaction.AudienceResolver;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.moderate.Moderator;
import org.frameworkadvisor.bot.discord.moderate.ModeratorActionHandler;
import org.frameworkadvisor.bot.discord.moderate.ModeratorCommand;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.teach.Gap;
import org.frameworkadvisor.bot.teach.GapId;

/// `/knowledge gaps`: pages through the questions without an answer, and decides on each in place.
final class GapsCommand implements ModeratorCommand, ModeratorActionHandler {
  static final String NAME = "gaps";

  private final TeachingContext context;

  GapsCommand(TeachingContext context) {
    this.context = context;
  }

  static SubcommandData offered() {
    return new SubcommandData(NAME, "Questions that I had no answer to, to teach or put aside");
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Moderator who) {
    context.respond(event, Visibility.PRIVATE, () -> page(event, who, 0));
  }

  @Override
  public void clicked(ComponentClick click, CustomId id, Moderator who) {
    ComponentInteraction event = click.event();
    if (id.action() == CustomId.Action.GAP_TEACH) {
      context
          .responder()
          .open(
              event,
              Visibility.EDIT,
              () -> teach(event, id, who),
              TeachForm.of(TeachForm.GAP, TeachingButtons.name(id), "", ""));
      return;
    }
    context.respond(
        event,
        Visibility.EDIT,
        () ->
            switch (id.action()) {
              case GAP_IGNORE -> decided(event, id, who, context.gaps()::ignore);
              case GAP_NONE -> decided(event, id, who, context.gaps()::isNone);
              default -> page(event, who, TeachingButtons.page(id));
            });
  }

  private Response page(Interaction event, Moderator who, int page) {
    Audience audience = AudienceResolver.of(event);
    int all = context.gaps().countOpen(who.guild(), audience);
    int number = Math.clamp(page, 0, Math.max(0, (all - 1) / GapsCard.MOST));
    return new Response.Shown(
        GapsCard.of(
            context.gaps().open(who.guild(), audience, number * GapsCard.MOST, GapsCard.MOST),
            gap -> context.gaps().unansweredQuestions(gap, audience, GapsCard.LINKS),
            number,
            all));
  }

  private Response teach(Interaction event, CustomId id, Moderator who) {
    Optional<Gap> gap =
        gap(id)
            .flatMap(named -> context.gaps().find(who.guild(), named, AudienceResolver.of(event)));
    return gap.isEmpty()
        ? page(event, who, TeachingButtons.page(id))
        : new Response.Form(
            TeachForm.of(TeachForm.GAP, gap.get().id().value(), gap.get().question(), ""));
  }

  @FunctionalInterface
  private interface Decision {
    boolean make(GuildId guild, UserId by, GapId gap, Audience log);
  }

  /// Somebody else may have decided meanwhile, which the page then shows. The audit log is read
  /// also by moderators who do not see every channel.
  private Response decided(Interaction event, CustomId id, Moderator who, Decision decision) {
    Audience log = AudienceResolver.everyone(event);
    gap(id).ifPresent(gap -> decision.make(who.guild(), who.user(), gap, log));
    return page(event, who, TeachingButtons.page(id));
  }

  private static Optional<GapId> gap(CustomId id) {
    String name = TeachingButtons.name(id);
    return name.isEmpty() ? Optional.empty() : Optional.of(new GapId(name));
  }
}
