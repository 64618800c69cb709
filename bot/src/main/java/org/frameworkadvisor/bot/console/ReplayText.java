package org.frameworkadvisor.bot.console;

import java.util.List;
import org.frameworkadvisor.bot.front.ResultWords;
import org.frameworkadvisor.bot.recommend.Recommendation;
import org.frameworkadvisor.bot.recommend.Replay;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.Item;
import org.frameworkadvisor.knowledge.scoring.Option;
import org.jline.utils.AttributedString;

/// What a code brings back, as text: what has changed since, the answers in it, the result.
final class ReplayText {
  private final Sheet sheet;

  private ReplayText(Sheet sheet) {
    this.sheet = sheet;
  }

  static void write(Replay replay, Sheet sheet) {
    switch (replay) {
      case Replay.Refused refused -> sheet.plain(refused.reason());
      case Replay.Replayed replayed -> new ReplayText(sheet).write(replayed);
    }
  }

  private void write(Replay.Replayed replayed) {
    replayed.changed().ifPresent(changed -> changed(changed, replayed.result()));
    Recommendation result = replayed.result();
    for (Item item : result.definition().questionnaire().asked(result.answers())) {
      answer(item, result);
    }
    sheet.blank();
    RecommendationText.write(result, sheet);
  }

  private void answer(Item item, Recommendation result) {
    result
        .answers()
        .to(item.id())
        .ifPresent(answer -> {
          String label = item.option(answer.option()).map(Option::label).orElse(answer.option());
          String stress =
              answer.importance() == Importance.IMPORTANT
                  ? ""
                  : " (" + ResultWords.word(answer.importance()) + ")";
          item(item.text() + " " + label + stress);
        });
  }

  private void changed(Replay.Changed changed, Recommendation now) {
    sheet.strong("The questionnaire has changed since this code was made.");
    for (Replay.Gone gone : changed.gone()) {
      item("This answer is no more and doesn't count: " + gone.question() + " " + gone.answer());
    }
    for (Item added : changed.added()) {
      item("This question is new: " + added.text());
    }
    changed
        .then()
        .ifPresentOrElse(
            then -> item(then(then, now)),
            () -> item("The questions are the same, but texts or weights may differ."));
    sheet.blank();
  }

  private static String then(Recommendation then, Recommendation now) {
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

  private void item(String text) {
    sheet.item("  • ", new AttributedString(Printable.line(text)));
  }
}
