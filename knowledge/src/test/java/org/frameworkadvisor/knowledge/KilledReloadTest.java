package org.frameworkadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A process is killed at any moment of a start, a reload, or going back: the next start serves
/// what was served, or what was about to be, and all of it. `-Dkill.rounds=200` tries more often.
class KilledReloadTest {
  private static final int ROUNDS = Integer.getInteger("kill.rounds", 25);
  private static final long SEED = Long.getLong("kill.seed", 20261126);

  /// A reload takes about so long.
  private static final int MOST_MILLIS = 250;

  private static final int MOST_MILLIS_OF_A_START = 2000;

  @TempDir private Path folder;

  @Test
  @Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void theNextStartServesAWholeStateThatWasGood() throws Exception {
    Random random = new Random(SEED);
    ReloadsUntilKilled.write(folder, 0);
    Set<String> allowed = new HashSet<>(Set.of("0"));
    int acknowledged = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<String> said =
          round % 5 < 4
              ? saidAtWork(random.nextLong(), random.nextInt(MOST_MILLIS))
              : saidAtTheStart(random.nextLong(), random.nextInt(MOST_MILLIS_OF_A_START));
      for (String line : said) {
        if (line.startsWith(ReloadsUntilKilled.OPENED)) {
          String opened = line.substring(ReloadsUntilKilled.OPENED.length());
          assertThat(allowed)
              .as("round %d of seed %d: %s", round, SEED, said)
              .containsAnyOf(opened, "any");
          assertThat(opened).matches("\\d+");
          allowed = new HashSet<>(Set.of(opened));
        } else if (line.startsWith(ReloadsUntilKilled.BEGINS)) {
          allowed.add(line.substring(ReloadsUntilKilled.BEGINS.length()));
        } else {
          assertThat(line).matches(ReloadsUntilKilled.SERVES + "\\d+");
          allowed = new HashSet<>(Set.of(line.substring(ReloadsUntilKilled.SERVES.length())));
          acknowledged++;
        }
      }
    }
    assertThat(acknowledged).as("it was killed while it worked").isPositive();
  }

  private List<String> saidAtWork(long seed, int millis) throws Exception {
    Process process = start(seed);
    try (BufferedReader output = process.inputReader()) {
      List<String> said = new ArrayList<>();
      said.add(String.valueOf(output.readLine()));
      assertThat(said.getFirst()).startsWith(ReloadsUntilKilled.OPENED);
      process.waitFor(millis, TimeUnit.MILLISECONDS);
      kill(process, output, said);
      return said;
    }
  }

  private List<String> saidAtTheStart(long seed, int millis) throws Exception {
    Process process = start(seed);
    try (BufferedReader output = process.inputReader()) {
      List<String> said = new ArrayList<>();
      process.waitFor(millis, TimeUnit.MILLISECONDS);
      kill(process, output, said);
      return said;
    }
  }

  private static void kill(Process process, BufferedReader output, List<String> said)
      throws InterruptedException {
    assertThat(process.isAlive()).isTrue();
    process.toHandle().destroyForcibly(); // leaves the stream open, unlike its namesake
    output.lines().filter(line -> line.matches("(opened|begins|serves) .+")).forEach(said::add);
    process.destroyForcibly().waitFor();
  }

  private Process start(long seed) throws IOException {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "--add-modules",
            "jdk.incubator.vector",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classes,
            ReloadsUntilKilled.class.getName(),
            folder.toString(),
            Path.of("target", "test-data").toString(),
            Long.toString(seed))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
