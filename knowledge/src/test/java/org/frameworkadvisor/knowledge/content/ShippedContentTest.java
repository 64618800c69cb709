package org.frameworkadvisor.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.frameworkadvisor.knowledge.content.format.ContentReader;
import org.junit.jupiter.api.Test;

/// What the bot is shipped with, and the questions that it is measured by.
class ShippedContentTest {
  private static final ContentResult CONTENT = ContentReader.read(Path.of("content"));

  @Test
  void nothingIsWrongWithIt() {
    assertThat(CONTENT.problems()).isEmpty();
    assertThat(CONTENT.corpus().documents()).isNotEmpty();
    assertThat(CONTENT.corpus().passages()).isNotEmpty();
    assertThat(CONTENT.corpus().synonyms()).isNotEqualTo(Corpus.Synonyms.NONE);
  }

  @Test
  void everyDocumentTellsItsSourceAndWhenItWasReviewed() {
    assertThat(CONTENT.corpus().documents())
        .allSatisfy(document -> {
          assertThat(document.source()).as("source of %s", document.id()).isNotBlank();
          assertThat(document.reviewed()).as("review of %s", document.id()).isNotNull();
        });
  }

  @Test
  void thereAreListsAndTheirSentencesHaveNoBullets() {
    List<Passage> lists =
        CONTENT.corpus().passages().stream().filter(passage -> passage.lines().size() > 1).toList();

    assertThat(lists).isNotEmpty();
    assertThat(lists)
        .allSatisfy(passage ->
            assertThat(passage.sentences())
                .noneMatch(sentence -> sentence.in(passage.text()).contains("•")));
  }

  @Test
  void everyQuoteThatAQuestionExpectsIsThere() throws IOException {
    List<String> texts = CONTENT.corpus().passages().stream().map(Passage::text).toList();
    int quotes = 0;
    for (String line : Files.readAllLines(Path.of("evaluation/questions.jsonl"))) {
      JsonNode question = new JsonMapper().readTree(line);
      for (String key : List.of("gold", "gold_also")) {
        for (JsonNode quote : question.path(key)) {
          quotes++;
          assertThat(texts)
              .as("%s of %s", key, question.path("id").asText())
              .anyMatch(text -> text.contains(quote.asText()));
        }
      }
    }
    assertThat(quotes).isPositive();
  }
}
