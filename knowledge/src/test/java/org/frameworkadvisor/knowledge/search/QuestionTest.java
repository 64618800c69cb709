package org.frameworkadvisor.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.frameworkadvisor.knowledge.HostileText;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuestionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "  Is Flask \t good?  | Is Flask good?",
        "Django or Flask?|Django or Flask?",
        "Cafe\u0301 app|Caf\u00e9 app",
        "zero\u200bwidth|zerowidth",
        "right \u202eto left|right to left",
        "ASCII\u0000bell\u0007|ASCIIbell",
      })
  void isCleanedOfWhatNobodyReads(String typed, String cleaned) {
    assertThat(Question.of(typed)).map(Question::text).contains(cleaned);
  }

  @ParameterizedTest
  @CsvSource({"''", "'   '", "'?!…'", "'\u200b'", "'🙂🙂'"})
  void withoutWordsIsNone(String typed) {
    assertThat(Question.of(typed)).isEmpty();
  }

  @Test
  void aLoneSurrogateIsLeftOut() {
    assertThat(Question.of("Fl\uD83Dask")).map(Question::text).contains("Flask");
  }

  @Test
  void aLongOneIsCutAtAWord() {
    String text = Question.of("scale ".repeat(2_000)).orElseThrow().text();
    assertThat(text).hasSizeLessThanOrEqualTo(Question.MAX_LENGTH).endsWith("scale");
  }

  @Test
  void cannotBeMadeUncleaned() {
    assertThatThrownBy(() -> new Question(" two  spaces "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @RepeatedTest(value = 1_000, name = "seed {currentRepetition}")
  void cleaningTwiceChangesNothing(RepetitionInfo seed) {
    HostileText hostile = new HostileText(seed);
    String typed =
        hostile.any(2_000) + hostile.madeOf("𝔽𝕝𝕒𝕤𝕜 ", "ﷺ", "\u037a", "ｶﾞ", "ẛ̣", "™", "´");
    Question.of(typed)
        .ifPresent(question -> {
          assertThat(Question.of(question.text())).contains(question);
          assertThat(length(question.text())).isLessThanOrEqualTo(Question.MAX_LENGTH);
        });
  }

  @Test
  void everyCharacterOfEveryPlaneIsReadOrLeftOutAlikeWhereverItStands() {
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      String typed = Character.toString(codePoint);
      Optional<Question> alone = Question.of(typed);
      assertThat(Question.of("x" + typed)).as("U+%X", codePoint).isPresent();
      if (alone.isPresent()) {
        assertThat(alone).as("U+%X", codePoint).isEqualTo(Question.of(alone.get().text()));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "𝔽𝕝𝕒𝕤𝕜?, Flask?",
    "𝕎𝕙𝕚𝕔𝕙 𝟚 are 𝙛𝙖𝙨𝙩?, Which 2 are fast?",
    "Ｆｌａｓｋ ４２, Flask 42",
    "Ⓕⓛⓐⓢⓚ, Flask",
    "ﬂask, flask",
    "ｶﾞ, ガ",
    "𐐀𐐁, 𐐀𐐁",
    "𠮷野家, 𠮷野家",
  })
  void lettersThatOnlyLookDifferentAreUnderstood(String typed, String understood) {
    assertThat(Question.of(typed)).map(Question::text).contains(understood);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Is Flask™ any good…", "don´t I need C#?", "½ of Django", "Flask²？"})
  void marksStayAsTheyAre(String typed) {
    assertThat(Question.of(typed)).map(Question::text).contains(typed);
  }

  @Test
  void aLongOneIsCountedInCodePointsAndNeverCutThroughOne() {
    String word = "𠮷".repeat(700);
    assertThat(Question.of(word)).map(Question::text).contains("𠮷".repeat(Question.MAX_LENGTH));
    assertThat(Question.of("𐐀 ".repeat(700)).orElseThrow().text())
        .isEqualTo("𐐀 ".repeat(299) + "𐐀");
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
