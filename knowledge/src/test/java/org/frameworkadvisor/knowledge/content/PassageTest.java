package org.frameworkadvisor.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {
  private static Passage passage(String text, String... section) {
    return new Passage(
        new Passage.Id("guide#start-1"),
        Document.titled(new Document.Id("guide"), "A Guide"),
        List.of(section),
        text);
  }

  private static List<String> sentences(Passage passage) {
    return passage.sentences().stream().map(span -> span.in(passage.text())).toList();
  }

  @Test
  void aParagraphIsOneLine() {
    Passage paragraph = passage("Flask is small. It grows with you.");

    assertThat(paragraph.lines()).containsExactly("Flask is small. It grows with you.");
    assertThat(sentences(paragraph)).containsExactly("Flask is small.", "It grows with you.");
  }

  @Test
  void codeStaysTogether() {
    assertThat(passage("def f():\n    return 5").lines()).containsExactly("def f():\n    return 5");
  }

  @Test
  void aListHasALineForEachEntryAndOneForWhatLeadsInToIt() {
    Passage list = passage("Django brings:\n• an admin site. It is free.\n• forms\n• an ORM");

    assertThat(list.lines())
        .containsExactly("Django brings:", "an admin site. It is free.", "forms", "an ORM");
  }

  @Test
  void aListWithoutALeadInStartsWithItsFirstEntry() {
    assertThat(passage("• routes\n• templates").lines()).containsExactly("routes", "templates");
  }

  @Test
  void theSentencesOfAListAreVerbatimAndWithoutBullets() {
    Passage list =
        passage(
            """
            Both have these points in common:
            • They speak Python. So do most teachers, e.g. Miguel.
            • They are free
            • They are old\
            """);

    assertThat(sentences(list))
        .containsExactly(
            "Both have these points in common:",
            "They speak Python.",
            "So do most teachers, e.g. Miguel.",
            "They are free",
            "They are old")
        .allSatisfy(sentence -> assertThat(list.text()).contains(sentence))
        .noneMatch(sentence -> sentence.contains("•"));
  }

  @Test
  void aBulletWithinALineIsPartOfIt() {
    Passage list = passage("• pip • the installer\n• venv");

    assertThat(list.lines()).containsExactly("pip • the installer", "venv");
    assertThat(sentences(list)).containsExactly("pip • the installer", "venv");
    assertThat(passage("pip • venv").lines()).containsExactly("pip • venv");
  }

  @Test
  void thePathNamesTheDocumentAndItsSections() {
    assertThat(passage("x").path()).isEqualTo("A Guide");
    assertThat(passage("x", "Speed", "Start-up").path()).isEqualTo("A Guide › Speed › Start-up");
  }

  @Test
  void aPassageWithoutTextIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> passage(" \n "))
        .withMessage("passage guide#start-1 has no text");
  }
}
