package org.frameworkadvisor.bot.recommend;

import java.util.List;
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

  /// What to recommend: the first, or the first two where they are level; nothing where a must
  /// rules out all, or nothing was answered.
  public List<Verdict> recommended() {
    if (answers.byItem().isEmpty() || ranking.leaders().isEmpty()) {
      return List.of();
    }
    return verdicts.subList(0, ranking.isTie() ? 2 : 1);
  }

  /// The answers as a short code, by which anybody can have them recommended by again.
  public String code() {
    return ResultCode.of(definition, answers);
  }

  /// What is to be said of one framework.
  ///
  /// @param name how it is called
  /// @param strengths what speaks for it most, at most three
  /// @param weaknesses what speaks against it most, at most one
  /// @param dealBreakers the questions whose musts it cannot meet
  /// @param resources what the knowledge says about learning it, word for word
  public record Verdict(
      String name,
      Standing standing,
      List<Reason> strengths,
      List<Reason> weaknesses,
      List<Item> dealBreakers,
      List<Quote> resources) {
    public Verdict {
      strengths = List.copyOf(strengths);
      weaknesses = List.copyOf(weaknesses);
      dealBreakers = List.copyOf(dealBreakers);
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
