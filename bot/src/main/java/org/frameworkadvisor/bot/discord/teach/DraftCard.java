package org.frameworkadvisor.bot.discord.teach;

import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.message.CustomId.Action;
import org.frameworkadvisor.bot.discord.message.DiscordMarkdown;
import org.frameworkadvisor.bot.discord.message.MessageBuilder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.PassageBlockquote;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.discord.message.TaughtSource;
import org.frameworkadvisor.bot.model.TaughtAnswer;
import org.frameworkadvisor.bot.teach.TeachOutcome;
import org.frameworkadvisor.bot.teach.TeachingDraft;

/// What is about to be taught, and what has become of it.
final class DraftCard {
  private static final int ANSWER = 2_500;
  private static final int OTHER = 800;
  private static final int QUESTION = 700;

  /// Where the store cannot be used.
  static final Response UNAVAILABLE =
      Response.told(
          "I cannot read or keep that just now, so nothing has changed. Please try again in a moment;"
              + " the bot's log says why.");

  private DraftCard() {}

  /// A preview, to be confirmed.
  static MessageCard preview(TeachingDraft draft) {
    String lead =
        draft.edits().isPresent()
            ? "This is how it will read:"
            : "This is what I will answer here from now on:";
    return builder(draft, lead)
        .buttons(
            List.of(
                Button.success(TeachingButtons.id(Action.TEACH_CONFIRM, draft.name()), "Confirm"),
                TeachingButtons.plain(Action.TEACH_EDIT, draft.name(), "Edit"),
                TeachingButtons.plain(Action.TEACH_CANCEL, draft.name(), "Cancel")))
        .card();
  }

  /// What became of a draft.
  static MessageCard of(TeachingDraft draft, TeachOutcome outcome) {
    return switch (outcome) {
      case TeachOutcome.Known known -> known(draft, known.other());
      case TeachOutcome.Refused refused -> again(draft, refused.reason());
      case TeachOutcome.NotKept _ ->
          again(
              draft, "That could not be kept just now. Please try again; the bot's log says why.");
      case TeachOutcome.Unknown _ -> gone();
      case TeachOutcome.Holds _, TeachOutcome.Gone _, TeachOutcome.Same _ -> of(outcome);
    };
  }

  /// What became of a taught answer.
  static MessageCard of(TeachOutcome outcome) {
    return switch (outcome) {
      case TeachOutcome.Holds holds ->
          answer("From now on I answer this here:", holds.now()).buttons(next(holds.now())).card();
      case TeachOutcome.Gone gone ->
          new MessageBuilder()
              .text("I will not give this answer any more: " + question(gone.before().question()))
              .buttons(next(gone.before()))
              .card();
      case TeachOutcome.Same same -> answer("It says so already:", same.now()).card();
      case TeachOutcome.Known known ->
          answer(
                  "That would answer the same question as this one; change or forget it first:",
                  known.other())
              .card();
      case TeachOutcome.Refused refused -> sentence(refused.reason());
      case TeachOutcome.Unknown _ ->
          sentence("There is no such taught answer any more. See /knowledge taught.");
      case TeachOutcome.NotKept _ -> sentence(SentenceCard.NOT_KEPT);
    };
  }

  private static MessageCard known(TeachingDraft draft, TaughtAnswer other) {
    return answer("There is a taught answer to this question already:", other, OTHER)
        .text("You wrote:\n" + PassageBlockquote.of(draft.text().answer()).markdown(OTHER))
        .buttons(
            List.of(
                TeachingButtons.main(Action.TEACH_INSTEAD, draft.name(), "Replace that one"),
                TeachingButtons.plain(Action.TEACH_EDIT, draft.name(), "Edit"),
                TeachingButtons.plain(Action.TEACH_CANCEL, draft.name(), "Cancel")))
        .card();
  }

  private static MessageCard again(TeachingDraft draft, String reason) {
    return builder(draft, DiscordMarkdown.typed(reason))
        .buttons(
            List.of(
                TeachingButtons.main(Action.TEACH_EDIT, draft.name(), "Edit"),
                TeachingButtons.plain(Action.TEACH_CONFIRM, draft.name(), "Try again"),
                TeachingButtons.plain(Action.TEACH_CANCEL, draft.name(), "Cancel")))
        .card();
  }

  private static MessageBuilder builder(TeachingDraft draft, String lead) {
    return new MessageBuilder()
        .text(lead)
        .text(
            "**"
                + question(draft.text().question())
                + "**\n"
                + PassageBlockquote.of(draft.text().answer()).markdown(ANSWER));
  }

  private static MessageBuilder answer(String lead, TaughtAnswer taught) {
    return answer(lead, taught, ANSWER);
  }

  private static MessageBuilder answer(String lead, TaughtAnswer taught, int room) {
    return new MessageBuilder()
        .text(lead)
        .text(
            PassageBlockquote.of(taught.answer()).markdown(room) + "\n" + TaughtSource.of(taught));
  }

  /// The lists as they are now, for this may stand in the place of one.
  private static List<Button> next(TaughtAnswer taught) {
    return List.of(
        TeachingButtons.plain(Action.TAUGHT_UNDO, taught.id().value(), "Undo"),
        TeachingButtons.plain(Action.TAUGHT, "", "Taught answers"),
        TeachingButtons.plain(Action.GAPS, "", "Open questions"));
  }

  static String question(String text) {
    return DiscordMarkdown.line(text, QUESTION);
  }

  static MessageCard sentence(String plain) {
    return new MessageBuilder().text(DiscordMarkdown.typed(plain)).card();
  }

  /// For a draft that is not there any more.
  static MessageCard gone() {
    return sentence(
        "What you were writing is not here any more: it was confirmed, cancelled, or has waited for"
            + " more than a day.");
  }
}
