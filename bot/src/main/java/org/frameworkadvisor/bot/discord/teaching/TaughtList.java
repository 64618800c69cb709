package org.frameworkadvisor.bot.discord.teaching;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;
import org.frameworkadvisor.bot.discord.drawing.Blockquote;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.CustomId.Action;
import org.frameworkadvisor.bot.discord.drawing.Paged;
import org.frameworkadvisor.bot.discord.drawing.Sheet;
import org.frameworkadvisor.bot.discord.drawing.TaughtSource;
import org.frameworkadvisor.bot.exchange.TaughtAnswer;

/// Taught answers, with what can be done about each.
final class TaughtList {
  /// How many forgotten ones can be brought back.
  static final int MOST_FORGOTTEN = 3;

  private static final int MOST = 4;
  private static final int ANSWER = 300;
  private static final int QUESTION = 250;

  private static final String NONE =
      "Nothing has been taught here yet. Open the menu of a message, then **Apps**, then **Teach this"
          + " answer**; or see /knowledge gaps.";

  private TaughtList() {}

  static Card of(List<TaughtAnswer> answers, List<TaughtAnswer> forgotten, int page) {
    Sheet sheet = new Sheet();
    if (answers.isEmpty()) {
      sheet.text(NONE);
    } else {
      list(Paged.page(answers, page, MOST), answers.size(), sheet);
    }
    if (!forgotten.isEmpty()) {
      sheet.divider().text("**Forgotten**");
      forgotten.forEach(answer ->
          sheet
              .text(DraftCard.question(answer.question(), QUESTION))
              .buttons(
                  List.of(Buttons.plain(Action.TAUGHT_UNDO, answer.id().value(), "Bring back"))));
    }
    return sheet.card();
  }

  private static void list(Paged<TaughtAnswer> page, int all, Sheet sheet) {
    sheet.text("**Taught answers** (" + page.range(all) + ")");
    for (TaughtAnswer answer : page.items()) {
      String about = answer.id().value();
      sheet
          .text(
              "**"
                  + DraftCard.question(answer.question(), QUESTION)
                  + "**\n"
                  + Blockquote.of(answer.answer()).markdown(ANSWER)
                  + "\n-# "
                  + TaughtSource.brief(answer))
          .buttons(
              List.of(
                  Buttons.plain(Action.TAUGHT_EDIT, about, "Edit"),
                  Buttons.plain(Action.TAUGHT_UNDO, about, "Undo last change"),
                  Buttons.danger(Action.TAUGHT_FORGET, about, "Forget")));
    }
    sheet.buttons(turning(page));
  }

  private static List<Button> turning(Paged<TaughtAnswer> page) {
    List<Button> buttons = new ArrayList<>();
    if (page.number() > 0) {
      buttons.add(Buttons.plain(Action.TAUGHT, Buttons.at("p", page.number() - 1), "Back"));
    }
    if (page.number() < page.all() - 1) {
      buttons.add(Buttons.plain(Action.TAUGHT, Buttons.at("p", page.number() + 1), "More"));
    }
    buttons.add(Buttons.plain(Action.TAUGHT_EXPORT, "", "Export"));
    return buttons;
  }
}
