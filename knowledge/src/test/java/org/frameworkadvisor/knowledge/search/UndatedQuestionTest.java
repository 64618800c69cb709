package org.frameworkadvisor.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UndatedQuestionTest {
  /// Reads a question for an index that holds these words.
  private static String undated(String question, String... known) {
    Set<String> held = Set.of(known);
    List<QueryAnalysis.Term> terms =
        Arrays.stream(question.split("[^\\p{L}\\p{N}]+|(?<=\\p{L})(?=\\p{N})"))
            .map(word -> new QueryAnalysis.Term(word, 1, held.contains(word)))
            .toList();
    return UndatedQuestion.text(new QueryAnalysis(question, terms, List.of(), 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Should I learn Django in 2026? | Should I learn Django?",
        "Learning Django, worth it at 2024? | Learning Django, worth it?",
        "In 2025, is Flask a good choice? | is Flask a good choice?",
        "Flask or Django for the year 2023 | Flask or Django",
        "Is Flask still a good choice these days? | Is Flask a good choice?",
        "What is Django for btw? | What is Django for?",
        "Is Django slow right now, in 2019? | Is Django slow?",
        "Which one in 2024 for beginners? | Which one for beginners?",
        "Was it slow from 2019 to 2024? | Was it slow?",
      })
  void whenItIsAskedIsLeftOut(String question, String lasting) {
    assertThat(undated(question)).isEqualTo(lasting);
  }

  @Test
  void aYearThatAPassageNamesStays() {
    assertThat(undated("What was released in 2010?", "2010"))
        .isEqualTo("What was released in 2010?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is port 8000 free?",
        ", what is Flask?",
        "Is Flask fit for 2000 users?",
        "Can I write it in 2000 lines?",
        "Which is better in 2024/2025?",
        "Who reads USA.today or today.js?",
        "Does it stock-still?",
        "Who drank from the 1900's flask?",
        "Does it run on v2019.4?",
        "Is Python 3.2019 out?",
        "What does ISO-2022-JP mean?",
        "What is today's best framework?",
        "Is it a still-life?",
        "A stillness, for two thousand and nineteen years",
      })
  void whatOnlyLooksLikeAYearStays(String question) {
    assertThat(undated(question)).isEqualTo(question);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026", "In 2026?", "today", "still, nowadays..."})
  void aQuestionOfNothingElseStays(String question) {
    assertThat(undated(question)).isEqualTo(question);
  }
}
