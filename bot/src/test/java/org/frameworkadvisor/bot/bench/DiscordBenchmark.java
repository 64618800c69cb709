package org.frameworkadvisor.bot.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.frameworkadvisor.bot.e2e.PackagedBot;
import org.frameworkadvisor.bot.sim.SimChannel;
import org.frameworkadvisor.bot.sim.SimDiscord;
import org.frameworkadvisor.bot.sim.SimGuild;
import org.frameworkadvisor.bot.sim.SimInteraction;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.knowledge.KnowledgeBase;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.frameworkadvisor.knowledge.snapshot.StorageFolders;

/// From the dispatch of an interaction to the arrival of its first response, by the packaged bot in
/// a process of its own; beside it a client that does nothing but reply the same to everything, and
/// what looking the same questions up takes without Discord.
final class DiscordBenchmark {
  private static final int WARM_UP = 400;
  private static final int ASKED = 500;
  private static final int BURST = 50;
  private static final int BURSTS = 5;
  private static final int PASSAGES = 10;

  /// Fewer than one server may ask in a minute.
  private static final int ASKED_IN_ONE_GUILD = 50;

  private final Path folder;

  DiscordBenchmark(Path folder) {
    this.folder = folder;
  }

  List<BenchmarkFigure> measure() throws IOException {
    List<BenchmarkFigure> figures = new ArrayList<>();
    Path data = folder.resolve("discord");
    double retrieval = retrieval(data, figures);
    double bare;
    try (SimDiscord discord = SimDiscord.open();
        PackagedBot client = PackagedBot.startBare(discord, folder.resolve("bare"))) {
      DistinctQuestions questions = DistinctQuestions.read();
      bare = asking("bare client", discord, questions, figures);
      bursts("bare client", discord, questions, figures);
      client.kill();
    }
    try (SimDiscord discord = SimDiscord.open();
        PackagedBot bot = PackagedBot.start(discord, data)) {
      // One supply for all: a question that was asked before would be answered from a cache.
      DistinctQuestions questions = DistinctQuestions.read();
      double p99 = asking("/ask", discord, questions, figures);
      figures.add(
          BenchmarkFigure.atMost(
              3 * bare + retrieval, "/ask warm: p99 against 3 × bare + retrieval", p99, "ms"));
      completing(discord, figures);
      double slowest = bursts("/ask", discord, questions, figures);
      figures.add(
          BenchmarkFigure.atMost(1000, "/ask, " + BURST + " at once: slowest", slowest, "ms"));
      bot.kill();
    }
    return figures;
  }

  /// @return the 99th percentile of looking a question up
  private static double retrieval(Path data, List<BenchmarkFigure> figures) throws IOException {
    DistinctQuestions questions = DistinctQuestions.read();
    List<Double> times = new ArrayList<>();
    StorageFolders storage = new StorageFolders(data, BenchmarkWorkspace.prepared());
    try (KnowledgeBase base =
        KnowledgeBase.open(BenchmarkWorkspace.content(), storage, ProgressListener.NONE)) {
      for (int i = 0; i < WARM_UP + ASKED; i++) {
        Question question = Question.of(questions.next()).orElseThrow();
        long started = System.nanoTime();
        base.find(question, PASSAGES, Duration.ofSeconds(10));
        if (i >= WARM_UP) {
          times.add((System.nanoTime() - started) / 1e6);
        }
      }
    }
    return report("retrieval alone", times, figures);
  }

  private static double asking(
      String name, SimDiscord discord, DistinctQuestions questions, List<BenchmarkFigure> figures) {
    List<Double> times =
        oneAfterTheOther(
            discord, (user, number) -> user.slash("ask", "question", questions.next()));
    return report(name + " warm", times, figures);
  }

  private static void completing(SimDiscord discord, List<BenchmarkFigure> figures)
      throws IOException {
    DistinctQuestions questions = DistinctQuestions.read();
    List<Double> times =
        oneAfterTheOther(
            discord,
            (user, number) -> {
              String question = questions.next();
              int typed = Math.min(question.length(), 1 + number % 20);
              return user.typing("/ask question", question.substring(0, typed));
            });
    report("autocomplete", times, figures);
    figures.add(BenchmarkFigure.atMost(50, "autocomplete: p95", percentile(times, 95), "ms"));
  }

  private static List<Double> oneAfterTheOther(
      SimDiscord discord, BiFunction<SimUser, Integer, SimInteraction> act) {
    List<Double> times = new ArrayList<>();
    Crowd crowd = new Crowd(discord);
    for (int i = 0; i < WARM_UP + ASKED; i++) {
      SimInteraction done = act.apply(crowd.next(), i);
      discord.awaitResponse(done);
      if (i >= WARM_UP) {
        times.add(millis(done));
      }
    }
    return times;
  }

  /// @return how long the slowest of all took
  private static double bursts(
      String name, SimDiscord discord, DistinctQuestions questions, List<BenchmarkFigure> figures) {
    List<Double> times = new ArrayList<>();
    for (int burst = 0; burst < BURSTS; burst++) {
      Crowd crowd = new Crowd(discord);
      List<SimInteraction> asked = new ArrayList<>();
      for (int i = 0; i < BURST; i++) {
        asked.add(crowd.next().slash("ask", "question", questions.next()));
      }
      asked.forEach(discord::awaitResponse);
      asked.forEach(one -> times.add(millis(one)));
    }
    report(name + ", " + BURST + " at once", times, figures);
    return percentile(times, 100);
  }

  private static double report(String name, List<Double> times, List<BenchmarkFigure> figures) {
    for (int percent : new int[] {50, 95, 99}) {
      figures.add(BenchmarkFigure.of(name + ": p" + percent, percentile(times, percent), "ms"));
    }
    return percentile(times, 99);
  }

  private static double percentile(List<Double> times, int percent) {
    List<Double> sorted = times.stream().sorted().toList();
    int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
    return sorted.get(Math.max(0, rank - 1));
  }

  private static double millis(SimInteraction interaction) {
    return interaction.took().toNanos() / (double) TimeUnit.MILLISECONDS.toNanos(1);
  }

  /// A new member for each question, in servers that stay within their limits.
  private static final class Crowd {
    private final SimDiscord discord;
    private int joined;
    private SimGuild guild;
    private SimChannel channel;

    Crowd(SimDiscord discord) {
      this.discord = discord;
      this.guild = discord.guild("a crowd", 0, 1);
      this.channel = discord.channel(guild, "questions");
    }

    SimUser next() {
      if (joined > 0 && joined % ASKED_IN_ONE_GUILD == 0) {
        guild = discord.guild("a crowd", 0, 1);
        channel = discord.channel(guild, "questions");
      }
      joined++;
      return discord.join("member " + joined, guild, channel);
    }
  }
}
