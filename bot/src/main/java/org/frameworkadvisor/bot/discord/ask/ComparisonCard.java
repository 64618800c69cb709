package org.frameworkadvisor.bot.discord.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.frameworkadvisor.bot.discord.message.DiscordMarkdown;
import org.frameworkadvisor.bot.discord.message.MessageBuilder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.PagedItems;
import org.frameworkadvisor.bot.discord.message.PassageBlockquote;
import org.frameworkadvisor.bot.discord.message.ReplyButtons;
import org.frameworkadvisor.bot.discord.message.ReplyFooter;
import org.frameworkadvisor.bot.discord.message.ReplyView;
import org.frameworkadvisor.bot.discord.message.SourceReferences;
import org.frameworkadvisor.bot.text.DisplayText;
import org.frameworkadvisor.knowledge.catalog.Comparison;
import org.frameworkadvisor.knowledge.search.Quote;

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
  private final ReplyView view;

  private ComparisonCard(Comparison comparison, ReplyView view) {
    this.comparison = comparison;
    this.view = view;
  }

  static MessageCard of(Comparison comparison, ReplyView view) {
    return comparison.rows().isEmpty()
        ? new ComparisonCard(comparison, view).nothing()
        : new ComparisonCard(comparison, view).page();
  }

  private MessageCard nothing() {
    String sentence = "I have nothing on that to compare " + subjects() + " by.";
    return new MessageBuilder()
        .text(sentence)
        .text(new ReplyFooter().shared(view).note(view).markdown())
        .buttons(new ReplyButtons(view).dismissing().list())
        .card();
  }

  private MessageCard page() {
    List<Comparison.Row> rows = comparison.rows();
    PagedItems<Comparison.Row> page =
        PagedItems.page(rows, view.page(), MOST_ROWS, PAGE, this::gauge);
    SourceReferences references = new SourceReferences();
    MessageBuilder builder = new MessageBuilder().text("## " + subjects());
    for (Comparison.Row row : page.items()) {
      builder.text(markdown(row, references));
    }
    ReplyFooter footer = new ReplyFooter();
    if (page.all() > 1) {
      footer.line("Aspects " + page.range(rows.size()));
    }
    builder.text(references.markdown()).text(footer.shared(view).note(view).markdown());
    ReplyButtons buttons =
        new ReplyButtons(view)
            .turning(page.number(), page.all(), "Previous aspects", "Next aspects")
            .sharing()
            .votes()
            .dismissing();
    return builder.buttons(buttons.list()).card();
  }

  private ToIntFunction<Comparison.Row> gauge() {
    SourceReferences references = new SourceReferences();
    AtomicInteger length = new AtomicInteger();
    return row ->
        length.addAndGet(markdown(row, references).length()) + references.markdown().length();
  }

  private String markdown(Comparison.Row row, SourceReferences references) {
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
        lines.add(PassageBlockquote.of(quote.text()).markdown(room, reference));
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
    String line = DisplayText.line(name);
    return line.isEmpty()
        ? SILENT
        : DiscordMarkdown.fitting(
            line, room, text -> DiscordMarkdown.isolated(DiscordMarkdown.typed(text)));
  }
}
