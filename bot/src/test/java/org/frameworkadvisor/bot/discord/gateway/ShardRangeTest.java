package org.frameworkadvisor.bot.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardRangeTest {
  @Test
  void aRangeOrASingleShardIsRead() {
    assertThat(ShardRange.parse("2-5 of 16")).contains(new ShardRange(2, 5, 16));
    assertThat(ShardRange.parse("7 of 9")).contains(new ShardRange(7, 7, 9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "auto", "3", "5-2 of 16", "0-4 of 4", "4 of 4", "-1-2 of 3", "0-1of2"})
  void whatIsNoneIsSaid(String text) {
    assertThat(ShardRange.parse(text)).isEmpty();
  }
}
