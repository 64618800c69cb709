package org.frameworkadvisor.bot.discord.teaching;

import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.CustomId;
import org.frameworkadvisor.bot.discord.moderating.Moderator;
import org.frameworkadvisor.bot.discord.moderating.ModeratorActions;
import org.frameworkadvisor.bot.discord.responding.Click;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.teach.Draft;
import org.frameworkadvisor.bot.teach.TeachOutcome;

/// From a form to a taught answer: what was written is shown, and confirmed, changed or dropped.
final class Drafting implements ModeratorActions {
  private final TeachingDesk desk;

  Drafting(TeachingDesk desk) {
    this.desk = desk;
  }

  @Override
  public void clicked(Click click, CustomId id, Moderator who) {
    switch (id.action()) {
      case TEACH_EDIT ->
          with(click.event(), id, who, draft -> new Outcome.Form(TeachForm.of(draft)));
      case TEACH_CONFIRM ->
          with(
              click.event(),
              id,
              who,
              draft -> new Outcome.Shown(DraftCard.of(draft, desk.steps().confirm(draft))));
      case TEACH_INSTEAD -> with(click.event(), id, who, this::instead);
      case TEACH_CANCEL ->
          with(
              click.event(),
              id,
              who,
              draft -> {
                desk.steps().cancel(draft);
                return new Outcome.Shown(DraftCard.sentence("Nothing was taught."));
              });
      default -> desk.responder().respondToUnknown(click.event());
    }
  }

  @Override
  public boolean submitted(ModalInteraction form, CustomId id, Moderator who) {
    String question = TeachForm.question(form);
    String answer = TeachForm.answer(form);
    // A list or a preview that it was opened from shows what comes back, or it would be out of
    // date.
    desk.respond(
        form,
        form.getMessage() == null ? Plan.PRIVATE : Plan.EDIT,
        () -> new Outcome.Shown(shown(written(id, who, question, answer))));
    return true;
  }

  /// What was written is not lost where the draft that it belongs to is.
  private Draft written(CustomId id, Moderator who, String question, String answer) {
    return desk.steps()
        .find(who.guild(), who.user(), Buttons.name(id))
        .map(draft -> desk.steps().write(draft, question, answer))
        .orElseGet(() ->
            desk.steps()
                .begin(
                    who.guild(),
                    who.user(),
                    new Draft.Text(question, answer, ""),
                    Optional.empty(),
                    Optional.empty()));
  }

  private Card shown(Draft draft) {
    return desk.teach()
        .problem(draft)
        .map(problem -> DraftCard.of(draft, problem))
        .orElseGet(() -> DraftCard.preview(draft));
  }

  private Outcome instead(Draft draft) {
    return new Outcome.Shown(
        desk.teach()
            .problem(draft)
            .map(problem ->
                problem instanceof TeachOutcome.Known known
                    ? shown(desk.steps().instead(draft, known.other().id()))
                    : DraftCard.of(draft, problem))
            .orElseGet(() ->
                DraftCard.preview(
                    draft.edits().map(it -> desk.steps().instead(draft, it)).orElse(draft))));
  }

  private void with(
      IReplyCallback event, CustomId id, Moderator who, Function<Draft, Outcome> then) {
    desk.respond(
        event,
        Plan.EDIT,
        () ->
            desk.steps()
                .find(who.guild(), who.user(), Buttons.name(id))
                .map(then)
                .orElseGet(() -> new Outcome.Told(DraftCard.gone())));
  }
}
