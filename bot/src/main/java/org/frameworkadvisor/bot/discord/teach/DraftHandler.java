package org.frameworkadvisor.bot.discord.teach;

import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import org.frameworkadvisor.bot.discord.ComponentHandler;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.teach.DraftService;
import org.frameworkadvisor.bot.teach.GapId;
import org.frameworkadvisor.bot.teach.TeachOutcome;
import org.frameworkadvisor.bot.teach.TeachingDraft;
import org.frameworkadvisor.bot.teach.TeachingService;

/// From a form to a taught answer: what was written is shown, and confirmed, changed or dropped.
final class DraftHandler implements ComponentHandler {

  private final DraftService draftService;
  private final TeachingService teachingService;
  private final Responder responder;

  DraftHandler(DraftService draftService, TeachingService teachingService, Responder responder) {
    this.draftService = draftService;
    this.teachingService = teachingService;
    this.responder = responder;
  }

  @Override
  public Access access() {
    return Access.MODERATORS;
  }

  @Override
  public void clicked(ComponentClick click) {
    CustomId id = click.id();
    Invoker who = click.invoker();
    switch (id.action()) {
      case TEACH_EDIT ->
          responder.open(
              click.event(),
              Visibility.EDIT,
              () -> with(id, who, DraftHandler::form),
              TeachForm.of(TeachForm.DRAFT, TeachingButtons.name(id), "", ""));
      case TEACH_CONFIRM ->
          with(
              click.event(),
              id,
              who,
              draft -> new Response.Shown(DraftCard.of(draft, draftService.confirm(draft))));
      case TEACH_INSTEAD -> with(click.event(), id, who, this::instead);
      case TEACH_CANCEL ->
          with(
              click.event(),
              id,
              who,
              draft -> {
                draftService.cancel(draft);
                return new Response.Shown(DraftCard.sentence("Nothing was taught."));
              });
      default -> responder.respondToUnknown(click.event());
    }
  }

  private static Response form(TeachingDraft draft) {
    return new Response.Form(
        TeachForm.of(
            TeachForm.DRAFT, draft.name(), draft.text().question(), draft.text().answer()));
  }

  @Override
  public boolean submitted(ModalInteraction form, CustomId id, Invoker who) {
    String question = TeachForm.question(form);
    String answer = TeachForm.answer(form);
    // A list or a preview that it was opened from shows what comes back, or it would be out of
    // date.
    responder.respond(
        form,
        form.getMessage() == null ? Visibility.PRIVATE : Visibility.EDIT,
        () -> new Response.Shown(shown(written(id, who, question, answer))),
        DraftCard.UNAVAILABLE);
    return true;
  }

  /// What was written is not lost where the draft that it belongs to is.
  private TeachingDraft written(CustomId id, Invoker who, String question, String answer) {
    String name = TeachingButtons.name(id);
    int from = name.isEmpty() ? TeachForm.DRAFT : TeachingButtons.page(id);
    Optional<GapId> gap = from == TeachForm.GAP ? Optional.of(new GapId(name)) : Optional.empty();
    Optional<TaughtId> edits =
        from == TeachForm.TAUGHT ? Optional.of(new TaughtId(name)) : Optional.empty();
    String link =
        from == TeachForm.MESSAGE
            ? link(who, name)
            : edits
                .flatMap(taught -> teachingService.version(who.guild(), taught))
                .map(was -> was.answer().link())
                .orElse("");
    return draftService
        .find(who.guild(), who.user(), name)
        .map(draft -> draftService.write(draft, question, answer))
        .orElseGet(() -> {
          TeachingDraft.Text text = new TeachingDraft.Text(question, answer, link);
          return draftService.begin(who.guild(), who.user(), text, edits, gap);
        });
  }

  private static String link(Invoker who, String message) {
    String channel = who.origin().channel().value();
    return String.format(Message.JUMP_URL, who.guild().value(), channel, message);
  }

  private MessageCard shown(TeachingDraft draft) {
    return teachingService
        .problem(draft)
        .map(problem -> DraftCard.of(draft, problem))
        .orElseGet(() -> DraftCard.preview(draft));
  }

  private Response instead(TeachingDraft draft) {
    return new Response.Shown(
        teachingService
            .problem(draft)
            .map(problem ->
                problem instanceof TeachOutcome.Known known
                    ? shown(draftService.instead(draft, known.other().id()))
                    : DraftCard.of(draft, problem))
            .orElseGet(() ->
                DraftCard.preview(
                    draft.edits().map(it -> draftService.instead(draft, it)).orElse(draft))));
  }

  private void with(
      IReplyCallback event, CustomId id, Invoker who, Function<TeachingDraft, Response> then) {
    responder.respond(event, Visibility.EDIT, () -> with(id, who, then), DraftCard.UNAVAILABLE);
  }

  private Response with(CustomId id, Invoker who, Function<TeachingDraft, Response> then) {
    return draftService
        .find(who.guild(), who.user(), TeachingButtons.name(id))
        .map(then)
        .orElseGet(() -> new Response.Told(DraftCard.gone()));
  }
}
