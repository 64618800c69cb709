package org.frameworkadvisor.knowledge.content.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frameworkadvisor.knowledge.content.WhiteSpace;

/// Splits plain text into lines, recognises their marks and joins what was wrapped.
final class PlainLines {
  private static final Pattern BULLET = Pattern.compile("([•◦▪‣·●○∙*–—-])[ \\t\\u00a0]+(\\S.*)");
  private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,3}[.)][ \\t\\u00a0]+(\\S.*)");
  private static final Pattern QUESTION =
      Pattern.compile("(?i)(?:Q|Question)(?: ?\\d{1,3})?[:.)]\\s+(\\S.*)");
  private static final Pattern ANSWER =
      Pattern.compile("(?i)(?:A|Answer)(?: ?\\d{1,3})?[:.)]\\s+(\\S.*)");
  private static final Pattern DOUBLE_RULE = Pattern.compile("={3,}");
  private static final Pattern RULE = Pattern.compile("-{3,}|~{3,}");
  private static final String INNER_BULLETS = "◦▪○";

  private static final int TAB = 4;
  private static final int NARROWEST = 50;
  private static final int WIDEST = 120;

  private final List<String> raw;
  private final boolean wrapped;
  private final List<Line> lines = new ArrayList<>();

  /// What continues the last of the lines.
  private final StringBuilder rest = new StringBuilder();

  private int group;

  private PlainLines(String text) {
    raw = text.lines().map(PlainLines::withoutTabs).toList();
    wrapped = isWrapped();
  }

  static List<Line> of(String text) {
    PlainLines plain = new PlainLines(text);
    for (int i = 0; i < plain.raw.size(); i++) {
      plain.add(i);
    }
    plain.finishLast();
    return List.copyOf(plain.lines);
  }

  private void add(int i) {
    String line = raw.get(i);
    if (WhiteSpace.isBlank(line)) {
      group++;
      return;
    }
    if (underline(i + 1) != Line.Mark.NONE && !isInner(i)) {
      group++;
      finishLast();
      lines.add(new Line(underline(i + 1), indent(line), WhiteSpace.fold(line), group));
      group++;
      return;
    }
    if (!WhiteSpace.saysSomething(line)) {
      return;
    }
    Line marked = marked(line);
    if (marked.is(Line.Mark.NONE) && continues(i)) {
      rest.append(' ').append(marked.text());
    } else {
      finishLast();
      lines.add(marked);
    }
  }

  private void finishLast() {
    if (!rest.isEmpty()) {
      lines.add(lines.removeLast().followedBy(rest));
      rest.setLength(0);
    }
  }

  /// Only what stands alone is underlined; a rule below a paragraph is a rule.
  private boolean isInner(int i) {
    return i > 0 && WhiteSpace.saysSomething(raw.get(i - 1));
  }

  private Line.Mark underline(int i) {
    String line = i < raw.size() ? raw.get(i).strip() : "";
    if (i < 1 || !WhiteSpace.saysSomething(raw.get(i - 1))) {
      return Line.Mark.NONE;
    }
    if (DOUBLE_RULE.matcher(line).matches()) {
      return Line.Mark.TITLE;
    }
    return RULE.matcher(line).matches() ? Line.Mark.SUBTITLE : Line.Mark.NONE;
  }

  private Line marked(String line) {
    String text = line.strip();
    Matcher bullet = BULLET.matcher(text);
    if (bullet.matches()) {
      // Twice the column leaves room for hollow bullets, which are deeper even without indentation.
      int indent = 2 * indent(line) + (INNER_BULLETS.contains(bullet.group(1)) ? 1 : 0);
      return new Line(Line.Mark.BULLET, indent, WhiteSpace.fold(bullet.group(2)), group);
    }
    for (Line.Mark mark : List.of(Line.Mark.NUMBER, Line.Mark.QUESTION, Line.Mark.ANSWER)) {
      Matcher matcher = pattern(mark).matcher(text);
      if (matcher.matches()) {
        return new Line(mark, 2 * indent(line), WhiteSpace.fold(matcher.group(1)), group);
      }
    }
    return new Line(Line.Mark.NONE, 2 * indent(line), WhiteSpace.fold(text), group);
  }

  private static Pattern pattern(Line.Mark mark) {
    return switch (mark) {
      case NUMBER -> NUMBER;
      case QUESTION -> QUESTION;
      case ANSWER -> ANSWER;
      case NONE, BULLET, TITLE, SUBTITLE -> throw new IllegalArgumentException("no pattern");
    };
  }

  /// Whether line i goes on with the sentence of the line above.
  private boolean continues(int i) {
    if (lines.isEmpty() || lines.getLast().group() != group || i == 0) {
      return false;
    }
    String above = raw.get(i - 1).stripTrailing();
    String line = raw.get(i).strip();
    if (WhiteSpace.isBlank(above)) {
      return false;
    }
    Line last = lines.getLast();
    boolean hangs =
        (last.is(Line.Mark.BULLET) || last.is(Line.Mark.NUMBER))
            && 2 * indent(raw.get(i)) > last.indent();
    boolean goesOn =
        Character.isLowerCase(line.codePointAt(0))
            && ".!?:;".indexOf(above.charAt(above.length() - 1)) < 0
            && WhiteSpace.words(above) > 3;
    boolean isFull = wrapped && above.length() >= NARROWEST;
    return hangs || goesOn || isFull;
  }

  /// Most lines with another below are then about as long as each other, and none is long.
  private boolean isWrapped() {
    int inner = 0;
    int full = 0;
    for (int i = 0; i + 1 < raw.size(); i++) {
      if (WhiteSpace.isBlank(raw.get(i)) || WhiteSpace.isBlank(raw.get(i + 1))) {
        continue;
      }
      if (!marked(raw.get(i + 1)).is(Line.Mark.NONE)) {
        continue;
      }
      int length = raw.get(i).length();
      inner++;
      full += length >= NARROWEST && length <= WIDEST ? 1 : 0;
    }
    return full * 2 > inner;
  }

  private static int indent(String line) {
    int column = 0;
    while (column < line.length() && WhiteSpace.isSpace(line.charAt(column))) {
      column++;
    }
    return column;
  }

  private static String withoutTabs(String line) {
    return line.replace("\t", " ".repeat(TAB));
  }

  /// A line of plain text, or several that were one before they were wrapped.
  ///
  /// @param indent the column of its first mark, tabs as four; deeper bullets have a greater one
  /// @param text without the mark, folded
  /// @param group lines without an empty one between them have the same
  record Line(Mark mark, int indent, String text, int group) {

    /// What a line shows itself to be.
    enum Mark {
      NONE,
      BULLET,
      NUMBER,
      /// "Q: …"
      QUESTION,
      /// "A: …"
      ANSWER,
      /// Underlined with `===`.
      TITLE,
      /// Underlined with `---` or `~~~`.
      SUBTITLE
    }

    boolean is(Mark wanted) {
      return mark == wanted;
    }

    Line followedBy(CharSequence rest) {
      return new Line(mark, indent, text + rest, group);
    }
  }
}
