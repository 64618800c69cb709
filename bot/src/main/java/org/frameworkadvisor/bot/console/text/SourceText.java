package org.frameworkadvisor.bot.console.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.text.CitationPhrases;
import org.frameworkadvisor.knowledge.content.Passage;

/// Where a passage comes from, on one line: `title › section — Source: …, as of … — url`. The
/// address stands last and alone between spaces, so that a terminal can open it.
final class SourceText {
  private SourceText() {}

  static String of(Passage passage) {
    return TerminalText.line(
        Stream.of(passage.path(), CitationPhrases.source(passage), passage.citation().url())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" — ")));
  }
}
