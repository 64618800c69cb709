package org.frameworkadvisor.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;
import org.junit.jupiter.api.Test;

final class PassageViewTest {
  private static final Document GUIDE = Document.titled(new Document.Id("guide"), "Guide");

  @Test
  void aParagraphIsSearchedBelowItsHeadings() {
    Passage passage = passage(GUIDE, List.of("Speed", "Flask"), "It is quick.");
    assertThat(PassageView.of(passage, true, true))
        .extracting(PassageView::text)
        .containsExactly("Guide: Speed: Flask: It is quick.");
    assertThat(PassageView.of(passage, true, false))
        .extracting(PassageView::text)
        .containsExactly("Speed: Flask: It is quick.");
  }

  @Test
  void eachEntryOfAListIsSearchedByItself() {
    Passage passage = passage(GUIDE, List.of("Uses"), "It suits:\n• shops\n• blogs");
    assertThat(PassageView.of(passage, true, false))
        .extracting(PassageView::text)
        .containsExactly("Uses: It suits:", "Uses: shops", "Uses: blogs");
    assertThat(PassageView.of(passage, true, false))
        .extracting(PassageView::signpost)
        .containsExactly(true, false, false);
  }

  @Test
  void aQuestionIsFoundByItsWordings() {
    Document entry =
        new Document(
            new Document.Id("faq"), "Is it fast?", "", "", null, List.of(), List.of("speedy?"));
    Passage passage = passage(entry, List.of("FAQ"), "Yes.");
    assertThat(PassageView.of(passage, true, true))
        .extracting(PassageView::text)
        .containsExactly("Is it fast? Yes.", "speedy?");
    assertThat(PassageView.of(passage, false, true)).hasSize(1);
  }

  @Test
  void whatOnlyAnnouncesIsASignpost() {
    assertThat(
            PassageView.of(
                passage(GUIDE, List.of(), "In this article we compare two."), true, true))
        .extracting(PassageView::signpost)
        .containsExactly(true);
    assertThat(PassageView.of(passage(GUIDE, List.of(), "Articles like this compare."), true, true))
        .extracting(PassageView::signpost)
        .containsExactly(false);
  }

  private static Passage passage(Document document, List<String> section, String text) {
    return new Passage(new Passage.Id(document.id() + "#1"), document, section, text);
  }
}
