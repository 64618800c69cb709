package org.frameworkadvisor.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.frameworkadvisor.bot.console.text.ColourMode;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.search.Quote;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskCliCommandTest {
  private static final String QUESTION = "Is Flask good for prototypes?";

  private final TestConsole console = new TestConsole();

  @Test
  void inAPipeTheAnswerIsMarkedWithCharacters() {
    assertThat(console.run("ask", QUESTION)).isZero();
    assertThat(console.out())
        .isEqualTo(
            """
            Flask is small. »It is good for prototypes.« Large teams want more.
            Guide › Flask › Uses — Source: Example Press, reviewed 2026-05-17 — https://example.org/guide
            Confidence: high
            """);
    assertThat(console.err()).isEmpty();
    assertThat(console.knowledge.closed).isEqualTo(1);
  }

  @Test
  void onATerminalTheAnswerIsMarkedByColour() {
    assertThat(console.onTerminal(200).run("ask", "Is", "Flask", "good", "for", "prototypes?"))
        .isZero();
    assertThat(console.out())
        .isEqualTo(
            """
            Flask is small. \033[32;1mIt is good for prototypes.\033[0m Large teams want more.
            \033[2mGuide › Flask › Uses — Source: Example Press, reviewed 2026-05-17 — https://example.org/guide\033[0m
            \033[2mConfidence: high\033[0m
            """);
  }

  @Test
  void onANarrowTerminalTheAddressHasALineOfItsOwn() {
    console.colour = ColourMode.NEVER;
    assertThat(console.onTerminal(44).run("ask", QUESTION)).isZero();
    assertThat(console.out())
        .endsWith(
            """
            Guide › Flask › Uses — Source: Example
            Press, reviewed 2026-05-17 —
            https://example.org/guide
            Confidence: high
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "which should I use for a blog? | \"which should I use for a blog?\"",
        "Django or Flask for my team's site? | \"Django or Flask for my team's site?\"",
        "help me choose, it's worth $(money)! | 'help me choose, it'\\''s worth $(money)!'",
      })
  void whoAsksForAChoiceIsOfferedTheQuestionnaire(String question, String quoted) {
    assertThat(console.run("ask", question)).isZero();
    assertThat(console.out())
        .startsWith("Sorry, I found nothing that answers this.")
        .endsWith("\nFor your own case: ./advisor recommend --describe " + quoted + "\n");
  }

  @Test
  void programsAreOfferedNothing() {
    assertThat(console.run("ask", "--json", "Django or Flask?")).isZero();
    assertThat(console.out()).doesNotContain("For your own case");
  }

  @Test
  void aLimitAsksForTheNextBestPassages() {
    assertThat(console.run("ask", "--limit", "3", QUESTION)).isZero();
    assertThat(console.out())
        .endsWith(
            """
            Confidence: high

            Next best

            2. FastAPI answers many requests at once.
               Guide › FastAPI › Speed — Source: Speed of FastAPI, as of 2026-08-21 (FastAPI 0.116), the project's own claim — https://example.org/speed

            3. Django brings an admin site.
               Notes
            """);
  }

  @Test
  void whatIsNotKnownIsSaidKindlyWithTheNearestQuestions() {
    assertThat(console.run("ask", "how do I tune a carburettor")).isZero();
    assertThat(console.out())
        .isEqualTo(
            """
            Sorry, I found nothing that answers this.
            What I can answer comes closest in:
              1. Is Flask good for prototypes?
            """);
  }

  @Test
  void withALimitEvenAMissShowsItsRanking() {
    assertThat(console.run("ask", "--limit=2", "carburettor")).isZero();
    assertThat(console.out()).contains("Closest passages\n\n1. Flask is small.", "\n2. FastAPI");
  }

  @Test
  void anUnclearQuestionIsAskedBackOnce() {
    assertThat(console.run("ask", "speed")).isZero();
    assertThat(console.out())
        .isEqualTo(
            """
            Which of these do you mean?
              1. How fast is FastAPI?
              2. Is Flask good for prototypes?
            """);
  }

  @Test
  void withoutWordsThereIsAHint() {
    assertThat(console.run("ask", "")).isZero();
    assertThat(console.out())
        .isEqualTo("Please ask in words, for instance: Is Flask good for prototypes?\n");
  }

  @Test
  void whenItCannotLookTheExitCodeSaysSo() {
    assertThat(console.run("ask", "now")).isEqualTo(69);
    assertThat(console.out())
        .isEqualTo("I can't look that up right now: The knowledge is being read anew.\n");
  }

  @Test
  void aFaultIsOneLineWithoutAStackTrace() {
    assertThat(console.run("ask", "break")).isEqualTo(70);
    assertThat(console.out()).isEmpty();
    assertThat(console.err())
        .isEqualTo(
            "advisor: something went wrong (java.lang.IllegalStateException: broken on purpose)."
                + " The details are in advisor.log in the data folder.\n");
  }

  @Test
  void anotherKnowledgeBaseCanBeNamedBeforeOrBehindTheCommand() {
    assertThat(console.run("--knowledge", ".", "ask", QUESTION)).isZero();
    assertThat(console.run("ask", "--knowledge", "..", QUESTION)).isZero();
    assertThat(console.knowledge.opened).containsExactly(Path.of("."), Path.of(".."));
  }

  @Test
  void aKnowledgeBaseThatIsNotThereIsAUsageError() {
    assertThat(console.run("ask", "--knowledge", "no/such/folder", QUESTION)).isEqualTo(2);
    assertThat(console.err()).startsWith("advisor: there is no knowledge base at no/such/folder.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "101", "-1", "many"})
  void theLimitIsChecked(String limit) {
    assertThat(console.run("ask", "--limit", limit, QUESTION)).isEqualTo(2);
    assertThat(console.err()).contains("--limit", limit, "See advisor ask --help.");
  }

  @Test
  void aQuestionMayLookLikeAFileOfArguments() {
    assertThat(console.run("ask", "@everyone", "is Flask good?")).isZero();
    assertThat(console.knowledge.asked).containsExactly("@everyone is Flask good?");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 200})
  void textKeepsToTheWidthOfTheTerminal(int width) {
    console.colour = ColourMode.NEVER;
    assertThat(console.onTerminal(width).run("ask", "--limit", "3", QUESTION)).isZero();
    assertThat(console.out().lines()).allMatch(line -> line.length() <= width);
    assertThat(console.out().replaceAll("\\s+", " "))
        .contains("»It is good for prototypes.« Large teams want more.");
  }

  @Test
  void drawingsStayAsTheyAre() {
    Passage drawing =
        new Passage(
            new Passage.Id("x"),
            SampleKnowledge.NOTES,
            List.of(),
            "app\n├── models.py\n└── views.py");
    console.knowledge.knows("tree", new SearchResult.Found(Quote.whole(drawing), List.of(), 0.5));
    assertThat(console.onTerminal(80).run("ask", "tree")).isZero();
    assertThat(console.out()).contains("├── models.py", "└── views.py", "Confidence: low");
  }

  @Test
  void contentCannotDriveTheTerminal() {
    Passage hostile =
        new Passage(
            new Passage.Id("x"),
            SampleKnowledge.NOTES,
            List.of("\033]0;title\007Section"),
            "Be\033[2Jfore. \u009b31mAnswer\u202e.\033[31m After\u0000\u0007.");
    console.knowledge.knows(
        "hostile", new SearchResult.Found(Quote.whole(hostile), List.of(), 0.7));
    assertThat(console.onTerminal(80).run("ask", "hostile")).isZero();
    assertThat(console.out())
        .isEqualTo(
            """
            \033[32;1mBefore. Answer. After.\033[0m
            \033[2mNotes › Section\033[0m
            \033[2mConfidence: fair\033[0m
            """);
  }
}
