package org.frameworkadvisor.bot.discord.teach;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.ComponentHandler;
import org.frameworkadvisor.bot.discord.Subcommand;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.MessageBuilder;
import org.frameworkadvisor.bot.model.TaughtAnswer;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.teach.TaughtAnswerExport;
import org.frameworkadvisor.bot.teach.TaughtAnswerVersion;
import org.frameworkadvisor.bot.teach.TeachOutcome;
import org.frameworkadvisor.bot.teach.TeachingService;

/// `/knowledge taught`: lists what was taught; edits, forgets, brings back, exports.
final class TaughtCommand implements Subcommand, ComponentHandler {

  private final TeachingService teachingService;
  private final Responder responder;

  TaughtCommand(TeachingService teachingService, Responder responder) {
    this.teachingService = teachingService;
    this.responder = responder;
  }

  @Override
  public SubcommandData form() {
    return new SubcommandData("taught", "Answers that were taught here, to edit, forget or export");
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Invoker who) {
    responder.respond(event, Visibility.PRIVATE, () -> page(who, 0), DraftCard.UNAVAILABLE);
  }

  @Override
  public Access access() {
    return Access.MODERATORS;
  }

  @Override
  public void clicked(ComponentClick click) {
    CustomId id = click.id();
    Invoker who = click.invoker();
    if (id.action() == CustomId.Action.TAUGHT_EDIT) {
      responder.open(
          click.event(),
          Visibility.EDIT,
          () -> edit(id, who),
          TeachForm.of(TeachForm.TAUGHT, TeachingButtons.name(id), "", ""));
      return;
    }
    responder.respond(
        click.event(),
        id.action() == CustomId.Action.TAUGHT_EXPORT ? Visibility.PRIVATE : Visibility.EDIT,
        () ->
            switch (id.action()) {
              case TAUGHT_FORGET ->
                  changed(id, it -> teachingService.forget(who.guild(), who.user(), it));
              case TAUGHT_UNDO ->
                  changed(id, it -> teachingService.undo(who.guild(), who.user(), it));
              case TAUGHT_EXPORT -> export(who);
              default -> page(who, TeachingButtons.page(id));
            },
        DraftCard.UNAVAILABLE);
  }

  private Response page(Invoker who, int page) {
    return new Response.Shown(
        TaughtListCard.of(
            teachingService.taught(who.guild()),
            teachingService.forgotten(who.guild(), TaughtListCard.MOST_FORGOTTEN),
            page));
  }

  private Response edit(CustomId id, Invoker who) {
    Optional<TaughtAnswer> answer =
        taught(id)
            .flatMap(it -> teachingService.version(who.guild(), it))
            .map(TaughtAnswerVersion::answer);
    if (answer.isEmpty()) {
      return new Response.Told(DraftCard.of(new TeachOutcome.Unknown()));
    }
    TaughtAnswer was = answer.get();
    return new Response.Form(
        TeachForm.of(TeachForm.TAUGHT, was.id().value(), was.question(), was.answer()));
  }

  private static Response changed(CustomId id, Function<TaughtId, TeachOutcome> change) {
    return new Response.Shown(
        DraftCard.of(taught(id).map(change).orElseGet(TeachOutcome.Unknown::new)));
  }

  private Response export(Invoker who) {
    List<TaughtAnswer> answers = teachingService.taught(who.guild());
    if (answers.isEmpty()) {
      return new Response.Told(DraftCard.sentence("Nothing has been taught here yet."));
    }
    return new Response.Shown(
        new MessageBuilder()
            .text(
                "All that was taught here, as an article. In the folder `articles` of the content it"
                    + " would answer everywhere.")
            .file(TaughtAnswerExport.FILE, TaughtAnswerExport.of(answers))
            .card());
  }

  private static Optional<TaughtId> taught(CustomId id) {
    String name = TeachingButtons.name(id);
    return name.isEmpty() ? Optional.empty() : Optional.of(new TaughtId(name));
  }
}
