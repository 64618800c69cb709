package org.frameworkadvisor.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.frameworkadvisor.knowledge.content.Citation;
import org.frameworkadvisor.knowledge.content.Citation.Standing;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationPhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Docs|2026-08-21|Django 6.1|FACT|-|Source: Docs, as of 2026-08-21 (Django 6.1)",
        "Docs|2026-08-21|''|FIGURE|-|Source: Docs, as of 2026-08-21",
        "Docs|2026-08-21|''|CLAIM|-|Source: Docs, as of 2026-08-21, the project's own claim",
        "Docs|-|''|JUDGEMENT|2026-11-23|Source: Docs, reviewed 2026-11-23, an opinion",
        "Docs|2026-08-21|''|FACT|2026-11-23|Source: Docs, as of 2026-08-21",
        "Docs|-|Django 6.1|FACT|-|Source: Docs, Django 6.1",
        "Docs|-|''|FACT|-|Source: Docs",
        "''|-|''|CLAIM|-|the project's own claim",
        "''|-|''|FACT|-|''",
      })
  void aSourceIsSaidInWords(
      String title,
      LocalDate asOf,
      String edition,
      Standing standing,
      LocalDate reviewed,
      String words) {
    Document document =
        new Document(
            new Document.Id("a"), "A", "Whole", "https://a.org", reviewed, List.of(), List.of());
    Citation citation = new Citation(title, "https://b.org", asOf, edition, standing);
    Passage passage =
        new Passage(new Passage.Id("a#1"), document, List.of(), "It is so.", citation);

    assertThat(CitationPhrases.source(passage)).isEqualTo(words);
    assertThat(CitationPhrases.standing(passage))
        .isEqualTo(words.replaceFirst("^Source: Docs(, )?", ""));
    assertThat(CitationPhrases.title(passage)).isEqualTo(title);
  }
}
