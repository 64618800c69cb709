package org.frameworkadvisor.bot.console.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What to compare and by what, in `django vs flask on performance`.
///
/// @param names frameworks as typed
/// @param aspect empty when nothing else is typed
/// @param aspectAt where in the text the aspect is, or would be typed
record ComparisonArguments(List<String> names, String aspect, int aspectAt) {
  private static final Set<String> BETWEEN_NAMES =
      Set.of("vs", "vs.", "versus", "and", "with", "or");
  private static final Set<String> BEFORE_ASPECT = Set.of("on", "for", "in", "by", "regarding");
  private static final int LEAST_NAMES = 2;

  ComparisonArguments {
    names = List.copyOf(names);
  }

  /// Reads names for as long as they are known ones; up to the second, any word, so that a misspelt
  /// framework is not taken for an aspect.
  ///
  /// @param known names, which may be of several words
  static ComparisonArguments of(String text, List<String> known) {
    List<String> names = new ArrayList<>();
    int at = skipSpaces(text, 0);
    while (at < text.length()) {
      int end = endOfName(text, at, known);
      boolean isKnown = end > at;
      end = isKnown ? end : endOfWord(text, at);
      String word = text.substring(at, end).toLowerCase(Locale.ROOT);
      boolean connects = !names.isEmpty() && BETWEEN_NAMES.contains(word);
      boolean enough = names.size() >= LEAST_NAMES;
      if (enough && BEFORE_ASPECT.contains(word)) {
        at = skipSpaces(text, end);
        break;
      }
      if (!connects && !isKnown && enough) {
        break;
      }
      if (!connects) {
        names.add(word);
      }
      at = skipSpaces(text, end);
    }
    return new ComparisonArguments(names, text.substring(at).strip(), at);
  }

  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && isBetween(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// The end of the longest of the names that stands there; the beginning where none does.
  private static int endOfName(String text, int from, List<String> known) {
    int longest = from;
    for (String name : known) {
      int end = from + name.length();
      if (end > longest
          && text.regionMatches(true, from, name, 0, name.length())
          && (end == text.length() || isBetween(text.charAt(end)))) {
        longest = end;
      }
    }
    return longest;
  }

  private static boolean isBetween(char c) {
    return c == ',' || Character.isWhitespace(c);
  }

  private static int endOfWord(String text, int from) {
    int at = from;
    while (at < text.length() && !isBetween(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
