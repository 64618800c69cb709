package org.frameworkadvisor.bot.discord.recommend;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which part of a result is looked at, as a [QuizStep] wishes for it: `v2`, or `x1v2` for what
/// would be if answers were others.
///
/// @param whatIf the number of the counterfactual, from 0; empty for the own answers
/// @param framework whose reasons are shown: its place in the ranking, from 0
record ResultView(Optional<Integer> whatIf, int framework) {
  /// The own answers, and why the winner wins.
  static final ResultView OWN = new ResultView(Optional.empty(), 0);

  private static final Pattern FORM = Pattern.compile("(?:x([0-9]{1,2}))?v([0-9]{1,2})");

  static ResultView whatIf(int number) {
    return new ResultView(Optional.of(number), 0);
  }

  ResultView of(int other) {
    return new ResultView(whatIf, other);
  }

  static Optional<ResultView> parse(String wish) {
    Matcher form = FORM.matcher(wish);
    return form.matches()
        ? Optional.of(
            new ResultView(
                Optional.ofNullable(form.group(1)).map(Integer::valueOf),
                Integer.parseInt(form.group(2))))
        : Optional.empty();
  }

  String wish() {
    return whatIf.map(number -> "x" + number).orElse("") + "v" + framework;
  }
}
