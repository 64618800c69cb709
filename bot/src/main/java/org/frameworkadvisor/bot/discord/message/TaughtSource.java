package org.frameworkadvisor.bot.discord.message;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.frameworkadvisor.bot.model.TaughtAnswer;

/// Where a taught answer comes from, as markdown on one line.
public final class TaughtSource {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /// Only what needs no escaping makes a link.
  private static final Pattern LINK =
      Pattern.compile("https?://[A-Za-z0-9._~:/?#@!$&'*+,;=%-]{1,300}");

  private static final int QUESTION = 300;

  private TaughtSource() {}

  /// `Taught by a moderator › 26 November 2026 · message › question`.
  public static String of(TaughtAnswer taught) {
    String question = DiscordMarkdown.line(taught.question(), QUESTION);
    return brief(taught) + "\n-# To the question: " + question;
  }

  /// The same without the question.
  public static String brief(TaughtAnswer taught) {
    String date = DATE.format(LocalDate.ofInstant(taught.at(), ZoneOffset.UTC));
    String link =
        LINK.matcher(taught.link()).matches() ? " · [message](" + taught.link() + ")" : "";
    return "Taught by a moderator › " + date + link;
  }
}
