package org.frameworkadvisor.bot.discord.teaching;

import java.util.Optional;
import java.util.function.Consumer;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import org.frameworkadvisor.bot.discord.drawing.CustomId;
import org.frameworkadvisor.bot.discord.drawing.Sentence;
import org.frameworkadvisor.bot.discord.moderating.Moderator;
import org.frameworkadvisor.bot.discord.moderating.ModeratorActions;
import org.frameworkadvisor.bot.discord.moderating.ModeratorCommand;
import org.frameworkadvisor.bot.discord.responding.Click;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
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
    desk.respond(event, Plan.PRIVATE, () -> page(who, 0));
  }

  @Override
  public void clicked(Click click, CustomId id, Moderator who) {
    int page = Buttons.page(id);
    if (id.action() == CustomId.Action.GAP_TEACH) {
      desk.responder()
          .open(
              click.event(),
              Plan.EDIT,
              () -> teach(id, who),
              TeachForm.of(TeachForm.GAP, Buttons.name(id), "", ""));
      return;
    }
    desk.respond(
        click.event(),
        Plan.EDIT,
        () ->
            switch (id.action()) {
              case GAP_IGNORE ->
                  decided(id, who, gap -> desk.gaps().ignore(who.guild(), who.user(), gap));
              case GAP_NONE ->
                  decided(id, who, gap -> desk.gaps().isNone(who.guild(), who.user(), gap));
              default -> page(who, page);
            });
  }

  @Override
  public void submitted(ModalInteraction form, CustomId id, Moderator who) {
    desk.responder().respond(form, Plan.PRIVATE, new Outcome.Told(Sentence.UNKNOWN_BUTTON));
  }

  private Outcome page(Moderator who, int page) {
    int all = desk.gaps().countOpen(who.guild());
    int number = Math.clamp(page, 0, Math.max(0, (all - 1) / GapsCard.MOST));
    return new Outcome.Shown(
        GapsCard.of(
            desk.gaps().open(who.guild(), number * GapsCard.MOST, GapsCard.MOST),
            gap -> desk.gaps().misses(gap, GapsCard.LINKS),
            number,
            all));
  }

  private Outcome teach(CustomId id, Moderator who) {
    Optional<Gap> gap = gap(id).flatMap(named -> desk.gaps().find(who.guild(), named));
    return gap.isEmpty()
        ? page(who, Buttons.page(id))
        : new Outcome.Form(
            TeachForm.of(TeachForm.GAP, gap.get().id().value(), gap.get().question(), ""));
  }

  /// Somebody else may have decided meanwhile, which the page then shows.
  private Outcome decided(CustomId id, Moderator who, Consumer<GapId> decision) {
    gap(id).ifPresent(decision);
    return page(who, Buttons.page(id));
  }

  private static Optional<GapId> gap(CustomId id) {
    String name = Buttons.name(id);
    return name.isEmpty() ? Optional.empty() : Optional.of(new GapId(name));
  }
}
