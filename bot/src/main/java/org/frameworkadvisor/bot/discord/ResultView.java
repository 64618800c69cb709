package org.frameworkadvisor.bot.discord;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which part of a result is looked at, as a [QuizStep] wishes for it: `v2`.
///
/// @param framework whose reasons are shown: its place in the ranking, from 0
record ResultView(int framework) {
  static final ResultView WINNER = new ResultView(0);

  private static final Pattern FORM = Pattern.compile("v([0-9]{1,2})");

  static Optional<ResultView> parse(String wish) {
    Matcher form = FORM.matcher(wish);
    return form.matches()
        ? Optional.of(new ResultView(Integer.parseInt(form.group(1))))
        : Optional.empty();
  }

  String wish() {
    return "v" + framework;
  }
}
