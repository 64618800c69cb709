package org.frameworkadvisor.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.frameworkadvisor.bot.discord.message.HostileContent;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Text from anywhere can be read, and is cut where a reader would cut it.
class DisplayTextTest {
  private static final String FAMILY = "👨\u200d👩\u200d👧\u200d👦";

  @Test
  void whatIsNotSeenGoes() {
    assertThat(DisplayText.text("a\u0000b\u202ec\u200bd\ud83d e\ufeff")).isEqualTo("abcd e");
    assertThat(DisplayText.text("one\r\ntwo\u2028three\t!")).isEqualTo("one\ntwo\nthree !");
    assertThat(DisplayText.text("far\n\n\n\n\naway")).isEqualTo("far\n\naway");
    assertThat(DisplayText.line(" one\n two ")).isEqualTo("one two");
  }

  @Test
  void onlyWhatIsNoTextIsTakenOutOfWhatIsKept() {
    assertThat(DisplayText.wellFormed("a\u0000\ud800b\ud83d\u0000\ude00\udc00 😀\u202e\r\n\t"))
        .isEqualTo("ab 😀\u202e\r\n\t");
  }

  @Test
  void whatIsSeenStays() {
    String text = "שלום नमस्ते क्‍ष می‌خواهم " + FAMILY + " 🏴\udb40\udc67\udb40\udc7f e\u0301 ﷺ";
    assertThat(DisplayText.text(text)).isEqualTo(text);
  }

  @Test
  void whereNothingIsToBeSeenNothingIsLeft() {
    assertThat(DisplayText.text(" \u200d\u3164\u2800\n\u0301")).isEmpty();
  }

  @Test
  void towersOfAccentsAreLevelled() {
    assertThat(DisplayText.text("Z" + "\u0335".repeat(40) + "o"))
        .isEqualTo("Z" + "\u0335".repeat(6) + "o");
  }

  @Test
  void textIsCutAtAWord() {
    assertThat(DisplayText.cut("Which is the best framework?", 20)).isEqualTo("Which is the best…");
    assertThat(DisplayText.cut("Whichever", 5)).isEqualTo("Whic…");
    assertThat(DisplayText.cut("short", 5)).isEqualTo("short");
    assertThat(DisplayText.cutFront("Which is the best framework?", 20))
        .isEqualTo("…best framework?");
  }

  @Test
  void noCharacterIsCutInHalf() {
    assertThat(DisplayText.cut("ab" + FAMILY + FAMILY, 16)).isEqualTo("ab" + FAMILY + "…");
    assertThat(DisplayText.cut("e\u0301e\u0301e\u0301", 4)).isEqualTo("e\u0301…");
    assertThat(DisplayText.cut("👍👍👍", 4)).isEqualTo("👍…");
  }

  @RepeatedTest(value = 1_000, name = "seed {currentRepetition}")
  void whatIsCutFitsAndIsWellFormed(RepetitionInfo seed) {
    HostileContent hostile = new HostileContent(seed);
    int most = hostile.number(1, 60);
    String legible = DisplayText.text(hostile.isHeads() ? hostile.any(300) : hostile.text());
    for (String cut :
        new String[] {DisplayText.cut(legible, most), DisplayText.cutFront(legible, most)}) {
      assertThat(cut.length()).isLessThanOrEqualTo(Math.max(most, 1));
      assertThat(cut.codePoints().noneMatch(it -> Character.getType(it) == Character.SURROGATE))
          .isTrue();
    }
  }
}
