package org.frameworkadvisor.bot.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.util.Locale;

/// Texts as they can be drawn: without what the fonts of this machine don't have, and no wider than
/// there is room.
final class Lettering {
  /// More than fits anywhere; measuring takes its time.
  private static final int MOST = 200;

  private static final String CUT = "…";
  private static final String UNKNOWN = "?";
  private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

  private final Font font;

  Lettering(Font font) {
    this.font = font;
  }

  Font font() {
    return font;
  }

  /// What can be drawn of a text within a width, in pixels.
  String fit(String text, int width) {
    String drawn = drawable(text);
    if (width(drawn) <= width) {
      return drawn;
    }
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(drawn);
    String cut = CUT;
    for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
      String longer = drawn.substring(0, end).strip() + CUT;
      if (width(longer) > width) {
        return cut;
      }
      cut = longer;
    }
    return cut;
  }

  int width(String text) {
    return (int) Math.ceil(font.getStringBounds(text, SMOOTH).getWidth());
  }

  private String drawable(String text) {
    StringBuilder drawn = new StringBuilder();
    text.codePoints().limit(MOST).filter(this::isDrawable).forEach(drawn::appendCodePoint);
    String tidy = drawn.toString().replaceAll("\\s+", " ").strip();
    return tidy.isEmpty() ? UNKNOWN : tidy;
  }

  private boolean isDrawable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE ->
          Character.isWhitespace(character);
      default -> font.canDisplay(character);
    };
  }
}
