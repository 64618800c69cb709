package org.frameworkadvisor.knowledge.content.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;
import org.junit.jupiter.api.Test;

class PassageSplitterTest {
  private static final Document DOCUMENT = Document.titled(new Document.Id("guide"), "A Guide");

  private static List<Passage> passages(OutlineBlock... blocks) {
    return PassageSplitter.passages(DOCUMENT, List.of(blocks));
  }

  private static List<String> ids(List<Passage> passages) {
    return passages.stream().map(passage -> passage.id().value()).toList();
  }

  @Test
  void aPassageHasTheHeadingsAboveIt() {
    List<Passage> passages =
        passages(
            new OutlineBlock.Heading(1, "A guide"),
            new OutlineBlock.Paragraph("Before any section."),
            new OutlineBlock.Heading(2, "Speed"),
            new OutlineBlock.Heading(3, "Start-up"),
            new OutlineBlock.Paragraph("It starts soon."),
            new OutlineBlock.Heading(2, "Size"),
            new OutlineBlock.Paragraph("It is small."));

    assertThat(passages)
        .extracting(Passage::path)
        .containsExactly("A Guide", "A Guide › Speed › Start-up", "A Guide › Size");
    assertThat(ids(passages)).containsExactly("guide#start-1", "guide#start-up-1", "guide#size-1");
  }

