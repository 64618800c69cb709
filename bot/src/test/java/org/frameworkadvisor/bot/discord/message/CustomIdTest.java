package org.frameworkadvisor.bot.discord.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.UserId;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// What comes back from a button is what was given to it, and nothing else is.
class CustomIdTest {
  @RepeatedTest(value = 1_000, name = "seed {currentRepetition}")
  void whatIsWrittenIsReadAgain(RepetitionInfo seed) {
    CustomId id = id(new HostileContent(seed));
    assertThat(id.text()).hasSizeBetween(1, 100);
    assertThat(CustomId.parse(id.text())).contains(id);
  }

  @RepeatedTest(value = 1_000, name = "seed {currentRepetition}")
  void whateverComesBackIsReadOrRefused(RepetitionInfo seed) {
    String anything = new HostileContent(seed).any(300);
    assertThat(CustomId.parse(anything).filter(id -> !id.text().equals(anything))).isEmpty();
  }

  @RepeatedTest(value = 1_000, name = "seed {currentRepetition}")
  void oneThatIsTamperedWithIsReadOrRefused(RepetitionInfo seed) {
    HostileContent hostile = new HostileContent(seed);
    StringBuilder forged = new StringBuilder(id(hostile).text());
    int most = hostile.isHeads() ? 0x7f : Character.MAX_VALUE;
    forged.setCharAt(hostile.number(0, forged.length() - 1), (char) hostile.number(0, most));
    assertThat(CustomId.parse(forged.toString()).filter(it -> !it.text().contentEquals(forged)))
        .isEmpty();
  }

  @Test
  void anotherVersionIsRefused() {
    assertThat(CustomId.parse("v2:m:a1:4711:")).isEmpty();
    assertThat(CustomId.parse("v1:m:a1:4711:")).isPresent();
    assertThat(CustomId.parse("v1:zz:a1:4711:")).isEmpty();
    assertThat(CustomId.parse("v1:m:a1:4711:\n")).isEmpty();
    assertThat(CustomId.parse("v1:m:a1:٤٧١١:")).isEmpty();
  }

  @Test
  void noTwoActionsShareACode() {
    assertThat(CustomId.Action.values()).extracting(CustomId.Action::code).doesNotHaveDuplicates();
  }

  @Test
  void whatDoesNotFitIsRefusedWhereItIsMade() {
    assertThatThrownBy(() ->
            new CustomId(CustomId.Action.ASK, Optional.empty(), Optional.empty(), "x".repeat(27)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() ->
            new CustomId(CustomId.Action.ASK, Optional.empty(), Optional.of(new UserId("ana")), ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static CustomId id(HostileContent hostile) {
    Optional<AnswerId> answer =
        hostile.isHeads()
            ? Optional.empty()
            : Optional.of(new AnswerId(hostile.letters("0aZ9", 1, 20)));
    Optional<UserId> owner =
        hostile.isHeads()
            ? Optional.empty()
            : Optional.of(new UserId(hostile.letters("0123456789", 1, 20)));
    return new CustomId(
        hostile.one(CustomId.Action.values()), answer, owner, hostile.letters("0aZ9.-", 0, 26));
  }
}
