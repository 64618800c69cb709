package org.frameworkadvisor.bot.discord.teaching;

import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.interactions.components.ComponentInteraction;
import org.frameworkadvisor.bot.discord.drawing.CustomId;
import org.frameworkadvisor.bot.discord.moderating.Moderator;
import org.frameworkadvisor.bot.discord.moderating.ModeratorActions;
import org.frameworkadvisor.bot.discord.moderating.ModeratorCommand;
import org.frameworkadvisor.bot.discord.responding.Audiences;
import org.frameworkadvisor.bot.discord.responding.Click;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.exchange.Audience;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.teach.Gap;
import org.frameworkadvisor.bot.teach.GapId;

/// `/knowledge gaps`: pages through the questions without an answer, and decides on each in place.
final class GapsCommand implements ModeratorCommand, ModeratorActions {
  static final String NAME = "gaps";

  private final TeachingDesk desk;

  GapsCommand(TeachingDesk desk) {
    this.desk = desk;
  }

  static SubcommandData offered() {
    return new SubcommandData(NAME, "Questions that I had no answer to, to teach or put aside");
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Moderator who) {
    desk.respond(event, Plan.PRIVATE, () -> page(event, who, 0));
  }

  @Override
  public void clicked(Click click, CustomId id, Moderator who) {
    ComponentInteraction event = click.event();
    if (id.action() == CustomId.Action.GAP_TEACH) {
      desk.responder()
          .open(
              event,
              Plan.EDIT,
              () -> teach(event, id, who),
              TeachForm.of(TeachForm.GAP, Buttons.name(id), "", ""));
      return;
    }
    desk.respond(
        event,
        Plan.EDIT,
        () ->
            switch (id.action()) {
              case GAP_IGNORE -> decided(event, id, who, desk.gaps()::ignore);
              case GAP_NONE -> decided(event, id, who, desk.gaps()::isNone);
              default -> page(event, who, Buttons.page(id));
            });
  }

  private Outcome page(Interaction event, Moderator who, int page) {
    Audience audience = Audiences.of(event);
    int all = desk.gaps().countOpen(who.guild(), audience);
    int number = Math.clamp(page, 0, Math.max(0, (all - 1) / GapsCard.MOST));
    return new Outcome.Shown(
        GapsCard.of(
            desk.gaps().open(who.guild(), audience, number * GapsCard.MOST, GapsCard.MOST),
            gap -> desk.gaps().misses(gap, audience, GapsCard.LINKS),
            number,
            all));
  }

  private Outcome teach(Interaction event, CustomId id, Moderator who) {
    Optional<Gap> gap =
        gap(id).flatMap(named -> desk.gaps().find(who.guild(), named, Audiences.of(event)));
    return gap.isEmpty()
        ? page(event, who, Buttons.page(id))
        : new Outcome.Form(
            TeachForm.of(TeachForm.GAP, gap.get().id().value(), gap.get().question(), ""));
  }

  @FunctionalInterface
  private interface Decision {
    boolean make(GuildId guild, UserId by, GapId gap, Audience log);
  }

  /// Somebody else may have decided meanwhile, which the page then shows. The audit log is read
  /// also by moderators who do not see every channel.
  private Outcome decided(Interaction event, CustomId id, Moderator who, Decision decision) {
    Audience log = Audiences.everyone(event);
    gap(id).ifPresent(gap -> decision.make(who.guild(), who.user(), gap, log));
    return page(event, who, Buttons.page(id));
  }

  private static Optional<GapId> gap(CustomId id) {
    String name = Buttons.name(id);
    return name.isEmpty() ? Optional.empty() : Optional.of(new GapId(name));
  }
}
