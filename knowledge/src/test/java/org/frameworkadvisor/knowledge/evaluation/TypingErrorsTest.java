package org.frameworkadvisor.knowledge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypingErrorsTest {
  private static final String QUESTION =
      "Is Flask a good choice for small applications, or would Django still be better for me?";

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5})
  void thereAreExactlyAsManyErrorsAsOrderedEachInAWordOfItsOwn(int errors) {
    for (int seed = 0; seed < 500; seed++) {
      String spoilt = new TypingErrors(seed, errors).in(QUESTION);
      List<String> before = List.of(QUESTION.split(" ", -1));
      List<String> after = List.of(spoilt.split(" ", -1));
      assertThat(after).as("seed %d", seed).hasSameSizeAs(before);
      int changed = 0;
      for (int i = 0; i < before.size(); i++) {
        int distance = distance(before.get(i), after.get(i));
        assertThat(distance).as("seed %d: %s", seed, after.get(i)).isLessThanOrEqualTo(1);
        changed += distance;
      }
      assertThat(changed).as("seed %d: %s", seed, spoilt).isEqualTo(errors);
    }
  }

  @Test
  void wordsOfFewerThanFourLettersStayAsTheyAre() {
    String question = "is it an ORM or not, and why so?";
    for (int seed = 0; seed < 100; seed++) {
      assertThat(new TypingErrors(seed, 3).in(question)).isEqualTo(question);
    }
  }

  @Test
  void theSameSeedSpoilsTheSameWay() {
    assertThat(new TypingErrors(7, 2).in(QUESTION)).isEqualTo(new TypingErrors(7, 2).in(QUESTION));
    assertThat(new TypingErrors(7, 2).in(QUESTION))
        .isNotEqualTo(new TypingErrors(8, 2).in(QUESTION));
  }

  @Test
  void moreErrorsThanWordsPileUp() {
    for (int seed = 0; seed < 200; seed++) {
      assertThat(new TypingErrors(seed, 10).in("why asgi")).startsWith("why a");
    }
  }

  @Test
  void otherScriptsAndDollarSignsSurvive() {
    assertThat(new TypingErrors(1, 2).in("$1 какой лучше \\d")).startsWith("$1 к").endsWith(" \\d");
  }

  /// Insertions, deletions, replacements and swaps of neighbours.
  private static int distance(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          edits[i][j] = i + j;
          continue;
        }
        int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        edits[i][j] = Math.min(replaced, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
        }
      }
    }
    return edits[a.length()][b.length()];
  }
}
