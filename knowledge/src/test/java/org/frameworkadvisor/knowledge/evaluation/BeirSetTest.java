package org.frameworkadvisor.knowledge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeirSetTest {
  private static final String HEADINGS = "query-id\tcorpus-id\tscore\n";

  @TempDir private Path folder;

  @BeforeEach
  void writeSet() throws IOException {
    write("corpus.jsonl", "{\"_id\": \"d1\", \"title\": \"T\", \"text\": \"One.\"}\n");
    write(
        "queries.jsonl",
        """
        {"_id": "q2", "text": "Second?"}
        {"_id": 1, "text": "First?"}
        {"_id": "q3", "text": "Never judged?"}
        """);
    Files.createDirectory(folder.resolve("qrels"));
    write("qrels/dev.tsv", HEADINGS + "q2\td1\t1\n1\td1\t2\n");
    write("qrels/test.tsv", HEADINGS + "q2\td9\t0.5\n");
  }

  @Test
  void judgedQueriesAreReadInTheOrderOfTheirFile() throws IOException {
    BeirSet set = BeirSet.read(folder);
    assertThat(set.queries()).containsExactly(Map.entry("q2", "Second?"), Map.entry("1", "First?"));
    assertThat(set.judgements())
        .isEqualTo(Map.of("q2", Map.of("d1", 1.0, "d9", 0.5), "1", Map.of("d1", 2.0)));
    assertThat(set.corpus()).isEqualTo(folder.resolve("corpus.jsonl"));
  }

  @Test
  void aWrongJudgementIsNamed() throws IOException {
    assertJudgementRefused("q2\td1\thigh", "The score is not a number: high.");
    assertJudgementRefused("q2\td1\tNaN", "The score is not a number: NaN.");
    assertJudgementRefused("q2 d1 1", "The line has 1 columns, not 3.");
    assertJudgementRefused("q2\tQ0\td1\t1", "The line has 4 columns, not 3.");
  }

  private void assertJudgementRefused(String row, String message) throws IOException {
    Path file = write("qrels/dev.tsv", HEADINGS + "q2\td1\t1\n" + row + "\n");
    assertRefused(file + ":3: error: " + message + " Write query-id, corpus-id and a score");
  }

  @Test
  void aWrongQueryIsNamed() throws IOException {
    Path file = write("queries.jsonl", "{\"_id\": \"q2\", \"text\": \"A?\"}\n{\"_id\": \"q3\"}\n");
    assertRefused(file + ":2: error: The line has no text. Write one {\"_id\"");
    write("queries.jsonl", "{\"_id\": \"q2\" \"text\": \"A?\"}\n");
    assertRefused(file + ":1: error: The line is not valid JSON.");
  }

  @Test
  void missingPartsAreNamed() throws IOException {
    Files.delete(folder.resolve("qrels/dev.tsv"));
    Files.delete(folder.resolve("qrels/test.tsv"));
    assertRefused(folder.resolve("qrels") + ": error: There are no judgements");
    Files.delete(folder.resolve("qrels"));
    assertRefused(folder.resolve("qrels") + ": error: There are no judgements");
    Files.delete(folder.resolve("corpus.jsonl"));
    assertRefused(folder + ": error: The folder has no corpus.jsonl.");
  }

  @Test
  void judgementsOfOtherQueriesAreNoSet() throws IOException {
    write("queries.jsonl", "{\"_id\": \"other\", \"text\": \"A?\"}\n");
    assertRefused(
        folder.resolve("queries.jsonl") + ": error: None of its queries has a judgement.");
  }

  private void assertRefused(String start) {
    assertThatThrownBy(() -> BeirSet.read(folder))
        .isInstanceOf(LabelledQuestion.MalformedSetException.class)
        .hasMessageStartingWith(start);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
