package org.frameworkadvisor.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the shipped questionnaire recommends is what the article that it rests on recommends.
class ShippedQuestionnaireTest {
  private static final ContentResult CONTENT = ContentReader.read(Path.of("content"));
  private static final Questionnaire QUESTIONNAIRE =
      CONTENT.questionnaire().orElseThrow().questionnaire();
  private static final QuestionnaireScorer SCORING = new QuestionnaireScorer(QUESTIONNAIRE);

  /// For each framework the answers of somebody whom it suits: to the short questionnaire, then to
  /// part of the full one.
  private static final Map<String, List<String>> WINNING =
      Map.ofEntries(
          Map.entry(
              "django",
              List.of(
                  "product=shop interface=pages real-time=live-no existing=existing-none"
                      + " size=large team=mixed",
                  "interface=pages admin=admin-yes login=login-yes")),
          Map.entry(
              "flask",
              List.of(
                  "product=prototype interface=pages real-time=live-no existing=existing-none"
                      + " size=small team=beginners",
                  "interface=pages existing=existing-flask complexity=simple")),
          Map.entry(
              "fastapi",
              List.of(
                  "product=api interface=front-end real-time=live-one-way existing=existing-none"
                      + " size=medium team=experienced",
                  "product=ml-model interface=front-end api-style=api-rest speed=async")),
          Map.entry(
              "django-rest-framework",
              List.of(
                  "product=api interface=front-end real-time=live-no existing=existing-django"
                      + " size=medium team=mixed",
                  "interface=front-end api-style=api-models existing=existing-django")),
          Map.entry(
              "django-ninja",
              List.of(
                  "product=api interface=front-end real-time=live-one-way"
                      + " existing=existing-django size=medium team=experienced",
                  "interface=front-end api-style=api-rest existing=existing-django speed=async")),
          Map.entry(
              "litestar",
              List.of(
                  "product=api interface=front-end real-time=live-both-ways"
                      + " existing=existing-none size=large team=mixed",
                  "product=api interface=front-end login=login-plugin security=confidential"
                      + " freedom=conventions")),
          Map.entry(
              "quart",
              List.of(
                  "interface=pages real-time=live-both-ways existing=existing-flask size=medium",
                  "real-time=live-both-ways interface=pages speed=async")),
          Map.entry(
              "streamlit",
              List.of(
                  "product=prototype interface=charts real-time=live-no"
                      + " existing=existing-scripts size=small team=beginners",
                  "interface=charts time=small-soon maintenance=short")),
          Map.entry(
              "dash",
              List.of(
                  "product=data-app interface=charts real-time=live-no existing=existing-flask size=medium"
                      + " team=experienced",
                  "interface=charts traffic=growing freedom=ours")),
          Map.entry(
              "gradio",
              List.of(
                  "product=ml-model interface=demo existing=existing-scripts size=small"
                      + " team=beginners",
                  "interface=demo maintenance=short")),
          Map.entry(
              "nicegui",
              List.of(
                  "interface=charts real-time=live-both-ways existing=existing-none size=small"
                      + " team=mixed",
                  "interface=charts real-time=live-both-ways traffic=little")),
          Map.entry(
              "wagtail",
              List.of(
                  "product=content-site interface=editors existing=existing-none size=medium"
                      + " team=mixed",
                  "product=content-site interface=editors existing=existing-django")));

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
    return new Bullet(parts[0].strip(), parts[1].strip(), answers(parts[2].strip()));
  }

  /// @param given answers such as `size=small team=mixed`
  private static AnswerSheet answers(String given) {
    AnswerSheet answers = AnswerSheet.NONE;
    for (String answer : given.split(" +", -1)) {
      String[] sides = answer.split("=", -1);
      QuestionnaireItem item = QUESTIONNAIRE.item(sides[0]).orElseThrow();
      QuestionnaireItem.Option option = item.option(sides[1]).orElseThrow();
      answers = answers.with(item.id(), new AnswerSheet.Answer(option.id(), Importance.IMPORTANT));
    }
    return answers;
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
    assertThat(CONTENT.problems()).isEmpty();
  }

  @Test
  void theShortOneHasSixQuestionsWhateverTheAnswers() {
    assertThat(quick()).hasSize(6).allSatisfy(item -> assertThat(item.conditions()).isEmpty());
  }

  private static List<QuestionnaireItem> quick() {
    return QUESTIONNAIRE.items().stream().filter(QuestionnaireItem::isQuick).toList();
  }

  /// All ways through the short one.
  @Test
  void everyFrameworkWinsTheShortOneSomehow() {
    List<AnswerSheet> ways = List.of(AnswerSheet.NONE);
    for (QuestionnaireItem item : quick()) {
      ways =
          ways.stream()
              .flatMap(way -> item.options().stream().map(option -> with(way, item, option)))
              .toList();
    }
    assertThat(ways.stream().flatMap(way -> SCORING.rank(way).winner().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(QUESTIONNAIRE.frameworks());
  }

  private static AnswerSheet with(
      AnswerSheet answers, QuestionnaireItem item, QuestionnaireItem.Option option) {
    return answers.with(item.id(), new AnswerSheet.Answer(option.id(), Importance.IMPORTANT));
  }

  static List<String> frameworks() {
    return QUESTIONNAIRE.frameworks();
  }

  /// With every question answered: from what suits it best on, answer by answer uphill.
  @ParameterizedTest
  @MethodSource("frameworks")
  void everyFrameworkWinsTheFullOneSomehow(String framework) {
    AnswerSheet at = bestFor(framework, QUESTIONNAIRE.items());
    AnswerSheet next = better(framework, at);
    while (lead(framework, next) > lead(framework, at)) {
      at = next;
      next = better(framework, at);
    }
    assertThat(SCORING.rank(at).winner()).contains(framework);
  }

  private static AnswerSheet better(String framework, AnswerSheet from) {
    AnswerSheet best = from;
    for (QuestionnaireItem item : QUESTIONNAIRE.items()) {
      for (QuestionnaireItem.Option option : item.options()) {
        AnswerSheet other = with(from, item, option);
        best = lead(framework, other) > lead(framework, best) ? other : best;
      }
    }
    return best;
  }

  private static double lead(String framework, AnswerSheet answers) {
    Ranking ranking = SCORING.rank(answers);
    double rivals =
        ranking.standings().stream()
            .filter(standing -> !standing.framework().equals(framework))
            .mapToDouble(Ranking.Standing::total)
            .max()
            .orElseThrow();
    return ranking.of(framework).orElseThrow().total() - rivals;
  }

  /// Whoever writes a word has said one thing by it.
  @Test
  void noWordIsSaidByTwoAnswersThatDiffer() {
    QuestionnaireDefinition definition = CONTENT.questionnaire().orElseThrow();
    Map<String, List<String>> saidBy = new TreeMap<>();
    for (QuestionnaireItem item : QUESTIONNAIRE.items()) {
      for (QuestionnaireItem.Option option : item.options()) {
        for (String words : definition.says(item.id(), option.id())) {
          saidBy.computeIfAbsent(words, _ -> new ArrayList<>()).add(option.id());
        }
      }
    }
    saidBy.values().removeIf(options -> options.size() == 1);
    List<String> site = List.of("content-site", "editors");
    List<String> figures = List.of("data-app", "charts");
    assertThat(saidBy)
        .containsOnly(
            Map.entry("cms", site),
            Map.entry("content management", site),
            Map.entry("content management system", site),
            Map.entry("dashboard", figures),
            Map.entry("dashboards", figures),
            Map.entry("data app", figures),
            Map.entry("data apps", figures));
  }

  /// Each under the name of its version, so that the codes made with it can be read.
  @Test
  void questionnairesOfBeforeAreKept() {
    assertThat(ContentReader.earlierQuestionnaires(Path.of("content")))
        .extracting(QuestionnaireDefinition::version)
        .containsExactly("6c030aa7")
        .allSatisfy(version ->
            assertThat(Path.of("content", "questionnaires", version + ".yaml")).exists());
  }

  @Test
  void itChoosesAmongAtLeastTenFrameworks() {
    assertThat(QUESTIONNAIRE.frameworks()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(WINNING.keySet()).containsExactlyInAnyOrderElementsOf(QUESTIONNAIRE.frameworks());
  }

  static Stream<Arguments> winning() {
    return WINNING.entrySet().stream()
        .flatMap(entry ->
            entry.getValue().stream().map(answers -> Arguments.of(entry.getKey(), answers)));
  }

  @ParameterizedTest
  @MethodSource("winning")
  void everyFrameworkWinsWhereItIsAtHome(String framework, String given) {
    AnswerSheet answers = answers(given);
    assertThat(QUESTIONNAIRE.reachable(answers)).isEqualTo(answers);
    assertThat(SCORING.rank(answers).winner()).contains(framework);
  }

  /// A fit without a passage is an opinion of nobody's, and one that rests on a passage that is not
  /// there can't be checked.
  @Test
  void everyFitHasEvidenceThatExists() {
    Set<String> passages =
        CONTENT.corpus().passages().stream()
            .map(passage -> passage.id().value())
            .collect(Collectors.toSet());
    for (QuestionnaireItem item : QUESTIONNAIRE.items()) {
      for (QuestionnaireItem.Option option : item.options()) {
        for (String framework : QUESTIONNAIRE.frameworks()) {
          QuestionnaireItem.Rating rating = option.rating(framework);
          String what = item.id() + "=" + option.id() + " for " + framework;
          assertThat(passages).as(what).containsAll(rating.evidence());
          assertThat(
                  rating.fit() == QuestionnaireItem.Rating.NEUTRAL_FIT
                      || !rating.evidence().isEmpty())
              .as(what)
              .isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"django", "flask", "fastapi"})
  void theThreeThatAreKnownBestWinTheShortOneAndTheFullOne(String framework) {
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
