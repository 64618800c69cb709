package org.frameworkadvisor.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Property(seed = "4711")
  void cleaningTwiceChangesNothing(@ForAll String typed) {
    Question.of(typed)
        .ifPresent(question -> {
          assertThat(Question.of(question.text())).contains(question);
          assertThat(question.text().length()).isLessThanOrEqualTo(Question.MAX_LENGTH);
        });
  }
}
