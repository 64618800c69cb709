package org.frameworkadvisor.bot.discord.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.MessageLimits;
import org.frameworkadvisor.bot.discord.message.RenderedCard;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.privacy.PersonalDataKind;
import org.junit.jupiter.api.Test;

class PrivacyCardTest {
  private static final UserId ANA = new UserId("71");

  /// Some of each of these, none of the others.
  private static Map<PersonalDataKind, Integer> kinds(Map<PersonalDataKind, Integer> some) {
    Map<PersonalDataKind, Integer> counts = new EnumMap<>(PersonalDataKind.class);
    Arrays.stream(PersonalDataKind.values())
        .forEach(kind -> counts.put(kind, some.getOrDefault(kind, 0)));
    return counts;
  }

  @Test
  void whatWouldBecomeOfItIsSaidBeforehand() {
    assertThat(
            RenderedCard.of(
                PrivacyCard.asking(
                    kinds(
                        Map.of(
                            PersonalDataKind.QUESTIONS,
                            2,
                            PersonalDataKind.VOTES,
                            3,
                            PersonalDataKind.TEAMS,
                            4,
                            PersonalDataKind.ACTS,
                            5)),
                    ANA)))
        .isEqualTo(
            """
            »What I keep of you, in every server«
            This goes, for good:
            • 2 × questions that you asked
            • 3 × votes on answers
            This stays, without your name:
            • 4 × teams that you opened
            This stays, so that moderators can be held to what they did:
            • 5 × acts of moderation
            It is still in earlier backups, for as long as those who run me keep them.
            [Remove it]\
            """);
  }

  @Test
  void whereNothingCanGoThereIsNothingToConfirm() {
    assertThat(RenderedCard.of(PrivacyCard.asking(kinds(Map.of()), ANA)))
        .isEqualTo("I keep nothing of you.");
    assertThat(RenderedCard.of(PrivacyCard.asking(kinds(Map.of(PersonalDataKind.ACTS, 5)), ANA)))
        .doesNotContain("[Remove it]");
  }

  @Test
  void whatBecameOfItIsSaid() {
    assertThat(
            RenderedCard.of(
                PrivacyCard.done(
                    kinds(Map.of(PersonalDataKind.VOTES, 3, PersonalDataKind.TAUGHT, 6)))))
        .isEqualTo(
            """
            »Done.«
            Gone, for good:
            • 3 × votes on answers
            Still there, without your name:
            • 6 × answers that you taught
            It is still in earlier backups, for as long as those who run me keep them.\
            """);
  }

  @Test
  void discordTakesThemAll() {
    Map<PersonalDataKind, Integer> all = new EnumMap<>(PersonalDataKind.class);
    Arrays.stream(PersonalDataKind.values()).forEach(kind -> all.put(kind, 1_000_000));
    MessageLimits.check(PrivacyCard.asking(all, ANA), id -> CustomId.parse(id).isPresent());
    MessageLimits.check(PrivacyCard.done(all), _ -> true);
  }
}
