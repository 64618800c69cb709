package org.frameworkadvisor.bot.console;

import java.util.List;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.retrieval.Hit;
import org.frameworkadvisor.knowledge.retrieval.Quote;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/// Passages with their sources.
final class PassageText {
  private PassageText() {}

  /// A passage in which the part that answers is marked: by its style, or where styles don't show,
  /// `»by these«`.
  static void answer(Quote quote, Sheet sheet) {
    String text = quote.passage().text();
    AttributedStringBuilder marked = new AttributedStringBuilder();
    marked.append(Printable.text(text.substring(0, quote.start())));
    String answer = Printable.text(quote.text());
    if (sheet.look().colour()) {
      marked.append(answer, Sheet.ANSWER);
    } else {
      marked.append("»").append(answer).append("«");
    }
    marked.append(Printable.text(text.substring(quote.end())));
    sheet.add(marked.toAttributedString()).quiet(SourceText.of(quote.passage()));
  }

  /// Passages of a ranking, numbered on from a number.
  static void ranking(List<Hit> hits, int first, Sheet sheet) {
    int number = first;
    for (Hit hit : hits) {
      if (number > first) {
        sheet.blank();
      }
      numbered(number, hit.passage(), sheet);
      number++;
    }
  }

  private static void numbered(int number, Passage passage, Sheet sheet) {
    String lead = number + ". ";
    sheet.item(lead, new AttributedString(Printable.text(passage.text())));
    sheet.item(
        " ".repeat(lead.length()), new AttributedString(SourceText.of(passage), Sheet.QUIET));
  }
}
