package org.frameworkadvisor.bot.discord.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.frameworkadvisor.bot.discord.drawing.Blockquote;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.Controls;
import org.frameworkadvisor.bot.discord.drawing.Footer;
import org.frameworkadvisor.bot.discord.drawing.Look;
import org.frameworkadvisor.bot.discord.drawing.Markdown;
import org.frameworkadvisor.bot.discord.drawing.Paged;
import org.frameworkadvisor.bot.discord.drawing.References;
import org.frameworkadvisor.bot.discord.drawing.Sheet;
import org.frameworkadvisor.bot.front.Legible;
import org.frameworkadvisor.knowledge.Comparison;
import org.frameworkadvisor.knowledge.retrieval.Quote;

/// Frameworks side by side. Discord has no tables and phones no room for them: aspect by aspect,
/// the frameworks below each other, with numbered sources.
final class ComparisonCard {
  private static final int MOST_ROWS = 3;
  private static final int PAGE = 2_600;
  private static final int NAME = 60;
  private static final int HEADING = 120;

  /// Chars for all quotes of one aspect.
  private static final int QUOTES = 1_200;

  private static final String SILENT = "—";

  private final Comparison comparison;
  private final Look look;

  private ComparisonCard(Comparison comparison, Look look) {
    this.comparison = comparison;
    this.look = look;
  }

  static Card of(Comparison comparison, Look look) {
    return comparison.rows().isEmpty()
        ? new ComparisonCard(comparison, look).nothing()
        : new ComparisonCard(comparison, look).page();
  }

  private Card nothing() {
    String sentence = "I have nothing on that to compare " + subjects() + " by.";
    return new Sheet()
        .text(sentence)
        .text(new Footer().shared(look).note(look).markdown())
        .buttons(new Controls(look).dismissing().list())
        .card();
  }

  private Card page() {
    List<Comparison.Row> rows = comparison.rows();
    Paged<Comparison.Row> page = Paged.page(rows, look.page(), MOST_ROWS, PAGE, this::gauge);
    References references = new References();
    Sheet sheet = new Sheet().text("## " + subjects());
    for (Comparison.Row row : page.items()) {
      sheet.text(markdown(row, references));
    }
    Footer footer = new Footer();
    if (page.all() > 1) {
      footer.line("Aspects " + page.range(rows.size()));
    }
    sheet.text(references.markdown()).text(footer.shared(look).note(look).markdown());
    Controls controls =
        new Controls(look)
            .turning(page.number(), page.all(), "Previous aspects", "Next aspects")
            .sharing()
            .votes()
            .dismissing();
    return sheet.buttons(controls.list()).card();
  }

  private ToIntFunction<Comparison.Row> gauge() {
    References references = new References();
    AtomicInteger length = new AtomicInteger();
    return row ->
        length.addAndGet(markdown(row, references).length()) + references.markdown().length();
  }

  private String markdown(Comparison.Row row, References references) {
    int quotes = row.cells().stream().mapToInt(cell -> cell.quotes().size()).sum();
    int room = QUOTES / Math.max(2, quotes);
    List<String> lines = new ArrayList<>();
    lines.add("### " + shown(row.aspect(), HEADING));
    for (int i = 0; i < row.cells().size(); i++) {
      String subject = "**" + shown(comparison.subjects().get(i), NAME) + "**";
      List<Quote> cell = row.cells().get(i).quotes();
      lines.add(cell.isEmpty() ? subject + " " + SILENT : subject);
      for (Quote quote : cell) {
        String reference = references.to(quote.passage());
        lines.add(Blockquote.of(quote.text()).markdown(room, reference));
      }
    }
    return String.join("\n", lines);
  }

  private String subjects() {
    List<String> names =
        comparison.subjects().stream().map(subject -> shown(subject, NAME)).toList();
    if (names.size() < 2) {
      return String.join("", names);
    }
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static String shown(String name, int room) {
    String line = Legible.line(name);
    return line.isEmpty()
        ? SILENT
        : Markdown.fitting(line, room, text -> Markdown.isolated(Markdown.typed(text)));
  }
}
