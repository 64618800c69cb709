package org.frameworkadvisor.bot.discord.teaching;

import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;
import org.frameworkadvisor.bot.discord.drawing.Blockquote;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.CustomId.Action;
import org.frameworkadvisor.bot.discord.drawing.Markdown;
import org.frameworkadvisor.bot.discord.drawing.Sentence;
import org.frameworkadvisor.bot.discord.drawing.Sheet;
import org.frameworkadvisor.bot.discord.drawing.TaughtSource;
import org.frameworkadvisor.bot.exchange.TaughtAnswer;
import org.frameworkadvisor.bot.front.Legible;
import org.frameworkadvisor.bot.teach.Draft;
import org.frameworkadvisor.bot.teach.TeachOutcome;

/// What is about to be taught, and what has become of it.
final class DraftCard {
  private static final int ANSWER = 2_500;
  private static final int OTHER = 800;
  private static final int QUESTION = 700;

  private DraftCard() {}

  /// A preview, to be confirmed.
  static Card preview(Draft draft) {
    String lead =
        draft.edits().isPresent()
            ? "This is how it will read:"
            : "This is what I will answer here from now on:";
    return sheet(draft, lead)
        .buttons(
            List.of(
                Button.success(Buttons.id(Action.TEACH_CONFIRM, draft.name()), "Confirm"),
                Buttons.plain(Action.TEACH_EDIT, draft.name(), "Edit"),
                Buttons.plain(Action.TEACH_CANCEL, draft.name(), "Cancel")))
        .card();
  }

  /// What became of a draft.
  static Card of(Draft draft, TeachOutcome outcome) {
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
  static Card of(TeachOutcome outcome) {
    return switch (outcome) {
      case TeachOutcome.Holds holds ->
          answer("From now on I answer this here:", holds.now()).buttons(next(holds.now())).card();
      case TeachOutcome.Gone gone ->
          new Sheet()
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
      case TeachOutcome.NotKept _ -> sentence(Sentence.NOT_KEPT);
    };
  }

  private static Card known(Draft draft, TaughtAnswer other) {
    return answer("There is a taught answer to this question already:", other, OTHER)
        .text("You wrote:\n" + Blockquote.of(draft.text().answer()).markdown(OTHER))
        .buttons(
            List.of(
                Buttons.main(Action.TEACH_INSTEAD, draft.name(), "Replace that one"),
                Buttons.plain(Action.TEACH_EDIT, draft.name(), "Edit"),
                Buttons.plain(Action.TEACH_CANCEL, draft.name(), "Cancel")))
        .card();
  }

  private static Card again(Draft draft, String reason) {
    return sheet(draft, Markdown.typed(reason))
        .buttons(
            List.of(
                Buttons.main(Action.TEACH_EDIT, draft.name(), "Edit"),
                Buttons.plain(Action.TEACH_CONFIRM, draft.name(), "Try again"),
                Buttons.plain(Action.TEACH_CANCEL, draft.name(), "Cancel")))
        .card();
  }

  private static Sheet sheet(Draft draft, String lead) {
    return new Sheet()
        .text(lead)
        .text(
            "**"
                + question(draft.text().question())
                + "**\n"
                + Blockquote.of(draft.text().answer()).markdown(ANSWER));
  }

  private static Sheet answer(String lead, TaughtAnswer taught) {
    return answer(lead, taught, ANSWER);
  }

  private static Sheet answer(String lead, TaughtAnswer taught, int room) {
    return new Sheet()
        .text(lead)
        .text(Blockquote.of(taught.answer()).markdown(room) + "\n" + TaughtSource.of(taught));
  }

  /// The lists as they are now, for this may stand in the place of one.
  private static List<Button> next(TaughtAnswer taught) {
    return List.of(
        Buttons.plain(Action.TAUGHT_UNDO, taught.id().value(), "Undo"),
        Buttons.plain(Action.TAUGHT, "", "Taught answers"),
        Buttons.plain(Action.GAPS, "", "Open questions"));
  }

  static String question(String text) {
    return question(text, QUESTION);
  }

  /// @param room chars
  static String question(String text, int room) {
    String line = Legible.line(text);
    return Markdown.fitting(
        line.isEmpty() ? "…" : line, room, it -> Markdown.isolated(Markdown.typed(it)));
  }

  static Card sentence(String plain) {
    return new Sheet().text(Markdown.typed(plain)).card();
  }

  /// Where somebody's draft is not there any more.
  static Card gone() {
    return sentence(
        "What you were writing is not here any more: it was confirmed, cancelled, or has waited for"
            + " more than a day.");
  }
}
