package org.frameworkadvisor.bot.discord.answering;

import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.Controls;
import org.frameworkadvisor.bot.discord.drawing.CustomId.Action;
import org.frameworkadvisor.bot.discord.drawing.Footer;
import org.frameworkadvisor.bot.discord.drawing.Labels;
import org.frameworkadvisor.bot.discord.drawing.Look;
import org.frameworkadvisor.bot.discord.drawing.Markdown;
import org.frameworkadvisor.bot.discord.drawing.Sheet;
import org.frameworkadvisor.bot.exchange.Reply;
import org.frameworkadvisor.bot.front.Legible;

/// A question back, or nothing found: what one can ask instead, as buttons.
final class ChoicesCard {
  private static final int MOST_CHOICES = 5;
  private static final int CHOICE = 300;

  private ChoicesCard() {}

  static Card of(Reply.Clarify clarify, Look look) {
    Footer footer = new Footer().question(clarify.asked(), look).note(look);
    String lead =
        clarify.choices().isEmpty()
            ? "That could mean several things. Please ask more precisely."
            : "Which of these do you mean?";
    return card(lead, clarify.choices(), Action.CHOOSE, footer, look);
  }

  static Card of(Reply.NotFound miss, Look look) {
    Footer footer = new Footer().question(miss.asked(), look).note(look);
    String lead =
        miss.nearest().isEmpty()
            ? "Sorry, I found nothing on that."
            : "Sorry, I found nothing on that. What I can answer comes closest here:";
    return card(lead, miss.nearest(), Action.ASK, footer, look);
  }

  /// A topic that the knowledge does not have.
  static Card of(String lead, List<String> related, Look look) {
    return card(lead, related, Action.TOPIC, new Footer().shared(look).note(look), look);
  }

  private static Card card(
      String lead, List<String> choices, Action action, Footer footer, Look look) {
    List<String> offered = choices.stream().limit(MOST_CHOICES).toList();
    Sheet sheet = new Sheet().text(lead).text(inFull(offered)).text(footer.markdown());
    sheet.stacked(new Controls(look).each(action, offered).list());
    return sheet.buttons(last(action, look)).card();
  }

  private static List<Button> last(Action action, Look look) {
    Controls controls = new Controls(look);
    if (action != Action.CHOOSE) {
      controls.browsing();
    }
    if (action == Action.ASK) {
      controls.telling();
    }
    return controls.offering().dismissing().list();
  }

  /// The choices in words, where a button cannot hold one of them.
  private static String inFull(List<String> choices) {
    if (choices.stream().noneMatch(choice -> Labels.isCut(choice, Labels.BUTTON))) {
      return "";
    }
    return String.join(
        "\n",
        choices.stream()
            .map(
                choice -> "- " + Markdown.fitting(Legible.line(choice), CHOICE, ChoicesCard::shown))
            .toList());
  }

  private static String shown(String choice) {
    return choice.isEmpty() ? "…" : Markdown.isolated(Markdown.typed(choice));
  }
}
