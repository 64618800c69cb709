package org.frameworkadvisor.bot.discord.message;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frameworkadvisor.bot.text.DisplayText;

/// Text as Discord's markdown that shows it as written: nothing in it is a mention, a link in
/// disguise, a heading, a list, a spoiler or code.
public final class DiscordMarkdown {
  private static final String ALWAYS = "\\*_~`|<[]@";
  private static final String AT_LINE_START = "#>-+";

  /// Up to the next white space, without anything that [#ALWAYS] would put a backslash before.
  /// Discord takes backslashes for part of an address. No message holds a longer one, and to look
  /// for the end of one at each of its parts would take for ever.
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[\\p{L}\\p{N}./?=&%#+,_~:;@!$'()-]{1,2000}+(?=\\s|$)");

  private static final Pattern NUMBERED = Pattern.compile("\\d{1,9}(?=[.)])");
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  private DiscordMarkdown() {}

  /// What a member typed. Web addresses in it lead nowhere.
  ///
  /// @param text from [DisplayText]
  public static String typed(String text) {
    return escaped(text, false);
  }

  /// What the knowledge says. Web addresses in it work.
  ///
  /// @param text from [DisplayText]
  public static String quoted(String text) {
    return escaped(text, true);
  }

  /// As much of a text as fits.
  ///
  /// @param form how the text is written in the end
  /// @param most chars of what `form` makes of it, at least 8 more than it makes of one letter
  public static String fitting(String text, int most, UnaryOperator<String> form) {
    String whole = form.apply(text);
    if (whole.length() <= most) {
      return whole;
    }
    int fits = 1;
    int tooLong = Math.min(text.length(), most + 1);
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) >>> 1;
      if (form.apply(DisplayText.cut(text, middle)).length() <= most) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    return form.apply(DisplayText.cut(text, fits));
  }

  /// A member's or the content's words on one line, shown as they were written.
  ///
  /// @param most chars
  public static String line(String raw, int most) {
    String line = DisplayText.line(raw);
    return fitting(line.isEmpty() ? "…" : line, most, text -> isolated(typed(text)));
  }

  /// Text whose writing direction does not reach what stands around it.
  public static String isolated(String line) {
    return line.codePoints().anyMatch(DiscordMarkdown::isRightToLeft)
        ? FIRST_STRONG_ISOLATE + line + POP_ISOLATE
        : line;
  }

  private static boolean isRightToLeft(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          true;
      default -> false;
    };
  }

  private static String escaped(String text, boolean hasLinks) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    Matcher address = ADDRESS.matcher(text);
    Matcher number = NUMBERED.matcher(text);
    boolean atStart = true;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (hasLinks && c == 'h' && address.region(at, text.length()).lookingAt()) {
        escaped.append(address.group());
        at = address.end();
        atStart = false;
      } else if (atStart && number.region(at, text.length()).lookingAt()) {
        escaped.append(number.group()).append('\\');
        at = number.end();
        atStart = false;
      } else {
        if (isMarkup(text, at, atStart)) {
          escaped.append('\\');
        }
        escaped.append(c);
        at++;
        atStart = c == '\n' || (atStart && c == ' ');
      }
    }
    return escaped.toString();
  }

  private static boolean isMarkup(String text, int at, boolean atStart) {
    char c = text.charAt(at);
    return ALWAYS.indexOf(c) >= 0
        || (atStart && AT_LINE_START.indexOf(c) >= 0)
        || (c == ':' && opensWord(text, at + 1));
  }

  /// `:smile:` is an emoji, `https://` a link; neither `10:30` nor `note: this` is anything.
  private static boolean opensWord(String text, int at) {
    return at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && !Character.isDigit(text.charAt(at));
  }
}
