package org.frameworkadvisor.bot.discord.moderating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.CustomId;
import org.frameworkadvisor.bot.discord.drawing.CustomId.Action;
import org.frameworkadvisor.bot.discord.drawing.Markdown;
import org.frameworkadvisor.bot.discord.drawing.Sheet;
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.front.Legible;
import org.frameworkadvisor.bot.moderate.ActText;
import org.frameworkadvisor.bot.moderate.Audit;

/// A page of the audit log: who did what, and when.
final class AuditCard {
  private static final int DETAIL = 160;
  private static final ActText.Script MARKUP = new Markup();

  private AuditCard() {}

  /// @param page the newest first; in a guild without any, nothing
  /// @param isNewest whether there are none before it
  static Card of(List<Audit.Entry> page, boolean isNewest) {
    Sheet sheet = new Sheet().text("**What moderators did**");
    if (page.isEmpty()) {
      return sheet.text("Nothing so far.").card();
    }
    sheet.text(String.join("\n", page.stream().map(AuditCard::line).toList()));
    List<Button> buttons = new ArrayList<>();
    if (!isNewest) {
      buttons.add(Button.secondary(id(""), "Newest"));
    }
    if (page.getLast().number() > 1) {
      buttons.add(Button.secondary(id(Long.toString(page.getLast().number())), "Older"));
    }
    return sheet.buttons(buttons).card();
  }

  private static String id(String extra) {
    return new CustomId(Action.AUDIT, Optional.empty(), Optional.empty(), extra).text();
  }

  private static String line(Audit.Entry entry) {
    Act act = entry.act();
    return "- <t:%d:f> %s %s"
        .formatted(
            act.at().getEpochSecond(),
            mention("<@", act.actor().value()),
            ActText.of(entry, MARKUP));
  }

  /// Names that Discord writes out, and words that it shows as they were typed.
  private static final class Markup implements ActText.Script {
    @Override
    public String channel(String id) {
      return mention("<#", id);
    }

    @Override
    public String role(String id) {
      return mention("<@&", id);
    }

    @Override
    public String typed(String text) {
      String line = Legible.line(text);
      return line.isEmpty() ? "" : Markdown.fitting(line, DETAIL, Markdown::typed);
    }
  }

  /// Pings nobody, for nothing in a card does.
  private static String mention(String opening, String id) {
    return id.matches("[0-9]{1,20}") ? opening + id + ">" : "somebody";
  }
}
