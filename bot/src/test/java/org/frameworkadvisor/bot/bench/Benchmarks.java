package org.frameworkadvisor.bot.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.frameworkadvisor.knowledge.KnowledgeBase;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/// Runs all benchmarks and prints a table with each figure beside its target.
///
/// - questions: [QuestionBenchmark], in JMH
/// - hostile: [HostileBenchmark], in JMH
/// - scoring: [ScoringBenchmark], in JMH
/// - growth: [GrowthIndexBuilder] and [GrowthBenchmark], in JMH
/// - start: [StartBenchmark], in processes of the packaged program
/// - indexing: [IndexingBenchmark]
/// - discord: [DiscordBenchmark], in processes of the packaged program
///
/// The figures go to `bot/target/benchmarks.json`, too. They are worth something on a machine that
/// has nothing else to do; its load is noted with them.
public final class Benchmarks {
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final long started = System.nanoTime();
  private final double loadBefore = load();
  private final Set<String> only;
  private final Path folder;
  private final List<BenchmarkFigure> figures = new ArrayList<>();

  private Benchmarks(String only, Path folder) {
    this.only = only.isBlank() ? Set.of() : Set.of(only.split(","));
    this.folder = folder;
  }

  /// Takes no arguments; `-Dbench.only` names some of the groups, `-Dgrowth.million=true` adds an
  /// index of a million passages, `-Dgrowth.folder` keeps the indexes there for the next run.
  public static void main(String[] arguments) throws Exception {
    String only = System.getProperty("bench.only", "");
    new Benchmarks("null".equals(only) ? "" : only, BenchmarkWorkspace.temporary()).run();
  }

  private void run() throws Exception {
    if (wants("indexing")) {
      figures.addAll(IndexingBenchmark.measure(folder.resolve("indexing")));
    }
    if (wants("start")) {
      figures.addAll(new StartBenchmark(folder).measure());
    }
    if (wants("discord")) {
      figures.addAll(new DiscordBenchmark(folder).measure());
    }
    if (wants("questions")) {
      questions();
    }
    if (wants("hostile")) {
      Statistics hostile = jmh(HostileBenchmark.class, "hostile", dataFolder());
      figures.add(
          BenchmarkFigure.atMost(250, "hostile questions: slowest", hostile.getMax(), "ms"));
      figures.add(BenchmarkFigure.of("hostile questions: p50", hostile.getPercentile(50), "ms"));
    }
    if (wants("scoring")) {
      Statistics scoring = jmh(ScoringBenchmark.class, "result");
      figures.add(BenchmarkFigure.atMost(1, "recommendation: mean", scoring.getMean(), "ms"));
      figures.add(BenchmarkFigure.of("recommendation: p99", scoring.getPercentile(99), "ms"));
    }
    if (wants("growth")) {
      growth();
    }
    report();
  }

  private boolean wants(String group) {
    if (!only.isEmpty() && !only.contains(group)) {
      return false;
    }
    out.printf(Locale.ROOT, "%4.0f s  %s …%n", (System.nanoTime() - started) / 1e9, group);
    return true;
  }

  private void questions() throws RunnerException {
    String[] data = dataFolder();
    Statistics answer = jmh(QuestionBenchmark.class, "answer", data);
    Statistics models = jmh(QuestionBenchmark.class, "modelsAlone", data);
    Statistics repeated = jmh(QuestionBenchmark.class, "repeated", data);
    Statistics two = jmh(QuestionBenchmark.class, "answersByTwo", data);
    figures.add(BenchmarkFigure.atMost(8, "warm question: p50", answer.getPercentile(50), "ms"));
    figures.add(BenchmarkFigure.atMost(20, "warm question: p99", answer.getPercentile(99), "ms"));
    figures.add(BenchmarkFigure.of("models alone: p50", models.getPercentile(50), "ms"));
    figures.add(BenchmarkFigure.of("models alone: p99", models.getPercentile(99), "ms"));
    figures.add(
        BenchmarkFigure.atMost(
            1.5,
            "warm question / models alone: p50",
            answer.getPercentile(50) / models.getPercentile(50),
            ""));
    figures.add(
        BenchmarkFigure.atMost(0.2, "repeated question: p99", repeated.getPercentile(99), "ms"));
    figures.add(
        BenchmarkFigure.atLeast(
            200, "distinct questions by 2 threads", two.getMean(), "questions/s"));
  }

