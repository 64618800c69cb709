package org.frameworkadvisor.bot.discord.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.HostileContent;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.MessageLimits;
import org.frameworkadvisor.bot.discord.message.RenderedCard;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.TaughtAnswer;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.teach.Gap;
import org.frameworkadvisor.bot.teach.GapId;
import org.frameworkadvisor.bot.teach.TeachOutcome;
import org.frameworkadvisor.bot.teach.TeachingDraft;
import org.frameworkadvisor.bot.teach.UnansweredQuestion;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Whatever is taught or asked fits into a message that Discord takes, and shows as it was written.
class TeachingCardsTest {
  private static final int TRIES = 100;
  private static final GuildId CLUB = new GuildId("9".repeat(20));
  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

  @RepeatedTest(value = TRIES, name = "seed {currentRepetition}")
  void everyCardFits(RepetitionInfo seed) {
    HostileContent hostile = new HostileContent(seed);
    List<TaughtAnswer> answers =
        IntStream.range(0, hostile.number(1, 9)).mapToObj(i -> answer(i, hostile)).toList();
    TaughtAnswer one = answers.getFirst();
    TeachingDraft draft =
        new TeachingDraft(
            "d".repeat(12),
            CLUB,
            new UserId("1"),
            new TeachingDraft.Text(one.question(), one.answer(), one.link()),
            Optional.empty(),
            Optional.empty(),
            NOW);
    check(DraftCard.preview(draft));
    check(DraftCard.of(draft, new TeachOutcome.Known(answers.getLast())));
    check(DraftCard.of(draft, new TeachOutcome.NotKept()));
    check(DraftCard.of(new TeachOutcome.Holds(one)));
    check(DraftCard.of(new TeachOutcome.Gone(one)));
    List<TaughtAnswer> forgotten =
        IntStream.range(0, TaughtListCard.MOST_FORGOTTEN)
            .mapToObj(i ->
                new TaughtAnswer(
                    new TaughtId("f" + i), one.question(), "", "", new UserId("1"), NOW))
            .toList();
    for (int page = 0; page < 3; page++) {
      check(TaughtListCard.of(answers, forgotten, page));
    }
    check(TaughtListCard.of(List.of(), forgotten, 0));
    check(
        GapsCard.of(
            answers.stream().limit(GapsCard.MOST).map(TeachingCardsTest::gap).toList(),
            TeachingCardsTest::unanswereds,
            1,
            99));
    MessageLimits.check(
        TeachForm.of(
            TeachForm.DRAFT, draft.name(), draft.text().question(), draft.text().answer()));
  }

  @Test
  void theGapsSayHowOftenAndWhereTheyWereAsked() {
    Gap gap = new Gap(new GapId("p1"), CLUB, "What is *it*?", Gap.State.OPEN, 3, NOW, NOW);

    String shown = RenderedCard.of(GapsCard.of(List.of(gap), TeachingCardsTest::unanswereds, 0, 1));

    assertThat(shown)
        .contains("Questions without an answer", "What is *it*?", "Asked 3 times")
        .contains("https://discord.com/channels/" + CLUB.value());
  }

  private static TaughtAnswer answer(int number, HostileContent hostile) {
    String link =
        hostile.one("", "https://discord.com/channels/1/2/3", "javascript:alert(1)", "x)[y](z");
    return new TaughtAnswer(
        new TaughtId("t".repeat(11) + number),
        hostile.text(),
        hostile.text(),
        link,
        new UserId("1"),
        NOW);
  }

  private static Gap gap(TaughtAnswer answer) {
    return new Gap(
        new GapId(answer.id().value()), CLUB, answer.question(), Gap.State.OPEN, 1234, NOW, NOW);
  }

  private static List<UnansweredQuestion> unanswereds(GapId gap) {
    return IntStream.range(0, GapsCard.LINKS)
        .mapToObj(i ->
            new UnansweredQuestion(
                new AnswerId("a" + i),
                CLUB,
                new ChannelId("8".repeat(20)),
                Optional.of(i + "7".repeat(19)),
                new UserId("1"),
                gap.value(),
                NOW,
                Optional.of(new ChannelId("8".repeat(20)))))
        .toList();
  }

  private static void check(MessageCard card) {
    MessageLimits.check(card, option -> CustomId.parse(option).isPresent());
  }
}
