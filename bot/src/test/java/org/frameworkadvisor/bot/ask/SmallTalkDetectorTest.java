package org.frameworkadvisor.bot.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallTalkDetectorTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "thanks!",
        "Thaaaanks a lot",
        "THANK YOU SO MUCH!!!",
        "ty",
        "ok",
        "okayyyy",
        "k",
        "lol",
        "looool",
        "hahahaha",
        "lmao nice",
        "that's great, thanks",
        "this is good",
        "I see",
        "makes sense",
        "got it :thumbsup:",
        "good bot",
        "good to know, cheers mate",
        "thanks for the help",
        "yes",
        "nope.",
        "no problem",
        "hello",
        "",
        "  ",
        "👍",
        "🎉🎉 ❤️",
        "<:pepe:123456789012345678>",
        "<@123456789012345678> thx",
        "...",
        ":)",
        "xD",
        "danke schön",
        "Vielen Dank!",
        "alles klar",
        "merci beaucoup",
        "d’accord",
        "¡muchas gracias!",
        "jajaja vale",
        "muito obrigado",
        "kkkkkk",
        "rsrs valeu",
        "धन्यवाद",
        "ठीक है",
        "bahut shukriya"
      })
  void wantsNoAnswer(String typed) {
    assertThat(SmallTalkDetector.is(typed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ok, and for beginners",
        "thanks! what about FastAPI",
        "is it good",
        "is this good",
        "ok?",
        "?",
        "good?",
        "why",
        "flask",
        "nice but slow",
        "cool, show me Django",
        "no, the other one",
        "great for prototypes",
        "you",
        "it does not help with async",
        "thanks thanks thanks thanks thanks thanks thanks thanks thanks thanks thanks thanks thanks"
            + " thanks thanks thanks thanks thanks"
      })
  void maybeAQuestion(String typed) {
    assertThat(SmallTalkDetector.is(typed)).isFalse();
  }
}
