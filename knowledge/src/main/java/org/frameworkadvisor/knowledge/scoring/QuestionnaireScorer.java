package org.frameworkadvisor.knowledge.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Scores frameworks by the answers to a questionnaire. Immutable and thread-safe; equal answers
/// give equal results.
///
/// Answers to items that are not asked, and options that do not exist, are ignored.
public final class QuestionnaireScorer {
  /// By whole numbers, which rounding makes neither equal nor different.
  private static final Comparator<Summed> ORDER =
      Comparator.comparing((Summed one) -> one.standing().isExcluded())
          .thenComparing(Comparator.comparingLong(Summed::sum).reversed())
          .thenComparing(one -> one.standing().framework());

  private final Questionnaire questionnaire;
  private final ScoreMatrix matrix;

  private record Summed(Ranking.Standing standing, long sum) {}

  public QuestionnaireScorer(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    this.matrix = new ScoreMatrix(questionnaire);
  }

  /// What is asked.
  public Questionnaire questionnaire() {
    return questionnaire;
  }

  /// Ranks the frameworks, and says how each total comes about.
  public Ranking rank(AnswerSheet answers) {
    AnswerSheet counted = questionnaire.reachable(answers);
    long shares = shares(counted);
    long[] sums = matrix.sums(counted);
    List<Summed> summed = new ArrayList<>();
    for (String framework : matrix.frameworks()) {
      summed.add(summed(framework, counted, shares));
    }
    summed.sort(ORDER);
    List<Ranking.Standing> standings = summed.stream().map(Summed::standing).toList();
    return new Ranking(
        standings,
        leaders(sums),
        margin(standings),
        answered(counted, answers),
        conflicts(counted));
  }

  /// For each other framework the smallest change of answers that would make it win alone, where at
  /// most [CounterfactualSearch#MOST_CHANGES] answers have to change. Found exactly: no smaller
  /// change does. Those that need least come first.
  public List<Counterfactual> counterfactuals(AnswerSheet answers) {
    AnswerSheet counted = questionnaire.reachable(answers);
    return new CounterfactualSearch(matrix, counted).all();
  }

  /// How firmly the winner stands; 0 where none leads alone.
  public Ranking.Stability stability(AnswerSheet answers) {
    AnswerSheet counted = questionnaire.reachable(answers);
    int winner = ScoreMatrix.winner(matrix.sums(counted));
    return winner < 0
        ? new Ranking.Stability(0, 0)
        : new Ranking.Stability(
            new CounterfactualSearch(matrix, counted).stays(winner),
            new WeightSensitivity(matrix, counted).stays(winner));
  }

  private long shares(AnswerSheet counted) {
    return counted.byItem().entrySet().stream()
        .mapToLong(answer -> matrix.share(item(answer.getKey()), answer.getValue()))
        .sum();
  }

  private Summed summed(String framework, AnswerSheet counted, long shares) {
    List<Ranking.Contribution> contributions = new ArrayList<>();
    List<String> excludedBy = new ArrayList<>();
    long sum = 0;
    for (var entry : counted.byItem().entrySet()) {
      QuestionnaireItem item = item(entry.getKey());
      AnswerSheet.Answer answer = entry.getValue();
      if (answer.importance() == Importance.NONE) {
        continue;
      }
      QuestionnaireItem.Rating rating =
          item.option(answer.option()).orElseThrow().rating(framework);
      long points =
          matrix.share(item, answer) * (rating.fit() - QuestionnaireItem.Rating.NEUTRAL_FIT);
      sum += points;
      if (answer.importance() == Importance.MUST && rating.fails()) {
        excludedBy.add(item.id());
      }
      contributions.add(
          new Ranking.Contribution(
              item.id(),
              item.criterion(),
              answer.option(),
              answer.importance(),
              (double) points / shares,
              rating.evidence()));
    }
    contributions.sort(
        Comparator.comparingDouble(Ranking.Contribution::points)
            .reversed()
            .thenComparing(Ranking.Contribution::item));
    double total = QuestionnaireItem.Rating.NEUTRAL_FIT + (shares == 0 ? 0 : (double) sum / shares);
    return new Summed(new Ranking.Standing(framework, total, excludedBy, contributions), sum);
  }

  private List<String> leaders(long[] sums) {
    long most = Arrays.stream(sums).max().orElse(-ScoreMatrix.OUT);
    List<String> leaders = new ArrayList<>();
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] == most && !ScoreMatrix.isOut(most)) {
        leaders.add(matrix.frameworks().get(i));
      }
    }
    return leaders;
  }

  private static double margin(List<Ranking.Standing> standings) {
    List<Ranking.Standing> running = standings.stream().filter(one -> !one.isExcluded()).toList();
    return running.size() < 2 ? 0 : running.get(0).total() - running.get(1).total();
  }

  private double answered(AnswerSheet counted, AnswerSheet answers) {
    long all = 0;
    long answered = 0;
    for (QuestionnaireItem item : questionnaire.asked(answers)) {
      all += matrix.weight(item);
      if (counted
          .to(item.id())
          .filter(answer -> answer.importance() != Importance.NONE)
          .isPresent()) {
        answered += matrix.weight(item);
      }
    }
    return all == 0 ? 0 : (double) answered / all;
  }

  private List<Ranking.Conflict> conflicts(AnswerSheet counted) {
    List<String> matter =
        counted.byItem().entrySet().stream()
            .filter(entry -> entry.getValue().importance().compareTo(Importance.IMPORTANT) >= 0)
            .map(entry -> Objects.requireNonNull(entry.getKey()))
            .toList();
    List<Ranking.Conflict> conflicts = new ArrayList<>();
    for (int i = 0; i < matter.size(); i++) {
      for (int j = i + 1; j < matter.size(); j++) {
        if (conflict(matter.get(i), matter.get(j), counted)) {
          conflicts.add(new Ranking.Conflict(matter.get(i), matter.get(j)));
        }
      }
    }
    return conflicts;
  }

  /// Each has a framework that suits it, but none suits both, nor is any indifferent to one.
  private boolean conflict(String first, String second, AnswerSheet counted) {
    boolean firstSuits = false;
    boolean secondSuits = false;
    for (String framework : matrix.frameworks()) {
      int one = fit(first, framework, counted);
      int other = fit(second, framework, counted);
      if (one >= QuestionnaireItem.Rating.NEUTRAL_FIT
          && other >= QuestionnaireItem.Rating.NEUTRAL_FIT) {
        return false;
      }
      firstSuits |= one > QuestionnaireItem.Rating.NEUTRAL_FIT;
      secondSuits |= other > QuestionnaireItem.Rating.NEUTRAL_FIT;
    }
    return firstSuits && secondSuits;
  }

  private int fit(String item, String framework, AnswerSheet counted) {
    return item(item)
        .option(counted.to(item).orElseThrow().option())
        .orElseThrow()
        .rating(framework)
        .fit();
  }

  private QuestionnaireItem item(String id) {
    return matrix.item(id);
  }
}
