package org.frameworkadvisor.bot.text;

import java.util.regex.Pattern;

/// The link by which someone who manages a Discord server adds the bot to it.
///
/// @param application the id of the application that the bot belongs to
public record InvitationLink(String application) {

  /// View channels, send messages, send messages in threads, create public threads, attach files,
  /// embed links, read message history: 1 << 10, 11, 38, 35, 15, 14 and 16. Nothing that lets it
  /// change what others have made.
  public static final long PERMISSIONS = 309_237_763_072L;

  private static final Pattern FORM = Pattern.compile("\\d{15,20}");

  public InvitationLink {
    if (!isApplication(application)) {
      throw new IllegalArgumentException("not the id of an application: 15 to 20 digits are");
    }
  }

  /// Whether this is how such an id looks.
  public static boolean isApplication(String text) {
    return FORM.matcher(text).matches();
  }

  /// To be opened in a browser.
  public String link() {
    return "https://discord.com/oauth2/authorize?client_id="
        + application
        + "&scope=bot%20applications.commands&permissions="
        + PERMISSIONS;
  }
}
