package org.frameworkadvisor.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutlineTest {
  private static final Document DOCUMENT = Document.titled(new DocumentId("guide"), "A Guide");

  private static List<Passage> passages(Block... blocks) {
    return Outline.passages(DOCUMENT, List.of(blocks));
  }

  private static List<String> ids(List<Passage> passages) {
    return passages.stream().map(passage -> passage.id().value()).toList();
  }

  @Test
  void aPassageHasTheHeadingsAboveIt() {
    List<Passage> passages =
        passages(
            new Block.Heading(1, "A guide"),
            new Block.Paragraph("Before any section."),
            new Block.Heading(2, "Speed"),
            new Block.Heading(3, "Start-up"),
            new Block.Paragraph("It starts soon."),
            new Block.Heading(2, "Size"),
            new Block.Paragraph("It is small."));

    assertThat(passages)
        .extracting(Passage::path)
        .containsExactly("A Guide", "A Guide › Speed › Start-up", "A Guide › Size");
    assertThat(ids(passages)).containsExactly("guide#start-1", "guide#start-up-1", "guide#size-1");
  }

  @Test
  void aLabelBeforeItsListIsASectionAndNoPassage() {
    List<Passage> passages =
        passages(
            new Block.Paragraph("Flask:"),
            new Block.Bullet(0, "Small core"),
            new Block.Bullet(0, "Good for:"),
            new Block.Bullet(1, "Prototypes"),
            new Block.Bullet(0, "Many extensions"),
            new Block.Paragraph("That was Flask."));

    assertThat(passages)
        .extracting(Passage::text)
        .containsExactly("Small core", "Prototypes", "Many extensions", "That was Flask.");
    assertThat(passages)
        .extracting(Passage::section)
        .containsExactly(
            List.of("Flask"), List.of("Flask", "Good for"), List.of("Flask"), List.of());
  }

  @Test
  void entriesOfAListArePutTogetherBelowTheLineThatLeadsToThem() {
    assertThat(
            passages(
                new Block.Paragraph("These are the main points that both have in common:"),
                new Block.Bullet(0, "They are free"),
                new Block.Bullet(1, "as in freedom"),
                new Block.Paragraph("Note:"),
                new Block.Paragraph("One more:"),
                new Block.Bullet(0, "A single entry:")))
        .extracting(Passage::text)
        .containsExactly(
            "These are the main points that both have in common:\n• They are free\n• as in freedom",
            "Note:",
            "A single entry:");
  }

  @Test
  void anEditInOneSectionMovesNoIdInAnother() {
    List<String> before =
        ids(
            passages(
                new Block.Heading(2, "Django"),
                new Block.Paragraph("one"),
                new Block.Heading(2, "Flask"),
                new Block.Paragraph("two"),
                new Block.Heading(2, "Django"),
                new Block.Paragraph("three")));
    List<String> after =
        ids(
            passages(
                new Block.Heading(2, "Django"),
                new Block.Paragraph("one"),
                new Block.Paragraph("added"),
                new Block.Heading(2, "Flask"),
                new Block.Paragraph("two"),
                new Block.Heading(2, "Django"),
                new Block.Paragraph("three")));

    assertThat(before).containsExactly("guide#django-1", "guide#flask-1", "guide#django-2-1");
    assertThat(after).containsAll(before).hasSize(4);
  }

  @Test
  void sectionsThatShareASlugStillHaveIdsOfTheirOwn() {
    List<Passage> passages =
        passages(
            new Block.Paragraph("a"),
            new Block.Heading(2, "Start"),
            new Block.Paragraph("b"),
            new Block.Heading(2, "Start 2"),
            new Block.Paragraph("c"),
            new Block.Heading(2, "¿?"),
            new Block.Heading(2, "日本語"),
            new Block.Paragraph("d"));

    assertThat(ids(passages))
        .containsExactly("guide#start-1", "guide#start-2-1", "guide#start-2-2-1", "guide#日本語-1");
  }

  @Test
  void aLongParagraphIsCutBetweenSentencesIntoEqualPieces() {
    String text =
        IntStream.rangeClosed(1, 30)
            .mapToObj(i -> "This is sentence number %02d, vs. all the others.".formatted(i))
            .collect(Collectors.joining(" "));

    List<String> pieces = passages(new Block.Paragraph(text)).stream().map(Passage::text).toList();

    assertThat(pieces).hasSize(2).allSatisfy(piece -> assertThat(piece).endsWith("others."));
    assertThat(String.join(" ", pieces)).isEqualTo(text);
    assertThat(pieces.getFirst().length() - pieces.getLast().length()).isBetween(-60, 60);
  }

  @Test
  void aSentenceWithoutEndIsCutAtASpaceAndAWordWithoutEndAnywhere() {
    assertThat(passages(new Block.Paragraph("word ".repeat(400).strip())))
        .extracting(Passage::text)
        .allSatisfy(piece ->
            assertThat(piece).hasSizeLessThanOrEqualTo(900).startsWith("word").endsWith("word"));
    assertThat(passages(new Block.Paragraph("😀a".repeat(1_000))))
        .extracting(Passage::text)
        .allSatisfy(piece -> assertThat(piece).hasSizeLessThanOrEqualTo(900).doesNotContain("?"));
  }

  @Test
  void longCodeIsCutBetweenLines() {
    String code = "  x = compute(1)\n".repeat(100).stripTrailing();

    assertThat(passages(new Block.Code(code)))
        .hasSize(2)
        .extracting(Passage::text)
        .allSatisfy(piece -> assertThat(piece.lines()).allMatch("  x = compute(1)"::equals));
  }
}
