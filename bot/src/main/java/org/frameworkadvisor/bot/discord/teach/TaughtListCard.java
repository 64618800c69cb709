package org.frameworkadvisor.bot.discord.teach;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;
import org.frameworkadvisor.bot.discord.message.CustomId.Action;
import org.frameworkadvisor.bot.discord.message.DiscordMarkdown;
import org.frameworkadvisor.bot.discord.message.MessageBuilder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.PagedItems;
import org.frameworkadvisor.bot.discord.message.PassageBlockquote;
import org.frameworkadvisor.bot.discord.message.TaughtSource;
import org.frameworkadvisor.bot.model.TaughtAnswer;

/// Taught answers, with what can be done about each.
final class TaughtListCard {
  /// How many forgotten ones can be brought back.
  static final int MOST_FORGOTTEN = 3;

  private static final int MOST = 4;
  private static final int ANSWER = 300;
  private static final int QUESTION = 250;

  private static final String NONE =
      "Nothing has been taught here yet. Open the menu of a message, then **Apps**, then **Teach this"
          + " answer**; or see /knowledge gaps.";

  private TaughtListCard() {}

  static MessageCard of(List<TaughtAnswer> answers, List<TaughtAnswer> forgotten, int page) {
    MessageBuilder builder = new MessageBuilder();
    if (answers.isEmpty()) {
      builder.text(NONE);
    } else {
      list(PagedItems.page(answers, page, MOST), answers.size(), builder);
    }
    if (!forgotten.isEmpty()) {
      builder.divider().text("**Forgotten**");
      forgotten.forEach(answer ->
          builder
              .text(DiscordMarkdown.line(answer.question(), QUESTION))
              .buttons(
                  List.of(
                      TeachingButtons.plain(
                          Action.TAUGHT_UNDO, answer.id().value(), "Bring back"))));
    }
    return builder.card();
  }

  private static void list(PagedItems<TaughtAnswer> page, int all, MessageBuilder builder) {
    builder.text("**Taught answers** (" + page.range(all) + ")");
    for (TaughtAnswer answer : page.items()) {
      String about = answer.id().value();
      builder
          .text(
              "**"
                  + DiscordMarkdown.line(answer.question(), QUESTION)
                  + "**\n"
                  + PassageBlockquote.of(answer.answer()).markdown(ANSWER)
                  + "\n-# "
                  + TaughtSource.brief(answer))
          .buttons(
              List.of(
                  TeachingButtons.plain(Action.TAUGHT_EDIT, about, "Edit"),
                  TeachingButtons.plain(Action.TAUGHT_UNDO, about, "Undo last change"),
                  TeachingButtons.danger(Action.TAUGHT_FORGET, about, "Forget")));
    }
    builder.buttons(turning(page));
  }

  private static List<Button> turning(PagedItems<TaughtAnswer> page) {
    List<Button> buttons = new ArrayList<>();
    if (page.number() > 0) {
      buttons.add(
          TeachingButtons.plain(Action.TAUGHT, TeachingButtons.at("p", page.number() - 1), "Back"));
    }
    if (page.number() < page.all() - 1) {
      buttons.add(
          TeachingButtons.plain(Action.TAUGHT, TeachingButtons.at("p", page.number() + 1), "More"));
    }
    buttons.add(TeachingButtons.plain(Action.TAUGHT_EXPORT, "", "Export"));
    return buttons;
  }
}
