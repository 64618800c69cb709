package org.frameworkadvisor.bot.console;

import org.frameworkadvisor.knowledge.Summary;
import org.frameworkadvisor.knowledge.retrieval.Quote;
import org.jline.utils.AttributedString;

/// Key points as bullets, their sources below.
final class SummaryText {
  private SummaryText() {}

  static void write(Summary summary, Sheet sheet) {
    String topic = Printable.line(summary.topic());
    if (summary.points().isEmpty()) {
      sheet.plain(
          topic.isEmpty()
              ? "There is nothing to sum up in this knowledge base."
              : "I know no topic “" + topic + "”.");
      related(summary, "Topics that come closest:", sheet);
      return;
    }
    if (!topic.isEmpty()) {
      sheet.strong(topic);
    }
    Sources sources = new Sources();
    for (Quote point : summary.points()) {
      String text = Printable.text(point.text()) + " " + sources.reference(point.passage());
      sheet.item("• ", new AttributedString(text));
    }
    sources.addTo(sheet);
  }

  private static void related(Summary summary, String heading, Sheet sheet) {
    if (summary.related().isEmpty()) {
      return;
    }
    sheet.plain(heading);
    for (String topic : summary.related()) {
      sheet.item("• ", new AttributedString(Printable.line(topic)));
    }
  }
}
