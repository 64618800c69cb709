package org.frameworkadvisor.bot.discord.moderating;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.buttons.Button;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.Markdown;
import org.frameworkadvisor.bot.discord.drawing.Sheet;
import org.frameworkadvisor.bot.front.Legible;
import org.frameworkadvisor.bot.moderate.ReloadText;

/// Lines for a moderator as a message. What does not fit comes along as a file.
final class Report {
  private static final int LINE = 600;

  /// Room for what is said about the rest.
  private static final int REST = 100;

  private static final String ITEM = "- ";
  private static final String FILE = "report.txt";

  private Report() {}

  /// Lines all of which are to be shown, if they fit.
  static Card of(List<String> lines) {
    return of(lines, lines, List.of());
  }

  /// Lines with buttons below.
  ///
  /// @param shown may leave out something of what there is
  /// @param whole the same with everything
  static Card of(List<String> shown, List<String> whole, List<Button> buttons) {
    boolean isWhole = shown.equals(whole) && shown.stream().noneMatch(Report::isCut);
    return of(shown.stream().map(Report::markdown).toList(), isWhole, whole, buttons);
  }

  /// Lines that are markdown already.
  ///
  /// @param plain the same without markup
  static Card ofMarkdown(List<String> lines, List<String> plain) {
    return of(lines, true, plain, List.of());
  }

  private static Card of(
      List<String> lines, boolean isWhole, List<String> whole, List<Button> buttons) {
    Sheet sheet = new Sheet();
    List<String> fitting = fitting(lines, sheet.room() - REST);
    int more = lines.size() - fitting.size();
    sheet.text(String.join("\n", fitting));
    if (more > 0) {
      sheet.text("-# … and " + more + (more == 1 ? " more line" : " more lines") + ", in the file");
    }
    if (more > 0 || !isWhole) {
      sheet.file(FILE, String.join("\n", whole) + "\n");
    }
    return sheet.buttons(buttons).card();
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
    return Markdown.typed(Legible.line(line)).length() > LINE;
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
    String line = Legible.line(raw);
    return Markdown.fitting(line.isEmpty() ? "…" : line, LINE, Markdown::typed);
  }
}
