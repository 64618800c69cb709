package org.frameworkadvisor.knowledge.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;
import org.junit.jupiter.api.Test;

/// The table of contents has everything once, in reading order.
class TableOfContentsTest {
  private static final Document GUIDE = Document.titled(new Document.Id("guide"), "Guide");
  private static final Document NOTES = Document.titled(new Document.Id("notes"), "Notes");
  private static final Passage OPENING = passage("g1", GUIDE, List.of());
  private static final Passage FLASK = passage("g2", GUIDE, List.of("Flask"));
  private static final Passage FLASK_AGAIN = passage("g3", GUIDE, List.of("Flask"));
  private static final Passage USES = passage("g4", GUIDE, List.of("Flask", "Uses"));
  private static final Passage NOTE = passage("n1", NOTES, List.of());

  @Test
  void passagesStandUnderTheirSectionsAndThoseUnderTheirDocuments() {
    TableOfContents contents =
        TableOfContents.of("v1", List.of(OPENING, FLASK, FLASK_AGAIN, USES, NOTE));
    assertThat(contents.version()).isEqualTo("v1");
    assertThat(contents.documents())
        .containsExactly(
            new TableOfContents.Entry(
                GUIDE,
                List.of(
                    new TableOfContents.Section(List.of(), List.of(OPENING)),
                    new TableOfContents.Section(List.of("Flask"), List.of(FLASK, FLASK_AGAIN)),
                    new TableOfContents.Section(List.of("Flask", "Uses"), List.of(USES)))),
            new TableOfContents.Entry(
                NOTES, List.of(new TableOfContents.Section(List.of(), List.of(NOTE)))));
  }

  @Test
  void whereNothingIsKnownItIsEmpty() {
    assertThat(TableOfContents.of("v1", List.of()).documents()).isEmpty();
  }

  private static Passage passage(String id, Document document, List<String> section) {
    return new Passage(new Passage.Id(id), document, section, "The text of " + id + ".");
  }
}
