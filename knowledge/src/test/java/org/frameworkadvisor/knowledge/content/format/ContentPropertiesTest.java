package org.frameworkadvisor.knowledge.content.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.frameworkadvisor.knowledge.HostileText;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.SentenceSplitter;
import org.frameworkadvisor.knowledge.content.WhiteSpace;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/// Any file at all: nothing is thrown, nothing is invented, and ids are unique.
class ContentPropertiesTest {
  /// What means something to some reader.
  private static final String[] PIECES = {
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
    "😀"
  };

  @TempDir private Path folder;

  private static String text(HostileText hostile) {
    return hostile.madeOf(PIECES);
  }

  @RepeatedTest(value = 500, name = "seed {currentRepetition}")
  void anyTextIsQuotedVerbatim(RepetitionInfo seed) throws IOException {
    String text = text(new HostileText(seed));
    ContentResult content = read("any.txt", text);

    String source = WhiteSpace.fold(asUtf8(text));
    assertThat(content.corpus().passages())
        .flatExtracting(Passage::lines)
        .allSatisfy(line -> assertThat(source).contains(WhiteSpace.fold(line)));
    assertSound(content);
  }

  @RepeatedTest(value = 500, name = "seed {currentRepetition}")
  void anyJsonLineIsQuotedVerbatim(RepetitionInfo seed) throws IOException {
    HostileText hostile = new HostileText(seed);
    String title = asUtf8(text(hostile));
    String text = asUtf8(text(hostile));
    String line =
        new JsonMapper()
            .writeValueAsString(Map.of("_id", text(hostile), "title", title, "text", text));
    ContentResult content = read("any.jsonl", line + "\n" + title);

    String source = WhiteSpace.fold(text) + "\n" + WhiteSpace.fold(title);
    assertThat(content.corpus().passages())
        .allSatisfy(passage -> assertThat(source).contains(passage.text()));
    assertSound(content);
  }

  @RepeatedTest(value = 500, name = "seed {currentRepetition}")
  void anyMarkdownAndHtmlIsReadWithoutFault(RepetitionInfo seed) throws IOException {
    String text = text(new HostileText(seed));
    assertSound(read("any.md", text));
    assertSound(read("any.md", "---\n" + text + "\n---\n" + text));
    assertSound(read("any.html", text));
    assertSound(read("any.jsonl", text));
  }

  private static void assertSound(ContentResult content) {
    List<Passage> passages = content.corpus().passages();
    assertThat(passages).extracting(Passage::id).doesNotHaveDuplicates();
    assertThat(passages)
        .allSatisfy(p -> assertThat(p.text()).hasSizeLessThanOrEqualTo(LongTextSplitter.LIMIT));
    assertThat(passages).allSatisfy(ContentPropertiesTest::assertSentencesHoldTheText);
    assertThat(content.corpus().documents())
        .allSatisfy(document -> assertThat(document.title()).isNotBlank());
    assertThat(passages.isEmpty()).isEqualTo(content.corpus().documents().isEmpty());
  }

  /// In order, and leaving out nothing but white space and the bullets at the start of a line.
  private static void assertSentencesHoldTheText(Passage passage) {
    StringBuilder between = new StringBuilder();
    int end = 0;
    for (SentenceSplitter.Span sentence : passage.sentences()) {
      between.append(passage.text(), end, sentence.start());
      end = sentence.end();
    }
    between.append(passage.text().substring(end));
    assertThat(WhiteSpace.fold(between).replace("•", "")).isBlank();
  }

  private ContentResult read(String name, String text) throws IOException {
    return ContentReader.read(
        Files.write(folder.resolve(name), asUtf8(text).getBytes(StandardCharsets.UTF_8)));
  }

  /// Half a character can't be written.
  private static String asUtf8(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
