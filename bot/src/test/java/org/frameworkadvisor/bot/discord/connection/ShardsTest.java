package org.frameworkadvisor.bot.discord.connection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardsTest {
  @Test
  void aRangeOrASingleShardIsRead() {
    assertThat(Shards.parse("2-5 of 16")).contains(new Shards(2, 5, 16));
    assertThat(Shards.parse("7 of 9")).contains(new Shards(7, 7, 9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "auto", "3", "5-2 of 16", "0-4 of 4", "4 of 4", "-1-2 of 3", "0-1of2"})
  void whatIsNoneIsSaid(String text) {
    assertThat(Shards.parse(text)).isEmpty();
  }
}
