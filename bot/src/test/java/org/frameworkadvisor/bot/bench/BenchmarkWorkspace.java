package org.frameworkadvisor.bot.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The folders that the benchmarks read and write; what they write is gone afterwards, also when
/// they are interrupted.
final class BenchmarkWorkspace {
  private BenchmarkWorkspace() {}

  /// The root of the project.
  static Path home() {
    return Path.of(System.getProperty("advisor.home", "..")).toAbsolutePath().normalize();
  }

  static Path content() {
    return home().resolve("knowledge/content");
  }

  /// What the build has worked out for the packaged program.
  static Path prepared() {
    return home().resolve("bot/target/prepared");
  }

  static Path questions() {
    return home().resolve("knowledge/evaluation/questions.jsonl");
  }

  static Path temporary() throws IOException {
    Path folder = Files.createTempDirectory("advisor-bench-");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    return folder;
  }

  static void delete(Path tree) {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> all = Files.walk(tree)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
