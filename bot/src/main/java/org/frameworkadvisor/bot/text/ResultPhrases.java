package org.frameworkadvisor.bot.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.recommend.Recommendation;
import org.frameworkadvisor.knowledge.scoring.Counterfactual;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.Questionnaire;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;
import org.frameworkadvisor.knowledge.scoring.Ranking;

/// What a recommendation says, in plain words and without markup: the same sentences wherever it is
/// shown. Names and questions stand in them as the content has them.
public final class ResultPhrases {
  private static final double FIRM = 0.9;
  private static final double FAIRLY_FIRM = 0.7;
  private static final int MOST_NAMED = 3;

  private final Recommendation result;

  public ResultPhrases(Recommendation result) {
    this.result = result;
  }

  /// Who comes first; or who are level, to be followed by [#deciders].
  ///
  /// @param suits what is said of the one that leads, between its name and by how much
  public String verdict(String suits) {
    List<String> level = result.level().stream().map(Recommendation.Verdict::name).toList();
    if (level.isEmpty()) {
      return "None of them meets everything that is a must.";
    }
    if (level.size() == 1) {
      return level.getFirst() + " " + suits + lead() + ".";
    }
    return named(level)
        + (result.decidingAnswers().isEmpty()
            ? " are level, and none of the answers tells them apart."
            : " are level; this decides:");
  }

  /// Those that come after the best, in one line; empty where there are none.
  public String others() {
    List<Recommendation.Verdict> others =
        result.verdicts().stream().skip(Recommendation.BEST).toList();
    return others(
        others.stream()
            .filter(one -> !one.standing().isExcluded())
            .map(one -> placed(one.name(), one.standing().total()))
            .toList(),
        others.stream()
            .filter(one -> one.standing().isExcluded())
            .map(Recommendation.Verdict::name)
            .toList());
  }

  /// A name with its points.
  public static String placed(String name, double total) {
    return String.format(Locale.ROOT, "%s %.0f", name, total);
  }

  /// Those that come after the best, in one line.
  ///
  /// @param behind names with their points
  /// @param out the names of those that a must rules out
  public static String others(List<String> behind, List<String> out) {
    List<String> parts = new ArrayList<>();
    if (!behind.isEmpty()) {
      parts.add("Then: " + String.join(", ", behind) + ".");
    }
    if (!out.isEmpty()) {
      parts.add("Out, for they cannot meet a must: " + String.join(", ", out) + ".");
    }
    return String.join(" ", parts);
  }

