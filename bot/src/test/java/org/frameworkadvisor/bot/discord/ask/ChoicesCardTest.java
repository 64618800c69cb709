package org.frameworkadvisor.bot.discord.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frameworkadvisor.bot.discord.ask.SampleReplies.LOOK;
import static org.frameworkadvisor.bot.discord.ask.SampleReplies.RENDERING;

import java.util.List;
import java.util.stream.IntStream;
import org.frameworkadvisor.bot.discord.message.RenderedCard;
import org.frameworkadvisor.bot.discord.message.ReplyView.Trait;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.knowledge.catalog.TopicSummary;
import org.junit.jupiter.api.Test;

/// What a member sees where there is no answer.
class ChoicesCardTest {
  @Test
  void anUnclearQuestionIsAskedBack() {
    Reply reply =
        new Reply.Clarify(
            SampleReplies.asked("which is better?"),
            List.of("Which is faster?", "Which is easier?"),
            List.of(),
            0.4);
    assertThat(RenderedCard.of(RENDERING.reply(reply, LOOK)))
        .isEqualTo(
            """
            Which of these do you mean?
            [Which is faster?]
            [Which is easier?]
            [Dismiss]\
            """);
  }

  @Test
  void whereNothingWasFoundTheNearestQuestionsAreOffered() {
    Reply reply =
        new Reply.NotFound(
            SampleReplies.asked("How do I tune a carburettor?"),
            List.of("Where can I learn Flask?"),
            List.of(),
            0.1);
    assertThat(RenderedCard.of(RENDERING.reply(reply, LOOK.with(Trait.PRIVATE))))
        .isEqualTo(
            """
            Sorry, I found nothing on that. What I can answer comes closest here:
            [Where can I learn Flask?]
            [Browse what I know]\
            """);
  }

  @Test
  void aQuestionThatIsTooLongForAButtonIsCutAtAWordAndWrittenOut() {
    String question = "Which of the frameworks " + "that there are ".repeat(5) + "is best?";
    Reply reply =
        new Reply.NotFound(SampleReplies.asked("What?"), List.of(question, "Why?"), List.of(), 0.1);
    assertThat(RenderedCard.of(RENDERING.reply(reply, LOOK.with(Trait.PRIVATE))))
        .isEqualTo(
            """
            Sorry, I found nothing on that. What I can answer comes closest here:
            • %s
            • Why?
            [Which of the frameworks that there are that there are that there are that there…]
            [Why?]
            [Browse what I know]\
            """
                .formatted(question));
  }

  @Test
  void ofManyMatchesTheNearestAreOffered() {
    List<String> matches = IntStream.range(0, 200).mapToObj(i -> "Question " + i + "?").toList();
    Reply reply = new Reply.NotFound(SampleReplies.asked("What?"), matches, List.of(), 0.1);
    assertThat(RenderedCard.of(RENDERING.reply(reply, LOOK)))
        .contains("[Question 0?]", "[Question 4?]")
        .doesNotContain("[Question 5?]");
  }

  @Test
  void anUnknownTopicLeadsToOnesThatExist() {
    Reply reply =
        new Reply.Summarised(new TopicSummary("*Rails*", List.of(), List.of("Flask", "Speed")));
    assertThat(RenderedCard.of(RENDERING.reply(reply, LOOK)))
        .isEqualTo(
            """
            I know no topic “*Rails*”. These come closest:
            [Flask]
            [Speed]
            [Browse what I know] [Dismiss]\
            """);
  }

  @Test
  void whatCannotBeLookedUpNowIsSaidKindly() {
    Reply reply =
        new Reply.Unavailable(SampleReplies.asked("What?"), "Please try again in a moment.");
    assertThat(RenderedCard.of(RENDERING.reply(reply, LOOK)))
        .isEqualTo("I can't look that up right now. Please try again in a moment.");
  }

  @Test
  void whatCannotBeReadIsAnsweredWithWhatToDoInstead() {
    Reply reply = new Reply.Refused("???", "I know nothing about “**Rails**”. I know Flask.");
    assertThat(RenderedCard.of(RENDERING.reply(reply, LOOK)))
        .isEqualTo("I know nothing about “**Rails**”. I know Flask.");
  }
}