  @Test
  void aLabelBeforeItsListIsASectionAndNoPassage() {
    List<Passage> passages =
        passages(
            new OutlineBlock.Paragraph("Flask:"),
            new OutlineBlock.Bullet(0, "Small core"),
            new OutlineBlock.Bullet(0, "Good for:"),
            new OutlineBlock.Bullet(1, "Prototypes"),
            new OutlineBlock.Bullet(0, "Many extensions"),
            new OutlineBlock.Paragraph("That was Flask."));

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
                new OutlineBlock.Paragraph("These are the main points that both have in common:"),
                new OutlineBlock.Bullet(0, "They are free"),
                new OutlineBlock.Bullet(1, "as in freedom"),
                new OutlineBlock.Paragraph("Note:"),
                new OutlineBlock.Paragraph("One more:"),
                new OutlineBlock.Bullet(0, "A single entry:")))
        .extracting(Passage::text)
        .containsExactly(
            "These are the main points that both have in common:\n• They are free\n• as in freedom",
            "Note:",
            "A single entry:");
  }

  @Test
  void aParagraphThatLeadsInToNothingIsNoPartOfTheListAfterIt() {
    assertThat(
            passages(
                new OutlineBlock.Paragraph("Both are free."),
                new OutlineBlock.Bullet(0, "first"),
                new OutlineBlock.Bullet(0, "second"),
                new OutlineBlock.Paragraph("That was the list.")))
        .extracting(Passage::text)
        .containsExactly("Both are free.", "• first\n• second", "That was the list.");
  }

  @Test
  void aHeadingEndsAList() {
    List<Passage> passages =
        passages(
            new OutlineBlock.Heading(2, "Django"),
            new OutlineBlock.Bullet(0, "admin"),
            new OutlineBlock.Bullet(0, "forms"),
            new OutlineBlock.Heading(2, "Flask"),
            new OutlineBlock.Bullet(0, "routes"),
            new OutlineBlock.Bullet(0, "templates"));

    assertThat(passages)
        .extracting(Passage::text)
        .containsExactly("• admin\n• forms", "• routes\n• templates");
    assertThat(passages)
        .extracting(Passage::section)
        .containsExactly(List.of("Django"), List.of("Flask"));
  }

  @Test
  void aSingleEntryIsAPlainPassage() {
    assertThat(
            passages(
                new OutlineBlock.Paragraph("Before."),
                new OutlineBlock.Bullet(0, "The only entry"),
                new OutlineBlock.Code("x = 1"),
                new OutlineBlock.Bullet(0, "Alone again")))
        .extracting(Passage::text)
        .containsExactly("Before.", "The only entry", "x = 1", "Alone again");
  }

  @Test
  void aLongListIsCutBetweenItsEntries() {
    List<String> entries =
        IntStream.rangeClosed(1, 40)
            .mapToObj("Entry number %02d of a long list."::formatted)
            .toList();

    List<Passage> passages =
        passages(
            entries.stream()
                .map(text -> new OutlineBlock.Bullet(0, text))
                .toArray(OutlineBlock[]::new));

    assertThat(passages).hasSize(2);
    assertThat(passages)
        .allSatisfy(passage -> {
          assertThat(passage.text()).hasSizeLessThanOrEqualTo(LongTextSplitter.LIMIT);
          assertThat(passage.text().lines()).allMatch(line -> line.startsWith(Passage.BULLET));
        });
    assertThat(passages).flatExtracting(Passage::lines).isEqualTo(entries);
  }

  @Test
  void anEntryLongerThanTheLimitIsCutBetweenItsSentences() {
    String sentence = "This sentence is one of very many in the same entry of a list.";
    String longEntry = String.join(" ", Collections.nCopies(30, sentence));

    List<Passage> passages =
        passages(
            new OutlineBlock.Bullet(0, "Short one."),
            new OutlineBlock.Bullet(0, longEntry),
            new OutlineBlock.Bullet(0, "Last one."));

    assertThat(passages)
        .allSatisfy(
            passage -> assertThat(passage.text()).hasSizeLessThanOrEqualTo(LongTextSplitter.LIMIT));
    assertThat(passages.stream().flatMap(passage -> passage.lines().stream()))
        .startsWith("Short one.")
        .endsWith("Last one.");
    assertThat(
            passages.stream()
                .flatMap(passage -> passage.lines().stream())
                .collect(Collectors.joining(" ")))
        .isEqualTo("Short one. " + longEntry + " Last one.");
    assertThat(
            passages.stream()
                .flatMap(
                    passage -> passage.sentences().stream().map(span -> span.in(passage.text()))))
        .hasSize(32)
        .allMatch(text -> text.equals(sentence) || text.endsWith("one."));
  }

  @Test
  void anEditInOneSectionMovesNoIdInAnother() {
    List<String> before =
        ids(
            passages(
                new OutlineBlock.Heading(2, "Django"),
                new OutlineBlock.Paragraph("one"),
                new OutlineBlock.Heading(2, "Flask"),
                new OutlineBlock.Paragraph("two"),
                new OutlineBlock.Heading(2, "Django"),
                new OutlineBlock.Paragraph("three")));
    List<String> after =
        ids(
            passages(
                new OutlineBlock.Heading(2, "Django"),
                new OutlineBlock.Paragraph("one"),
                new OutlineBlock.Paragraph("added"),
                new OutlineBlock.Heading(2, "Flask"),
                new OutlineBlock.Paragraph("two"),
                new OutlineBlock.Heading(2, "Django"),
                new OutlineBlock.Paragraph("three")));

    assertThat(before).containsExactly("guide#django-1", "guide#flask-1", "guide#django-2-1");
    assertThat(after).containsAll(before).hasSize(4);
  }

  @Test
  void sectionsThatShareASlugStillHaveIdsOfTheirOwn() {
    List<Passage> passages =
        passages(
            new OutlineBlock.Paragraph("a"),
            new OutlineBlock.Heading(2, "Start"),
            new OutlineBlock.Paragraph("b"),
            new OutlineBlock.Heading(2, "Start 2"),
            new OutlineBlock.Paragraph("c"),
            new OutlineBlock.Heading(2, "¿?"),
            new OutlineBlock.Heading(2, "日本語"),
            new OutlineBlock.Paragraph("d"));

    assertThat(ids(passages))
        .containsExactly("guide#start-1", "guide#start-2-1", "guide#start-2-2-1", "guide#日本語-1");
  }

  @Test
  void aLongParagraphIsCutBetweenSentencesIntoEqualPieces() {
    String text =
        IntStream.rangeClosed(1, 30)
            .mapToObj(i -> "This is sentence number %02d, vs. all the others.".formatted(i))
            .collect(Collectors.joining(" "));

    List<String> pieces =
        passages(new OutlineBlock.Paragraph(text)).stream().map(Passage::text).toList();

    assertThat(pieces).hasSize(2).allSatisfy(piece -> assertThat(piece).endsWith("others."));
    assertThat(String.join(" ", pieces)).isEqualTo(text);
    assertThat(pieces.getFirst().length() - pieces.getLast().length()).isBetween(-60, 60);
  }

  @Test
  void aSentenceWithoutEndIsCutAtASpaceAndAWordWithoutEndAnywhere() {
    assertThat(passages(new OutlineBlock.Paragraph("word ".repeat(400).strip())))
        .extracting(Passage::text)
        .allSatisfy(piece ->
            assertThat(piece).hasSizeLessThanOrEqualTo(900).startsWith("word").endsWith("word"));
    assertThat(passages(new OutlineBlock.Paragraph("😀a".repeat(1_000))))
        .extracting(Passage::text)
        .allSatisfy(piece -> assertThat(piece).hasSizeLessThanOrEqualTo(900).doesNotContain("?"));
  }

  @Test
  void longCodeIsCutBetweenLines() {
    String code = "  x = compute(1)\n".repeat(100).stripTrailing();

    assertThat(passages(new OutlineBlock.Code(code)))
        .hasSize(2)
        .extracting(Passage::text)
        .allSatisfy(piece -> assertThat(piece.lines()).allMatch("  x = compute(1)"::equals));
  }
}
