package org.frameworkadvisor.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rules that only sources can show, in both modules.
class SourceRulesTest {
  private static final Path HOME = Path.of("..");

  private static List<Path> javaFiles(String folder) {
    return Stream.of("bot", "knowledge")
        .map(module -> HOME.resolve(module).resolve(folder))
        .filter(Files::isDirectory)
        .flatMap(SourceRulesTest::files)
        .filter(file -> file.toString().endsWith(".java"))
        .toList();
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A test that sleeps is slow on a fast machine and fails on a slow one.
  @Test
  void noTestSleeps() {
    assertThat(javaFiles("src/test"))
        .hasSizeGreaterThan(20)
        .allSatisfy(file -> assertThat(text(file)).doesNotContainPattern("\\.sleep\\("));
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<Path> folders = new TreeSet<>();
    for (String source : List.of("src/main", "src/test")) {
      javaFiles(source).forEach(file -> folders.add(file.resolveSibling("package-info.java")));
    }

    assertThat(folders)
        .hasSizeGreaterThan(10)
        .allSatisfy(file -> assertThat(file).content().containsPattern("(?m)^@NullMarked$"));
  }
}
