package org.frameworkadvisor.bot.discord.moderate;

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
import org.frameworkadvisor.bot.discord.gateway.MessageContentAccess;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.CommandOptions;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;
import org.frameworkadvisor.bot.moderate.PolicyChangeOutcome;

/// `/channel policy`: shows or changes how the bot behaves in a channel.
final class ChannelCommand implements ModeratorCommand {
  static final String NAME = "channel";

  private static final String POLICY = "policy";
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

  private final ModerationContext context;

  ChannelCommand(ModerationContext context) {
    this.context = context;
  }

  /// The command as Discord offers it.
  static CommandData offered() {
    return CommandDataFactory.forModerators(NAME, "Decide how I behave in this channel")
        .addSubcommands(
            new SubcommandData(POLICY, "Show or change how I behave in this channel")
                .addOptions(
                    CommandDataFactory.choice(MODE, "When I answer")
                        .addChoice("off: only privately", "off")
                        .addChoice("mention: when I am asked", "mention")
                        .addChoice("auto: also questions that nobody asked me", "auto"),
                    CommandDataFactory.yesOrNo(THREAD, "Whether I answer messages in a thread"),
                    CommandDataFactory.yesOrNo(
                        CommandDataFactory.PRIVATE,
                        "Whether only the asker sees answers to commands"),
                    CommandDataFactory.yesOrNo(FEEDBACK, "Whether answers have buttons to vote"),
                    new OptionData(
                            OptionType.CHANNEL,
                            CHANNEL,
                            "Which channel or forum; this one if left out")
                        .setChannelTypes(ChannelType.TEXT, ChannelType.NEWS, ChannelType.FORUM)));
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Moderator who) {
    // In a forum itself nobody can type a command.
    Invoker invoker =
        CommandOptions.channel(event, CHANNEL).map(who.invoker()::at).orElse(who.invoker());
    UnaryOperator<ChannelPolicy> change = change(event);
    if (invoker.parentChannel().isPresent() && event.getOption(THREAD) != null) {
      context.responder().respond(event, Visibility.PRIVATE, new Response.Told(NO_THREADS));
      return;
    }
    boolean isChange = WHAT_CHANGES.stream().anyMatch(name -> event.getOption(name) != null);
    context
        .responder()
        .respond(
            event,
            Visibility.PRIVATE,
            () ->
                new Response.Shown(
                    isChange
                        ? change(event, new Moderator(who.guild(), invoker), change)
                        : card(invoker, who.guild())));
  }

  private MessageCard card(Invoker invoker, GuildId guild) {
    return context
        .policies()
        .stored(invoker, guild)
        .map(policy -> card(policy, invoker))
        .orElseGet(
            () -> SentenceCard.card("That could not be read just now. The bot's log says why."));
  }

  private MessageCard change(
      CommandInteraction command, Moderator there, UnaryOperator<ChannelPolicy> change) {
    Invoker invoker = there.invoker();
    ChannelPolicy before = context.policies().of(invoker);
    ChannelPolicy wanted = change.apply(before);
    Optional<String> hindered =
        Optional.ofNullable(command.getGuild())
            .flatMap(guild -> ChannelRights.hinders(guild, invoker.origin().channel(), wanted));
    if (hindered.isPresent()) {
      return SentenceCard.card(hindered.get() + " Nothing has changed.");
    }
    MessageContentAccess.State state = MessageContentAccess.State.ON;
    if (wanted.mode() == ChannelPolicy.Mode.AUTO) {
      state = context.contentAccess().ensure();
    }
    if (state == MessageContentAccess.State.REFUSED) {
      return SentenceCard.card(MessageContentAccess.REMEDY);
    }
    PolicyChangeOutcome outcome = context.policies().change(invoker, there.guild(), change);
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
