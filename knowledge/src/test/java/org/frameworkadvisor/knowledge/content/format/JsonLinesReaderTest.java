package org.frameworkadvisor.knowledge.content.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.frameworkadvisor.knowledge.content.Document;
import org.junit.jupiter.api.Test;

class JsonLinesReaderTest extends ContentReaderFixture {
  @Test
  void eachLineIsADocument() {
    ContentResult content =
        readFile(
            "corpus.jsonl",
            """
            {"_id": "d1", "title": "First", "text": "One.\\n\\nTwo.", "metadata": {"a": 1}}

            {"_id": "d/2", "title": "", "text": " Three\\n four. "}
            {"_id": 3, "title": "Only a title", "text": ""}
            """);

    assertThat(content.problems()).isEmpty();
    assertThat(content.corpus().documents())
        .containsExactly(
            Document.titled(new Document.Id("d1"), "First"),
            Document.titled(new Document.Id("d/2"), "d/2"),
            Document.titled(new Document.Id("3"), "Only a title"));
    assertThat(ids(content)).containsExactly("d1#1", "d1#2", "d/2#1", "3#1");
    assertThat(outline(content)).containsExactly("One.", "Two.", "Three four.", "Only a title");
  }

  @Test
  void aBadLineDoesNotSpoilTheOthers() {
    ContentResult content =
        readFile(
            "a.jsonl",
            "{\"_id\":\"x\",\"text\":\"before\"}\n{oops\n{\"_id\":\"y\",\"text\":\"after\"}");

    assertThat(outline(content)).containsExactly("before", "after");
    assertThat(content.problems()).extracting(ContentProblem::line).containsExactly(2);
  }
}
