package org.frameworkadvisor.knowledge.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.frameworkadvisor.knowledge.content.Citation;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PassageMapperTest {
  private static final LocalDate DAY = LocalDate.of(2026, 8, 21);

  static Stream<Citation> citations() {
    return Stream.of(
        new Citation("", "", null, "", Citation.Standing.FACT),
        new Citation("Docs", "https://a.org/(x)", DAY, "Django 6.1", Citation.Standing.CLAIM),
        new Citation("Survey", "https://b.org/", DAY, "2025", Citation.Standing.FIGURE),
        new Citation("A talk", "", null, "", Citation.Standing.JUDGEMENT));
  }

  @ParameterizedTest
  @MethodSource("citations")
  void whatIsWrittenIsReadAsItWas(Citation citation) {
    Document document =
        new Document(
            new Document.Id("frameworks/django"),
            "Django",
            "Whole",
            "https://whole.org/",
            DAY,
            List.of("django"),
            List.of("what is it"));
    Passage passage =
        new Passage(
            new Passage.Id("frameworks/django#name-1"),
            document,
            List.of("Name"),
            "It is called so.",
            citation);
    org.apache.lucene.document.Document stored = new org.apache.lucene.document.Document();

    PassageMapper.write(passage, stored);

    assertThat(PassageMapper.read(stored)).isEqualTo(passage);
  }
}
