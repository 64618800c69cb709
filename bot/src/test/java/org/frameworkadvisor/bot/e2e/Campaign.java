package org.frameworkadvisor.bot.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Rounds of something that has to hold at every moment, each with a seed of its own. The ordinary
/// run plays the first few; `./mvnw -Pcampaign verify` plays all. It notes those that are over in
/// `target/campaign`, and goes on after them where it was interrupted.
final class Campaign {
  private static final boolean IS_ON = Boolean.getBoolean("campaign");
  private static final long FIRST_SEED = 20261130;

  private final String name;
  private final Path notes;

  Campaign(String name) {
    this.name = name;
    this.notes = Path.of("target", "campaign", name + ".txt").toAbsolutePath();
  }

  /// The seeds of the rounds that are still to be played.
  Stream<Long> seeds(int ordinary, int all) {
    Set<String> over =
        noted().stream().map(line -> line.split(" ", 2)[0]).collect(Collectors.toSet());
    return LongStream.range(FIRST_SEED, FIRST_SEED + (IS_ON ? all : ordinary))
        .boxed()
        .filter(seed -> !over.contains(seed + ""));
  }

  /// A round is over.
  void over(long seed, String result) {
    System.out.printf("%s, seed %d: %s%n", name, seed, result);
    if (!IS_ON) {
      return;
    }
    try {
      Files.createDirectories(notes.resolveSibling(""));
      Files.writeString(
          notes, seed + " " + result + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Prints what came of it, over all its runs.
  void summarise() {
    if (IS_ON) {
      System.out.printf("%s: %d rounds are over, as %s says.%n", name, noted().size(), notes);
    }
  }

  private List<String> noted() {
    try {
      return IS_ON && Files.exists(notes) ? Files.readAllLines(notes) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
