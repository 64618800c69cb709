package org.frameworkadvisor.bot.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.Locale;

/// Texts as they can be drawn: without what the font doesn't have, and no wider than there is room.
/// The font, DejaVu Sans, comes with the program, so that every machine draws the same, also one
/// without fonts.
final class TextFitter {
  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
  private static final Font PLAIN;
  private static final Font BOLD;

  /// More than fits anywhere; measuring takes its time.
  private static final int MOST = 200;

  private static final String CUT = "…";
  private static final String UNKNOWN = "?";
  private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

  static {
    // Where the system has no list of fonts, Java refuses any font, so it is given one. It is read
    // once, by the first font.
    try {
      Path list = Files.createTempFile("fonts", ".properties");
      Files.writeString(list, "version=1\nsequence.allfonts=default\n");
      System.setProperty("sun.awt.fontconfig", list.toString());
      PLAIN = load("DejaVuSans.ttf");
      BOLD = load("DejaVuSans-Bold.ttf");
      Files.delete(list);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final Font font;

  private TextFitter(Font font) {
    this.font = font;
  }

  /// @param size in pixels
  static TextFitter plain(float size) {
    return new TextFitter(PLAIN.deriveFont(size));
  }

  /// @param size in pixels
  static TextFitter bold(float size) {
    return new TextFitter(BOLD.deriveFont(size));
  }

  private static Font load(String name) throws IOException {
    try (InputStream file = TextFitter.class.getResourceAsStream(FONTS + name)) {
      if (file == null) {
        throw new IOException("the font " + name + " is not on the class path");
      }
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (FontFormatException e) {
      throw new IOException("the font " + name + " cannot be read", e);
    }
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
