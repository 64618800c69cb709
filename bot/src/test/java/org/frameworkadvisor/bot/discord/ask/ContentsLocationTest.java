package org.frameworkadvisor.bot.discord.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.frameworkadvisor.bot.discord.message.HostileContent;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class ContentsLocationTest {
  @RepeatedTest(value = 500, name = "seed {currentRepetition}")
  void whateverAClientSendsIsReadOrTurnedDown(RepetitionInfo seed) {
    HostileContent hostile = new HostileContent(seed);
    String anything = hostile.isHeads() ? hostile.any(120) : hostile.letters("0az.-9", 0, 40);
    assertThat(ContentsLocation.parse(anything).map(ContentsLocation::text).orElse(anything))
        .isEqualTo(anything);
  }
}
