package org.frameworkadvisor.bot.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.dv8tion.jda.api.components.selections.SelectOption;
import org.frameworkadvisor.bot.front.Legible;
import org.frameworkadvisor.bot.front.ResultWords;
import org.frameworkadvisor.bot.recommend.Decider;
import org.frameworkadvisor.bot.recommend.Move;
import org.frameworkadvisor.bot.recommend.Recommendation;
import org.frameworkadvisor.bot.recommend.Session;
import org.frameworkadvisor.knowledge.retrieval.Quote;
import org.frameworkadvisor.knowledge.scoring.Item;

/// What the questionnaire comes to: who wins, by how much, why, and how far to trust it. The
/// reasons of one framework at a time, for each is quoted.
final class RecommendationCard {
  private static final int NAME = 60;
  private static final int LINE = 300;
  private static final int SENTENCES = 700;
  private static final int CITATION = 240;
  private static final int LEAST_QUOTE = 120;
  private static final int MOST_QUOTE = 420;
  private static final int MOST_BARS = 10;
  private static final int MOST_OPTIONS = 25;
  private static final int LONGEST_BAR = 20;

  /// What stands below the reasons, and on buttons.
  private static final int BELOW = SENTENCES + 700;

  private final Recommendation result;
  private final ResultWords words;
  private final Sheet sheet = new Sheet();

  private RecommendationCard(Recommendation result) {
    this.result = result;
    this.words = new ResultWords(result);
  }

  /// A private one, which leads on.
  ///
  /// @param note a quiet sentence at the end; empty for none
  static Card of(Recommendation result, Session session, ResultView view, String note) {
    RecommendationCard card = new RecommendationCard(result);
    card.content(view);
    card.controls(session);
    return card.sheet.text(new Footer().line(note).markdown()).card();
  }

  private void content(ResultView view) {
    if (result.answers().byItem().isEmpty()) {
      sheet.text("You answered nothing, so nothing speaks for any of them.");
      return;
    }
    sheet.text("### " + verdict());
    deciders();
    sheet.text(bars());
    sheet.divider();
    reasons(result.verdicts().get(Math.min(view.framework(), result.verdicts().size() - 1)));
    sheet.text(trust());
  }

  private String verdict() {
    List<String> level = result.level().stream().map(one -> shown(one.name(), NAME)).toList();
    if (level.isEmpty()) {
      return "None of them meets everything that you said is a must.";
    }
    if (level.size() == 1) {
      return level.getFirst() + " suits you best" + words.lead() + ".";
    }
    String all = joined(level.subList(0, Math.min(level.size(), MOST_BARS)));
    return result.deciders().isEmpty()
        ? all + " are level, and none of your answers tells them apart."
        : all + " are level; this decides:";
  }

  private static String joined(List<String> names) {
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private void deciders() {
    List<String> lines = new ArrayList<>();
    for (Decider decider : result.deciders().stream().limit(MOST_BARS).toList()) {
      lines.add(
          "- "
              + shown(words.answer(decider.question()), LINE / 2)
              + String.format(Locale.ROOT, " (%+.0f for ", decider.points())
              + shown(decider.framework(), NAME)
              + ")");
    }
    sheet.text(String.join("\n", lines));
  }

  /// The ranking. A picture of it would go beside this.
  private String bars() {
    List<String> lines = new ArrayList<>();
    for (Recommendation.Verdict verdict : result.verdicts().stream().limit(MOST_BARS).toList()) {
      String name = shown(verdict.name(), NAME);
      lines.add(
          verdict.standing().isExcluded()
              ? "`" + "×".repeat(LONGEST_BAR) + "` " + name + ": out, it cannot meet a must"
              : bar(verdict.standing().total()) + name);
    }
    int more = result.verdicts().size() - lines.size();
    return String.join("\n", lines) + (more > 0 ? "\n-# and " + more + " more" : "");
  }

  private static String bar(double total) {
    int length = (int) Math.round(total / 100 * LONGEST_BAR);
    return "`"
        + "█".repeat(length)
        + "░".repeat(LONGEST_BAR - length)
        + String.format(Locale.ROOT, "` **%.0f** ", total);
  }

  private void reasons(Recommendation.Verdict verdict) {
    sheet.text("### " + shown(verdict.name(), NAME));
    for (Item must : verdict.dealBreakers().stream().limit(2).toList()) {
      sheet.text("✗ It cannot meet your must: " + shown(words.answer(must), LINE));
    }
    List<Recommendation.Reason> reasons = new ArrayList<>(verdict.strengths());
    reasons.addAll(verdict.weaknesses());
    if (reasons.isEmpty()) {
      sheet.text("None of your answers speaks for it or against it.");
    }
    int room = (sheet.room() - BELOW) / Math.max(1, reasons.size());
    reasons.forEach(reason -> sheet.text(reason(reason, room)));
  }

  private String reason(Recommendation.Reason reason, int room) {
    String line =
        (reason.contribution().points() > 0 ? "➕ " : "➖ ")
            + shown(words.answer(reason.question()), Math.min(LINE, room))
            + String.format(Locale.ROOT, " (%+.0f)", reason.contribution().points());
    int left = room - line.length() - CITATION;
    if (reason.quotes().isEmpty() || left < LEAST_QUOTE) {
      return line;
    }
    Quote quote = reason.quotes().getFirst();
    return line
        + "\n"
        + Blockquote.of(quote.text()).markdown(Math.min(left, MOST_QUOTE))
        + "\n-# "
        + Citation.of(quote.passage(), CITATION);
  }

  private String trust() {
    List<String> lines = new ArrayList<>();
    int room = SENTENCES;
    for (String sentence : words.trust()) {
      String line = "-# " + shown(sentence, LINE);
      room -= line.length();
      if (room > 0) {
        lines.add(line);
      }
    }
    return String.join("\n", lines);
  }

  private void controls(Session session) {
    QuizControls controls = new QuizControls(session);
    List<SelectOption> options = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_OPTIONS, result.verdicts().size()); i++) {
      Recommendation.Verdict verdict = result.verdicts().get(i);
      options.add(controls.option(new ResultView(i).wish(), verdict.name(), place(i, verdict)));
    }
    if (!result.answers().byItem().isEmpty()) {
      sheet.select(controls.menu("What speaks for and against…", options));
    }
    sheet.buttons(
        controls.button(new Move.Back(), "Back").button(new Move.Restart(), "Restart").list());
  }

  private static String place(int index, Recommendation.Verdict verdict) {
    return verdict.standing().isExcluded()
        ? "cannot meet a must"
        : String.format(
            Locale.ROOT, "place %d, %.0f points", index + 1, verdict.standing().total());
  }

  private static String shown(String raw, int room) {
    String line = Legible.line(raw);
    return Markdown.fitting(
        line.isEmpty() ? "…" : line, room, text -> Markdown.isolated(Markdown.typed(text)));
  }
}
