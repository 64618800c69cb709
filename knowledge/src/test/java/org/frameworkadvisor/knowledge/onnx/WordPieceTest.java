package org.frameworkadvisor.knowledge.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordPieceTest {
  private static final List<String> VOCABULARY =
      List.of(
          "[PAD]", "[UNK]", "[CLS]", "[SEP]", "fl", "##ask", "##s", "is", "fast", "?", "caf", "##e",
          "水", ",", "a", "##b");

  private final WordPiece pieces = WordPiece.of(VOCABULARY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Flask is fast?|fl ##ask is fast ?",
        "FLASKS,fast|fl ##ask ##s , fast",
        "Caf\u00e9|caf ##e",
        "is水fast|is 水 fast",
        "xyz is|[UNK] is",
        "  is\u00a0fast \t|is fast",
        "is\u200bfast|[UNK]",
      })
  void cutsIntoTheLongestPieces(String text, String expected) {
    assertThat(spelled(pieces.ids(text, 64))).isEqualTo("[CLS] " + expected + " [SEP]");
  }

  @Test
  void takesNoMorePiecesThanAllowed() {
    assertThat(spelled(pieces.ids("is fast is fast is fast", 5)))
        .isEqualTo("[CLS] is fast is [SEP]");
  }

  @Test
  void knowsWholeWordsOnly() {
    assertThat(pieces.knows("Fast")).isTrue();
    assertThat(pieces.knows("flask")).isFalse();
    assertThat(pieces.knows("ask")).isFalse();
  }

  @Test
  void aVeryLongWordIsUnknown() {
    assertThat(spelled(pieces.ids("a".repeat(101) + " is", 64))).isEqualTo("[CLS] [UNK] is [SEP]");
  }

  private static String spelled(int[] ids) {
    StringBuilder spelled = new StringBuilder();
    for (int id : ids) {
      spelled.append(spelled.isEmpty() ? "" : " ").append(VOCABULARY.get(id));
    }
    return spelled.toString();
  }
}
