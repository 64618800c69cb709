package org.frameworkadvisor.bot.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class LineWrapperTest {
  @Test
  void linesBreakAtSpaces() {
    assertThat(wrap("one two  three", 7)).containsExactly("one two", "three");
  }

  @Test
  void wordsThatAreTooLongBreakAnywhere() {
    assertThat(wrap("a bcdefghij k", 4)).containsExactly("a", "bcde", "fghi", "j k");
  }

  @Test
  void lineBreaksAndEmptyLinesStay() {
    assertThat(wrap("one\n\ntwo", 7)).containsExactly("one", "", "two");
  }

  @Test
  void ideographsAndEmojiTakeTwoColumns() {
    assertThat(wrap("框架框架", 4)).containsExactly("框架", "框架");
    assertThat(wrap("🐍🐍🐍", 5)).containsExactly("🐍🐍", "🐍");
  }

  @Test
  void aLineNarrowerThanACharacterStillEnds() {
    assertThat(wrap("框a", 1)).containsExactly("框", "a");
  }

  private static List<String> wrap(String text, int width) {
    return LineWrapper.lines(new AttributedString(text), width).stream()
        .map(AttributedString::toString)
        .toList();
  }
}
