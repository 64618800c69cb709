package org.frameworkadvisor.bot.discord.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.RenderedCard;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.knowledge.catalog.TableOfContents;
import org.frameworkadvisor.knowledge.catalog.TableOfContents.Entry;
import org.frameworkadvisor.knowledge.catalog.TableOfContents.Section;
import org.frameworkadvisor.knowledge.content.Passage;
import org.junit.jupiter.api.Test;

/// What a member sees of the table of contents, and where it leads.
class ContentsCardTest {
  private static final UserId OWNER = new UserId("4711");
  private static final TableOfContents CONTENTS =
      new TableOfContents(
          "a1b2c3d4",
          List.of(
              new Entry(
                  SampleReplies.GUIDE,
                  List.of(
                      new Section(List.of("Flask", "Uses"), List.of(SampleReplies.PROTOTYPES)),
                      new Section(List.of("FastAPI", "Speed"), List.of(SampleReplies.SPEED)))),
              new Entry(
                  SampleReplies.NOTES,
                  List.of(new Section(List.of(), List.of(SampleReplies.ADMIN))))));

  @Test
  void itBeginsWithTheDocuments() {
    assertThat(RenderedCard.of(ContentsCard.of(CONTENTS, Optional.empty(), OWNER)))
        .isEqualTo(
            """
            # What I know
            2 documents
            ▾ Choose a document: Guide (2 sections, 2 passages) | Notes (1 passage)\
            """);
  }

  @Test
  void aDocumentShowsItsSectionsAndASectionItsPassages() {
    ContentsLocation guide = chosen(ContentsCard.of(CONTENTS, Optional.empty(), OWNER), "Guide");
    MessageCard sections = ContentsCard.of(CONTENTS, Optional.of(guide), OWNER);
    assertThat(RenderedCard.of(sections))
        .isEqualTo(
            """
            # Guide
            2 sections
            ▾ Choose a section: Flask › Uses (1 passage) | FastAPI › Speed (1 passage)
            [All documents]\
            """);
    ContentsLocation speed = chosen(sections, "FastAPI › Speed");
    assertThat(RenderedCard.of(ContentsCard.of(CONTENTS, Optional.of(speed), OWNER)))
        .isEqualTo(
            """
            # FastAPI › Speed
            │ FastAPI answers many requests at once.
            ~ [Guide › FastAPI › Speed](<https://example.org/speed>) · as of 2026-08-21 (FastAPI 0.116), the project's own claim
            [All sections] [All documents]\
            """);
  }

  @Test
  void passagesThatHaveTheirSourceInCommonShowItOnce() {
    List<Passage> passages =
        List.of(SampleReplies.PROTOTYPES, SampleReplies.SPEED, SampleReplies.SPEED);
    TableOfContents mixed =
        new TableOfContents(
            "v1",
            List.of(new Entry(SampleReplies.GUIDE, List.of(new Section(List.of(), passages)))));
    ContentsLocation guide = chosen(ContentsCard.of(mixed, Optional.empty(), OWNER), "Guide");
    assertThat(RenderedCard.of(ContentsCard.of(mixed, Optional.of(guide), OWNER)))
        .isEqualTo(
            """
            # Guide
            │ Flask is small. It is good for prototypes. Large teams want more.
            ~ [Guide › Flask › Uses](<https://example.org/guide_%282026%29>) · reviewed 2026-05-17
            │ FastAPI answers many requests at once.
            │ FastAPI answers many requests at once.
            ~ [Guide › FastAPI › Speed](<https://example.org/speed>) · as of 2026-08-21 (FastAPI 0.116), the project's own claim
            [All documents]\
            """);
  }

  @Test
  void aDocumentWithoutSectionsShowsItsPassages() {
    ContentsLocation notes = chosen(ContentsCard.of(CONTENTS, Optional.empty(), OWNER), "Notes");
    assertThat(RenderedCard.of(ContentsCard.of(CONTENTS, Optional.of(notes), OWNER)))
        .isEqualTo(
            """
            # Notes
            │ Django brings an admin site.
            ~ Notes
            [All documents]\
            """);
  }

