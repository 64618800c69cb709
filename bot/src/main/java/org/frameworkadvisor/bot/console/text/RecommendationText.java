package org.frameworkadvisor.bot.console.text;

import java.util.List;
import java.util.Locale;
import org.frameworkadvisor.bot.recommend.RecognisedAnswer;
import org.frameworkadvisor.bot.recommend.Recommendation;
import org.frameworkadvisor.bot.text.ResultPhrases;
import org.frameworkadvisor.knowledge.scoring.Counterfactual;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;
import org.frameworkadvisor.knowledge.search.Quote;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/// A recommendation as text: who wins, bars, reasons with quotes, and what would change it.
public final class RecommendationText {
  private static final int LONGEST_BAR = 40;
  private static final int FIGURES = 6;
  private static final int MOST_CHANGES = 5;

  private final Recommendation result;
  private final ResultPhrases words;
  private final TextLayout layout;
  private final NumberedSources sources = new NumberedSources();

  private RecommendationText(Recommendation result, TextLayout layout) {
    this.result = result;
    this.words = new ResultPhrases(result);
    this.layout = layout;
  }

  public static void write(Recommendation result, TextLayout layout) {
    new RecommendationText(result, layout).write();
  }

  /// What a text was taken to say.
  public static void understood(List<RecognisedAnswer> understood, TextLayout layout) {
    for (RecognisedAnswer one : understood) {
      layout.item(
          "  • ",
          new AttributedString(
              TerminalText.line(
                  one.question().text()
                      + " "
                      + one.option().label()
                      + " (“"
                      + one.words()
                      + "”)")));
    }
  }

  private void write() {
    if (result.answers().byItem().isEmpty()) {
      layout.plain("Nothing was answered, so nothing speaks for any of them.");
      return;
    }
    verdict();
    layout.blank();
    bars();
    for (Recommendation.Verdict verdict : result.best()) {
      reasons(verdict);
    }
    changes();
    firmness();
    result.recommended().stream().limit(Recommendation.BEST).forEach(this::learning);
    sources.addTo(layout);
    layout
        .blank()
        .plain("Code of this result, for you and others: ./advisor result " + result.code());
  }

  private void verdict() {
    layout.strong(line(words.verdict("suits you best")));
    for (String decider : words.deciders()) {
      layout.item("  • ", new AttributedString(line(decider)));
    }
  }

  private void bars() {
    int names = result.best().stream().mapToInt(one -> width(line(one.name()))).max().orElse(0);
    int room = Math.clamp(layout.style().width() - names - FIGURES, 5, LONGEST_BAR);
    for (Recommendation.Verdict verdict : result.best()) {
      String name = line(verdict.name());
      AttributedStringBuilder bar = new AttributedStringBuilder();
      bar.append(name).append(" ".repeat(names - width(name) + 1));
      if (verdict.standing().isExcluded()) {
        bar.append("out: cannot meet a must", TextLayout.QUIET);
      } else {
        int length = (int) Math.round(verdict.standing().total() / 100 * room);
        bar.append("█".repeat(length), TextLayout.ANSWER);
        bar.append("░".repeat(room - length), TextLayout.QUIET);
        bar.append(String.format(Locale.ROOT, " %3.0f", verdict.standing().total()));
      }
      layout.ready("", bar.toAttributedString());
    }
    if (!words.others().isEmpty()) {
      layout.plain(line(words.others()));
    }
  }

  private void reasons(Recommendation.Verdict verdict) {
    if (verdict.standing().contributions().isEmpty()) {
      return;
    }
    layout.blank().strong(line(verdict.name()));
    for (Recommendation.Reason must : verdict.dealBreakers()) {
      layout.item("  ✗ ", new AttributedString(line(words.cannotMeet(must.question()))));
      must.quotes().forEach(quote -> quote("    ", quote));
    }
    for (QuestionnaireItem must : verdict.unproven()) {
      layout.item("  ? ", new AttributedString(line(words.unproven(must))));
    }
    verdict.strengths().forEach(reason -> reason("  + ", reason));
    verdict.weaknesses().forEach(reason -> reason("  − ", reason));
  }

  private String answer(QuestionnaireItem item) {
    return line(words.answer(item));
  }

  private void reason(String lead, Recommendation.Reason reason) {
    String points = String.format(Locale.ROOT, " (%+.0f)", reason.contribution().points());
    layout.item(lead, new AttributedString(answer(reason.question()) + points));
    reason.quotes().forEach(quote -> quote("    ", quote));
  }

  private void quote(String lead, Quote quote) {
    layout.item(
        lead,
        new AttributedString(
            "“" + line(quote.text()) + "” " + sources.reference(quote.passage()),
            TextLayout.QUIET));
  }

  private void changes() {
    if (result.counterfactuals().isEmpty()) {
      return;
    }
    layout.blank().strong("What would change it");
    for (Counterfactual other : result.counterfactuals().stream().limit(MOST_CHANGES).toList()) {
      layout.item("  • ", new AttributedString(line(words.sentence(other))));
    }
  }

  private void firmness() {
    layout.blank().strong("How far to trust it");
    for (String sentence : words.trust()) {
      layout.item("  • ", new AttributedString(line(sentence)));
    }
  }

  private void learning(Recommendation.Verdict verdict) {
    if (verdict.resources().isEmpty()) {
      return;
    }
    layout.blank().strong("How to learn " + line(verdict.name()));
    verdict.resources().forEach(quote -> quote("  • ", quote));
  }

  private static String line(String text) {
    return TerminalText.line(text);
  }

  private static int width(String text) {
    return new AttributedString(text).columnLength();
  }
}
