package org.frameworkadvisor.knowledge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledQuestionTest {
  @TempDir private Path folder;

  @Test
  void aQuestionIsReadWithItsQuotes() throws IOException {
    Path file =
        write(
            """
            {"id": "q7", "text": "Is it fast?", "label": "answerable", "gold": ["Fast."], "gold_also": ["Quick."], "tier": "own"}

            {"text": "Who won?", "label": "OffTopic"}
            """);
    assertThat(LabelledQuestion.read(file))
        .containsExactly(
            new LabelledQuestion(
                "q7",
                "Is it fast?",
                LabelledQuestion.Label.ANSWERABLE,
                List.of("Fast."),
                List.of("Quick.")),
            new LabelledQuestion(
                file + ":3", "Who won?", LabelledQuestion.Label.OFFTOPIC, List.of(), List.of()));
  }

  @Test
  void wrongLinesAreNamedWithTheirRemedy() throws IOException {
    String good = "{\"text\": \"Is it fast?\", \"label\": \"unclear\"}\n";
    assertRefused(good + "{\"text\": \"Is", 2, "The line is not valid JSON.");
    assertRefused(good + "[1]", 2, "The line is not a JSON object.");
    assertRefused(good + "{\"label\": \"unclear\"}", 2, "The line has no text.");
    assertRefused(good + good + "{\"text\": \"Why?\"}", 3, "The line has no label.");
    assertRefused(
        "{\"text\": \"Why?\", \"label\": \"maybe\"}", 1, "The label is none of the known ones.");
    assertRefused("\n", 0, "There is no question in the file.");
  }

  @Test
  void anotherEncodingIsRefused() throws IOException {
    Path file = folder.resolve("latin.jsonl");
    Files.write(file, "{\"text\": \"Größe\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> LabelledQuestion.read(file))
        .isInstanceOf(LabelledQuestion.MalformedSetException.class)
        .hasMessage(file + ": error: The file is not UTF-8. Save it as UTF-8.");
  }

  @Test
  void aPassageAnswersWhateverItsQuotesDashesSpacesAndCase() {
    LabelledQuestion labelled =
        new LabelledQuestion(
            "1",
            "?",
            LabelledQuestion.Label.ANSWERABLE,
            List.of("It isn't \"slow\" - at all"),
            List.of("Rather quick"));
    assertThat(labelled.isAnsweredBy("So: it isn’t “slow” –\n at  all.", false)).isTrue();
    assertThat(labelled.isAnsweredBy("It isn't slow at all.", false)).isFalse();
    assertThat(labelled.isAnsweredBy("rather\u00a0quick", false)).isFalse();
    assertThat(labelled.isAnsweredBy("rather\u00a0quick", true)).isTrue();
  }

  private void assertRefused(String content, int line, String message) throws IOException {
    Path file = write(content);
    assertThatThrownBy(() -> LabelledQuestion.read(file))
        .isInstanceOfSatisfying(
            LabelledQuestion.MalformedSetException.class,
            refused -> {
              assertThat(refused.problem().file()).isEqualTo(file.toString());
              assertThat(refused.problem().line()).isEqualTo(line);
              assertThat(refused.problem().message()).isEqualTo(message);
              assertThat(refused.problem().remedy()).contains("\"label\"");
            });
  }

  private Path write(String content) throws IOException {
    return Files.writeString(folder.resolve("questions.jsonl"), content);
  }
}
