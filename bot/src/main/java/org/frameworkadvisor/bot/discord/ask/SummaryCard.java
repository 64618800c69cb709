package org.frameworkadvisor.bot.discord.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.frameworkadvisor.bot.discord.message.DiscordMarkdown;
import org.frameworkadvisor.bot.discord.message.MessageBuilder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.PagedItems;
import org.frameworkadvisor.bot.discord.message.ReplyButtons;
import org.frameworkadvisor.bot.discord.message.ReplyFooter;
import org.frameworkadvisor.bot.discord.message.ReplyView;
import org.frameworkadvisor.bot.discord.message.SourceReferences;
import org.frameworkadvisor.bot.text.DisplayText;
import org.frameworkadvisor.knowledge.catalog.TopicSummary;
import org.frameworkadvisor.knowledge.search.Quote;

/// The key points on a topic, word for word, with numbered sources.
final class SummaryCard {
  private static final int MOST_POINTS = 8;
  private static final int PAGE = 2_800;
  private static final int POINT = 500;
  private static final int TOPIC = 120;

  private SummaryCard() {}

  static MessageCard of(TopicSummary summary, ReplyView view) {
    if (summary.points().isEmpty()) {
      return ChoicesCard.of(unknown(summary), summary.related(), view);
    }
    List<Quote> points = summary.points();
    PagedItems<Quote> page =
        PagedItems.page(points, view.page(), MOST_POINTS, PAGE, SummaryCard::gauge);
    ReplyFooter footer = new ReplyFooter();
    if (page.all() > 1) {
      footer.line("Key points " + page.range(points.size()));
    }
    ReplyButtons buttons =
        new ReplyButtons(view)
            .turning(page.number(), page.all(), "Previous points", "Next points")
            .sharing()
            .votes()
            .dismissing();
    String topic = topic(summary);
    return new MessageBuilder()
        .text(topic.isEmpty() ? "" : "## " + topic)
        .text(points(page.items()))
        .text(footer.shared(view).note(view).markdown())
        .buttons(buttons.list())
        .card();
  }

  private static String unknown(TopicSummary summary) {
    String topic = topic(summary);
    if (topic.isEmpty()) {
      return "There is nothing to sum up.";
    }
    String sentence = "I know no topic “" + topic + "”.";
    return summary.related().isEmpty() ? sentence : sentence + " These come closest:";
  }

  private static String topic(TopicSummary summary) {
    String line = DisplayText.line(summary.topic());
    return DiscordMarkdown.fitting(
        line, TOPIC, text -> DiscordMarkdown.isolated(DiscordMarkdown.typed(text)));
  }

  private static ToIntFunction<Quote> gauge() {
    SourceReferences references = new SourceReferences();
    AtomicInteger length = new AtomicInteger();
    return point ->
        length.addAndGet(line(point, references).length() + 1) + references.markdown().length();
  }

  private static String points(List<Quote> points) {
    SourceReferences references = new SourceReferences();
    List<String> lines = new ArrayList<>();
    points.forEach(point -> lines.add(line(point, references)));
    return String.join("\n", lines) + "\n" + references.markdown();
  }

  private static String line(Quote point, SourceReferences references) {
    String text = DisplayText.line(point.text());
    String shown = text.isEmpty() ? "…" : DiscordMarkdown.fitting(text, POINT, SummaryCard::shown);
    return "- " + shown + references.to(point.passage());
  }

  private static String shown(String point) {
    return DiscordMarkdown.isolated(DiscordMarkdown.quoted(point));
  }
}
