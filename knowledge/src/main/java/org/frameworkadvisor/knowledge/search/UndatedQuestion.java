package org.frameworkadvisor.knowledge.search;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A question without when it is asked. People ask whether something is worth learning "in 2026",
/// "still" or "these days". A text that answers them seldom says when it holds, and a model takes
/// what stands in the question and not in the text for a difference in meaning: passages seem
/// farther away than they are. Their order is better taken from the question as it is.
final class UndatedQuestion {
  /// What stands behind a year, and not between a number and what is counted.
  private static final String BEHIND =
      "(?=\\s*+(?:[?!.,;:)](?!\\w)|$|(?:for|or|and|as|if|when|with|to)\\b))";

  /// What is left out with it; a long run of it is looked at once, from its beginning.
  private static final String IN_FRONT = "(?<![\\s,])[\\s,]*+";

  private static final Pattern YEAR =
      Pattern.compile(
          IN_FRONT
              + "(?:\\b(?:as of|in|at|for|by|of|since|from|to|until|till|before|after)\\s+)?"
              + "(?:\\bthe year\\s+)?(?<![\\w./-])((?:19|20)\\d\\d)"
              + BEHIND,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NOW =
      Pattern.compile(
          IN_FRONT
              + "(?<![\\w./-])(?:still|nowadays|today|currently|right now|these days|btw)"
              + "(?!['’-]|\\w|\\.\\w)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

  private static final Pattern LEADING = Pattern.compile("^[\\s,;:]+");

  private UndatedQuestion() {}

  /// The text of a question, without the years that no passage names and without words for the
  /// present; as it is where nothing else would be left.
  static String text(QueryAnalysis analysis) {
    Set<String> unknown =
        analysis.terms().stream()
            .filter(term -> !term.known())
            .map(QueryAnalysis.Term::text)
            .filter(term -> FOUR_DIGITS.matcher(term).matches())
            .collect(Collectors.toSet());
    String lasting = unknown.isEmpty() ? analysis.text() : without(unknown, analysis.text());
    lasting = NOW.matcher(lasting).replaceAll("");
    if (lasting.equals(analysis.text())) {
      return lasting;
    }
    lasting = LEADING.matcher(lasting).replaceFirst("");
    return lasting.codePoints().anyMatch(Character::isLetterOrDigit) ? lasting : analysis.text();
  }

  private static String without(Set<String> years, String text) {
    return YEAR.matcher(text)
        .replaceAll(
            found -> years.contains(found.group(1)) ? "" : Matcher.quoteReplacement(found.group()));
  }
}
