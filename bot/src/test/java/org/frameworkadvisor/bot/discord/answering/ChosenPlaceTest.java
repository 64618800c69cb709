package org.frameworkadvisor.bot.discord.answering;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class ChosenPlaceTest {
  @Property(seed = "20260906", tries = 500)
  void whateverAClientSendsIsReadOrTurnedDown(@ForAll @StringLength(max = 120) String anything) {
    assertThat(ChosenPlace.parse(anything).map(ChosenPlace::text).orElse(anything))
        .isEqualTo(anything);
  }
}
