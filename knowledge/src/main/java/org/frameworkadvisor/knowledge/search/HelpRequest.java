package org.frameworkadvisor.knowledge.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a question asks for beyond its topic: help with a fault, or with something in the code. A
/// passage on the same topic is no answer to either.
///
/// @param isFault whether something does not work
/// @param code names out of code, lower case
record HelpRequest(boolean isFault, List<String> code) {
  /// So sure must be who answers somebody whose program does not work.
  private static final double SURE = 0.8;

  private static final Pattern FAULT =
      Pattern.compile(
          "\\b(?:problems? with|issues? with|trouble with|errors?|exception|traceback|not working"
              + "|(?:does|do|did|is|are)(?: ?n['’]t| not) (?:work|load|show|start|run|save|update)"
              + "|can(?:'t|’t|not) (?:get|make|find|import|install|connect)|fails?|failing|crash(?:es)?"
              + "|keeps? getting|stuck (?:on|at|with)|how (?:do|can) i fix)\\b",
          Pattern.CASE_INSENSITIVE);

  /// Names that only code has: SECRET_KEY, render_template(), ImportError, @app.route, --reload.
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\w@-])(?:[A-Za-z]\\w*+_\\w++|@[a-z]\\w*+(?:\\.\\w++)*+|--[a-z][\\w-]*+"
              + "|[A-Z][A-Za-z]*+(?<=Error|Exception)|[a-z]\\w*+(?=\\(\\)))");

  HelpRequest {
    code = List.copyOf(code);
  }

  static HelpRequest in(String question) {
    return new HelpRequest(
        FAULT.matcher(question).find(),
        CODE.matcher(question)
            .results()
            .map(MatchResult::group)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList());
  }

  /// Whether a passage that would answer the question without this answers it with this.
  ///
  /// @param confidence how likely it answers, 0 to 1
  boolean isMetBy(String passage, double confidence) {
    String lower = passage.toLowerCase(Locale.ROOT);
    boolean namesCode = code.isEmpty() || code.stream().anyMatch(lower::contains);
    return namesCode && (!isFault || confidence >= SURE);
  }
}
