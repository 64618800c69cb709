package org.frameworkadvisor.bot.discord.teaching;

import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.CustomId;
import org.frameworkadvisor.bot.discord.moderating.Moderator;
import org.frameworkadvisor.bot.discord.moderating.ModeratorActions;
import org.frameworkadvisor.bot.discord.responding.Click;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.exchange.TaughtId;
import org.frameworkadvisor.bot.teach.Draft;
import org.frameworkadvisor.bot.teach.GapId;
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
          desk.responder()
              .open(
                  click.event(),
                  Plan.EDIT,
                  () -> with(id, who, Drafting::form),
                  TeachForm.of(TeachForm.DRAFT, Buttons.name(id), "", ""));
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

  private static Outcome form(Draft draft) {
    return new Outcome.Form(
        TeachForm.of(
            TeachForm.DRAFT, draft.name(), draft.text().question(), draft.text().answer()));
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
    String name = Buttons.name(id);
    int from = name.isEmpty() ? TeachForm.DRAFT : Buttons.page(id);
    Optional<GapId> gap = from == TeachForm.GAP ? Optional.of(new GapId(name)) : Optional.empty();
    Optional<TaughtId> edits =
        from == TeachForm.TAUGHT ? Optional.of(new TaughtId(name)) : Optional.empty();
    String link =
        from == TeachForm.MESSAGE
            ? link(who, name)
            : edits
                .flatMap(taught -> desk.teach().version(who.guild(), taught))
                .map(was -> was.answer().link())
                .orElse("");
    return desk.steps()
        .find(who.guild(), who.user(), name)
        .map(draft -> desk.steps().write(draft, question, answer))
        .orElseGet(() -> {
          Draft.Text text = new Draft.Text(question, answer, link);
          return desk.steps().begin(who.guild(), who.user(), text, edits, gap);
        });
  }

  private static String link(Moderator who, String message) {
    String channel = who.visitor().place().channel().value();
    return String.format(Message.JUMP_URL, who.guild().value(), channel, message);
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
    desk.respond(event, Plan.EDIT, () -> with(id, who, then));
  }

  private Outcome with(CustomId id, Moderator who, Function<Draft, Outcome> then) {
    return desk.steps()
        .find(who.guild(), who.user(), Buttons.name(id))
        .map(then)
        .orElseGet(() -> new Outcome.Told(DraftCard.gone()));
  }
}
