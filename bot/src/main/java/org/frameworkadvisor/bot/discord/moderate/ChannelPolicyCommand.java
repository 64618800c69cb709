package org.frameworkadvisor.bot.discord.moderate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.CommandInteraction;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.Subcommand;
import org.frameworkadvisor.bot.discord.gateway.DiscordGateway;
import org.frameworkadvisor.bot.discord.gateway.DiscordGateway.MessageReading;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.CommandOptions;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.PolicyResolver;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;
import org.frameworkadvisor.bot.moderate.PolicyChangeOutcome;

/// `/channel policy`: shows or changes how the bot behaves in a channel.
final class ChannelPolicyCommand implements Subcommand {
  private static final String MODE = "mode";
  private static final String THREAD = "thread";
  private static final String FEEDBACK = "feedback";
  private static final String CHANNEL = "channel";
  private static final List<String> WHAT_CHANGES =
      List.of(MODE, THREAD, CommandDataFactory.PRIVATE, FEEDBACK);

  private static final MessageCard NO_THREADS =
      SentenceCard.card(
          "A thread has no threads, so `thread` decides nothing here and nothing has changed. Leave"
              + " it out, or name the channel with `channel`.");

  private static final String READING_REFUSED =
      "To answer unasked I have to read messages, and Discord does not let me: the Message Content"
          + " Intent is off. Whoever runs me can turn it on at"
          + " <https://discord.com/developers/applications> › the application › Bot › Privileged"
          + " Gateway Intents. Then set this again. Nothing has changed.";

  private final PolicyResolver policies;
  private final DiscordGateway gateway;
  private final Responder responder;

  ChannelPolicyCommand(PolicyResolver policies, DiscordGateway gateway, Responder responder) {
    this.policies = policies;
    this.gateway = gateway;
    this.responder = responder;
  }

  @Override
  public SubcommandData form() {
    return new SubcommandData("policy", "Show or change how I behave in this channel")
        .addOptions(
            CommandDataFactory.choice(MODE, "When I answer")
                .addChoice("off: only privately", "off")
                .addChoice("mention: when I am asked", "mention")
                .addChoice("auto: also questions that nobody asked me", "auto"),
            CommandDataFactory.yesOrNo(THREAD, "Whether I answer messages in a thread"),
            CommandDataFactory.yesOrNo(
                CommandDataFactory.PRIVATE, "Whether only the asker sees answers to commands"),
            CommandDataFactory.yesOrNo(FEEDBACK, "Whether answers have buttons to vote"),
            new OptionData(
                    OptionType.CHANNEL, CHANNEL, "Which channel or forum; this one if left out")
                .setChannelTypes(ChannelType.TEXT, ChannelType.NEWS, ChannelType.FORUM));
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Invoker who) {
    // No command can be typed in a forum itself.
    Invoker invoker = CommandOptions.channel(event, CHANNEL).map(who::at).orElse(who);
    UnaryOperator<ChannelPolicy> change = change(event);
    if (invoker.parentChannel().isPresent() && event.getOption(THREAD) != null) {
      responder.tell(event, NO_THREADS);
      return;
    }
    boolean isChange = WHAT_CHANGES.stream().anyMatch(name -> event.getOption(name) != null);
    responder.show(event, () -> isChange ? change(event, invoker, change) : card(invoker));
  }

  private MessageCard card(Invoker invoker) {
    return policies
        .stored(invoker, invoker.guild())
        .map(policy -> card(policy, invoker))
        .orElseGet(
            () -> SentenceCard.card("That could not be read just now. The bot's log says why."));
  }

  private MessageCard change(
      CommandInteraction command, Invoker invoker, UnaryOperator<ChannelPolicy> change) {
    ChannelPolicy before = policies.of(invoker);
    ChannelPolicy wanted = change.apply(before);
    Optional<String> hindered =
        Optional.ofNullable(command.getGuild())
            .flatMap(guild -> ChannelRights.hinders(guild, invoker.origin().channel(), wanted));
    if (hindered.isPresent()) {
      return SentenceCard.card(hindered.get() + " Nothing has changed.");
    }
    MessageReading state = MessageReading.ON;
    if (wanted.mode() == ChannelPolicy.Mode.AUTO) {
      state = gateway.readMessages();
    }
    if (state == MessageReading.REFUSED) {
      return SentenceCard.card(READING_REFUSED);
    }
    PolicyChangeOutcome outcome = policies.change(invoker, invoker.guild(), change);
    if (outcome instanceof PolicyChangeOutcome.NotKept) {
      return SentenceCard.card(SentenceCard.NOT_KEPT);
    }
    return card(outcome.now(), invoker);
  }

  private static MessageCard card(ChannelPolicy policy, Invoker invoker) {
    return PolicyCard.of(policy, invoker.origin().channel(), invoker.parentChannel().isPresent());
  }

  private static UnaryOperator<ChannelPolicy> change(CommandInteraction command) {
    String mode = CommandOptions.text(command, MODE);
    Optional<Boolean> thread = CommandOptions.yesOrNo(command, THREAD);
    Optional<Boolean> isPrivate = CommandOptions.yesOrNo(command, CommandDataFactory.PRIVATE);
    Optional<Boolean> feedback = CommandOptions.yesOrNo(command, FEEDBACK);
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
