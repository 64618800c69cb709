package org.frameworkadvisor.bot.discord.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frameworkadvisor.bot.discord.answering.Sample.RENDERING;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.CustomId;
import org.frameworkadvisor.bot.discord.drawing.Screen;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.knowledge.Contents;
import org.frameworkadvisor.knowledge.Contents.Entry;
import org.frameworkadvisor.knowledge.Contents.Section;
import org.junit.jupiter.api.Test;

/// What a member sees of the table of contents, and where it leads.
class ContentsCardTest {
  private static final UserId OWNER = new UserId("4711");
  private static final Contents CONTENTS =
      new Contents(
          "a1b2c3d4",
          List.of(
              new Entry(
                  Sample.GUIDE,
                  List.of(
                      new Section(List.of("Flask", "Uses"), List.of(Sample.PROTOTYPES)),
                      new Section(List.of("FastAPI", "Speed"), List.of(Sample.SPEED)))),
              new Entry(Sample.NOTES, List.of(new Section(List.of(), List.of(Sample.ADMIN))))));

  @Test
  void itBeginsWithTheDocuments() {
    assertThat(Screen.of(RENDERING.browse(CONTENTS, Optional.empty(), OWNER)))
        .isEqualTo(
            """
            # What I know
            2 documents
            ▾ Choose a document: Guide (2 sections, 2 passages) | Notes (1 passage)\
            """);
  }

  @Test
  void aDocumentShowsItsSectionsAndASectionItsPassages() {
    ChosenPlace guide = chosen(RENDERING.browse(CONTENTS, Optional.empty(), OWNER), "Guide");
    Card sections = RENDERING.browse(CONTENTS, Optional.of(guide), OWNER);
    assertThat(Screen.of(sections))
        .isEqualTo(
            """
            # Guide
            2 sections
            ▾ Choose a section: Flask › Uses (1 passage) | FastAPI › Speed (1 passage)
            [All documents]\
            """);
    ChosenPlace speed = chosen(sections, "FastAPI › Speed");
    assertThat(Screen.of(RENDERING.browse(CONTENTS, Optional.of(speed), OWNER)))
        .isEqualTo(
            """
            # FastAPI › Speed
            │ FastAPI answers many requests at once.
            ~ Guide › FastAPI › Speed › reviewed 17 May 2026 · [source](https://example.org/guide_%282026%29)
            [All sections] [All documents]\
            """);
  }

  @Test
  void aDocumentWithoutSectionsShowsItsPassages() {
    ChosenPlace notes = chosen(RENDERING.browse(CONTENTS, Optional.empty(), OWNER), "Notes");
    assertThat(Screen.of(RENDERING.browse(CONTENTS, Optional.of(notes), OWNER)))
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
    Contents many =
        new Contents(
            "v7",
            IntStream.rangeClosed(1, 60)
                .mapToObj(i -> new Entry(Sample.NOTES, CONTENTS.documents().get(1).sections()))
                .toList());
    Card first = RENDERING.browse(many, Optional.empty(), OWNER);
    assertThat(Screen.of(first)).contains("Documents 1 to 25 of 60").endsWith("\n[Next]");
    Card second = RENDERING.browse(many, Optional.of(pressed(first, "Next")), OWNER);
    assertThat(Screen.of(second))
        .contains("Documents 26 to 50 of 60")
        .endsWith("\n[Previous] [Next]");
    Card last = RENDERING.browse(many, Optional.of(pressed(second, "Next")), OWNER);
    assertThat(Screen.of(last)).contains("Documents 51 to 60 of 60").endsWith("\n[Previous]");
    Card back = RENDERING.browse(many, Optional.of(chosen(last, "Notes")), OWNER);
    assertThat(
            Screen.of(RENDERING.browse(many, Optional.of(pressed(back, "All documents")), OWNER)))
        .isEqualTo(Screen.of(last));
  }

  @Test
  void aPlaceOfEarlierContentIsNotTakenForAnother() {
    ChosenPlace earlier = new ChosenPlace("0ld", 1, ChosenPlace.NONE, 0);
    assertThat(Screen.of(RENDERING.browse(CONTENTS, Optional.of(earlier), OWNER)))
        .startsWith("~ What I know has changed since. Here it is anew.\n# What I know\n");
  }

  @Test
  void aPlaceThatDoesNotExistLeadsBackToTheBeginning() {
    for (String forged : List.of("a1b2c3d4.2.-.0", "a1b2c3d4.0.7.0", "a1b2c3d4.-.1.0")) {
      Optional<ChosenPlace> place = ChosenPlace.parse(forged);
      assertThat(place).isPresent();
      assertThat(Screen.of(RENDERING.browse(CONTENTS, place, OWNER))).contains("# What I know");
    }
  }

  @Test
  void whereNothingIsKnownItSaysSo() {
    assertThat(Screen.of(RENDERING.browse(new Contents("v1", List.of()), Optional.empty(), OWNER)))
        .isEqualTo("I know nothing yet.");
  }

  private static ChosenPlace chosen(Card card, String label) {
    return find(card, "options", label, "value");
  }

  private static ChosenPlace pressed(Card card, String label) {
    String id = text(card, "components", label, "custom_id");
    return ChosenPlace.parse(CustomId.parse(id).orElseThrow().extra()).orElseThrow();
  }

  private static ChosenPlace find(Card card, String of, String label, String key) {
    return ChosenPlace.parse(text(card, of, label, key)).orElseThrow();
  }

  private static String text(Card card, String of, String label, String key) {
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
    throw new AssertionError("there is no " + label + " on\n" + Screen.of(card));
  }
}
