package org.frameworkadvisor.knowledge.content.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.frameworkadvisor.knowledge.content.Document;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest extends ContentReaderFixture {
  @Test
  void theFrontMatterTellsOfTheDocument() {
    write(
        "faq/orm.md",
        """
        ---
        title: "What is an ORM?"
        source: The handbook, page 7
        url: https://example.org/orm
        reviewed: 2025-04-09
        frameworks: [Django, flask]
        wordings:
          - "orm meaning"
          - object mapper
        ---

        It maps rows to objects.
        """);

    ContentResult content = readFolder();

    assertThat(content.problems()).isEmpty();
    assertThat(only(content))
        .isEqualTo(
            new Document(
                new Document.Id("faq/orm"),
                "What is an ORM?",
                "The handbook, page 7",
                "https://example.org/orm",
                LocalDate.of(2025, 4, 9),
                List.of("django", "flask"),
                List.of("orm meaning", "object mapper")));
    assertThat(ids(content)).containsExactly("faq/orm#start-1");
  }

  @Test
  void everyKindOfBlockIsQuotedAsAReaderSeesIt() {
    ContentResult content =
        readFile(
            "guide.md",
            """
            # The *Guide*

            Use **bold** words, `code spans`
            and [links](https://example.org).<br>Next &amp; last.

            ## Lists

            Django:

            - one
            - best for:
              - two
              - three

                with more
            1. four

            > Quoted *words*.

            ### Code

            ```python
            def f():
                return 5
            ```

                indented = 6

            <div><p>Some <b>HTML</b></p></div>

            <!-- a comment -->

            | a | b |
            |---|---|
            | 7 | 8 |

            ![a picture](https://example.org/a.png)
            """);

    assertThat(content.problems()).isEmpty();
    assertThat(only(content).title()).isEqualTo("The Guide");
    assertThat(outline(content))
        .containsExactly(
            "Use bold words, code spans and links. Next & last.",
            "Lists > Django: one",
            "Lists > Django > best for: two",
            "Lists > Django > best for: three",
            "Lists > Django > best for: with more",
            "Lists > Django: four",
            "Lists: Quoted words.",
            "Lists > Code: def f():\n    return 5",
            "Lists > Code: indented = 6",
            "Lists > Code: Some HTML",
            "Lists > Code: | a | b | |---|---| | 7 | 8 |",
            "Lists > Code: a picture");
  }

  @Test
  void aFileWithoutHeadingsIsCalledByItsName() {
    assertThat(only(readFile("notes-on-speed.md", "Fast enough.")).title())
        .isEqualTo("notes-on-speed");
  }

  @Test
  void linksThatLeadSomewhereAreFine() {
    write("b c.md", "Hello you.");
    ContentResult content =
        readFile(
            "a.md",
            """
            ## What's new?

            See [b](b%20c.md#any), [web](https://example.org/x#y), [mail](mailto:a@example.org),
            [top](#whats-new), [second](#whats-new-1), [hand](#by-hand), [root](/b%20c.md).

            ## What's new?

            <a id="by-hand"></a> Much.
            """);

    assertThat(content.problems()).isEmpty();
  }

  @Test
  void anUnclosedFrontMatterStillLeavesTheText() {
    assertThat(outline(readFile("a.md", "---\ntitle: T\n\nThe text.\n")))
        .containsExactly("The text.");
  }
}
