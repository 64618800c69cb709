package org.frameworkadvisor.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.frameworkadvisor.knowledge.content.format.ContentReader;
import org.frameworkadvisor.knowledge.scoring.AnswerSheet;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.Questionnaire;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireScorer;
import org.frameworkadvisor.knowledge.scoring.Ranking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the shipped questionnaire recommends is what the article that it rests on recommends.
class ShippedQuestionnaireTest {
  private static final ContentResult CONTENT = ContentReader.read(Path.of("content"));
  private static final Questionnaire QUESTIONNAIRE =
      CONTENT.questionnaire().orElseThrow().questionnaire();
  private static final QuestionnaireScorer SCORING = new QuestionnaireScorer(QUESTIONNAIRE);

  /// A bullet of the article and answers that describe its situation.
  ///
  /// @param framework which comes first, or with a `!` before it, does not
  record Bullet(String framework, String bullet, AnswerSheet answers) {
    @Override
    public String toString() {
      return framework + ": " + bullet;
    }
  }

  static Stream<Bullet> bullets() throws IOException {
    try (InputStream in =
        ShippedQuestionnaireTest.class.getResourceAsStream("format/bullets.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      List<Bullet> bullets =
          text.lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(ShippedQuestionnaireTest::bullet)
              .toList();
      assertThat(bullets).hasSizeGreaterThan(25);
      return bullets.stream();
    }
  }

  private static Bullet bullet(String line) {
    String[] parts = line.split("\\|", -1);
    AnswerSheet answers = AnswerSheet.NONE;
    for (String answer : parts[2].strip().split(" +", -1)) {
      String[] sides = answer.split("=", -1);
      QuestionnaireItem item = QUESTIONNAIRE.item(sides[0]).orElseThrow();
      QuestionnaireItem.Option option = item.option(sides[1]).orElseThrow();
      answers = answers.with(item.id(), new AnswerSheet.Answer(option.id(), Importance.IMPORTANT));
    }
    return new Bullet(parts[0].strip(), parts[1].strip(), answers);
  }

  @ParameterizedTest
  @MethodSource("bullets")
  void theSituationOfEachBulletLeadsToItsFramework(Bullet bullet) {
    assertThat(QUESTIONNAIRE.reachable(bullet.answers())).isEqualTo(bullet.answers());
    Ranking ranking = SCORING.rank(bullet.answers());
    if (bullet.framework().startsWith("!")) {
      assertThat(ranking.leaders()).isNotEmpty().doesNotContain(bullet.framework().substring(1));
    } else {
      assertThat(ranking.winner()).contains(bullet.framework());
    }
  }

  @Test
  void itHasNoProblems() {
    assertThat(CONTENT.hasErrors()).isFalse();
  }

  @Test
  void theShortOneHasFourQuestions() {
    assertThat(QUESTIONNAIRE.asked(AnswerSheet.NONE).stream().filter(QuestionnaireItem::isQuick))
        .hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"django", "flask", "fastapi"})
  void everyFrameworkCanWinTheShortOneAndTheFullOne(String framework) {
    AnswerSheet full = bestFor(framework, QUESTIONNAIRE.items());
    AnswerSheet quick =
        bestFor(
            framework, QUESTIONNAIRE.items().stream().filter(QuestionnaireItem::isQuick).toList());
    assertThat(SCORING.rank(full).winner()).contains(framework);
    assertThat(SCORING.rank(quick).winner()).contains(framework);
  }

  private static AnswerSheet bestFor(String framework, List<QuestionnaireItem> items) {
    AnswerSheet answers = AnswerSheet.NONE;
    for (QuestionnaireItem item : items) {
      QuestionnaireItem.Option best = item.options().getFirst();
      for (QuestionnaireItem.Option option : item.options()) {
        best = lead(framework, option) > lead(framework, best) ? option : best;
      }
      answers = answers.with(item.id(), new AnswerSheet.Answer(best.id(), Importance.IMPORTANT));
    }
    return answers;
  }

  private static int lead(String framework, QuestionnaireItem.Option option) {
    int rivals =
        QUESTIONNAIRE.frameworks().stream()
            .filter(rival -> !rival.equals(framework))
            .mapToInt(rival -> option.rating(rival).fit())
            .max()
            .orElseThrow();
    return option.rating(framework).fit() - rivals;
  }

  /// All other answers count as much for each, so the one with the better differences for every
  /// framework would make the other pointless.
  @Test
  void noOptionIsAsGoodAsAnotherForEveryFramework() {
    for (QuestionnaireItem item : QUESTIONNAIRE.items()) {
      for (QuestionnaireItem.Option one : item.options()) {
        for (QuestionnaireItem.Option other : item.options()) {
          assertThat(one.equals(other) || favours(one, other))
              .as("%s: %s against %s", item.id(), one.id(), other.id())
              .isTrue();
        }
      }
    }
  }

  /// Whether some framework leads some other by more with one option than with another one.
  private static boolean favours(QuestionnaireItem.Option one, QuestionnaireItem.Option other) {
    return QUESTIONNAIRE.frameworks().stream()
        .anyMatch(framework ->
            QUESTIONNAIRE.frameworks().stream()
                .anyMatch(rival ->
                    one.rating(framework).fit() - one.rating(rival).fit()
                        > other.rating(framework).fit() - other.rating(rival).fit()));
  }
}
