package org.frameworkadvisor.bot.discord.gateway;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The part of the bot's shards that this process runs. Several processes, each with a range of its
/// own, share the servers between them.
///
/// @param first the first shard of this process, from 0
/// @param last its last shard
/// @param total how many there are in all processes
public record ShardRange(int first, int last, int total) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))? of (\\d{1,5})");

  public ShardRange {
    if (first < 0 || last < first || total <= last) {
      throw new IllegalArgumentException(
          "discord.shards must be a range below its total, was "
              + first
              + "-"
              + last
              + " of "
              + total);
    }
  }

  /// Reads `0-3 of 16`, or `5 of 16`; empty where it is neither.
  public static Optional<ShardRange> parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(parts.group(1));
    int last = parts.group(2) == null ? first : Integer.parseInt(parts.group(2));
    int total = Integer.parseInt(parts.group(3));
    return first <= last && last < total
        ? Optional.of(new ShardRange(first, last, total))
        : Optional.empty();
  }
}
