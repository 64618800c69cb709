package org.frameworkadvisor.bot.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// From starting the program to the first line of its first answer, each time in a new process.
final class StartBenchmark {
  private static final int RUNS = 10;
  private static final int FIRST_RUNS = 3;
  private static final List<String> QUESTION = List.of("ask", "Is Flask good for prototypes?");

  private final Path folder;

  StartBenchmark(Path folder) {
    this.folder = folder;
  }

  List<BenchmarkFigure> measure() throws IOException, InterruptedException {
    Path data = folder.resolve("start");
    seconds(launcher(), data);
    List<BenchmarkFigure> figures = new ArrayList<>();
    List<Double> launched = times(launcher(), data);
    String ten = ", of " + RUNS;
    figures.add(
        BenchmarkFigure.atMost(
            0.8, "./advisor ask, index on disk: median" + ten, median(launched), "s"));
    figures.add(
        BenchmarkFigure.of("./advisor ask, index on disk: slowest" + ten, launched.getLast(), "s"));
    figures.add(
        BenchmarkFigure.of(
            "the same without launcher and AOT cache: median" + ten,
            median(times(plainJava(), data)),
            "s"));
    List<Double> first = new ArrayList<>();
    for (int run = 0; run < FIRST_RUNS; run++) {
      Path empty = folder.resolve("empty-" + run);
      first.add(seconds(launcher(), empty));
      BenchmarkWorkspace.delete(empty);
    }
    first.sort(null);
    figures.add(
        BenchmarkFigure.atMost(
            3, "./advisor ask, empty data folder: median of " + FIRST_RUNS, median(first), "s"));
    return figures;
  }

  private static List<Double> times(List<String> command, Path data)
      throws IOException, InterruptedException {
    List<Double> times = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      times.add(seconds(command, data));
    }
    times.sort(null);
    return times;
  }

  private static double seconds(List<String> command, Path data)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(BenchmarkWorkspace.home().toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("ADVISOR_DATA", data.toString());
    // The launcher must find the JDK that runs this.
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    long started = System.nanoTime();
    Process process = builder.start();
    try (BufferedReader out = process.inputReader()) {
      String line = out.readLine();
      double seconds = (System.nanoTime() - started) / 1e9;
      out.lines().forEach(rest -> {});
      boolean ended = process.waitFor(1, TimeUnit.MINUTES);
      if (line == null || !ended || process.exitValue() != 0) {
        throw new IllegalStateException(command + " gave no answer; run it by hand to see why");
      }
      return seconds;
    } finally {
      process.destroyForcibly();
    }
  }

  private static List<String> launcher() {
    return command(BenchmarkWorkspace.home().resolve("advisor").toString());
  }

  /// What the launcher starts, but for the cache.
  private static List<String> plainJava() {
    Path home = BenchmarkWorkspace.home();
    return command(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-XX:+UseSerialGC",
        "-Dadvisor.home=" + home,
        "-Dlogback.configurationFile=" + home.resolve("config/logback.xml"),
        "-jar",
        home.resolve("bot/target/framework-advisor.jar").toString());
  }

  private static List<String> command(String... words) {
    List<String> command = new ArrayList<>(List.of(words));
    command.addAll(QUESTION);
    return command;
  }

  private static double median(List<Double> sorted) {
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
