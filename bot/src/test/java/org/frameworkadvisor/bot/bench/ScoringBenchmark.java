package org.frameworkadvisor.bot.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.frameworkadvisor.knowledge.scoring.AnswerSheet;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.Questionnaire;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireScorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// A whole result, ranking, counterfactuals and stability, for 12 questions with 5 options each and
/// 10 frameworks; each call has other answers.
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ScoringBenchmark {
  private static final int QUESTIONS = 12;
  private static final int OPTIONS = 5;
  private static final int FRAMEWORKS = 10;
  private static final int PEOPLE = 64;

  private final Random random = new Random(20_261_123);
  private final QuestionnaireScorer scorer = new QuestionnaireScorer(questionnaire());
  private final List<AnswerSheet> people = people();
  private int next;

  @Benchmark
  public void result(Blackhole hole) {
    AnswerSheet answers = people.get(next++ % PEOPLE);
    hole.consume(scorer.rank(answers));
    hole.consume(scorer.counterfactuals(answers));
    hole.consume(scorer.stability(answers));
  }

  private Questionnaire questionnaire() {
    List<String> frameworks = new ArrayList<>();
    for (int i = 0; i < FRAMEWORKS; i++) {
      frameworks.add("framework" + i);
    }
    List<Questionnaire.Criterion> criteria = new ArrayList<>();
    List<QuestionnaireItem> items = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      criteria.add(
          new Questionnaire.Criterion("criterion" + i, "Criterion", 1 + random.nextInt(100)));
      List<QuestionnaireItem.Option> options = new ArrayList<>();
      for (int j = 0; j < OPTIONS; j++) {
        options.add(
            new QuestionnaireItem.Option("option" + j, "Option", "Example", ratings(frameworks)));
      }
      items.add(
          new QuestionnaireItem("item" + i, "criterion" + i, "?", "!", false, options, Map.of()));
    }
    return new Questionnaire("bench", frameworks, criteria, items);
  }

  private Map<String, QuestionnaireItem.Rating> ratings(List<String> frameworks) {
    Map<String, QuestionnaireItem.Rating> ratings = new HashMap<>();
    for (String framework : frameworks) {
      int fit = random.nextInt(101);
      ratings.put(framework, new QuestionnaireItem.Rating(fit, fit < 5, List.of("passage")));
    }
    return ratings;
  }

  private List<AnswerSheet> people() {
    List<AnswerSheet> all = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      AnswerSheet answers = AnswerSheet.NONE;
      for (int item = 0; item < QUESTIONS; item++) {
        Importance importance = random.nextInt(10) == 0 ? Importance.MUST : Importance.IMPORTANT;
        answers =
            answers.with(
                "item" + item,
                new AnswerSheet.Answer("option" + random.nextInt(OPTIONS), importance));
      }
      all.add(answers);
    }
    return all;
  }
}
