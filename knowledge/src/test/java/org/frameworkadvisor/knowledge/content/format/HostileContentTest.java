package org.frameworkadvisor.knowledge.content.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each of these took minutes, or the stack, with one naive step somewhere.
class HostileContentTest extends ContentReaderFixture {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  static Stream<Arguments> hostileFiles() {
    return Stream.of(
        Arguments.of("quotes.md", "> ".repeat(50_000) + "x"),
        Arguments.of("emphasis.md", "*a **b ".repeat(30_000) + "x"),
        Arguments.of("brackets.md", "[a](".repeat(50_000) + "x"),
        Arguments.of("pictures.md", "![".repeat(50_000) + "x" + "](u)".repeat(50_000)),
        Arguments.of("divs.md", "<div>".repeat(50_000) + "x"),
        Arguments.of("headings.md", "# a\n\nb.\n\n".repeat(50_000)),
        Arguments.of("yaml.md", "---\ntitle: " + "[".repeat(100_000) + "\n---\ntext"),
        Arguments.of("nested.html", "<div class=share><b>".repeat(30_000) + "x"),
        Arguments.of("siblings.html", "<p class=share>x</p>".repeat(100_000)),
        Arguments.of("lists.html", "<ul><li>".repeat(30_000) + "x"),
        Arguments.of("word.txt", "a".repeat(5_000_000)),
        Arguments.of("initials.txt", "A. ".repeat(1_000_000)),
        Arguments.of("wrapped.txt", ("word ".repeat(15) + "\n").repeat(60_000)),
        Arguments.of("headings.txt", "Abc def\n\n".repeat(50_000)),
        Arguments.of("questions.txt", "1. x?\n\ny\n".repeat(50_000)),
        Arguments.of("indented.txt", indented()),
        Arguments.of("array.jsonl", "[".repeat(1_000_000)),
        Arguments.of("depth.jsonl", "{\"a\":".repeat(100_000)),
        Arguments.of("number.jsonl", "{\"_id\":" + "9".repeat(100_000) + ",\"text\":\"x\"}"));
  }

  private static String indented() {
    return IntStream.range(0, 1_500)
        .mapToObj(i -> " ".repeat(i) + "- x\n")
        .collect(Collectors.joining());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileFiles")
  void aHostileFileIsReadInTime(String name, String text) {
    ContentResult content = assertTimeoutPreemptively(LIMIT, () -> readFile(name, text));

    assertThat(content.corpus().passages().size() + content.problems().size()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("org.frameworkadvisor.knowledge.HostileText#longOnes")
  void aLongRowOfAnythingIsReadInTime(String anything) {
    String row = anything.replace('\ud800', '?'); // which cannot be written
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          readFile("row.md", "---\ntitle: " + row + "\n---\n# " + row + "\n\n[a](" + row + ")");
          readFile("row.txt", "Title\n\n" + row);
          readFile("row.html", "<p id=\"" + row + "\" style='" + row + "'>" + row + "</p>");
        });
  }

  @Test
  void aHundredThousandLinesAreReadInTime() {
    String lines =
        IntStream.range(0, 100_000)
            .mapToObj(i ->
                "{\"_id\":\"d%d\",\"title\":\"T\",\"text\":\"Number %d is here.\"}\n"
                    .formatted(i, i))
            .collect(Collectors.joining());

    ContentResult content = assertTimeoutPreemptively(LIMIT, () -> readFile("big.jsonl", lines));

    assertThat(content.problems()).isEmpty();
    assertThat(content.corpus().passages()).hasSize(100_000);
  }
}
