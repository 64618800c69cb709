package org.frameworkadvisor.bot.discord.ask;

import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;
import org.frameworkadvisor.bot.discord.message.ButtonLabel;
import org.frameworkadvisor.bot.discord.message.CustomId.Action;
import org.frameworkadvisor.bot.discord.message.DiscordMarkdown;
import org.frameworkadvisor.bot.discord.message.MessageBuilder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.ReplyButtons;
import org.frameworkadvisor.bot.discord.message.ReplyFooter;
import org.frameworkadvisor.bot.discord.message.ReplyView;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.bot.text.DisplayText;

/// A question back, or nothing found: what one can ask instead, as buttons.
final class ChoicesCard {
  private static final int MOST_CHOICES = 5;
  private static final int CHOICE = 300;

  private ChoicesCard() {}

  static MessageCard of(Reply.Clarify clarify, ReplyView view) {
    ReplyFooter footer = new ReplyFooter().question(clarify.asked(), view).note(view);
    String lead =
        clarify.choices().isEmpty()
            ? "That could mean several things. Please ask more precisely."
            : "Which of these do you mean?";
    return card(lead, clarify.choices(), Action.CHOOSE, footer, view);
  }

  static MessageCard of(Reply.NotFound miss, ReplyView view) {
    ReplyFooter footer = new ReplyFooter().question(miss.asked(), view).note(view);
    String lead =
        miss.nearest().isEmpty()
            ? "Sorry, I found nothing on that."
            : "Sorry, I found nothing on that. What I can answer comes closest here:";
    return card(lead, miss.nearest(), Action.ASK, footer, view);
  }

  /// A topic that the knowledge does not have.
  static MessageCard of(String lead, List<String> related, ReplyView view) {
    return card(lead, related, Action.TOPIC, new ReplyFooter().shared(view).note(view), view);
  }

  private static MessageCard card(
      String lead, List<String> choices, Action action, ReplyFooter footer, ReplyView view) {
    List<String> offered = choices.stream().limit(MOST_CHOICES).toList();
    MessageBuilder builder =
        new MessageBuilder().text(lead).text(inFull(offered)).text(footer.markdown());
    builder.stacked(new ReplyButtons(view).each(action, offered).list());
    return builder.buttons(last(action, view)).card();
  }

  private static List<Button> last(Action action, ReplyView view) {
    ReplyButtons buttons = new ReplyButtons(view);
    if (action != Action.CHOOSE) {
      buttons.browsing();
    }
    if (action == Action.ASK) {
      buttons.telling();
    }
    return buttons.offering().dismissing().list();
  }

  /// The choices in words, where a button cannot hold one of them.
  private static String inFull(List<String> choices) {
    if (choices.stream().noneMatch(choice -> ButtonLabel.isCut(choice, ButtonLabel.BUTTON))) {
      return "";
    }
    return String.join(
        "\n",
        choices.stream()
            .map(choice ->
                "- "
                    + DiscordMarkdown.fitting(DisplayText.line(choice), CHOICE, ChoicesCard::shown))
            .toList());
  }

  private static String shown(String choice) {
    return choice.isEmpty() ? "…" : DiscordMarkdown.isolated(DiscordMarkdown.typed(choice));
  }
}
