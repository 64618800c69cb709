package org.frameworkadvisor.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A process is killed at any moment of a start, a reload, while it is taught or while it counts a
/// vote. The next one finds everything that was said to be done, and the content as it was or as it
/// was about to be, whole.
class KilledAtWorkIT {
  /// So often each of two is killed.
  private static final int ROUNDS = Integer.getInteger("kill.rounds", 100);

  /// Lines that are waited for, two for each thing that is done.
  private static final int MOST_WORK = 8;

  /// A reload takes about so long.
  private static final int MOST_MILLIS = 150;

  private static final int MOST_MILLIS_OF_A_START = 1500;

  private static final Pattern SAID = Pattern.compile("(has|begins|done) (.+) = (.+);");

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whatWasDoneIsThere(@TempDir Path one, @TempDir Path other) throws Exception {
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      Future<?> first = two.submit(() -> new Succession(one, 20261126).live());
      Future<?> second = two.submit(() -> new Succession(other, 20261127).live());
      first.get();
      second.get();
    }
  }

  /// Processes in one folder, each of which finds what those before it have left.
  private static final class Succession {
    private final Path folder;
    private final long seed;
    private final Random random;

    /// What there may be, by key: what was there last, and what has begun since.
    private final Map<String, Set<String>> allowed = new HashMap<>();

    private int done;

    Succession(Path folder, long seed) {
      this.folder = folder;
      this.seed = seed;
      this.random = new Random(seed);
    }

    @Nullable Void live() throws Exception {
      WorksUntilKilled.write(content(), 0);
      allowed.put(WorksUntilKilled.CONTENT, Set.of("0"));
      allowed.put(WorksUntilKilled.UNLOGGED, Set.of("0"));
      for (int round = 0; round < ROUNDS; round++) {
        List<String> said = round % 5 < 4 ? saidAtWork() : saidAtTheStart();
        for (String line : said) {
          check(line, "round %d of seed %d: %s".formatted(round, seed, said));
        }
      }
      assertThat(done).as("things that were done before it was killed").isGreaterThan(ROUNDS / 2);
      return null;
    }

    private void check(String line, String described) {
      Matcher says = SAID.matcher(line);
      if (!says.matches()) {
        return;
      }
      String key = says.group(2);
      String value = says.group(3);
      Set<String> may =
          allowed.computeIfAbsent(key, _ -> new HashSet<>(Set.of(WorksUntilKilled.NONE)));
      if (says.group(1).equals("begins")) {
        Set<String> more = new HashSet<>(may);
        more.add(value);
        allowed.put(key, more);
        return;
      }
      assertThat(may).as(described).contains(value);
      allowed.put(key, Set.of(value));
      done += says.group(1).equals("done") ? 1 : 0;
    }

    private List<String> saidAtWork() throws Exception {
      Process process = start(random.nextLong());
      try (BufferedReader output = process.inputReader()) {
        List<String> said = new ArrayList<>();
        do {
          said.add(String.valueOf(output.readLine()));
          assertThat(said.getLast()).as("%s", said).matches("has .*;|" + WorksUntilKilled.READY);
        } while (!said.getLast().equals(WorksUntilKilled.READY));
        // However slow the machine is, it has done something in most rounds.
        for (int work = random.nextInt(MOST_WORK); work > 0; work--) {
          said.add(String.valueOf(output.readLine()));
          assertThat(said.getLast()).as("%s", said).matches("(begins|done) .*;");
        }
        kill(process, output, random.nextInt(MOST_MILLIS), said);
        return said;
      }
    }

    private List<String> saidAtTheStart() throws Exception {
      Process process = start(random.nextLong());
      try (BufferedReader output = process.inputReader()) {
        List<String> said = new ArrayList<>();
        kill(process, output, random.nextInt(MOST_MILLIS_OF_A_START), said);
        return said;
      }
    }

    private static void kill(Process process, BufferedReader output, int millis, List<String> said)
        throws InterruptedException {
      assertThat(process.waitFor(millis, TimeUnit.MILLISECONDS)).as("it ends by itself").isFalse();
      process.toHandle().destroyForcibly(); // leaves the stream open, unlike its namesake
      output.lines().forEach(said::add);
      process.destroyForcibly().waitFor();
    }

    private Path content() {
      return folder.resolve("content");
    }

    private Process start(long seed) throws IOException {
      ProcessBuilder builder =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "--enable-native-access=ALL-UNNAMED",
                  "--add-modules",
                  "jdk.incubator.vector",
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-Dadvisor.home=" + Path.of("").toAbsolutePath().resolveSibling(""),
                  "-cp",
                  System.getProperty(
                      "surefire.test.class.path", System.getProperty("java.class.path")),
                  WorksUntilKilled.class.getName(),
                  Long.toString(seed))
              .redirectError(ProcessBuilder.Redirect.DISCARD);
      builder.environment().put("ADVISOR_DATA", folder.resolve("data").toString());
      builder.environment().put("ADVISOR_KNOWLEDGE", content().toString());
      return builder.start();
    }
  }
}
