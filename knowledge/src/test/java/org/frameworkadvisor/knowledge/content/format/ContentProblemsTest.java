package org.frameworkadvisor.knowledge.content.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What is told about bad files, word for word: an author has nothing else to go by.
class ContentProblemsTest extends ContentReaderFixture {
  private static final String HEAD = "---\ntitle: T\nsource: S\nreviewed: 2025-01-02\n";

  static Stream<Arguments> badFiles() {
    return Stream.of(
        Arguments.of(
            "a.txt",
            " \n\t\n",
            "a.txt: error: The file is empty. Write something into it or delete it."),
        Arguments.of(
            "b.jsonl",
            "\n",
            "b.jsonl: error: The file is empty. Write something into it or delete it."),
        Arguments.of(
            "c.md",
            "# Only a title\n",
            "c.md: error: There is nothing in it to quote. Write at least one paragraph or list"
                + " entry."),
        Arguments.of(
            "d.md",
            "---\ntitle: T\n\nText.\n",
            "d.md:1: error: The front matter is not closed. Put a line --- after its last key; if"
                + " line 1 is meant as a rule, write *** instead."),
        Arguments.of(
            "e.md",
            "---\nsource: S\ntitle: Django: the book\n---\nText.\n",
            "e.md:3: error: The front matter is not valid YAML: mapping values are not allowed"
                + " here. Write \"key: value\" lines, and put a value with a colon, # or quotes"
                + " into \"…\"."),
        Arguments.of(
            "f.md",
            "---\n- title\n---\nText.\n",
            "f.md:2: error: The front matter is not a list of keys and values. Write lines such as"
                + " \"title: Django\"."),
        Arguments.of(
            "g.md",
            HEAD + "reviewd: 2025-01-02\n---\nText.\n",
            "g.md:5: error: The front matter has no key \"reviewd\". Did you mean \"reviewed\"?"
                + " Known are title, source, url, as_of, edition, reviewed, frameworks,"
                + " wordings."),
        Arguments.of(
            "h.md",
            HEAD + "frameworks: django\n---\nText.\n",
            "h.md:5: error: \"frameworks\" must be a list. Write it as frameworks: [\"…\", \"…\"]."),
        Arguments.of(
            "i.md",
            "---\ntitle:\n  - T\n---\nText.\n",
            "i.md:2: error: \"title\" must be a text. Write it as title: \"…\"."),
        Arguments.of(
            "j.md",
            "---\ntitle: T\nreviewed: 3 May 2025\n---\nText.\n",
            "j.md:3: error: \"3 May 2025\" is no date. Write it as YYYY-MM-DD, such as"
                + " 2026-01-22."),
        Arguments.of(
            "k.md",
            "---\nreviewed: 2025-02-30\n---\nText.\n",
            "k.md:2: error: \"2025-02-30\" is no date. Write it as YYYY-MM-DD, such as"
                + " 2026-01-22."),
        Arguments.of(
            "l.md",
            HEAD + "title: U\n---\nText.\n",
            "l.md:5: error: The key \"title\" is there twice. Delete one of the two."),
        Arguments.of(
            "m.md",
            HEAD + "url: www.example.org\n---\nText.\n",
            "m.md:5: error: The url \"www.example.org\" is no web address. Start it with"
                + " https://."),
        Arguments.of(
            "articles/n.md",
            "# T\n\nText.\n",
            "articles/n.md:1: error: The front matter is missing. Start the file with ---, title:"
                + " …, source: …, reviewed: YYYY-MM-DD and --- on lines of their own."),
        Arguments.of(
            "faq/o.md",
            "---\nsource: S\nurl: https://a.org\ntitle: \" \"\nreviewed: 2025-01-02\n---\nText.\n",
            "faq/o.md:4: error: The title is blank. Write the title, or the question of a FAQ"
                + " entry, after \"title:\"."),
        Arguments.of(
            "o2.md",
            "---\ntitle:\n---\nText.\n",
            "o2.md:2: error: The title is blank. Write the title, or the question of a FAQ entry,"
                + " after \"title:\"."),
        Arguments.of(
            "faq/p.md",
            "---\nsource: S\nurl: https://a.org\nreviewed: 2025-01-02\n---\nText.\n",
            "faq/p.md:1: error: The title is missing. Write the title, or the question of a FAQ"
                + " entry, after \"title:\"."),
        Arguments.of(
            "articles/q.md",
            "---\ntitle: T\nreviewed: 2025-01-02\n---\nText.\n",
            "articles/q.md:1: warning: The source is missing. Say after \"source:\" where the facts"
                + " come from."),
        Arguments.of(
            "articles/r.md",
            "---\ntitle: T\nsource: S\nurl: https://a.org\n---\nText.\n",
            "articles/r.md:1: warning: The date of review is missing. Write after \"reviewed:\""
                + " when the facts were last checked, as YYYY-MM-DD."),
        Arguments.of(
            "articles/r2.md",
            HEAD + "frameworks: [a]\n---\nOne.\nSource: [A](https://a.org)\n\nTwo.\n\nThree.\n",
            "articles/r2.md:1: warning: No reader can open the source of articles/r2#start-2: it has"
                + " no web address. Write \"url: https://…\" into the front matter, or a line"
                + " \"Source: [title](https://…), as of YYYY-MM-DD\" below the paragraph."),
        Arguments.of(
            "r3.md",
            "---\nas_of: 2025-13-01\n---\nText.\n",
            "r3.md:2: error: \"2025-13-01\" is no date. Write it as YYYY-MM-DD, such as"
                + " 2026-01-22."),
        Arguments.of(
            "r4.md",
            "---\nedition: [\"Django 6.1\"]\n---\nText.\n",
            "r4.md:2: error: \"edition\" must be a text. Write it as edition: \"…\"."),
        Arguments.of(
            "s.md",
            HEAD + "---\n\nSome text,\nthen [a link](gone.md).\n",
            "s.md:8: error: The link gone.md leads to no file. Correct the path, which counts from"
                + " this file's folder, or remove the link."),
        Arguments.of(
            "t.md",
            "# Here\n\n[There](#there)\n",
            "t.md:3: error: The link #there leads to no heading of this file. Link to a heading"
                + " that exists, in lower case and with - for spaces."),
        Arguments.of(
            "u.jsonl",
            "{\"_id\":\"1\",\"text\":\"x\"}\n[2]\n",
            "u.jsonl:2: error: The line is not a JSON object. Write one {\"_id\": \"…\", \"title\":"
                + " \"…\", \"text\": \"…\"} per line."),
        Arguments.of(
            "v.jsonl",
            "{\"title\":\"1\",\"text\":\"x\"}\n",
            "v.jsonl:1: error: The line has no _id. Write one {\"_id\": \"…\", \"title\": \"…\","
                + " \"text\": \"…\"} per line."),
        Arguments.of(
            "w.jsonl",
            "\n{\"_id\":\"1\",\"title\":\"x\"}\n",
            "w.jsonl:2: error: The line has no text. Write one {\"_id\": \"…\", \"title\": \"…\","
                + " \"text\": \"…\"} per line."),
        Arguments.of(
            "x.jsonl",
            "{\"_id\":\"1\",\"text\":\"x\"}\n{\"_id\":\n",
            "x.jsonl:2: error: The line is not valid JSON. Write one {\"_id\": \"…\", \"title\":"
                + " \"…\", \"text\": \"…\"} per line."),
        Arguments.of(
            "y.jsonl",
            "{\"_id\":\"1\",\"text\":\"x\"}\n{\"_id\":\"1\",\"text\":\"y\"}\n",
            "y.jsonl:2: error: The document id \"1\" is taken by y.jsonl, line 1. Give this line"
                + " another _id."),
        Arguments.of(
            "z.jsonl",
            "{\"_id\":\"1\",\"text\":\"!\"}\n",
            "z.jsonl:1: error: The line has nothing to quote. Write something into its text."),
        Arguments.of(
            "synonyms.txt",
            "# words\norm, object mapper\nlonely\n",
            "synonyms.txt:3: warning: The term \"lonely\" stands alone. Put another term that means"
                + " the same after a comma, or delete the line."),
        Arguments.of(
            "synonyms.txt",
            "orm, mapper\nsql, ORM\n",
            "synonyms.txt:2: warning: The term \"orm\" is also in the group of line 1. Keep it in"
                + " one group only, or make the two groups one."));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("badFiles")
  void aBadFileIsToldWithPlaceAndRemedy(String name, String text, String problem) {
    write(name, text);
    write("zz.md", "A file that is as it should be.");

    assertThat(readFolder().problems())
        .extracting(ContentProblem::toString)
        .containsExactly(problem);
  }

  @Test
  void theFirstByteThatIsNotUtf8IsNamedByItsLine() throws IOException {
    Files.write(
        folder.resolve("a.txt"), "one\r\ntwo\rcaf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(
        folder.resolve("b.jsonl"),
        "{\"_id\":\"1\",\"text\":\"x\"}\n{\"_id\":\"\u00e9\"}"
            .getBytes(StandardCharsets.ISO_8859_1));

    assertThat(readFolder().problems())
        .extracting(ContentProblem::toString)
        .containsExactly(
            "a.txt:3: error: The file is not UTF-8: there is a byte it can't have. Save the file"
                + " again with the encoding UTF-8.",
            "b.jsonl:2: error: The line is not UTF-8: there is a byte it can't have. Save the file"
                + " again with the encoding UTF-8.");
  }

  @Test
  void aFileThatIsTooBigIsNotRead() throws IOException {
    try (RandomAccessFile big = new RandomAccessFile(folder.resolve("big.md").toFile(), "rw")) {
      big.setLength(TextFile.MAX_BYTES + 1L);
    }
    write("long.txt", "a\n".repeat(TextFile.MAX_LINES + 1));
    write("wide.jsonl", "x".repeat(TextFile.MAX_BYTES + 1) + "\n{\"_id\":\"1\",\"text\":\"next\"}");

    ContentResult content = readFolder();

    assertThat(content.problems())
        .extracting(ContentProblem::toString)
        .containsExactly(
            "big.md: error: The file is bigger than 10 MB. Split it, or save it as .jsonl, one text"
                + " a line.",
            "long.txt:500000: error: The file has more than 500000 lines. Split it at this line.",
            "wide.jsonl:1: error: The line is longer than 10 MB. Split its text.");
    assertThat(outline(content)).containsExactly("next");
  }

  @Test
  void twoFilesCantShareAnId() {
    write("a.md", "From Markdown.");
    write("a.txt", "From text it comes.");

    ContentResult content = readFolder();

    assertThat(content.problems())
        .extracting(ContentProblem::toString)
        .containsExactly(
            "a.txt: error: The document id \"a\" is taken by a.md. Rename or delete one of the two"
                + " files.");
    assertThat(outline(content)).containsExactly("From Markdown.");
  }

  @Test
  void aQuestionBelongsToOneEntry() {
    String head = HEAD + "url: https://a.org\n";
    write("faq/a.md", head.replace("T\n", "Is it fast?\n") + "wordings: [how fast]\n---\nYes.\n");
    write(
        "faq/b.md",
        head.replace("T\n", "Speed\n") + "wordings:\n  - slow?\n  - is it FAST\n---\nNo.\n");

    assertThat(readFolder().problems())
        .extracting(ContentProblem::toString)
        .containsExactly(
            "faq/b.md:8: warning: The question \"is it FAST\" is also in faq/a.md, line 2. Keep it"
                + " where it is answered best and delete it here or there.");
  }

  @Test
  void aFileFullOfProblemsIsNotToldOfForEver() {
    write("a.jsonl", "oops\n".repeat(5_000));

    assertThat(readFolder().problems())
        .hasSize(101)
        .last()
        .hasToString(
            "a.jsonl:101: error: There are more problems from here on. Put right the first 100 and"
                + " read the file again.");
  }

  @Test
  void aRootThatIsNotThereIsAProblem() {
    Path gone = folder.resolve("gone");

    assertThat(ContentReader.read(gone).problems())
        .extracting(ContentProblem::toString)
        .containsExactly(gone + ": error: There is no such file or folder. Check the path.");
  }

  @Test
  void aRootOfAnotherFormatIsAProblem() {
    Path picture = write("picture.png", "PNG");

    assertThat(ContentReader.read(picture).problems())
        .extracting(ContentProblem::toString)
        .containsExactly(
            picture
                + ": error: The file has no format that can be read. Use .md, .txt, .html, .htm or"
                + " .jsonl.");
  }

  @Test
  void aFolderWithoutDocumentsIsAProblem() {
    write("notes.yaml", "a: 1");
    write(".hidden.md", "Hidden.");

    assertThat(readFolder().problems())
        .extracting(ContentProblem::toString)
        .containsExactly(
            folder
                + ": error: There is nothing to read in it. Put .md, .txt, .html, .htm or .jsonl"
                + " files into it.");
  }
}
