package org.frameworkadvisor.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.DocumentId;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.PassageId;
import org.junit.jupiter.api.Test;

final class ViewTest {
  private static final Document GUIDE = Document.titled(new DocumentId("guide"), "Guide");

  @Test
  void aParagraphIsSearchedBelowItsHeadings() {
    Passage passage = passage(GUIDE, List.of("Speed", "Flask"), "It is quick.");
    assertThat(View.of(passage, true, true))
        .extracting(View::text)
        .containsExactly("Guide: Speed: Flask: It is quick.");
    assertThat(View.of(passage, true, false))
        .extracting(View::text)
        .containsExactly("Speed: Flask: It is quick.");
  }

  @Test
  void eachEntryOfAListIsSearchedByItself() {
    Passage passage = passage(GUIDE, List.of("Uses"), "It suits:\n• shops\n• blogs");
    assertThat(View.of(passage, true, false))
        .extracting(View::text)
        .containsExactly("Uses: It suits:", "Uses: shops", "Uses: blogs");
    assertThat(View.of(passage, true, false))
        .extracting(View::signpost)
        .containsExactly(true, false, false);
  }

  @Test
  void aQuestionIsFoundByItsWordings() {
    Document entry =
        new Document(
            new DocumentId("faq"), "Is it fast?", "", "", null, List.of(), List.of("speedy?"));
    Passage passage = passage(entry, List.of("FAQ"), "Yes.");
    assertThat(View.of(passage, true, true))
        .extracting(View::text)
        .containsExactly("Is it fast? Yes.", "speedy?");
    assertThat(View.of(passage, false, true)).hasSize(1);
  }

  @Test
  void whatOnlyAnnouncesIsASignpost() {
    assertThat(View.of(passage(GUIDE, List.of(), "In this article we compare two."), true, true))
        .extracting(View::signpost)
        .containsExactly(true);
    assertThat(View.of(passage(GUIDE, List.of(), "Articles like this compare."), true, true))
        .extracting(View::signpost)
        .containsExactly(false);
  }

  private static Passage passage(Document document, List<String> section, String text) {
    return new Passage(new PassageId(document.id() + "#1"), document, section, text);
  }
}
