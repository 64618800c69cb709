package org.frameworkadvisor.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.frameworkadvisor.bot.recommend.Recommendation;
import org.frameworkadvisor.bot.recommend.Understood;
import org.frameworkadvisor.knowledge.retrieval.Quote;
import org.frameworkadvisor.knowledge.scoring.Change;
import org.frameworkadvisor.knowledge.scoring.Conflict;
import org.frameworkadvisor.knowledge.scoring.Counterfactual;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.Item;
import org.frameworkadvisor.knowledge.scoring.Option;
import org.frameworkadvisor.knowledge.scoring.Ranking;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/// A recommendation as text: who wins, bars, reasons with quotes, and what would change it.
final class RecommendationText {
  private static final double FIRM = 0.9;
  private static final double FAIRLY_FIRM = 0.7;
  private static final int LONGEST_BAR = 40;
  private static final int FIGURES = 6;

  private final Recommendation result;
  private final Sheet sheet;
  private final Sources sources = new Sources();

  private RecommendationText(Recommendation result, Sheet sheet) {
    this.result = result;
    this.sheet = sheet;
  }

  static void write(Recommendation result, Sheet sheet) {
    new RecommendationText(result, sheet).write();
  }

  /// What a text was taken to say.
  static void understood(List<Understood> understood, Sheet sheet) {
    for (Understood one : understood) {
      sheet.item(
          "  • ",
          new AttributedString(
              Printable.line(
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
      sheet.plain("Nothing was answered, so nothing speaks for any of them.");
      return;
    }
    verdict();
    sheet.blank();
    bars();
    for (Recommendation.Verdict verdict : result.verdicts()) {
      reasons(verdict);
    }
    changes();
    firmness();
    result.recommended().forEach(this::learning);
    sources.addTo(sheet);
    sheet
        .blank()
        .plain("Code of this result, for you and others: ./advisor result " + result.code());
  }

  private void verdict() {
    Ranking ranking = result.ranking();
    List<String> names = result.verdicts().stream().map(one -> line(one.name())).toList();
    if (ranking.leaders().isEmpty()) {
      sheet.strong("None of them meets everything that you said is a must.");
    } else if (ranking.isTie()) {
      sheet.strong(
          names.get(0)
              + " and "
              + names.get(1)
              + " are level: either will do. What decides is below.");
    } else {
      sheet.strong(names.getFirst() + " suits you best" + lead(ranking) + ".");
    }
  }

  private static String lead(Ranking ranking) {
    return ranking.margin() == 0
        ? ": it is the only one that meets every must"
        : String.format(Locale.ROOT, ", by %.0f points of 100", ranking.margin());
  }

  private void bars() {
    int names = result.verdicts().stream().mapToInt(one -> width(line(one.name()))).max().orElse(0);
    int room = Math.clamp(sheet.look().width() - names - FIGURES, 5, LONGEST_BAR);
    for (Recommendation.Verdict verdict : result.verdicts()) {
      String name = line(verdict.name());
      AttributedStringBuilder bar = new AttributedStringBuilder();
      bar.append(name).append(" ".repeat(names - width(name) + 1));
      if (verdict.standing().isExcluded()) {
        bar.append("out: cannot meet a must", Sheet.QUIET);
      } else {
        int length = (int) Math.round(verdict.standing().total() / 100 * room);
        bar.append("█".repeat(length), Sheet.ANSWER);
        bar.append("░".repeat(room - length), Sheet.QUIET);
        bar.append(String.format(Locale.ROOT, " %3.0f", verdict.standing().total()));
      }
      sheet.ready("", bar.toAttributedString());
    }
  }

  private void reasons(Recommendation.Verdict verdict) {
    if (verdict.strengths().isEmpty() && verdict.weaknesses().isEmpty()) {
      return;
    }
    sheet.blank().strong(line(verdict.name()));
    for (Item must : verdict.dealBreakers()) {
      sheet.item("  ✗ ", new AttributedString("It cannot meet your must: " + answer(must)));
    }
    verdict.strengths().forEach(reason -> reason("  + ", reason));
    verdict.weaknesses().forEach(reason -> reason("  − ", reason));
  }

  private String answer(Item item) {
    return line(item.text())
        + " "
        + result
            .answers()
            .to(item.id())
            .flatMap(answer -> item.option(answer.option()))
            .map(option -> line(option.label()))
            .orElse("");
  }

  private void reason(String lead, Recommendation.Reason reason) {
    String points = String.format(Locale.ROOT, " (%+.0f)", reason.contribution().points());
    sheet.item(lead, new AttributedString(answer(reason.question()) + points));
    reason.quotes().forEach(quote -> quote("    ", quote));
  }

  private void quote(String lead, Quote quote) {
    sheet.item(
        lead,
        new AttributedString(
            "“" + line(quote.text()) + "” " + sources.reference(quote.passage()), Sheet.QUIET));
  }

  private void changes() {
    if (result.counterfactuals().isEmpty()) {
      return;
    }
    sheet.blank().strong("What would change it");
    for (Counterfactual other : result.counterfactuals()) {
      String changes =
          other.changes().stream().map(this::change).collect(Collectors.joining(" and "));
      sheet.item(
          "  • ",
          new AttributedString(
              line(result.definition().name(other.winner())) + " would win if " + changes + "."));
    }
  }

  private String change(Change change) {
    Item item = result.definition().questionnaire().item(change.item()).orElseThrow();
    String before = label(item, change.before().option());
    if (!change.before().option().equals(change.after().option())) {
      String mattering =
          change.before().importance() == change.after().importance()
              ? ""
              : ", which " + matters(change.after().importance());
      return "your answer to “"
          + line(item.text())
          + "” were “"
          + label(item, change.after().option())
          + "”"
          + mattering;
    }
    boolean isMore = change.after().importance().compareTo(change.before().importance()) > 0;
    return "“"
        + before
        + "” ("
        + title(item)
        + ") mattered "
        + (isMore ? "more" : "less")
        + ": "
        + word(change.after().importance())
        + " instead of "
        + word(change.before().importance());
  }

  private String title(Item item) {
    return result
        .definition()
        .questionnaire()
        .criterion(item.criterion())
        .map(criterion -> line(criterion.title()).toLowerCase(Locale.ROOT))
        .orElse(item.id());
  }

  private static String label(Item item, String option) {
    return item.option(option).map(Option::label).map(RecommendationText::line).orElse(option);
  }

  static String word(Importance importance) {
    return switch (importance) {
      case NONE -> "doesn't matter";
      case NICE -> "nice";
      case IMPORTANT -> "important";
      case MUST -> "a must";
    };
  }

  private static String matters(Importance importance) {
    return importance == Importance.NONE ? "doesn't matter" : "is " + word(importance);
  }

  private void firmness() {
    sheet.blank().strong("How far to trust it");
    Ranking ranking = result.ranking();
    if (ranking.winner().isPresent()) {
      double answers = result.stability().overAnswers();
      double weights = result.stability().overWeights();
      sheet.item(
          "  • ",
          new AttributedString(
              String.format(
                  Locale.ROOT,
                  "The first place is %s: it stays in %.0f %% of cases when one answer changes, and"
                      + " in %.0f %% when the criteria weigh a fifth more or less.",
                  firm(Math.min(answers, weights)),
                  100 * answers,
                  100 * weights)));
    }
    sheet.item(
        "  • ",
        new AttributedString(
            String.format(
                Locale.ROOT,
                "You answered %.0f %% of what counts; confidence is %s.",
                100 * ranking.answered(),
                ranking.confidence().name().toLowerCase(Locale.ROOT))));
    for (Conflict conflict : ranking.conflicts()) {
      sheet.item(
          "  • ",
          new AttributedString(
              "Two of your answers pull in opposite directions: "
                  + answer(item(conflict.first()))
                  + " / "
                  + answer(item(conflict.second()))));
    }
  }

  private void learning(Recommendation.Verdict verdict) {
    if (verdict.resources().isEmpty()) {
      return;
    }
    sheet.blank().strong("How to learn " + line(verdict.name()));
    verdict.resources().forEach(quote -> quote("  • ", quote));
  }

  private Item item(String id) {
    return result.definition().questionnaire().item(id).orElseThrow();
  }

  private static String firm(double share) {
    if (share >= FIRM) {
      return "firm";
    }
    return share >= FAIRLY_FIRM ? "fairly firm" : "shaky";
  }

  private static String line(String text) {
    return Printable.line(text);
  }

  private static int width(String text) {
    return new AttributedString(text).columnLength();
  }
}