  private void growth() throws IOException, RunnerException {
    List<Integer> sizes = new ArrayList<>(List.of(1_000, 100_000));
    if (Boolean.getBoolean("growth.million")) {
      sizes.add(1_000_000);
    }
    String kept = System.getProperty("growth.folder", "");
    Path grown = kept.isBlank() || kept.equals("null") ? folder : Path.of(kept);
    GrowthIndexBuilder growth = new GrowthIndexBuilder(grown);
    double smallest = 0;
    for (int i = 0; i < sizes.size(); i++) {
      int passages = sizes.get(i);
      String size = String.format(Locale.ROOT, "%,d passages", passages);
      figures.addAll(growth.build(passages));
      Statistics search = grown("search", grown, passages);
      figures.add(BenchmarkFigure.of(size + ": index alone p50", search.getPercentile(50), "ms"));
      figures.add(BenchmarkFigure.of(size + ": index alone p99", search.getPercentile(99), "ms"));
      Statistics question = grown("question", grown, passages);
      double p99 = question.getPercentile(99);
      figures.add(BenchmarkFigure.of(size + ": question p50", question.getPercentile(50), "ms"));
      figures.add(BenchmarkFigure.of(size + ": question p99", p99, "ms"));
      if (i == 0) {
        smallest = p99;
      } else {
        figures.add(
            BenchmarkFigure.atMost(
                i + 1.0, size + ": question p99 against 1,000 passages", p99 / smallest, ""));
      }
    }
  }

  private static Statistics grown(String method, Path folder, int passages) throws RunnerException {
    return statistics(
        options(GrowthBenchmark.class, method, "-Dgrowth.folder=" + folder)
            .param("passages", Integer.toString(passages)));
  }

  /// A data folder with an index of the shipped content in it.
  private String[] dataFolder() {
    Path data = folder.resolve("data");
    KnowledgeBase.open(BenchmarkWorkspace.content(), data, ProgressListener.NONE).close();
    return new String[] {"-Dbench.data=" + data};
  }

  private static Statistics jmh(Class<?> benchmark, String method, String... properties)
      throws RunnerException {
    return statistics(options(benchmark, method, properties));
  }

  private static ChainedOptionsBuilder options(
      Class<?> benchmark, String method, String... properties) {
    return new OptionsBuilder()
        .include(benchmark.getName() + "\\." + method + "$")
        .jvmArgs(flagsOfTheProgram())
        .jvmArgsAppend(properties)
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true);
  }

  /// Indexes are built with Java's vector module, which the program does without: it makes building
  /// faster and each start slower.
  private static String[] flagsOfTheProgram() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> !flag.contains("jdk.incubator.vector"))
        .toArray(String[]::new);
  }

  private static Statistics statistics(ChainedOptionsBuilder options) throws RunnerException {
    Collection<RunResult> results = new Runner(options.build()).run();
    return results.iterator().next().getPrimaryResult().getStatistics();
  }

  private void report() throws IOException {
    double minutes = (System.nanoTime() - started) / 6e10;
    Map<String, Object> machine = new LinkedHashMap<>();
    machine.put("processors", Runtime.getRuntime().availableProcessors());
    machine.put("loadBefore", loadBefore);
    machine.put("java", Runtime.version().toString());
    machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    machine.put("minutes", minutes);
    Path json = BenchmarkWorkspace.home().resolve("bot/target/benchmarks.json");
    Files.createDirectories(json.getParent());
    new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(json.toFile(), Map.of("machine", machine, "figures", figures));
    out.println();
    figures.forEach(figure -> out.println(figure.line()));
    out.printf(
        Locale.ROOT,
        "%n%d processors, load %.1f before the start, Java %s, %.1f minutes. JSON: %s%n",
        Runtime.getRuntime().availableProcessors(),
        loadBefore,
        Runtime.version(),
        minutes,
        json);
    if (loadBefore > 0.5) {
      out.println("The machine was busy: these figures say little.");
    }
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
