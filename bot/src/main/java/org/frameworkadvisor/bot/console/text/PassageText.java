package org.frameworkadvisor.bot.console.text;

import java.util.List;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.search.Quote;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/// Passages with their sources.
final class PassageText {
  private PassageText() {}

  /// A passage in which the part that answers is marked: by its style, or where styles don't show,
  /// `»by these«`.
  static void answer(Quote quote, TextLayout layout) {
    String text = quote.passage().text();
    AttributedStringBuilder marked = new AttributedStringBuilder();
    marked.append(TerminalText.text(text.substring(0, quote.start())));
    String answer = TerminalText.text(quote.text());
    if (layout.style().colour()) {
      marked.append(answer, TextLayout.ANSWER);
    } else {
      marked.append("»").append(answer).append("«");
    }
    marked.append(TerminalText.text(text.substring(quote.end())));
    layout.add(marked.toAttributedString()).quiet(SourceText.of(quote.passage()));
  }

  /// Passages of a ranking, numbered on from a number.
  static void ranking(List<SearchResult.Hit> hits, int first, TextLayout layout) {
    int number = first;
    for (SearchResult.Hit hit : hits) {
      if (number > first) {
        layout.blank();
      }
      numbered(number, hit.passage(), layout);
      number++;
    }
  }

  private static void numbered(int number, Passage passage, TextLayout layout) {
    String lead = number + ". ";
    layout.item(lead, new AttributedString(TerminalText.text(passage.text())));
    layout.item(
        " ".repeat(lead.length()), new AttributedString(SourceText.of(passage), TextLayout.QUIET));
  }
}
