package org.frameworkadvisor.knowledge.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Questionnaires and answers by chance; the same seed makes the same ones.
final class RandomQuestionnaires {
  private final Random random;

  RandomQuestionnaires(long seed) {
    this.random = new Random(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  Random random() {
    return random;
  }

  /// Some criteria have two items, and some items a condition.
  Questionnaire questionnaire(int frameworks, int items, int options) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < frameworks; i++) {
      names.add("framework-" + i);
    }
    List<Questionnaire.Criterion> criteria = new ArrayList<>();
    List<QuestionnaireItem> asked = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      if (criteria.isEmpty() || random.nextInt(4) > 0) {
        criteria.add(
            new Questionnaire.Criterion(
                "criterion-" + i, "Criterion " + i, 5 + 5 * random.nextInt(16)));
      }
      Map<String, Set<String>> conditions = new HashMap<>();
      if (i > 0 && random.nextInt(4) == 0) {
        QuestionnaireItem earlier = asked.get(random.nextInt(i));
        conditions.put(
            earlier.id(), Set.of(earlier.options().get(0).id(), earlier.options().get(1).id()));
      }
      asked.add(
          new QuestionnaireItem(
              "item-" + i,
              criteria.getLast().id(),
              "Question " + i + "?",
              "Because " + i,
              random.nextBoolean(),
              options(names, options),
              conditions));
    }
    return new Questionnaire("random", names, criteria, asked);
  }

  private List<QuestionnaireItem.Option> options(List<String> frameworks, int count) {
    List<QuestionnaireItem.Option> options = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Map<String, QuestionnaireItem.Rating> ratings = new HashMap<>();
      for (String framework : frameworks) {
        int fit = 10 * random.nextInt(11);
        ratings.put(
            framework,
            new QuestionnaireItem.Rating(
                fit, fit < 30 && random.nextInt(3) == 0, List.of(framework + "#" + i)));
      }
      options.add(
          new QuestionnaireItem.Option("option-" + i, "Option " + i, "Such as " + i, ratings));
    }
    return options;
  }

  /// About three quarters of the items.
  AnswerSheet answers(Questionnaire questionnaire) {
    AnswerSheet answers = AnswerSheet.NONE;
    for (QuestionnaireItem item : questionnaire.items()) {
      if (random.nextInt(4) > 0) {
        answers = answers.with(item.id(), answer(item));
      }
    }
    return answers;
  }

  AnswerSheet.Answer answer(QuestionnaireItem item) {
    Importance[] all = Importance.values();
    return new AnswerSheet.Answer(
        item.options().get(random.nextInt(item.options().size())).id(),
        all[random.nextInt(all.length)]);
  }
}
