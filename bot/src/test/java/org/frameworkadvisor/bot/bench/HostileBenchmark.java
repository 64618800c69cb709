package org.frameworkadvisor.bot.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.frameworkadvisor.knowledge.KnowledgeBase;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Questions that are meant to hurt, in turn; each one is numbered, so that no cache answers it.
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 4, time = 3)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HostileBenchmark {
  private static final List<String> HOSTILE =
      List.of(
          " \t\n",
          "x".repeat(10_000),
          letters(10_000, 1, 12),
          letters(2_000, 25, 31),
          letters(1 << 20, 3, 9),
          "a ".repeat(1 << 19),
          "field:* AND (".repeat(100),
          "+-&&||!(){}[]^\"~*?:\\/ ".repeat(50),
          "\u0000\u0007\u001b[31m\u0085 flask ".repeat(100),
          "\ud800 flask \udc00 ".repeat(100),
          "🦄👩‍👩‍👧‍👦🏳️‍🌈 ".repeat(200),
          "مرحبا كيف حالك شلومך \u202e ".repeat(60),
          "どのフレームワークがいいですか。".repeat(60),
          "e\u0301\u0302\u0303\u0304 ".repeat(300),
          "flask ".repeat(1_000),
          "flaks djagno fastpai protoypes lerning curv ".repeat(20));

  private List<KnowledgeBase> opened = List.of();
  private int number;

  @Setup
  public void open() {
    Path data = Path.of(System.getProperty("bench.data", ""));
    opened = List.of(KnowledgeBase.open(BenchmarkWorkspace.content(), data, ProgressListener.NONE));
  }

  @TearDown
  public void close() {
    opened.forEach(KnowledgeBase::close);
  }

  @Benchmark
  public Optional<SearchResult> hostile() {
    number++;
    String typed = HOSTILE.get(number % HOSTILE.size());
    return Question.of(typed.isBlank() ? typed : number + " " + typed)
        .map(question -> opened.getFirst().find(question, 10, Duration.ofSeconds(10)));
  }

  /// Made-up words.
  private static String letters(int length, int shortest, int longest) {
    Random random = new Random(length);
    StringBuilder text = new StringBuilder(length);
    while (text.length() < length) {
      text.append(
              random
                  .ints(random.nextInt(shortest, longest + 1), 'a', 'z' + 1)
                  .mapToObj(Character::toString)
                  .collect(Collectors.joining()))
          .append(' ');
    }
    return text.toString();
  }
}
