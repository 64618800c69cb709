package org.frameworkadvisor.bot.console.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\033[31mb",
        "a\033[1;2;3Hb",
        "a\u009b2Jb",
        "a\033]0;title\007b",
        "a\033]8;;http://x\033\\b",
        "a\033(Bb",
        "a\033cb",
        "a\0\b\177\u0085\u202e\u2066\ufeffb",
        "a\ud800b"
      })
  void nothingThatDrivesATerminalIsLeft(String hostile) {
    assertThat(TerminalText.text(hostile).replace(" ", "")).isEqualTo("ab");
  }

  @ParameterizedTest
  @ValueSource(strings = {"línea\notra", "مرحبا", "👩‍👩‍👧", "框架", "a [31m b"})
  void textStays(String text) {
    assertThat(TerminalText.text(text)).isEqualTo(text);
  }

  @Test
  void aLineHasNoBreaks() {
    assertThat(TerminalText.line(" a\r\nb\tc ")).isEqualTo("a  b c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\033]", "\033[", "\033[;", "\033 ", "\u009b"})
  void sequencesThatNeverEndCostLittle(String opening) {
    String hostile = opening.repeat(300_000);
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> TerminalText.text(hostile));
  }
}
