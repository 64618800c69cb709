package org.frameworkadvisor.bot.discord.message;

import java.util.regex.Pattern;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.requests.GatewayIntent;
import org.frameworkadvisor.bot.text.DisplayText;

/// What a message says, without Discord's markup for people, channels and emoji.
public final class MessageText {
  private static final Pattern MENTION = Pattern.compile("<(?:@[!&]?|#|a?:\\w{2,32}:)\\d{1,20}>");

  private MessageText() {}

  /// What a message says, with the markup.
  public static String raw(Message message) {
    return DisplayText.wellFormed(message.getContentRaw());
  }

  /// What a message says.
  public static String question(Message message) {
    return plain(message.getContentRaw());
  }

  /// What a message says that is not meant for the bot; empty where Discord keeps it to itself.
  public static String overheard(Message message) {
    return message.getJDA().getGatewayIntents().contains(GatewayIntent.MESSAGE_CONTENT)
        ? question(message)
        : "";
  }

  /// Mentions say nothing about frameworks, and would be looked up like words.
  public static String plain(String raw) {
    return MENTION.matcher(DisplayText.wellFormed(raw)).replaceAll(" ").strip();
  }
}
