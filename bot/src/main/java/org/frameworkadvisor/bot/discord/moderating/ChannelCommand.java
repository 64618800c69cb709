package org.frameworkadvisor.bot.discord.moderating;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.CommandInteraction;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.connection.Reading;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.Sentence;
import org.frameworkadvisor.bot.discord.responding.CommandForms;
import org.frameworkadvisor.bot.discord.responding.Options;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.discord.responding.Visitor;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;
import org.frameworkadvisor.bot.moderate.PolicyChange;

/// `/channel policy`: shows or changes how the bot behaves in a channel.
final class ChannelCommand implements ModeratorCommand {
  static final String NAME = "channel";

  private static final String POLICY = "policy";
  private static final String MODE = "mode";
  private static final String THREAD = "thread";
  private static final String FEEDBACK = "feedback";
  private static final String CHANNEL = "channel";
  private static final List<String> WHAT_CHANGES =
      List.of(MODE, THREAD, CommandForms.PRIVATE, FEEDBACK);

  private final ModeratingDesk desk;

  ChannelCommand(ModeratingDesk desk) {
    this.desk = desk;
  }

  /// The command as Discord offers it.
  static CommandData offered() {
    return CommandForms.forModerators(NAME, "Decide how I behave in this channel")
        .addSubcommands(
            new SubcommandData(POLICY, "Show or change how I behave in this channel")
                .addOptions(
                    CommandForms.choice(MODE, "When I answer")
                        .addChoice("off: only privately", "off")
                        .addChoice("mention: when I am asked", "mention")
                        .addChoice("auto: also questions that nobody asked me", "auto"),
                    CommandForms.yesOrNo(THREAD, "Whether I answer messages in a thread"),
                    CommandForms.yesOrNo(
                        CommandForms.PRIVATE, "Whether only the asker sees answers to commands"),
                    CommandForms.yesOrNo(FEEDBACK, "Whether answers have buttons to vote"),
                    new OptionData(
                            OptionType.CHANNEL,
                            CHANNEL,
                            "Which channel or forum; this one if left out")
                        .setChannelTypes(ChannelType.TEXT, ChannelType.NEWS, ChannelType.FORUM)));
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Moderator who) {
    // In a forum itself nobody can type a command.
    Visitor visitor = Options.channel(event, CHANNEL).map(who.visitor()::at).orElse(who.visitor());
    UnaryOperator<ChannelPolicy> change = change(event);
    boolean isChange = WHAT_CHANGES.stream().anyMatch(name -> event.getOption(name) != null);
    desk.responder()
        .respond(
            event,
            Plan.PRIVATE,
            () ->
                new Outcome.Shown(
                    isChange ? change(visitor, who.guild(), change) : card(visitor, who.guild())));
  }

  private Card card(Visitor visitor, GuildId guild) {
    return desk.policies()
        .kept(visitor, guild)
        .map(policy -> PolicyCard.of(policy, visitor.place().channel()))
        .orElseGet(() -> Sentence.card("That could not be read just now. The bot's log says why."));
  }

  private Card change(Visitor visitor, GuildId guild, UnaryOperator<ChannelPolicy> change) {
    ChannelPolicy before = desk.policies().of(visitor);
    ChannelPolicy wanted = change.apply(before);
    Reading.State state = Reading.State.ON;
    if (wanted.mode() == ChannelPolicy.Mode.AUTO) {
      state = desk.reading().ensure();
    }
    if (state == Reading.State.REFUSED) {
      return Sentence.card(Reading.REMEDY);
    }
    PolicyChange outcome = desk.policies().change(visitor, guild, change);
    if (outcome instanceof PolicyChange.NotKept) {
      return Sentence.card(Sentence.NOT_KEPT);
    }
    return PolicyCard.of(outcome.now(), visitor.place().channel());
  }

  private static UnaryOperator<ChannelPolicy> change(CommandInteraction command) {
    String mode = Options.text(command, MODE);
    Optional<Boolean> thread = Options.yesOrNo(command, THREAD);
    Optional<Boolean> isPrivate = Options.yesOrNo(command, CommandForms.PRIVATE);
    Optional<Boolean> feedback = Options.yesOrNo(command, FEEDBACK);
    return policy ->
        new ChannelPolicy(
            mode.isEmpty()
                ? policy.mode()
                : ChannelPolicy.Mode.valueOf(mode.toUpperCase(Locale.ROOT)),
            thread.orElse(policy.inThread()),
            isPrivate.orElse(policy.isPrivate()),
            feedback.orElse(policy.feedback()));
  }
}
