package org.frameworkadvisor.bot.discord.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frameworkadvisor.bot.discord.ask.SampleReplies.LOOK;
import static org.frameworkadvisor.bot.discord.ask.SampleReplies.RENDERING;

import java.util.List;
import org.frameworkadvisor.bot.discord.message.RenderedCard;
import org.frameworkadvisor.bot.discord.message.ReplyView;
import org.frameworkadvisor.bot.discord.message.ReplyView.Trait;
import org.frameworkadvisor.bot.model.AskedQuestion;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.Quote;
import org.junit.jupiter.api.Test;

/// What a member sees of an answer.
class AnswerCardTest {
  private static final Reply ANSWER = SampleReplies.answer("What is Flask good for?");

  @Test
  void anAnswerIsTheSentenceItsSourceAndHowSureThatIs() {
    assertThat(RenderedCard.of(RENDERING.reply(ANSWER, LOOK.with(Trait.FEEDBACK))))
        .isEqualTo(
            """
            │ Flask is small. »It is good for prototypes.« Large teams want more.
            [Guide › Flask › Uses](<https://example.org/guide_%282026%29>) · reviewed 2026-05-17
            ~ Confidence: high · from Example Press
            [More] [👍] [👎] [Dismiss]\
            """);
  }

  @Test
  void moreShowsTheNextBestPassages() {
    assertThat(RenderedCard.of(RENDERING.reply(ANSWER, LOOK.with(Trait.EXPANDED))))
        .endsWith(
            """
            ~ Confidence: high · from Example Press
            ────
            »Next best«
            │ FastAPI answers many requests at once.
            ~ [Guide › FastAPI › Speed](<https://example.org/speed>) · as of 2026-08-21 (FastAPI 0.116), the project's own claim
            │ Django brings an admin site.
            ~ Notes
            [Less] [Dismiss]\
            """);
  }

  @Test
  void aPrivateAnswerCanBeSharedAndDiscordItselfDismissesIt() {
    assertThat(RenderedCard.of(RENDERING.reply(ANSWER, LOOK.with(Trait.PRIVATE))))
        .endsWith("\n[More] [Share]");
  }

  @Test
  void aSharedAnswerSaysWhoAskedWhat() {
    Reply answer = SampleReplies.answer("Is *Flask* for <@1234>?");
    assertThat(RenderedCard.of(RENDERING.reply(answer, LOOK.sharedBy("__Ana__ @everyone"))))
        .contains("\n~ __Ana__ @everyone asked: Is *Flask* for <@1234>?\n");
    assertThat(RENDERING.reply(answer, LOOK.sharedBy("Ana @everyone")).create().toData().toString())
        .contains("\\\\@everyone")
        .contains("\\\\<\\\\@1234>");
  }

  @Test
  void aQuestionThatNobodyElseSawIsRepeated() {
    assertThat(RenderedCard.of(RENDERING.reply(ANSWER, LOOK.with(Trait.ECHO))))
        .contains("\n~ Asked: What is Flask good for?\n");
  }

  @Test
  void aFollowUpIsShownAsItWasUnderstood() {
    AskedQuestion asked = new AskedQuestion("and Flask?", new Question("Is Flask fast?"));
    Reply answer = new Reply.Answer(asked, Quote.whole(SampleReplies.SPEED), List.of(), 0.7);
    assertThat(RenderedCard.of(RENDERING.reply(answer, LOOK)))
        .contains(
            "\n~ Confidence: fair · from Speed of FastAPI\n~ Understood as: Is Flask fast?\n");
  }

  @Test
  void twoFrameworksInQuestionAndAnswerCanBeCompared() {
    Reply answer = SampleReplies.answer("Is Flask better than Django for prototypes?");
    assertThat(RENDERING.comparable(answer)).containsExactly("Django", "Flask");
    assertThat(RenderedCard.of(RENDERING.reply(answer, LOOK)))
        .endsWith("[More] [Compare] [Dismiss]");
  }

  @Test
  void aSourceWithoutALinkIsNamed() {
    Reply answer =
        new Reply.Answer(
            SampleReplies.asked("Is there an admin site?"),
            Quote.whole(SampleReplies.ADMIN),
            List.of(),
            0.4);
    assertThat(RenderedCard.of(RENDERING.reply(answer, LOOK)))
        .isEqualTo(
            """
            │ »Django brings an admin site.«
            Notes
            ~ Confidence: low · from A talk in Lagos
            [Dismiss]\
            """);
  }

  @Test
  void ofALongPassageWhatAnswersIsShownWithWhatStandsAroundIt() {
    String filler = "Words that lead away from it. ".repeat(60);
    Passage passage =
        SampleReplies.passage("long", "Long", List.of(), filler + "This is the answer. " + filler);
    Reply answer =
        new Reply.Answer(
            SampleReplies.asked("What is it?"),
            SampleReplies.quote(passage, "This is the answer."),
            List.of(),
            0.9);
    assertThat(RenderedCard.of(RENDERING.reply(answer, LOOK)).lines().findFirst().orElseThrow())
        .startsWith("│ …")
        .contains("away from it. »This is the answer.« Words that")
        .endsWith("…")
        .hasSizeBetween(300, 460);
  }

  @Test
  void ofALongListTheEntriesThatAnswerAreShownAndMoreShowsAll() {
    String entry = "• Something else that is in the list for the sake of completeness.\n";
    Passage passage =
        SampleReplies.passage(
            "list", "List", List.of(), entry.repeat(6) + "• This is it.\n" + entry.repeat(6));
    Reply answer =
        new Reply.Answer(
            SampleReplies.asked("What is it?"),
            SampleReplies.quote(passage, "This is it."),
            List.of(),
            0.9);
    assertThat(RenderedCard.of(RENDERING.reply(answer, LOOK)))
        .startsWith("│ …\n│ • Something else")
        .contains("\n│ • »This is it.«\n│ • Something else")
        .contains("completeness.\n│ …\nList\n")
        .endsWith("\n[More] [Dismiss]");
    assertThat(RenderedCard.of(RENDERING.reply(answer, LOOK.with(Trait.EXPANDED))))
        .startsWith("│ • Something")
        .doesNotContain("…")
        .endsWith("\n[Less] [Dismiss]");
  }

  @Test
  void aListIsQuotedLineByLine() {
    Passage passage =
        SampleReplies.passage(
            "list", "List", List.of(), "• Small projects\n• Prototypes, soon done\n• Learning");
    Reply answer =
        new Reply.Answer(
            SampleReplies.asked("What for?"),
            SampleReplies.quote(passage, "Prototypes, soon done\n• Learning"),
            List.of(),
            0.9);
    assertThat(RenderedCard.of(RENDERING.reply(answer, LOOK)))
        .startsWith(
            """
            │ • Small projects
            │ • »Prototypes, soon done«
            │ »• Learning«
            """);
  }

  @Test
  void aNoteStandsAtTheEnd() {
    ReplyView unasked = LOOK.noted("I answered unasked. /channel changes that.");
    assertThat(RenderedCard.of(RENDERING.reply(ANSWER, unasked)))
        .contains(
            "~ Confidence: high · from Example Press\n~ I answered unasked. /channel changes that.\n");
  }
}
