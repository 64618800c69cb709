package org.frameworkadvisor.bot.text;

import java.util.ArrayList;
import java.util.List;
import org.frameworkadvisor.bot.recommend.Recommendation;
import org.frameworkadvisor.bot.recommend.ReplayResult;

/// What has changed since the code of a result was made, in plain words and without markup: the
/// same sentences wherever it is shown.
public final class ReplayPhrases {
  /// What comes before the sentences.
  public static final String CHANGED = "The questionnaire has changed since this code was made.";

  private ReplayPhrases() {}

  /// What is different, a sentence each.
  public static List<String> changes(ReplayResult.Changed changed, Recommendation now) {
    List<String> sentences = new ArrayList<>();
    for (ReplayResult.Gone gone : changed.gone()) {
      sentences.add(
          "This answer is no more and doesn't count: " + gone.question() + " " + gone.answer());
    }
    changed.added().forEach(added -> sentences.add("This question is new: " + added.text()));
    sentences.add(outcome(changed, now));
    return sentences;
  }

  private static String outcome(ReplayResult.Changed changed, Recommendation now) {
    return changed
        .then()
        .map(then -> outcome(then, now))
        .orElse(
            changed.gone().isEmpty() && changed.added().isEmpty()
                ? "The questions are the same, but texts or weights may differ."
                : "What it came to then is not known any more.");
  }

  private static String outcome(Recommendation then, Recommendation now) {
    List<String> before = winners(then);
    if (before.equals(winners(now))) {
      return "It comes to the same: " + named(before) + ".";
    }
    return "It came to " + named(before) + " then, and comes to " + named(winners(now)) + " now.";
  }

  private static List<String> winners(Recommendation result) {
    return result.recommended().stream().map(Recommendation.Verdict::name).toList();
  }

  private static String named(List<String> names) {
    return names.isEmpty() ? "none of them" : String.join(" or ", names);
  }
}