  @Test
  void manyDocumentsAreTurnedPageByPage() {
    TableOfContents many =
        new TableOfContents(
            "v7",
            IntStream.rangeClosed(1, 60)
                .mapToObj(
                    i -> new Entry(SampleReplies.NOTES, CONTENTS.documents().get(1).sections()))
                .toList());
    MessageCard first = ContentsCard.of(many, Optional.empty(), OWNER);
    assertThat(RenderedCard.of(first)).contains("Documents 1 to 25 of 60").endsWith("\n[Next]");
    MessageCard second = ContentsCard.of(many, Optional.of(pressed(first, "Next")), OWNER);
    assertThat(RenderedCard.of(second))
        .contains("Documents 26 to 50 of 60")
        .endsWith("\n[Previous] [Next]");
    MessageCard last = ContentsCard.of(many, Optional.of(pressed(second, "Next")), OWNER);
    assertThat(RenderedCard.of(last)).contains("Documents 51 to 60 of 60").endsWith("\n[Previous]");
    MessageCard back = ContentsCard.of(many, Optional.of(chosen(last, "Notes")), OWNER);
    assertThat(
            RenderedCard.of(
                ContentsCard.of(many, Optional.of(pressed(back, "All documents")), OWNER)))
        .isEqualTo(RenderedCard.of(last));
  }

  @Test
  void aPlaceOfEarlierContentIsNotTakenForAnother() {
    ContentsLocation earlier = new ContentsLocation("0ld", 1, ContentsLocation.NONE, 0);
    assertThat(RenderedCard.of(ContentsCard.of(CONTENTS, Optional.of(earlier), OWNER)))
        .startsWith("~ What I know has changed since. Here it is anew.\n# What I know\n");
  }

  @Test
  void aPlaceThatDoesNotExistLeadsBackToTheBeginning() {
    for (String forged : List.of("a1b2c3d4.2.-.0", "a1b2c3d4.0.7.0", "a1b2c3d4.-.1.0")) {
      Optional<ContentsLocation> location = ContentsLocation.parse(forged);
      assertThat(location).isPresent();
      assertThat(RenderedCard.of(ContentsCard.of(CONTENTS, location, OWNER)))
          .contains("# What I know");
    }
  }

  @Test
  void whereNothingIsKnownItSaysSo() {
    assertThat(
            RenderedCard.of(
                ContentsCard.of(new TableOfContents("v1", List.of()), Optional.empty(), OWNER)))
        .isEqualTo("I know nothing yet.");
  }

  private static ContentsLocation chosen(MessageCard card, String label) {
    return find(card, "options", label, "value");
  }

  private static ContentsLocation pressed(MessageCard card, String label) {
    String id = text(card, "components", label, "custom_id");
    return ContentsLocation.parse(CustomId.parse(id).orElseThrow().extra()).orElseThrow();
  }

  private static ContentsLocation find(MessageCard card, String of, String label, String key) {
    return ContentsLocation.parse(text(card, of, label, key)).orElseThrow();
  }

  private static String text(MessageCard card, String of, String label, String key) {
    DataArray rows = card.create().toData().getArray("components");
    for (int i = 0; i < rows.length(); i++) {
      if (rows.getObject(i).getInt("type") != 1) {
        continue;
      }
      DataArray children = rows.getObject(i).getArray("components");
      DataArray all =
          of.equals("options") && children.getObject(0).hasKey("options")
              ? children.getObject(0).getArray("options")
              : children;
      for (int j = 0; j < all.length(); j++) {
        DataObject one = all.getObject(j);
        if (label.equals(one.getString("label", ""))) {
          return one.getString(key);
        }
      }
    }
    throw new AssertionError("there is no " + label + " on\n" + RenderedCard.of(card));
  }
}
