package org.frameworkadvisor.bot.recommend;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.knowledge.content.Definition;
import org.frameworkadvisor.knowledge.retrieval.Quote;
import org.frameworkadvisor.knowledge.scoring.Answers;
import org.frameworkadvisor.knowledge.scoring.Contribution;
import org.frameworkadvisor.knowledge.scoring.Counterfactual;
import org.frameworkadvisor.knowledge.scoring.Item;
import org.frameworkadvisor.knowledge.scoring.Option;
import org.frameworkadvisor.knowledge.scoring.Ranking;
import org.frameworkadvisor.knowledge.scoring.Stability;
import org.frameworkadvisor.knowledge.scoring.Standing;

/// Which framework suits, why, and what would change it.
///
/// @param answers those that it rests on
/// @param verdicts one for each framework, in the order of the ranking
public record Recommendation(
    Definition definition,
    Answers answers,
    Ranking ranking,
    Stability stability,
    List<Counterfactual> counterfactuals,
    List<Verdict> verdicts) {
  public Recommendation {
    counterfactuals = List.copyOf(counterfactuals);
    verdicts = List.copyOf(verdicts);
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
  public List<Decider> deciders() {
    List<Verdict> level = level();
    return level.size() < 2
        ? List.of()
        : level.stream().flatMap(one -> decider(one, level).stream()).toList();
  }

  private Optional<Decider> decider(Verdict one, List<Verdict> level) {
    return one.standing().contributions().stream()
        .map(contribution -> {
          double next =
              level.stream()
                  .filter(other -> !other.equals(one))
                  .mapToDouble(other -> points(other, contribution.item()))
                  .max()
                  .orElse(0);
          Item item = definition.questionnaire().item(contribution.item()).orElseThrow();
          return new Decider(one.name(), item, contribution.points() - next);
        })
        .filter(decider -> decider.points() > 0)
        .max(Comparator.comparingDouble(Decider::points));
  }

  private static double points(Verdict verdict, String item) {
    return verdict.standing().contributions().stream()
        .filter(contribution -> contribution.item().equals(item))
        .mapToDouble(Contribution::points)
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
      Standing standing,
      List<Reason> strengths,
      List<Reason> weaknesses,
      List<Reason> dealBreakers,
      List<Item> unproven,
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
      Contribution contribution, Item question, Option option, List<Quote> quotes) {
    public Reason {
      quotes = List.copyOf(quotes);
    }
  }
}
