package org.frameworkadvisor.bot.discord.teaching;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.drawing.CustomId;
import org.frameworkadvisor.bot.discord.drawing.Sheet;
import org.frameworkadvisor.bot.discord.moderating.Moderator;
import org.frameworkadvisor.bot.discord.moderating.ModeratorActions;
import org.frameworkadvisor.bot.discord.moderating.ModeratorCommand;
import org.frameworkadvisor.bot.discord.responding.Click;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.exchange.TaughtAnswer;
import org.frameworkadvisor.bot.exchange.TaughtId;
import org.frameworkadvisor.bot.teach.Export;
import org.frameworkadvisor.bot.teach.TeachOutcome;
import org.frameworkadvisor.bot.teach.Version;

/// `/knowledge taught`: lists what was taught; edits, forgets, brings back, exports.
final class TaughtCommand implements ModeratorCommand, ModeratorActions {
  static final String NAME = "taught";

  private final TeachingDesk desk;

  TaughtCommand(TeachingDesk desk) {
    this.desk = desk;
  }

  static SubcommandData offered() {
    return new SubcommandData(NAME, "Answers that were taught here, to edit, forget or export");
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Moderator who) {
    desk.respond(event, Plan.PRIVATE, () -> page(who, 0));
  }

  @Override
  public void clicked(Click click, CustomId id, Moderator who) {
    if (id.action() == CustomId.Action.TAUGHT_EDIT) {
      desk.responder()
          .open(
              click.event(),
              Plan.EDIT,
              () -> edit(id, who),
              TeachForm.of(TeachForm.TAUGHT, Buttons.name(id), "", ""));
      return;
    }
    desk.respond(
        click.event(),
        id.action() == CustomId.Action.TAUGHT_EXPORT ? Plan.PRIVATE : Plan.EDIT,
        () ->
            switch (id.action()) {
              case TAUGHT_FORGET ->
                  changed(id, it -> desk.teach().forget(who.guild(), who.user(), it));
              case TAUGHT_UNDO -> changed(id, it -> desk.teach().undo(who.guild(), who.user(), it));
              case TAUGHT_EXPORT -> export(who);
              default -> page(who, Buttons.page(id));
            });
  }

  private Outcome page(Moderator who, int page) {
    return new Outcome.Shown(
        TaughtList.of(
            desk.teach().taught(who.guild()),
            desk.teach().forgotten(who.guild(), TaughtList.MOST_FORGOTTEN),
            page));
  }

  private Outcome edit(CustomId id, Moderator who) {
    Optional<TaughtAnswer> answer =
        taught(id).flatMap(it -> desk.teach().version(who.guild(), it)).map(Version::answer);
    if (answer.isEmpty()) {
      return new Outcome.Told(DraftCard.of(new TeachOutcome.Unknown()));
    }
    TaughtAnswer was = answer.get();
    return new Outcome.Form(
        TeachForm.of(TeachForm.TAUGHT, was.id().value(), was.question(), was.answer()));
  }

  private static Outcome changed(CustomId id, Function<TaughtId, TeachOutcome> change) {
    return new Outcome.Shown(
        DraftCard.of(taught(id).map(change).orElseGet(TeachOutcome.Unknown::new)));
  }

  private Outcome export(Moderator who) {
    List<TaughtAnswer> answers = desk.teach().taught(who.guild());
    if (answers.isEmpty()) {
      return new Outcome.Told(DraftCard.sentence("Nothing has been taught here yet."));
    }
    return new Outcome.Shown(
        new Sheet()
            .text(
                "All that was taught here, as an article. In the folder `articles` of the content it"
                    + " would answer everywhere.")
            .file(Export.FILE, Export.of(answers))
            .card());
  }

  private static Optional<TaughtId> taught(CustomId id) {
    String name = Buttons.name(id);
    return name.isEmpty() ? Optional.empty() : Optional.of(new TaughtId(name));
  }
}