  /// Several names as people say them; the first three of many.
  public static String named(List<String> names) {
    int last = names.size() - 1;
    return names.size() > MOST_NAMED
        ? String.join(", ", names.subList(0, MOST_NAMED))
            + " and "
            + (names.size() - MOST_NAMED)
            + " more"
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /// What tells those apart that are level, an answer each.
  public List<String> deciders() {
    return result.decidingAnswers().stream()
        .limit(MOST_NAMED)
        .map(decidingAnswer ->
            String.format(
                    Locale.ROOT,
                    "For %s (%+.0f): ",
                    decidingAnswer.framework(),
                    decidingAnswer.points())
                + answer(decidingAnswer.question()))
        .toList();
  }

  private String lead() {
    double margin = result.ranking().margin();
    return margin == 0
        ? ": it is the only one that no must rules out"
        : String.format(Locale.ROOT, ", by %.0f points of 100", margin);
  }

  /// That a framework cannot meet a must.
  public String cannotMeet(QuestionnaireItem must) {
    return "It cannot meet your must: " + answer(must);
  }

  /// That nothing is known about a must.
  public String unproven(QuestionnaireItem must) {
    return "I know nothing about whether it meets your must: " + answer(must);
  }

  /// How far to trust it, a sentence each.
  public List<String> trust() {
    Ranking ranking = result.ranking();
    return Stream.concat(
            Stream.concat(firmness().stream(), Stream.of(confidence())),
            ranking.conflicts().stream().map(this::conflict))
        .toList();
  }

  /// How firmly the first stands; empty where none leads alone.
  public Optional<String> firmness() {
    double answers = result.stability().overAnswers();
    double weights = result.stability().overWeights();
    return result
        .ranking()
        .winner()
        .map(_ ->
            String.format(
                Locale.ROOT,
                "The first place is %s: it stays in %.0f %% of cases when one answer changes, and"
                    + " in %.0f %% when the criteria weigh a fifth more or less.",
                firm(Math.min(answers, weights)),
                100 * answers,
                100 * weights));
  }

  private static String firm(double share) {
    if (share >= FIRM) {
      return "firm";
    }
    return share >= FAIRLY_FIRM ? "fairly firm" : "shaky";
  }

  private String confidence() {
    return String.format(
        Locale.ROOT,
        "You answered %.0f %% of what counts; confidence is %s.",
        100 * result.ranking().answered(),
        result.ranking().confidence().name().toLowerCase(Locale.ROOT));
  }

  private String conflict(Ranking.Conflict conflict) {
    return "Two of your answers pull in opposite directions: "
        + answer(item(conflict.first()))
        + " / "
        + answer(item(conflict.second()));
  }

  /// A question with the answer that was given to it.
  public String answer(QuestionnaireItem item) {
    return item.text()
        + " "
        + result
            .answers()
            .to(item.id())
            .flatMap(answer -> item.option(answer.option()))
            .map(QuestionnaireItem.Option::label)
            .orElse("");
  }

  /// Who would win, and if what.
  public String sentence(Counterfactual other) {
    List<String> changes = other.changes().stream().map(this::change).toList();
    return result.definition().name(other.winner())
        + " would win if "
        + String.join(" and ", changes)
        + ".";
  }

  /// The question that it answers, short enough for a button where the content's titles are.
  public String question(Counterfactual other) {
    if (other.changes().size() > 1) {
      return "What would make " + result.definition().name(other.winner()) + " win?";
    }
    Counterfactual.Change change = other.changes().getFirst();
    QuestionnaireItem item = item(change.item());
    if (!change.before().option().equals(change.after().option())) {
      return "What if “" + label(item, change.after().option()) + "”?";
    }
    return change.after().importance() == Importance.NONE
        ? "What if " + title(item) + " doesn't matter?"
        : "What if " + title(item) + " matters " + (isMore(change) ? "more?" : "less?");
  }

  private String change(Counterfactual.Change change) {
    QuestionnaireItem item = item(change.item());
    Importance after = change.after().importance();
    if (!change.before().option().equals(change.after().option())) {
      return "your answer to “"
          + item.text()
          + "” were “"
          + label(item, change.after().option())
          + "”"
          + (change.before().importance() == after ? "" : ", which " + matters(after));
    }
    return "“"
        + label(item, change.before().option())
        + "” ("
        + title(item)
        + ") mattered "
        + (isMore(change) ? "more" : "less")
        + ": "
        + word(after)
        + " instead of "
        + word(change.before().importance());
  }

  private static boolean isMore(Counterfactual.Change change) {
    return change.after().importance().compareTo(change.before().importance()) > 0;
  }

  /// What a question is about, in small letters.
  private String title(QuestionnaireItem item) {
    return result
        .definition()
        .questionnaire()
        .criterion(item.criterion())
        .map(Questionnaire.Criterion::title)
        .map(title -> title.toLowerCase(Locale.ROOT))
        .orElse(item.id());
  }

  private static String label(QuestionnaireItem item, String option) {
    return item.option(option).map(QuestionnaireItem.Option::label).orElse(option);
  }

  /// How much something matters.
  public static String word(Importance importance) {
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

  private QuestionnaireItem item(String id) {
    return result.definition().questionnaire().item(id).orElseThrow();
  }
}
