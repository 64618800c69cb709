package org.frameworkadvisor.knowledge.content.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.frameworkadvisor.knowledge.content.WhiteSpace;

/// Guesses which lines of plain text are headings, lists and paragraphs.
final class PlainTextBlocks {
  private static final int TITLE_LEVEL = 1;
  private static final int SECTION_LEVEL = 2;
  static final int QUESTION_LEVEL = 3;
  private static final int HEADING_WORDS = 14;
  private static final int HEADING_LENGTH = 100;
  private static final int LABEL_WORDS = 6;
  private static final int ENTRY_WORDS = 6;
  private static final Pattern FAQ =
      Pattern.compile(
          "(?i)(frequently asked questions|faqs?|questions (and|&) answers|q ?& ?a)\\b.*");

  private final List<PlainLines.Line> lines;
  private final boolean headingsAreMarked;
  private final List<OutlineBlock> blocks = new ArrayList<>();
  private final Deque<Integer> indents = new ArrayDeque<>();
  private boolean inFaq;

  private PlainTextBlocks(List<PlainLines.Line> lines) {
    this.lines = lines;
    headingsAreMarked =
        lines.stream()
            .anyMatch(l -> l.is(PlainLines.Line.Mark.TITLE) || l.is(PlainLines.Line.Mark.SUBTITLE));
  }

  static List<OutlineBlock> blocks(List<PlainLines.Line> lines) {
    PlainTextBlocks outline = new PlainTextBlocks(lines);
    int i = 0;
    while (i < lines.size()) {
      i = outline.add(i);
    }
    return List.copyOf(outline.blocks);
  }

  /// Adds line i, and returns which comes next.
  private int add(int i) {
    PlainLines.Line line = lines.get(i);
    switch (line.mark()) {
      case TITLE -> heading(TITLE_LEVEL, line.text());
      case SUBTITLE -> heading(SECTION_LEVEL, line.text());
      case QUESTION -> heading(QUESTION_LEVEL, line.text());
      case ANSWER -> paragraph(line.text());
      case BULLET -> bullet(line);
      case NUMBER -> {
        if (isNumberedHeading(i)) {
          heading(inFaq || line.text().endsWith("?") ? QUESTION_LEVEL : SECTION_LEVEL, line.text());
        } else {
          bullet(line);
        }
      }
      case NONE -> {
        return unmarked(i);
      }
    }
    return i + 1;
  }

  private int unmarked(int i) {
    String text = lines.get(i).text();
    int entries = text.endsWith(":") ? entriesAfter(i) : 0;
    if (entries > 1) {
      paragraph(text);
      for (PlainLines.Line entry : lines.subList(i + 1, i + 1 + entries)) {
        bullet(entry);
      }
      return i + 1 + entries;
    }
    if (headingsAreMarked || !isHeadingLike(text) || isInStack(i)) {
      paragraph(text);
    } else if (text.endsWith(":")) {
      label(i);
    } else {
      heading(inFaq && text.endsWith("?") ? QUESTION_LEVEL : SECTION_LEVEL, text);
    }
    return i + 1;
  }

  /// Before a list, the outline makes a label's section; before a paragraph, only we know of it.
  private void label(int i) {
    String text = lines.get(i).text();
    boolean beforeList = i + 1 < lines.size() && isEntry(lines.get(i + 1));
    if (beforeList || WhiteSpace.words(text) > LABEL_WORDS) {
      paragraph(text);
    } else {
      indents.clear();
      blocks.add(new OutlineBlock.Heading(QUESTION_LEVEL, text));
    }
  }

  private static boolean isEntry(PlainLines.Line line) {
    return line.is(PlainLines.Line.Mark.BULLET) || line.is(PlainLines.Line.Mark.NUMBER);
  }

  /// How many short lines without bullets directly below a colon are meant as a list.
  private int entriesAfter(int i) {
    int end = i + 1;
    while (end < lines.size()
        && lines.get(end).group() == lines.get(i).group()
        && lines.get(end).is(PlainLines.Line.Mark.NONE)
        && isHeadingLike(lines.get(end).text())
        && WhiteSpace.words(lines.get(end).text()) <= ENTRY_WORDS) {
      end++;
    }
    return end - i - 1;
  }

  private void heading(int level, String text) {
    indents.clear();
    if (level < QUESTION_LEVEL) {
      inFaq = FAQ.matcher(text).matches();
    }
    blocks.add(new OutlineBlock.Heading(level, text));
  }

  private void paragraph(String text) {
    indents.clear();
    blocks.add(new OutlineBlock.Paragraph(text));
  }

  private void bullet(PlainLines.Line line) {
    while (!indents.isEmpty() && indents.getLast() > line.indent()) {
      indents.removeLast();
    }
    if (indents.isEmpty() || indents.getLast() < line.indent()) {
      indents.addLast(line.indent());
    }
    blocks.add(new OutlineBlock.Bullet(indents.size() - 1, line.text()));
  }

  static boolean isHeadingLike(String text) {
    return text.length() <= HEADING_LENGTH
        && ".;,".indexOf(text.charAt(text.length() - 1)) < 0
        && WhiteSpace.words(text) <= HEADING_WORDS;
  }

  /// A heading is followed by its text; lines that look like headings and stand together are
  /// buttons or entries of a menu.
  private boolean isInStack(int i) {
    return isStacked(i, i - 1) || isStacked(i, i + 1);
  }

  private boolean isStacked(int i, int neighbour) {
    return neighbour >= 0
        && neighbour < lines.size()
        && lines.get(neighbour).group() == lines.get(i).group()
        && lines.get(neighbour).is(PlainLines.Line.Mark.NONE)
        && isHeadingLike(lines.get(neighbour).text());
  }

  /// "3. Is Django dying?" over a paragraph is one; the third of several steps is none.
  private boolean isNumberedHeading(int i) {
    PlainLines.Line line = lines.get(i);
    if (headingsAreMarked || !isHeadingLike(line.text()) || i + 1 == lines.size()) {
      return false;
    }
    PlainLines.Line next = lines.get(i + 1);
    boolean hasText = next.is(PlainLines.Line.Mark.NONE) || next.is(PlainLines.Line.Mark.BULLET);
    boolean followsEntry = !blocks.isEmpty() && blocks.getLast() instanceof OutlineBlock.Bullet;
    boolean followsNumber = i > 0 && lines.get(i - 1).is(PlainLines.Line.Mark.NUMBER);
    return hasText && !(followsEntry && followsNumber);
  }
}
