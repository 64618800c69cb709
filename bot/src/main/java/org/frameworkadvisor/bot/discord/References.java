package org.frameworkadvisor.bot.discord;

import java.util.LinkedHashMap;
import java.util.Map;
import org.frameworkadvisor.knowledge.content.Passage;

/// The sources of a page with many quotes, by number, in the order of their first use.
final class References {
  private static final int CITATION = 250;

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /// What to put behind a quote, as markdown: ` [1]`.
  String to(Passage passage) {
    String source = Citation.of(passage, CITATION);
    return " " + brackets(numbers.computeIfAbsent(source, _ -> numbers.size() + 1));
  }

  /// The list of them, as markdown; empty where there are none.
  String markdown() {
    return String.join(
        "\n",
        numbers.entrySet().stream()
            .map(source -> "-# " + brackets(source.getValue()) + " " + source.getKey())
            .toList());
  }

  private static String brackets(int number) {
    return "\\[" + number + "\\]";
  }
}
