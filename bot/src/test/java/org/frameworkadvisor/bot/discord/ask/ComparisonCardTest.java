package org.frameworkadvisor.bot.discord.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frameworkadvisor.bot.discord.ask.SampleReplies.LOOK;
import static org.frameworkadvisor.bot.discord.ask.SampleReplies.RENDERING;

import java.util.List;
import java.util.stream.IntStream;
import org.frameworkadvisor.bot.discord.message.RenderedCard;
import org.frameworkadvisor.bot.discord.message.ReplyView.Trait;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.knowledge.catalog.Comparison;
import org.frameworkadvisor.knowledge.catalog.Comparison.Cell;
import org.frameworkadvisor.knowledge.catalog.Comparison.Row;
import org.frameworkadvisor.knowledge.search.Quote;
import org.junit.jupiter.api.Test;

/// What a member sees of a comparison.
class ComparisonCardTest {
  private static final Cell SILENT = new Cell(List.of());
  private static final Cell FLASK =
      new Cell(
          List.of(SampleReplies.quote(SampleReplies.PROTOTYPES, "It is good for prototypes.")));
  private static final Cell FASTAPI = new Cell(List.of(Quote.whole(SampleReplies.SPEED)));

  @Test
  void aspectsFollowEachOtherWithASourceForEveryQuote() {
    Comparison comparison =
        new Comparison(
            List.of("Django", "Flask", "FastAPI"),
            List.of(
                new Row("Uses", List.of(SILENT, FLASK, FLASK)),
                new Row("Speed", List.of(SILENT, SILENT, FASTAPI))));
    assertThat(RenderedCard.of(RENDERING.reply(new Reply.Compared(comparison), LOOK)))
        .isEqualTo(
            """
            # Django, Flask and FastAPI
            # Uses
            »Django« —
            »Flask«
            │ It is good for prototypes. [1]
            »FastAPI«
            │ It is good for prototypes. [1]
            # Speed
            »Django« —
            »Flask« —
            »FastAPI«
            │ FastAPI answers many requests at once. [2]
            ~ [1] [Guide › Flask › Uses](<https://example.org/guide_%282026%29>) · reviewed 2026-05-17
            ~ [2] [Guide › FastAPI › Speed](<https://example.org/speed>) · as of 2026-08-21 (FastAPI 0.116), the project's own claim
            [Dismiss]\
            """);
  }

  @Test
  void aLongOneIsTurnedPageByPage() {
    List<Row> rows =
        IntStream.rangeClosed(1, 9)
            .mapToObj(i -> new Row("Aspect " + i, List.of(FLASK, FASTAPI)))
            .toList();
    Reply reply = new Reply.Compared(new Comparison(List.of("Flask", "FastAPI"), rows));
    assertThat(RenderedCard.of(RENDERING.reply(reply, LOOK)))
        .contains("# Aspect 1\n", "# Aspect 3\n", "~ Aspects 1 to 3 of 9\n")
        .endsWith("\n[Next aspects] [Dismiss]");
    assertThat(RenderedCard.of(RENDERING.reply(reply, LOOK.at(1))))
        .contains("# Aspect 4\n", "~ Aspects 4 to 6 of 9\n")
        .endsWith("\n[Previous aspects] [Next aspects] [Dismiss]");
    assertThat(RenderedCard.of(RENDERING.reply(reply, LOOK.at(2))))
        .contains("# Aspect 9\n", "~ Aspects 7 to 9 of 9\n")
        .endsWith("\n[Previous aspects] [Dismiss]");
    assertThat(RenderedCard.of(RENDERING.reply(reply, LOOK.at(77))))
        .isEqualTo(RenderedCard.of(RENDERING.reply(reply, LOOK.at(2))));
  }

  @Test
  void whereNothingIsKnownItSaysSo() {
    Reply reply = new Reply.Compared(new Comparison(List.of("Django", "Flask"), List.of()));
    assertThat(RenderedCard.of(RENDERING.reply(reply, LOOK)))
        .isEqualTo("I have nothing on that to compare Django and Flask by.\n[Dismiss]");
  }

  @Test
  void aSharedOneSaysWhoSharedIt() {
    Reply reply =
        new Reply.Compared(
            new Comparison(
                List.of("Flask", "FastAPI"), List.of(new Row("Speed", List.of(FLASK, FASTAPI)))));
    assertThat(RenderedCard.of(RENDERING.reply(reply, LOOK.sharedBy("Ana"))))
        .contains("\n~ Ana shared this.\n");
    assertThat(
            RenderedCard.of(RENDERING.reply(reply, LOOK.with(Trait.PRIVATE).with(Trait.FEEDBACK))))
        .endsWith("\n[Share] [👍] [👎]");
  }
}
