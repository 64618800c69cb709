package org.frameworkadvisor.knowledge.content.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.frameworkadvisor.knowledge.content.Citation;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.frameworkadvisor.knowledge.content.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceLineTest extends ContentReaderFixture {
  private static final String HEAD =
      "---\ntitle: T\nsource: Whole\nurl: https://a.org/\nas_of: 2025-01-02\n---\n";

  private static final Citation WHOLE =
      new Citation("Whole", "https://a.org/", LocalDate.of(2025, 1, 2), "", Citation.Standing.FACT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "[Docs](https://b.org/x)|-|''",
        "[Docs](https://b.org/x).|-|''",
        "[Docs](https://b.org/x), as of 2026-08-21|2026-08-21|''",
        "[Docs](https://b.org/x), as of 2026-08-21 (Django 6.1)|2026-08-21|Django 6.1",
        "[Docs](https://b.org/x), as of 2026-08-21 (survey (2025)).|2026-08-21|survey (2025)",
        "[*Docs*](<https://b.org/x>), as of 2026-08-21|2026-08-21|''",
      })
  void theLastLineOfAParagraphIsItsSource(String line, LocalDate asOf, String edition) {
    ContentResult content = readFile("a.md", HEAD + "It is so.\nSource: " + line + "\n");

    assertThat(outline(content)).containsExactly("It is so.");
    assertThat(citations(content))
        .containsExactly(
            new Citation("Docs", "https://b.org/x", asOf, edition, Citation.Standing.FACT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Source: the docs",
        "Source: [Docs](https://b.org/x), as of 2026-02-30",
        "Source: [Docs](https://b.org/x), as of today",
        "Source: [Docs](https://b.org/x) and others",
        "See Source: [Docs](https://b.org/x)",
        "Source: [Docs](https://b.org/x)\nand more.",
      })
  void anyOtherLineStaysText(String line) {
    ContentResult content = readFile("a.md", HEAD + "It is so.\n" + line + "\n");

    assertThat(outline(content)).singleElement().asString().contains("ource:");
    assertThat(citations(content)).containsExactly(WHOLE);
  }

  @Test
  void itSpeaksForWhatStandsJustBeforeItAlone() {
    ContentResult content =
        readFile(
            "a.md",
            HEAD
                + """
                One.

                - two
                - three

                Source: [List](https://b.org/list)

                Four.
                Source: [Four](https://b.org/four), as of 2026-08-21

                Five.
                """);

    assertThat(outline(content)).containsExactly("One.", "two", "three", "Four.", "Five.");
    assertThat(citations(content))
        .extracting(Citation::source)
        .containsExactly("Whole", "List", "Four", "Whole");
  }

  private static List<Citation> citations(ContentResult content) {
    return content.corpus().passages().stream().map(Passage::citation).toList();
  }
}
