package org.frameworkadvisor.bot.discord.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.frameworkadvisor.bot.text.CitationPhrases;
import org.frameworkadvisor.knowledge.content.Passage;

/// The sources of a page with many quotes, by number, in the order of their first use.
public final class SourceReferences {
  private static final int CITATION = 250;

  private final Map<String, Passage> sources = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /// What to put behind a quote, as markdown: ` [1]`.
  public String to(Passage passage) {
    String source = SourceLink.of(passage, CITATION);
    sources.putIfAbsent(source, passage);
    return " " + brackets(numbers.computeIfAbsent(source, _ -> numbers.size() + 1));
  }

  /// The list of them, as markdown; empty where there are none. A date that all have in common is
  /// said once.
  public String markdown() {
    List<String> dates =
        sources.values().stream().map(CitationPhrases::standing).distinct().toList();
    boolean isShared = sources.size() > 1 && dates.size() == 1 && !dates.getFirst().isEmpty();
    List<String> lines = new ArrayList<>();
    sources.forEach((source, passage) -> {
      String shown = isShared ? SourceLink.undated(passage, CITATION) : source;
      lines.add("-# " + brackets(numbers.getOrDefault(source, 0)) + " " + shown);
    });
    if (isShared) {
      lines.add("-# All " + DiscordMarkdown.line(dates.getFirst(), CITATION));
    }
    return String.join("\n", lines);
  }

  private static String brackets(int number) {
    return "\\[" + number + "\\]";
  }
}
