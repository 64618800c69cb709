package org.frameworkadvisor.bot.discord.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.Controls;
import org.frameworkadvisor.bot.discord.drawing.Footer;
import org.frameworkadvisor.bot.discord.drawing.Look;
import org.frameworkadvisor.bot.discord.drawing.Markdown;
import org.frameworkadvisor.bot.discord.drawing.Paged;
import org.frameworkadvisor.bot.discord.drawing.References;
import org.frameworkadvisor.bot.discord.drawing.Sheet;
import org.frameworkadvisor.bot.front.Legible;
import org.frameworkadvisor.knowledge.Summary;
import org.frameworkadvisor.knowledge.retrieval.Quote;

/// The key points on a topic, word for word, with numbered sources.
final class SummaryCard {
  private static final int MOST_POINTS = 8;
  private static final int PAGE = 2_800;
  private static final int POINT = 500;
  private static final int TOPIC = 120;

  private SummaryCard() {}

  static Card of(Summary summary, Look look) {
    if (summary.points().isEmpty()) {
      return ChoicesCard.of(unknown(summary), summary.related(), look);
    }
    List<Quote> points = summary.points();
    Paged<Quote> page = Paged.page(points, look.page(), MOST_POINTS, PAGE, SummaryCard::gauge);
    Footer footer = new Footer();
    if (page.all() > 1) {
      footer.line("Key points " + page.range(points.size()));
    }
    Controls controls =
        new Controls(look)
            .turning(page.number(), page.all(), "Previous points", "Next points")
            .sharing()
            .votes()
            .dismissing();
    String topic = topic(summary);
    return new Sheet()
        .text(topic.isEmpty() ? "" : "## " + topic)
        .text(points(page.items()))
        .text(footer.shared(look).note(look).markdown())
        .buttons(controls.list())
        .card();
  }

  private static String unknown(Summary summary) {
    String topic = topic(summary);
    if (topic.isEmpty()) {
      return "There is nothing to sum up.";
    }
    String sentence = "I know no topic “" + topic + "”.";
    return summary.related().isEmpty() ? sentence : sentence + " These come closest:";
  }

  private static String topic(Summary summary) {
    String line = Legible.line(summary.topic());
    return Markdown.fitting(line, TOPIC, text -> Markdown.isolated(Markdown.typed(text)));
  }

  private static ToIntFunction<Quote> gauge() {
    References references = new References();
    AtomicInteger length = new AtomicInteger();
    return point ->
        length.addAndGet(line(point, references).length() + 1) + references.markdown().length();
  }

  private static String points(List<Quote> points) {
    References references = new References();
    List<String> lines = new ArrayList<>();
    points.forEach(point -> lines.add(line(point, references)));
    return String.join("\n", lines) + "\n" + references.markdown();
  }

  private static String line(Quote point, References references) {
    String text = Legible.line(point.text());
    String shown = text.isEmpty() ? "…" : Markdown.fitting(text, POINT, SummaryCard::shown);
    return "- " + shown + references.to(point.passage());
  }

  private static String shown(String point) {
    return Markdown.isolated(Markdown.quoted(point));
  }
}
