package org.frameworkadvisor.bot.console.text;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/// A page that is filled from top to bottom in one [TerminalStyle].
public final class TextLayout {
  public static final AttributedStyle STRONG = AttributedStyle.BOLD;
  static final AttributedStyle ANSWER = AttributedStyle.BOLD.foreground(AttributedStyle.GREEN);
  static final AttributedStyle QUIET = AttributedStyle.DEFAULT.faint();

  private final TerminalStyle style;
  private final List<String> lines = new ArrayList<>();

  public TextLayout(TerminalStyle style) {
    this.style = style;
  }

  TerminalStyle style() {
    return style;
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }

  public TextLayout blank() {
    lines.add("");
    return this;
  }

  public TextLayout plain(String text) {
    return add(new AttributedString(text));
  }

  public TextLayout strong(String text) {
    return add(new AttributedString(text, STRONG));
  }

  public TextLayout quiet(String text) {
    return add(new AttributedString(text, QUIET));
  }

  TextLayout add(AttributedString text) {
    return item("", text);
  }

  /// Adds text behind a lead such as `2. `; further lines are indented as far.
  public TextLayout item(String lead, AttributedString text) {
    AttributedString first = new AttributedString(lead);
    int indent = first.columnLength();
    int width = style.wraps() ? Math.max(1, style.width() - indent) : Integer.MAX_VALUE;
    String margin = lead;
    for (AttributedString line : LineWrapper.lines(text, width)) {
      ready(margin, line);
      margin = " ".repeat(indent);
    }
    return this;
  }

  /// Adds one line that is already as wide as it should be.
  TextLayout ready(String indent, AttributedString line) {
    AttributedString whole =
        new AttributedStringBuilder().append(indent).append(line).toAttributedString();
    lines.add(style.colour() ? ansi(whole) : whole.toString().stripTrailing());
    return this;
  }

  /// Styles as escape codes. JLine's own way turns the lines of a drawing (`├──`) into dashes, and
  /// what is quoted must stay as it is.
  public static String ansi(AttributedString text) {
    StringBuilder ansi = new StringBuilder();
    for (int start = 0; start < text.length(); start = text.runLimit(start)) {
      String run = text.substring(start, text.runLimit(start)).toString();
      String codes = text.styleAt(start).toAnsi();
      ansi.append(codes.isBlank() ? run : "\033[" + codes + "m" + run + "\033[0m");
    }
    return ansi.toString();
  }
}
