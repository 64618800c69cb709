package org.frameworkadvisor.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.frameworkadvisor.bot.console.text.ColourMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompareAndSummariseTest {
  private final TestConsole console = new TestConsole();

  @Test
  void whereThereIsRoomFrameworksStandSideBySide() {
    console.colour = ColourMode.NEVER;
    assertThat(console.onTerminal(80).run("compare", "flask", "FASTAPI")).isZero();
    assertThat(console.out())
        .isEqualTo(
            """
                            Flask                            FastAPI
            ────────────────────────────────────────────────────────────────────────────────
            Learning curve  —                                —

            Performance     It is good for prototypes. [1]   FastAPI answers many requests
                                                             at once. [2]

            Sources
            [1] Guide › Flask › Uses — Source: Example Press, reviewed 2026-05-17 —
                https://example.org/guide
            [2] Guide › FastAPI › Speed — Source: Speed of FastAPI, as of 2026-08-21
                (FastAPI 0.116), the project's own claim — https://example.org/speed
            """);
  }

  @Test
  void whereThereIsNoRoomTheyStandOneBelowTheOther() {
    console.colour = ColourMode.NEVER;
    assertThat(console.onTerminal(40).run("compare", "django", "flask")).isZero();
    assertThat(console.out())
        .startsWith(
            """
            Learning curve
              Django:
                —
              Flask:
                —

            Performance
              Django:
                —
              Flask:
                It is good for prototypes. [1]

            Sources
            """);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 80, 200})
  void comparisonsKeepToTheWidth(int width) {
    console.colour = ColourMode.NEVER;
    assertThat(console.onTerminal(width).run("compare", "django", "flask", "fastapi")).isZero();
    assertThat(console.out().lines()).allMatch(line -> line.length() <= width);
  }

  @Test
  void anAspectThatNobodyWroteAboutIsSaid() {
    assertThat(console.run("compare", "django", "flask", "--aspect", "colour")).isZero();
    assertThat(console.out()).isEqualTo("I have nothing on that to compare Django, Flask by.\n");
  }

  @Test
  void anUnknownFrameworkIsNamed() {
    assertThat(console.run("compare", "django", "rails")).isZero();
    assertThat(console.out())
        .isEqualTo("I know nothing about “rails”. I know Django, Flask, FastAPI.\n");
  }

  @Test
  void oneFrameworkIsNotEnough() {
    assertThat(console.run("compare", "django")).isZero();
    assertThat(console.out())
        .isEqualTo("Name two to four different frameworks. I know Django, Flask, FastAPI.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Symfony | I know nothing to compare about Symfony. Nearest: Django.",
        "docker  | I know nothing to compare about Docker. I know Django, Flask, FastAPI.",
        "djagno  | I know nothing about “djagno”. Did you mean Django?",
        "fastpi  | I know nothing about “fastpi”. Did you mean FastAPI?",
        "Zebra   | I know nothing about “Zebra”. I know Django, Flask, FastAPI.",
        "?       | I know nothing about that. I know Django, Flask, FastAPI."
      })
  void whatCannotBeComparedIsSaidPlainly(String name, String sentence) {
    assertThat(console.run("compare", "flask", name)).isZero();
    assertThat(console.out()).isEqualTo(sentence + "\n");
  }

  @Test
  void otherNamesOfAFrameworkDoAsWell() {
    assertThat(console.run("compare", "--json", "Fast-API", "django web")).isZero();
    assertThat(console.out()).contains("\"FastAPI\", \"Django\"");
  }

  @Test
  void aComparisonAsJsonQuotesWithSources() throws IOException {
    assertThat(console.run("compare", "--json", "django", "flask")).isZero();
    JsonNode reply = new ObjectMapper().readTree(console.out());
    assertThat(reply.get("subjects").get(1).textValue()).isEqualTo("Flask");
    JsonNode cells = reply.get("rows").get(1).get("cells");
    assertThat(cells.get(0).get("quotes")).isEmpty();
    assertThat(cells.get(1).get("subject").textValue()).isEqualTo("Flask");
    JsonNode quote = cells.get(1).get("quotes").get(0);
    assertThat(quote.get("text").textValue()).isEqualTo("It is good for prototypes.");
    assertThat(quote.get("title").textValue()).isEqualTo("Guide");
    assertThat(quote.get("source").textValue()).isEqualTo("Example Press");
    assertThat(quote.get("kind").textValue()).isEqualTo("fact");
  }

  @ParameterizedTest
  @ValueSource(strings = {"summarise", "summarize"})
  void aSummaryListsPointsWithSources(String command) {
    assertThat(console.run(command, "flask")).isZero();
    assertThat(console.out())
        .isEqualTo(
            """
            Flask
            • It is good for prototypes. [1]
            • Flask is small. [1]
            • Django brings an admin site. [2]

            Sources
            [1] Guide › Flask › Uses — Source: Example Press, reviewed 2026-05-17 — https://example.org/guide
            [2] Notes
            """);
  }

  @Test
  void anUnknownTopicGetsRelatedOnes() {
    assertThat(console.run("summarise", "ruby", "on", "rails")).isZero();
    assertThat(console.out())
        .isEqualTo(
            """
            I know no topic “ruby on rails”.
            Topics that come closest:
            • Flask
            • Speed
            """);
  }

  @Test
  void aSummaryAsJsonQuotesWithSources() throws IOException {
    assertThat(console.run("summarise", "--json", "flask")).isZero();
    JsonNode reply = new ObjectMapper().readTree(console.out());
    assertThat(reply.get("topic").textValue()).isEqualTo("Flask");
    assertThat(reply.get("points").get(2).get("document").textValue()).isEqualTo("notes");
    assertThat(reply.get("points").get(2).get("url").isNull()).isTrue();
  }
}
