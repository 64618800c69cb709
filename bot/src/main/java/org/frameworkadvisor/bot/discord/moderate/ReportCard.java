package org.frameworkadvisor.bot.discord.moderate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.buttons.Button;
import org.frameworkadvisor.bot.discord.message.DiscordMarkdown;
import org.frameworkadvisor.bot.discord.message.MessageBuilder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.moderate.ReloadText;
import org.frameworkadvisor.bot.text.DisplayText;

/// Lines for a moderator as a message. What does not fit comes along as a file.
final class ReportCard {
  private static final int LINE = 600;

  /// Room for what is said about the rest.
  private static final int REST = 100;

  private static final String ITEM = "- ";
  private static final String FILE = "report.txt";

  private ReportCard() {}

  /// Lines all of which are to be shown, if they fit.
  static MessageCard of(List<String> lines) {
    return of(lines, lines, List.of());
  }

  /// Lines with buttons below.
  ///
  /// @param shown may leave out something of what there is
  /// @param whole the same with everything
  static MessageCard of(List<String> shown, List<String> whole, List<Button> buttons) {
    boolean isWhole = shown.equals(whole) && shown.stream().noneMatch(ReportCard::isCut);
    return of(shown.stream().map(ReportCard::markdown).toList(), isWhole, whole, buttons);
  }

  /// Lines that are markdown already.
  ///
  /// @param plain the same without markup
  static MessageCard ofMarkdown(List<String> lines, List<String> plain) {
    return of(lines, true, plain, List.of());
  }

  private static MessageCard of(
      List<String> lines, boolean isWhole, List<String> whole, List<Button> buttons) {
    MessageBuilder builder = new MessageBuilder();
    List<String> fitting = fitting(lines, builder.room() - REST);
    int more = lines.size() - fitting.size();
    builder.text(String.join("\n", fitting));
    if (more > 0) {
      builder.text(
          "-# … and " + more + (more == 1 ? " more line" : " more lines") + ", in the file");
    }
    if (more > 0 || !isWhole) {
      builder.file(FILE, String.join("\n", whole) + "\n");
    }
    return builder.buttons(buttons).card();
  }

  private static List<String> fitting(List<String> lines, int room) {
    List<String> fitting = new ArrayList<>();
    int left = room;
    for (String line : lines) {
      left -= line.length() + 1;
      if (left < 0) {
        break;
      }
      fitting.add(line);
    }
    return fitting;
  }

  private static boolean isCut(String line) {
    return DiscordMarkdown.typed(DisplayText.line(line)).length() > LINE;
  }

  /// The lines, and below them where the history could not be written.
  static List<String> withHistory(List<String> lines, boolean isKept) {
    return isKept ? lines : Stream.concat(lines.stream(), Stream.of(ReloadText.NOT_KEPT)).toList();
  }

  /// A line as Discord shows it as written.
  static String markdown(String line) {
    return line.startsWith(ITEM) ? ITEM + written(line.substring(ITEM.length())) : written(line);
  }

  private static String written(String raw) {
    String line = DisplayText.line(raw);
    return DiscordMarkdown.fitting(line.isEmpty() ? "…" : line, LINE, DiscordMarkdown::typed);
  }
}
