package org.frameworkadvisor.bot.discord.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.buttons.Button;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.CustomId.Action;
import org.frameworkadvisor.bot.discord.message.DiscordMarkdown;
import org.frameworkadvisor.bot.discord.message.MessageBuilder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.ReplyButtons;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.recommend.GroupResult;
import org.frameworkadvisor.bot.recommend.Recommendation;
import org.frameworkadvisor.bot.recommend.Team;
import org.frameworkadvisor.bot.text.ResultPhrases;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;

/// The public message of those who decide together: first to join by, then the result. It names its
/// owner, and those who want it.
final class TeamCard {
  private static final int NAME = 40;
  private static final int QUESTION = 200;
  private static final int OPTION = 60;
  private static final int MOST_OPTIONS = 4;
  private static final int OTHERS = 600;

  private final GroupResult result;

  private TeamCard(GroupResult result) {
    this.result = result;
  }

  /// @param finished how many have answered
  static MessageCard open(Team team, int finished) {
    return new MessageBuilder()
        .text(
            "### Which framework suits us?\nLet us decide together: join, and answer a few"
                + " questions in private. The result for the group is shown here, without names"
                + " unless you want yours shown.")
        .text(
            "-# "
                + answered(finished)
                + " Closes <t:"
                + team.closes().getEpochSecond()
                + ":R>, or when <@"
                + team.owner().value()
                + "> closes it.")
        .buttons(
            List.of(
                Button.primary(id(team, QuizStep.JOIN), "Join"),
                Button.secondary(id(team, QuizStep.CLOSE), "Close and show the result")))
        .card();
  }

  private static String id(Team team, String wish) {
    String extra = new QuizStep(team.name(), 0, wish).text();
    return new CustomId(Action.TEAM, Optional.empty(), Optional.empty(), extra).text();
  }

  private static String answered(int members) {
    return switch (members) {
      case 0 -> "Nobody has answered yet.";
      case 1 -> "One has answered.";
      default -> members + " have answered.";
    };
  }

  /// @param unhappiest the name of the unhappiest member, where they want it shown
  static MessageCard result(GroupResult result, Optional<String> unhappiest) {
    return result.members() == 0
        ? SentenceCard.card("We wanted to decide together, but nobody has answered.")
        : new TeamCard(result).card(unhappiest);
  }

  private MessageCard card(Optional<String> unhappiest) {
    MessageBuilder builder =
        new MessageBuilder()
            .text("### " + verdict() + "\n-# " + answered(result.members()))
            .text(bars())
            .text(disagreements());
    // Among two, each would know who the other one is.
    result
        .unhappiest()
        .filter(_ -> unhappiest.isPresent() || result.members() > 2)
        .ifPresent(one -> builder.text(unhappiest(one, unhappiest)));
    return builder.buttons(ReplyButtons.finding()).card();
  }

  private String verdict() {
    List<String> level = result.level().stream().map(place -> name(place.framework())).toList();
    return switch (level.size()) {
      case 0 -> "None of them meets everybody's musts.";
      case 1 -> level.getFirst() + " suits the group best.";
      default -> ResultPhrases.named(level) + " are level for the group.";
    };
  }

  private String bars() {
    List<String> lines = new ArrayList<>();
    for (GroupResult.Place place : result.places().stream().limit(Recommendation.BEST).toList()) {
      lines.add(
          place.excludedFor() > 0
              ? TextBars.out()
                  + name(place.framework())
                  + ": out, it cannot meet a must of "
                  + place.excludedFor()
              : TextBars.of(place.total()) + name(place.framework()));
    }
    String others = others(result.places().stream().skip(Recommendation.BEST).toList());
    if (!others.isEmpty()) {
      lines.add("-# " + DiscordMarkdown.line(others, OTHERS));
    }
    return String.join("\n", lines);
  }

  private String others(List<GroupResult.Place> places) {
    QuestionnaireDefinition definition = result.definition();
    return ResultPhrases.others(
        places.stream()
            .filter(place -> place.excludedFor() == 0)
            .map(place -> ResultPhrases.placed(definition.name(place.framework()), place.total()))
            .toList(),
        places.stream()
            .filter(place -> place.excludedFor() > 0)
            .map(place -> definition.name(place.framework()))
            .toList());
  }

  private String disagreements() {
    String lines =
        result.disagreements().stream()
            .map(TeamCard::disagreement)
            .collect(Collectors.joining("\n"));
    return lines.isEmpty() ? "" : "**Where you are furthest apart**\n" + lines;
  }

  private static String disagreement(GroupResult.Disagreement one) {
    String counts =
        one.counts().entrySet().stream()
            .limit(MOST_OPTIONS)
            .map(chosen ->
                DiscordMarkdown.line(chosen.getKey().label(), OPTION) + " ×" + chosen.getValue())
            .collect(Collectors.joining(", "));
    return "- " + DiscordMarkdown.line(one.question().text(), QUESTION) + " " + counts;
  }

  private String unhappiest(GroupResult.Unhappiest one, Optional<String> name) {
    return "**Who would be unhappiest with "
        + name(result.places().getFirst().framework())
        + "**\n"
        + name.map(known -> "**" + DiscordMarkdown.line(known, NAME) + "**").orElse("One of you")
        + " would rather have "
        + name(one.favourite())
        + String.format(Locale.ROOT, ": it suits them better by %.0f points of 100.", one.points());
  }

  private String name(String framework) {
    return DiscordMarkdown.line(result.definition().name(framework), NAME);
  }
}
