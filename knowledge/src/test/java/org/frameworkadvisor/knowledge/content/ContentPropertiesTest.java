package org.frameworkadvisor.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Whatever is in a file: nothing is thrown, nothing is invented, and ids are unique.
class ContentPropertiesTest {
  private static Path folder = Path.of("");

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("content");
  }

  @AfterContainer
  static void deleteFolder() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /// Any characters, and more often those that mean something to some reader.
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> piece =
        Arbitraries.oneOf(
            Arbitraries.of(
                "\n",
                "\n\n",
                "\r\n",
                "  ",
                "\t",
                "- ",
                "• ",
                "  ◦ ",
                "1. ",
                "# ",
                "## ",
                "---\n",
                "===\n",
                "> ",
                "```\n",
                "<p>",
                "</p>",
                "<li>",
                "<!--",
                "&amp;",
                "[a](#b)",
                "*",
                "Q: ",
                "A: ",
                ":",
                ".",
                "title: x\n",
                "Related Articles\n",
                "Home\n",
                "Flask is small. ",
                "Django: ",
                "a long heading of some words\n",
                "\u0000",
                "\u00a0",
                "\ufeff",
                "😀"),
            Arbitraries.strings().ofMaxLength(12));
    return piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  @Property(seed = "20261123", tries = 500)
  void anyTextIsQuotedVerbatim(@ForAll("texts") String text) throws IOException {
    Content content = read("any.txt", text);

    String source = WhiteSpace.fold(asUtf8(text));
    assertThat(content.corpus().passages())
        .flatMap(passage -> ReadingContent.entries(passage).toList())
        .allSatisfy(entry -> assertThat(source).contains(WhiteSpace.fold(entry)));
    assertSound(content);
  }

  @Property(seed = "20261124", tries = 500)
  void anyJsonLineIsQuotedVerbatim(
      @ForAll("texts") String id, @ForAll("texts") String title, @ForAll("texts") String text)
      throws IOException {
    String line =
        new JsonMapper().writeValueAsString(Map.of("_id", id, "title", title, "text", text));
    Content content = read("any.jsonl", line + "\n" + title);

    String source = WhiteSpace.fold(text) + "\n" + WhiteSpace.fold(title);
    assertThat(content.corpus().passages())
        .allSatisfy(passage -> assertThat(source).contains(passage.text()));
    assertSound(content);
  }

  @Property(seed = "20261125", tries = 500)
  void anyMarkdownAndHtmlIsReadWithoutFault(@ForAll("texts") String text) throws IOException {
    assertSound(read("any.md", text));
    assertSound(read("any.md", "---\n" + text + "\n---\n" + text));
    assertSound(read("any.html", text));
    assertSound(read("any.jsonl", text));
  }

  private static void assertSound(Content content) {
    List<Passage> passages = content.corpus().passages();
    assertThat(passages).extracting(Passage::id).doesNotHaveDuplicates();
    assertThat(passages)
        .allSatisfy(p -> assertThat(p.text()).hasSizeLessThanOrEqualTo(Pieces.LIMIT));
    assertThat(content.corpus().documents())
        .allSatisfy(document -> assertThat(document.title()).isNotBlank());
    assertThat(passages.isEmpty()).isEqualTo(content.corpus().documents().isEmpty());
  }

  private static Content read(String name, String text) throws IOException {
    return ContentReader.read(
        Files.write(folder.resolve(name), asUtf8(text).getBytes(StandardCharsets.UTF_8)));
  }

  /// Half a character can't be written.
  private static String asUtf8(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
