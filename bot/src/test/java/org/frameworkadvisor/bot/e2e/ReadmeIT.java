package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// What the front page shows of the terminal, run and compared word for word.
class ReadmeIT {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```console\n(.*?)^ *```$");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final String PROMPT = "$ ./advisor ";

  /// A title that is misspelt.
  private static final String BAD = "---\ntitel: Boats\n---\nRowing boats are moved by oars.\n";

  @TempDir private static Path folder;

  /// A command of the front page.
  ///
  /// @param shown what is shown below it; empty where nothing is
  private record Sample(String command, String shown) {
    List<String> words() {
      return WORD.matcher(command.replace(" | cat", ""))
          .results()
          .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
          .toList();
    }
  }

  /// In their order, on one data folder: some ask for what others have taught.
  @TestFactory
  Stream<DynamicTest> everySampleIsWhatComesOut() throws IOException {
    Files.writeString(folder.resolve("bad.md"), BAD);
    List<Sample> samples = samples();
    assertThat(samples).hasSizeGreaterThan(10);
    return samples.stream()
        .map(sample -> DynamicTest.dynamicTest(sample.command(), () -> compare(sample)));
  }

  private static List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    String readme = Files.readString(Path.of("..", "README.md"));
    BLOCK
        .matcher(readme)
        .results()
        .flatMap(block -> Stream.of(block.group(1).split("(?m)^(?=\\$ )")))
        .filter(part -> part.startsWith(PROMPT))
        .map(part -> part.split("\n", 2))
        .forEach(
            part -> samples.add(new Sample(part[0].substring(PROMPT.length()), part[1].strip())));
    return samples;
  }

  private static void compare(Sample sample) {
    PackagedConsole.Ended ended =
        PackagedConsole.runIn(
            folder, folder.resolve("data"), sample.words().toArray(String[]::new));

    assertThat(ended.exitCode())
        .as(ended.said())
        .isEqualTo(sample.shown().contains("error: ") ? 1 : 0);
    if (!sample.shown().isEmpty()) {
      assertThat(unvarying(ended.said().replace(folder.toString(), "/home/ana").strip()))
          .isEqualTo(unvarying(sample.shown()));
    }
  }

  /// Without what is another each time, or on another processor: today, how long it took, the last
  /// digits of scores, how much there is to copy.
  private static String unvarying(String text) {
    return text.replaceAll("by a moderator on [\\d-]+", "by a moderator on …")
        .replaceAll("\"tookMillis\" : [\\d.]+", "\"tookMillis\" : …")
        .replaceAll("(\\d+\\.\\d\\d)\\d+", "$1…")
        .replaceAll("holds \\d+ files, [\\d.]+ MiB", "holds … files, … MiB");
  }
}
