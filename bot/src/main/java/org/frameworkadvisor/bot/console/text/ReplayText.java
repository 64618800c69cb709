package org.frameworkadvisor.bot.console.text;

import org.frameworkadvisor.bot.recommend.Interview;
import org.frameworkadvisor.bot.recommend.Recommendation;
import org.frameworkadvisor.bot.recommend.ReplayResult;
import org.frameworkadvisor.bot.text.ReplayPhrases;
import org.frameworkadvisor.bot.text.ResultPhrases;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;
import org.jline.utils.AttributedString;

/// What a code brings back, as text: what has changed since, the answers in it, the result.
public final class ReplayText {
  private final TextLayout layout;

  private ReplayText(TextLayout layout) {
    this.layout = layout;
  }

  public static void write(ReplayResult.Replayed replayed, TextLayout layout) {
    new ReplayText(layout).write(replayed);
  }

  private void write(ReplayResult.Replayed replayed) {
    replayed.changed().ifPresent(changed -> changed(changed, replayed.result()));
    Recommendation result = replayed.result();
    for (QuestionnaireItem item : result.definition().questionnaire().asked(result.answers())) {
      answer(item, result);
    }
    layout.blank();
    RecommendationText.write(result, layout);
  }

  private void answer(QuestionnaireItem item, Recommendation result) {
    result
        .answers()
        .to(item.id())
        .ifPresent(answer -> {
          String label =
              item.option(answer.option())
                  .map(QuestionnaireItem.Option::label)
                  .orElse(answer.option());
          String stress =
              answer.importance() == Interview.USUAL
                  ? ""
                  : " (" + ResultPhrases.word(answer.importance()) + ")";
          item(item.text() + " " + label + stress);
        });
  }

  private void changed(ReplayResult.Changed changed, Recommendation now) {
    layout.strong(ReplayPhrases.CHANGED);
    ReplayPhrases.changes(changed, now).forEach(this::item);
    layout.blank();
  }

  private void item(String text) {
    layout.item("  • ", new AttributedString(TerminalText.line(text)));
  }
}
