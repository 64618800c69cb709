package org.frameworkadvisor.bot.console.text;

import java.time.LocalDate;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;

/// Where a passage comes from, on one line: `title › section › reviewed date — url`.
final class SourceText {
  private SourceText() {}

  static String of(Passage passage) {
    Document document = passage.document();
    StringBuilder line = new StringBuilder(passage.path());
    LocalDate reviewed = document.reviewed();
    if (reviewed != null) {
      line.append(" › reviewed ").append(reviewed);
    }
    String check = document.url().isBlank() ? document.source() : document.url();
    if (!check.isBlank()) {
      line.append(" — ").append(check);
    }
    return TerminalText.line(line.toString());
  }
}
