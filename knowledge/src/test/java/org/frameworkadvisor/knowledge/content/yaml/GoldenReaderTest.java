package org.frameworkadvisor.knowledge.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.frameworkadvisor.knowledge.content.GoldenSet;
import org.frameworkadvisor.knowledge.content.format.ContentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GoldenReaderTest {
  @TempDir private Path folder;

  @Test
  void readsWhatHasToBeAnswered() throws IOException {
    ContentResult content =
        read(
            """
            questions:
              - ask: "How big is a quokka?"
                expect: guide#start-1
              - ask: "How do I tune a carburettor?"
                expect: none
            """);
    assertThat(content.problems()).isEmpty();
    assertThat(content.golden().questions())
        .extracting(GoldenSet.Question::question, GoldenSet.Question::expectsNothing)
        .containsExactly(
            tuple("How big is a quokka?", false), tuple("How do I tune a carburettor?", true));
    assertThat(GoldenReader.parse(content.golden().source())).isEqualTo(content.golden());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "questions: [{ask: Big, expect: guide#start-9}]|1|There is no passage \"guide#start-9\"",
        "questions: [{ask: Big, expect: []}]|1|names no passage",
        "questions: [{ask: Big}]|1|has no \"expect\"",
        "questions: [{expect: none}]|1|has no \"ask\"",
        "questions: [{ask: Big, expects: none, expect: none}]|1|has no key \"expects\"",
        "questions: [{ask: A, expect: none}, {ask: A, expect: none}]|1|is there twice",
        "questions: none|1|must be a list",
        "question: []|1|has no key \"question\"",
        "questions: [|2|",
      })
  void namesTheLineAndTheRemedy(String yaml, int line, String message) throws IOException {
    assertThat(read(yaml).problems())
        .anySatisfy(problem -> {
          assertThat(problem.file()).isEqualTo("golden.yaml");
          assertThat(problem.line()).isBetween(1, line);
          assertThat(problem.toString()).contains(message == null ? "" : message);
          assertThat(problem.remedy()).isNotBlank();
        });
  }

  private ContentResult read(String golden) throws IOException {
    Files.writeString(folder.resolve("guide.md"), "A quokka is as big as a cat.\n");
    Files.writeString(folder.resolve("golden.yaml"), golden);
    return ContentReader.read(folder);
  }
}
