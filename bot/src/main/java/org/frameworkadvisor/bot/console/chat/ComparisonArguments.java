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

  /// Reads words as names for as long as they are known ones; up to the second, as a name anyway,
  /// so that a misspelt framework is not taken for an aspect.
  static ComparisonArguments of(String text, List<String> subjects) {
    List<String> names = new ArrayList<>();
    int at = skipSpaces(text, 0);
    while (at < text.length()) {
      int end = endOfWord(text, at);
      String word = text.substring(at, end).toLowerCase(Locale.ROOT);
      String name = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
      boolean known = subjects.stream().anyMatch(name::equalsIgnoreCase);
      boolean connects = !names.isEmpty() && BETWEEN_NAMES.contains(word);
      boolean enough = names.size() >= LEAST_NAMES;
      if (enough && BEFORE_ASPECT.contains(word)) {
        at = skipSpaces(text, end);
        break;
      }
      if (!connects && !known && enough) {
        break;
      }
      if (!connects && !name.isEmpty()) {
        names.add(name);
      }
      at = skipSpaces(text, end);
    }
    return new ComparisonArguments(names, text.substring(at).strip(), at);
  }

  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int endOfWord(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
