package org.frameworkadvisor.bot.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.scoring.AnswerSheet;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultCodeTest {
  private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final List<Importance> IMPORTANCES = List.of(Importance.values());
  private static final QuestionnaireDefinition SHIPPED =
      new ShippedQuestionnaireSource().questionnaire().orElseThrow();

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  /// What somebody may have answered, question by question.
  private static AnswerSheet answers(Random by, boolean isQuick) {
    QuizSession at = new QuizSession(SHIPPED, isQuick, AnswerSheet.NONE, List.of());
    double skipped = by.nextDouble();
    while (at.next().isPresent()) {
      List<QuestionnaireItem.Option> options = at.next().get().options();
      at =
          by.nextDouble() < skipped
              ? at.skip()
              : at.answer(options.get(by.nextInt(options.size())).id(), importance(by));
    }
    return SHIPPED.questionnaire().reachable(at.answers());
  }

  private static Importance importance(Random by) {
    return IMPORTANCES.get(by.nextInt(IMPORTANCES.size()));
  }

  private static String code(Random by) {
    return ResultCode.of(SHIPPED, answers(by, by.nextBoolean()));
  }

  private static AnswerSheet read(String code) {
    return ResultCode.parse(code).orElseThrow().answers(SHIPPED).orElseThrow();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsWrittenIsRead(int seed) {
    Random by = new Random(seed);
    boolean isQuick = by.nextBoolean();
    AnswerSheet answers = answers(by, isQuick);
    String code = ResultCode.of(SHIPPED, answers);

    assertThat(read(code)).isEqualTo(answers);
    assertThat(ResultCode.parse(code).orElseThrow().isOf(SHIPPED)).isTrue();
    assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{1,4})*");
    assertThat(code.replace("-", "")).hasSizeLessThanOrEqualTo(isQuick ? 10 : 19);
  }

  @Test
  void everyOptionOfEveryQuestionHasItsOwnCode() {
    for (QuestionnaireItem item : SHIPPED.questionnaire().items()) {
      for (QuestionnaireItem.Option option : item.options()) {
        for (Importance importance : IMPORTANCES) {
          AnswerSheet answers =
              AnswerSheet.NONE.with(item.id(), new AnswerSheet.Answer(option.id(), importance));
          AnswerSheet counted = SHIPPED.questionnaire().reachable(answers);
          assertThat(read(ResultCode.of(SHIPPED, answers))).isEqualTo(counted);
        }
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noSymbolCanBeWrongUnnoticed(int seed) {
    String code = code(new Random(seed)).replace("-", "");
    for (int i = 0; i < code.length(); i++) {
      for (int j = 0; j < SYMBOLS.length(); j++) {
        char symbol = SYMBOLS.charAt(j);
        String other = code.substring(0, i) + symbol + code.substring(i + 1);
        assertThat(ResultCode.parse(other).isPresent()).isEqualTo(symbol == code.charAt(i));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noTwoNeighboursCanChangePlacesUnnoticed(int seed) {
    String code = code(new Random(seed)).replace("-", "");
    for (int i = 1; i < code.length(); i++) {
      String other =
          code.substring(0, i - 1) + code.charAt(i) + code.charAt(i - 1) + code.substring(i + 1);
      assertThat(ResultCode.parse(other).isPresent())
          .isEqualTo(code.charAt(i) == code.charAt(i - 1));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void garbageIsReadOrRefusedButNeverAFault(int seed) {
    Random by = new Random(seed);
    for (int i = 0; i < 200; i++) {
      String garbage = garbage(by);
      ResultCode.parse(garbage).ifPresent(code -> code.answers(SHIPPED));
    }
  }

  private static String garbage(Random by) {
    StringBuilder garbage = new StringBuilder();
    boolean isPlain = by.nextBoolean();
    for (int length = by.nextInt(120); length > 0; length--) {
      if (isPlain) {
        garbage.append(SYMBOLS.charAt(by.nextInt(SYMBOLS.length())));
      } else {
        garbage.appendCodePoint(by.nextInt(Character.MAX_CODE_POINT + 1));
      }
    }
    return garbage.toString();
  }

  @Test
  void itIsReadAsPeopleTypeIt() {
    AnswerSheet answers =
        AnswerSheet.NONE
            .with("product", new AnswerSheet.Answer("shop", Importance.MUST))
            .with("team", new AnswerSheet.Answer("mixed", Importance.NICE));
    String code = ResultCode.of(SHIPPED, answers);
    String sloppy = " `" + code.toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'l') + "` ";

    assertThat(read(sloppy.replace("-", " – "))).isEqualTo(answers);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "0", "0000", "ÄÖÜ-ÄÖÜ", "７Ｋ２Ｍ", "UUUUU", "٠١٢٣٤٥"})
  void whatIsNoCodeIsRefused(String typed) {
    assertThat(ResultCode.parse(typed)).isEmpty();
    assertThat(ResultCode.parse(typed.repeat(100_000))).isEmpty();
  }
}
