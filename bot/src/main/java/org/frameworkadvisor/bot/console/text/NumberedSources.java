package org.frameworkadvisor.bot.console.text;

import java.util.LinkedHashMap;
import java.util.Map;
import org.frameworkadvisor.knowledge.content.Passage;
import org.jline.utils.AttributedString;

/// The sources of a text with many quotes, by number, in the order of their first use.
final class NumberedSources {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /// The reference to put behind a quote: `[1]`.
  String reference(Passage passage) {
    return reference(numbers.computeIfAbsent(SourceText.of(passage), _ -> numbers.size() + 1));
  }

  void addTo(TextLayout layout) {
    if (numbers.isEmpty()) {
      return;
    }
    layout.blank().quiet("Sources");
    numbers.forEach((source, number) ->
        layout.item(reference(number) + " ", new AttributedString(source, TextLayout.QUIET)));
  }

  private static String reference(int number) {
    return "[" + number + "]";
  }
}
