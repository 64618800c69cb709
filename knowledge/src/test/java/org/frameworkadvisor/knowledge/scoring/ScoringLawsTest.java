package org.frameworkadvisor.knowledge.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.frameworkadvisor.knowledge.content.yaml.QuestionnaireReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every questionnaire and all answers: for those by chance, and for the one that
/// comes with the program.
class ScoringLawsTest {
  /// From this seed on it is the one that comes with the program, with answers by chance.
  private static final long SHIPPED = 101;

  private static final Questionnaire QUESTIONNAIRE = shipped();

  private static Questionnaire shipped() {
    try {
      String text = Files.readString(Path.of("content", QuestionnaireReader.FILE));
      return QuestionnaireReader.parse(text).orElseThrow().questionnaire();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LongStream seeds() {
    return LongStream.range(1, SHIPPED + 25);
  }

  private static Questionnaire questionnaire(
      long seed, RandomQuestionnaires by, int frameworks, int items, int options) {
    return seed < SHIPPED ? by.questionnaire(frameworks, items, options) : QUESTIONNAIRE;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfItemsAndFrameworksDoesNotMatter(long seed) {
    RandomQuestionnaires by = new RandomQuestionnaires(seed);
    Questionnaire one = unconditional(questionnaire(seed, by, 4, 6, 3));
    AnswerSheet answers = by.answers(one);
    List<String> frameworks = new ArrayList<>(one.frameworks());
    List<Questionnaire.Criterion> criteria = new ArrayList<>(one.criteria());
    List<QuestionnaireItem> items = new ArrayList<>(one.items());
    Collections.shuffle(frameworks, by.random());
    Collections.shuffle(criteria, by.random());
    Collections.shuffle(items, by.random());
    QuestionnaireScorer shuffled =
        new QuestionnaireScorer(new Questionnaire("other", frameworks, criteria, items));
    QuestionnaireScorer scorer = new QuestionnaireScorer(one);
    assertThat(shuffled.rank(answers)).isEqualTo(scorer.rank(answers));
    assertThat(shuffled.stability(answers)).isEqualTo(scorer.stability(answers));
    assertThat(shuffled.counterfactuals(answers)).isEqualTo(scorer.counterfactuals(answers));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void skippingIsNeutral(long seed) {
    RandomQuestionnaires by = new RandomQuestionnaires(seed);
    Questionnaire questionnaire = unconditional(questionnaire(seed, by, 3, 5, 3));
    AnswerSheet answers = by.answers(questionnaire);
    QuestionnaireItem item = questionnaire.items().get(by.below(5));
    QuestionnaireScorer scorer = new QuestionnaireScorer(questionnaire);
    AnswerSheet.Answer indifferent =
        new AnswerSheet.Answer(item.options().getFirst().id(), Importance.NONE);
    assertThat(scorer.rank(answers.with(item.id(), indifferent)))
        .isEqualTo(scorer.rank(answers.without(item.id())));
    assertThat(scorer.rank(AnswerSheet.NONE).standings())
        .allSatisfy(standing -> assertThat(standing.total()).isEqualTo(50));
  }

  /// Raising the importance of an answer: a framework that it suits more than another never falls
  /// behind that one; so whom it suits best keeps their place at least.
  @ParameterizedTest
  @MethodSource("seeds")
  void strengtheningAnAnswerNeverHurtsWhomItFavours(long seed) {
    RandomQuestionnaires by = new RandomQuestionnaires(seed);
    Questionnaire questionnaire = questionnaire(seed, by, 5, 6, 4);
    AnswerSheet answers = questionnaire.reachable(by.answers(questionnaire));
    QuestionnaireScorer scorer = new QuestionnaireScorer(questionnaire);
    Ranking before = scorer.rank(answers);
    answers
        .byItem()
        .forEach((id, answer) -> {
          QuestionnaireItem.Option option =
              questionnaire.item(id).orElseThrow().option(answer.option()).orElseThrow();
          for (Importance more : Importance.values()) {
            if (more.compareTo(answer.importance()) > 0) {
              Ranking after =
                  scorer.rank(answers.with(id, new AnswerSheet.Answer(answer.option(), more)));
              assertThatNoneFallsBehindWhomItBeats(option, before, after);
            }
          }
        });
  }

  private static void assertThatNoneFallsBehindWhomItBeats(
      QuestionnaireItem.Option option, Ranking before, Ranking after) {
    for (Ranking.Standing x : before.standings()) {
      for (Ranking.Standing y : before.standings()) {
        boolean suitsMore =
            option.rating(x.framework()).fit() > option.rating(y.framework()).fit()
                && !option.rating(x.framework()).fails();
        if (suitsMore && place(before, x) < place(before, y)) {
          assertThat(place(after, x))
              .as("%s stays before %s", x.framework(), y.framework())
              .isLessThan(place(after, y));
        }
      }
    }
  }

  private static int place(Ranking ranking, Ranking.Standing standing) {
    return ranking.standings().stream()
        .map(Ranking.Standing::framework)
        .toList()
        .indexOf(standing.framework());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anItemAskedTwiceCountsOnce(long seed) {
    RandomQuestionnaires by = new RandomQuestionnaires(seed);
    Questionnaire once = oneItemEach(questionnaire(seed, by, 3, 5, 3));
    QuestionnaireItem item = once.items().get(by.below(5));
    List<QuestionnaireItem> items = new ArrayList<>(once.items());
    items.add(renamed(item, "again"));
    Questionnaire twice = new Questionnaire("twice", once.frameworks(), once.criteria(), items);
    AnswerSheet answers = by.answers(once).with(item.id(), by.answer(item));
    AnswerSheet doubled = answers.with("again", answers.to(item.id()).orElseThrow());
    Ranking one = new QuestionnaireScorer(once).rank(answers);
    Ranking other = new QuestionnaireScorer(twice).rank(doubled);
    assertThat(other.leaders()).isEqualTo(one.leaders());
    for (Ranking.Standing standing : one.standings()) {
      assertThat(other.of(standing.framework()).orElseThrow().total())
          .isCloseTo(standing.total(), within(1e-9));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void totalsAreBoundedAndAddUp(long seed) {
    RandomQuestionnaires by = new RandomQuestionnaires(seed);
    Questionnaire questionnaire = questionnaire(seed, by, 4, 7, 3);
    Ranking ranking = new QuestionnaireScorer(questionnaire).rank(by.answers(questionnaire));
    assertThat(ranking.answered()).isBetween(0.0, 1.0);
    assertThat(ranking.standings()).hasSize(questionnaire.frameworks().size());
    for (Ranking.Standing standing : ranking.standings()) {
      double points =
          standing.contributions().stream().mapToDouble(Ranking.Contribution::points).sum();
      assertThat(standing.total()).isBetween(0.0, 100.0).isCloseTo(50 + points, within(1e-9));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aMustThatCannotBeMetExcludesWithTheReason(long seed) {
    RandomQuestionnaires by = new RandomQuestionnaires(seed);
    Questionnaire questionnaire = questionnaire(seed, by, 4, 6, 3);
    AnswerSheet answers = questionnaire.reachable(by.answers(questionnaire));
    Ranking ranking = new QuestionnaireScorer(questionnaire).rank(answers);
    Map<String, List<String>> expected = new HashMap<>();
    answers
        .byItem()
        .forEach((id, answer) -> {
          QuestionnaireItem.Option option =
              questionnaire.item(id).orElseThrow().option(answer.option()).orElseThrow();
          questionnaire.frameworks().stream()
              .filter(framework ->
                  answer.importance() == Importance.MUST && option.rating(framework).fails())
              .forEach(
                  framework -> expected.computeIfAbsent(framework, _ -> new ArrayList<>()).add(id));
        });
    for (Ranking.Standing standing : ranking.standings()) {
      assertThat(standing.excludedBy())
          .isEqualTo(expected.getOrDefault(standing.framework(), List.of()));
    }
    assertThat(ranking.leaders()).noneMatch(expected::containsKey);
    assertThat(ranking.standings().stream().map(Ranking.Standing::isExcluded).toList()).isSorted();
  }

  private static Questionnaire unconditional(Questionnaire questionnaire) {
    return new Questionnaire(
        questionnaire.id(),
        questionnaire.frameworks(),
        questionnaire.criteria(),
        questionnaire.items().stream().map(item -> renamed(item, item.id())).toList());
  }

  /// A criterion for each item.
  private static Questionnaire oneItemEach(Questionnaire questionnaire) {
    List<Questionnaire.Criterion> criteria = new ArrayList<>();
    List<QuestionnaireItem> items = new ArrayList<>();
    for (QuestionnaireItem item :
        questionnaire.items().stream().limit(Questionnaire.MOST_CRITERIA).toList()) {
      criteria.add(new Questionnaire.Criterion(item.id(), item.text(), 10 + items.size()));
      items.add(
          new QuestionnaireItem(
              item.id(), item.id(), item.text(), item.why(), true, item.options(), Map.of()));
    }
    return new Questionnaire("each", questionnaire.frameworks(), criteria, items);
  }

  private static QuestionnaireItem renamed(QuestionnaireItem item, String id) {
    return new QuestionnaireItem(
        id, item.criterion(), item.text(), item.why(), item.isQuick(), item.options(), Map.of());
  }
}
