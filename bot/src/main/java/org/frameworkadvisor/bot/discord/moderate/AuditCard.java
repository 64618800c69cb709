package org.frameworkadvisor.bot.discord.moderate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.CustomId.Action;
import org.frameworkadvisor.bot.discord.message.DiscordMarkdown;
import org.frameworkadvisor.bot.discord.message.MessageBuilder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.moderate.AuditEntryText;
import org.frameworkadvisor.bot.moderate.AuditRepository;
import org.frameworkadvisor.bot.text.DisplayText;

/// A page of the audit log: who did what, and when.
final class AuditCard {
  private static final int DETAIL = 160;
  private static final AuditEntryText.Script MARKUP = new Markup();

  private AuditCard() {}

  /// @param page the newest first; in a guild without any, nothing
  /// @param isNewest whether there are none before it
  static MessageCard of(List<AuditRepository.NumberedEntry> page, boolean isNewest) {
    MessageBuilder builder = new MessageBuilder().text("**What moderators did**");
    if (page.isEmpty()) {
      return builder.text("Nothing so far.").card();
    }
    builder.text(String.join("\n", page.stream().map(AuditCard::line).toList()));
    List<Button> buttons = new ArrayList<>();
    if (!isNewest) {
      buttons.add(Button.secondary(id(""), "Newest"));
    }
    if (page.getLast().number() > 1) {
      buttons.add(Button.secondary(id(Long.toString(page.getLast().number())), "Older"));
    }
    return builder.buttons(buttons).card();
  }

  private static String id(String extra) {
    return new CustomId(Action.AUDIT, Optional.empty(), Optional.empty(), extra).text();
  }

  private static String line(AuditRepository.NumberedEntry entry) {
    AuditEntry auditEntry = entry.auditEntry();
    return "- <t:%d:f> %s %s"
        .formatted(
            auditEntry.at().getEpochSecond(),
            mention("<@", auditEntry.actor().value()),
            AuditEntryText.of(entry, MARKUP));
  }

  /// Names that Discord writes out, and words that it shows as they were typed.
  private static final class Markup implements AuditEntryText.Script {
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
      String line = DisplayText.line(text);
      return line.isEmpty() ? "" : DiscordMarkdown.fitting(line, DETAIL, DiscordMarkdown::typed);
    }
  }

  /// Pings no member, for nothing in a card does.
  private static String mention(String opening, String id) {
    return id.matches("[0-9]{1,20}") ? opening + id + ">" : "somebody";
  }
}
