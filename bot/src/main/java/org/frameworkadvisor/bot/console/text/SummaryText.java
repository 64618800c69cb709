package org.frameworkadvisor.bot.console.text;

import org.frameworkadvisor.knowledge.catalog.TopicSummary;
import org.frameworkadvisor.knowledge.search.Quote;
import org.jline.utils.AttributedString;

/// Key points as bullets, their sources below.
final class SummaryText {
  private SummaryText() {}

  static void write(TopicSummary summary, TextLayout layout) {
    String topic = TerminalText.line(summary.topic());
    if (summary.points().isEmpty()) {
      layout.plain(
          topic.isEmpty()
              ? "There is nothing to sum up in this knowledge base."
              : "I know no topic “" + topic + "”.");
      related(summary, "Topics that come closest:", layout);
      return;
    }
    if (!topic.isEmpty()) {
      layout.strong(topic);
    }
    NumberedSources sources = new NumberedSources();
    for (Quote point : summary.points()) {
      String text = TerminalText.text(point.text()) + " " + sources.reference(point.passage());
      layout.item("• ", new AttributedString(text));
    }
    sources.addTo(layout);
  }

  private static void related(TopicSummary summary, String heading, TextLayout layout) {
    if (summary.related().isEmpty()) {
      return;
    }
    layout.plain(heading);
    for (String topic : summary.related()) {
      layout.item("• ", new AttributedString(TerminalText.line(topic)));
    }
  }
}
