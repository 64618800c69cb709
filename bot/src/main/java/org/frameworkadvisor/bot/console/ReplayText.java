package org.frameworkadvisor.bot.console;

import org.frameworkadvisor.bot.front.ReplayWords;
import org.frameworkadvisor.bot.front.ResultWords;
import org.frameworkadvisor.bot.recommend.Interview;
import org.frameworkadvisor.bot.recommend.Recommendation;
import org.frameworkadvisor.bot.recommend.Replay;
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
              answer.importance() == Interview.USUAL
                  ? ""
                  : " (" + ResultWords.word(answer.importance()) + ")";
          item(item.text() + " " + label + stress);
        });
  }

  private void changed(Replay.Changed changed, Recommendation now) {
    sheet.strong(ReplayWords.CHANGED);
    ReplayWords.changes(changed, now).forEach(this::item);
    sheet.blank();
  }

  private void item(String text) {
    sheet.item("  • ", new AttributedString(Printable.line(text)));
  }
}
