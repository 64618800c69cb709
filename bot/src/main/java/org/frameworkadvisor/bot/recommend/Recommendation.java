package org.frameworkadvisor.bot.recommend;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.scoring.AnswerSheet;
import org.frameworkadvisor.knowledge.scoring.Counterfactual;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;
import org.frameworkadvisor.knowledge.scoring.Ranking;
import org.frameworkadvisor.knowledge.search.Quote;

/// Which framework suits, why, and what would change it.
///
/// @param answers those that it rests on
/// @param verdicts one for each framework, in the order of the ranking
public record Recommendation(
    QuestionnaireDefinition definition,
    AnswerSheet answers,
    Ranking ranking,
    Ranking.Stability stability,
    List<Counterfactual> counterfactuals,
    List<Verdict> verdicts) {
  /// How many of the best are told of one by one.
  public static final int BEST = 3;

  public Recommendation {
    counterfactuals = List.copyOf(counterfactuals);
    verdicts = List.copyOf(verdicts);
  }

  /// The first of the ranking, to be told of one by one.
  public List<Verdict> best() {
    return verdicts.stream().limit(BEST).toList();
  }

  /// What to recommend: the first, or all that are level with it; nothing where a must rules out
  /// all, or nothing was answered.
  public List<Verdict> recommended() {
    return answers.byItem().isEmpty() ? List.of() : level();
  }

  /// The answers as a short code, by which anybody can have them recommended by again.
  public String code() {
    return ResultCode.of(definition, answers);
  }

  /// The frameworks that are too close to the first to tell them apart, itself included; fewer than
  /// two where there is no tie.
  public List<Verdict> level() {
    List<Verdict> running =
        verdicts.stream().filter(verdict -> !verdict.standing().isExcluded()).toList();
    return running.stream()
        .filter(one -> running.getFirst().standing().total() - one.standing().total() < Ranking.TIE)
        .toList();
  }

  /// For each of those that are level, the answer in which it leads the others most; without those
  /// that lead in none.
  public List<DecidingAnswer> decidingAnswers() {
    List<Verdict> level = level();
    return level.size() < 2
        ? List.of()
        : level.stream().flatMap(one -> decidingAnswer(one, level).stream()).toList();
  }

  private Optional<DecidingAnswer> decidingAnswer(Verdict one, List<Verdict> level) {
    return one.standing().contributions().stream()
        .map(contribution -> {
          double next =
              level.stream()
                  .filter(other -> !other.equals(one))
                  .mapToDouble(other -> points(other, contribution.item()))
                  .max()
                  .orElse(0);
          QuestionnaireItem item =
              definition.questionnaire().item(contribution.item()).orElseThrow();
          return new DecidingAnswer(one.name(), item, contribution.points() - next);
        })
        .filter(decidingAnswer -> decidingAnswer.points() > 0)
        .max(Comparator.comparingDouble(DecidingAnswer::points));
  }

  private static double points(Verdict verdict, String item) {
    return verdict.standing().contributions().stream()
        .filter(contribution -> contribution.item().equals(item))
        .mapToDouble(Ranking.Contribution::points)
        .sum();
  }

  /// What is to be said of one framework.
  ///
  /// @param name how it is called
  /// @param strengths what speaks for it most, at most three
  /// @param weaknesses what speaks against it most besides its deal-breakers, at most one
  /// @param dealBreakers the musts that it cannot meet
  /// @param unproven musts that some framework cannot meet and of which the knowledge does not say
  ///   whether this one can
  /// @param resources what the knowledge says about learning it, word for word
  public record Verdict(
      String name,
      Ranking.Standing standing,
      List<Reason> strengths,
      List<Reason> weaknesses,
      List<Reason> dealBreakers,
      List<QuestionnaireItem> unproven,
      List<Quote> resources) {
    public Verdict {
      strengths = List.copyOf(strengths);
      weaknesses = List.copyOf(weaknesses);
      dealBreakers = List.copyOf(dealBreakers);
      unproven = List.copyOf(unproven);
      resources = List.copyOf(resources);
    }
  }

  /// An answer that speaks for a framework or against it.
  ///
  /// @param quotes what the knowledge says about it, word for word
  public record Reason(
      Ranking.Contribution contribution,
      QuestionnaireItem question,
      QuestionnaireItem.Option option,
      List<Quote> quotes) {
    public Reason {
      quotes = List.copyOf(quotes);
    }
  }

  /// An answer that would decide between frameworks that are level, were it to matter more.
  ///
  /// @param framework the name of whom it speaks for
  /// @param points by how many it leads the others of them in this answer
  public record DecidingAnswer(String framework, QuestionnaireItem question, double points) {}
}
