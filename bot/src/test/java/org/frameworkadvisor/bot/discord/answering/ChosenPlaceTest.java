package org.frameworkadvisor.bot.discord.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.frameworkadvisor.bot.discord.drawing.Hostile;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class ChosenPlaceTest {
  @RepeatedTest(value = 500, name = "seed {currentRepetition}")
  void whateverAClientSendsIsReadOrTurnedDown(RepetitionInfo seed) {
    Hostile hostile = new Hostile(seed);
    String anything = hostile.isHeads() ? hostile.any(120) : hostile.letters("0az.-9", 0, 40);
    assertThat(ChosenPlace.parse(anything).map(ChosenPlace::text).orElse(anything))
        .isEqualTo(anything);
  }
}
