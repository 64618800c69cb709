package org.frameworkadvisor.knowledge.content.format;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.frameworkadvisor.knowledge.content.Citation;
import org.frameworkadvisor.knowledge.content.WhiteSpace;

/// The last line of a paragraph, where it says where the paragraph can be checked: `Source:
/// [title](https://…), as of 2026-08-21 (Django 6.1)`.
final class SourceLine {
  private static final String OPENING = "Source: ";
  private static final Pattern WHEN =
      Pattern.compile("(?:, as of (\\d{4}-\\d{2}-\\d{2})(?: \\((.*)\\))?)?\\.?");

  private SourceLine() {}

  /// Takes the line off a paragraph; nothing where it has none.
  static Optional<Citation> takenOff(Paragraph paragraph) {
    for (Node node = paragraph.getLastChild(); node != null; node = node.getPrevious()) {
      if (node instanceof SoftLineBreak) {
        return Optional.empty();
      }
      if (node instanceof Link link && opens(link.getPrevious())) {
        Optional<Citation> citation = citation(link);
        if (citation.isPresent()) {
          cut(paragraph, link);
        }
        return citation;
      }
    }
    return Optional.empty();
  }

  private static boolean opens(Node before) {
    return before instanceof Text text
        && text.getLiteral().equals(OPENING)
        && (text.getPrevious() == null || text.getPrevious() instanceof SoftLineBreak);
  }

  private static Optional<Citation> citation(Link link) {
    StringBuilder behind = new StringBuilder();
    for (Node node = link.getNext(); node != null; node = node.getNext()) {
      behind
          .append(node instanceof Text text ? text.getLiteral() : "")
          .append(MarkdownBlocks.inlineText(node));
    }
    Matcher when = WHEN.matcher(WhiteSpace.fold(behind));
    if (!when.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Citation(
              WhiteSpace.fold(MarkdownBlocks.inlineText(link)),
              link.getDestination(),
              when.group(1) == null ? null : LocalDate.parse(when.group(1)),
              when.group(2) == null ? "" : when.group(2),
              Citation.Standing.FACT));
    } catch (DateTimeParseException e) {
      // A day that no calendar has: the line stays text, where somebody will see it.
      return Optional.empty();
    }
  }

  private static void cut(Paragraph paragraph, Link link) {
    Node opening = link.getPrevious();
    Node first = opening.getPrevious() == null ? opening : opening.getPrevious();
    while (first.getNext() != null) {
      paragraph.getLastChild().unlink();
    }
    first.unlink();
  }
}
