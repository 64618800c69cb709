package org.frameworkadvisor.bot.discord.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.frameworkadvisor.knowledge.content.Citation;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceLinkTest {
  private static final LocalDate DAY = LocalDate.of(2026, 8, 21);
  private static final int ROOM = 240;

  private static Passage passage(String title, String url, LocalDate asOf) {
    Document document = Document.titled(new Document.Id("frameworks/django"), title);
    return new Passage(
        new Passage.Id("frameworks/django#name-1"),
        document,
        List.of("Name"),
        "It is called so.",
        new Citation("Docs", url, asOf, "Django 6.1", Citation.Standing.CLAIM));
  }

  @Test
  void titleAndSectionAreTheLinkAndTheDateStandsBehindIt() {
    assertThat(SourceLink.of(passage("Django", "https://example.org/faq/", DAY), ROOM))
        .isEqualTo(
            "[Django › Name](<https://example.org/faq/>) · as of 2026-08-21 (Django 6.1), the"
                + " project's own claim");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org/a_(b)|https://example.org/a_%28b%29",
        "https://example.org/a b|https://example.org/a%20b",
        "https://example.org/é?q=1#x|https://example.org/%C3%A9?q=1#x",
      })
  void nothingInAnAddressEndsTheLink(String url, String link) {
    assertThat(SourceLink.of(passage("Django", url, DAY), ROOM))
        .startsWith("[Django › Name](<" + link + ">) · ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#there",
        "javascript:alert(1)",
        "https://example.org/a>b",
        "https://example.org/\\",
        "https:///nowhere",
        "mailto:a@example.org",
      })
  void whatCannotBeOpenedIsNoLink(String url) {
    assertThat(SourceLink.of(passage("Django", url, DAY), ROOM))
        .startsWith("Django › Name · as of");
  }

  @Test
  void anAddressThatLeavesNoRoomIsLeftOut() {
    String longest = "https://example.org/" + "a".repeat(90);
    assertThat(SourceLink.of(passage("Django", longest, DAY), ROOM)).contains("](<" + longest);
    assertThat(SourceLink.of(passage("Django", longest + longest, DAY), ROOM))
        .startsWith("Django › Name · as of");
  }

  @Test
  void aTitleCannotEndTheLinkNorPing() {
    assertThat(SourceLink.of(passage("a](<https://b.org>) @here", "https://a.org", DAY), ROOM))
        .startsWith("[a\\](\\<https\\://b.org>) \\@here › Name](<https://a.org>) · ");
  }

  @RepeatedTest(value = 200, name = "seed {currentRepetition}")
  void itKeepsToItsRoomOnOneLine(RepetitionInfo seed) {
    HostileContent hostile = new HostileContent(seed);
    int room = hostile.number(150, 400);

    assertThat(SourceLink.of(hostile.passage(), room))
        .hasSizeLessThanOrEqualTo(room)
        .hasLineCount(1);
  }

  @Test
  void whatManySourcesHaveInCommonIsSaidOnce() {
    SourceReferences references = new SourceReferences();
    assertThat(references.to(passage("Django", "https://a.org", DAY))).isEqualTo(" \\[1\\]");
    assertThat(references.to(passage("Flask", "https://b.org", DAY))).isEqualTo(" \\[2\\]");
    assertThat(references.to(passage("Django", "https://a.org", DAY))).isEqualTo(" \\[1\\]");

    assertThat(references.markdown())
        .isEqualTo(
            """
            -# \\[1\\] [Django › Name](<https://a.org>)
            -# \\[2\\] [Flask › Name](<https://b.org>)
            -# All as of 2026-08-21 (Django 6.1), the project's own claim\
            """);
  }
}
