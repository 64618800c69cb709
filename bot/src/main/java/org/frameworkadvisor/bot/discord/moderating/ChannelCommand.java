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

  private static final Card NO_THREADS =
      Sentence.card(
          "A thread has no threads, so `thread` decides nothing here and nothing has changed. Leave"
              + " it out, or name the channel with `channel`.");

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
    if (visitor.around().isPresent() && event.getOption(THREAD) != null) {
      desk.responder().respond(event, Plan.PRIVATE, new Outcome.Told(NO_THREADS));
      return;
    }
    boolean isChange = WHAT_CHANGES.stream().anyMatch(name -> event.getOption(name) != null);
    desk.responder()
        .respond(
            event,
            Plan.PRIVATE,
            () ->
                new Outcome.Shown(
                    isChange
                        ? change(event, new Moderator(who.guild(), visitor), change)
                        : card(visitor, who.guild())));
  }

  private Card card(Visitor visitor, GuildId guild) {
    return desk.policies()
        .kept(visitor, guild)
        .map(policy -> card(policy, visitor))
        .orElseGet(() -> Sentence.card("That could not be read just now. The bot's log says why."));
  }

  private Card change(
      CommandInteraction command, Moderator there, UnaryOperator<ChannelPolicy> change) {
    Visitor visitor = there.visitor();
    ChannelPolicy before = desk.policies().of(visitor);
    ChannelPolicy wanted = change.apply(before);
    Optional<String> hindered =
        Optional.ofNullable(command.getGuild())
            .flatMap(guild -> ChannelRights.hinders(guild, visitor.place().channel(), wanted));
    if (hindered.isPresent()) {
      return Sentence.card(hindered.get() + " Nothing has changed.");
    }
    Reading.State state = Reading.State.ON;
    if (wanted.mode() == ChannelPolicy.Mode.AUTO) {
      state = desk.reading().ensure();
    }
    if (state == Reading.State.REFUSED) {
      return Sentence.card(Reading.REMEDY);
    }
    PolicyChange outcome = desk.policies().change(visitor, there.guild(), change);
    if (outcome instanceof PolicyChange.NotKept) {
      return Sentence.card(Sentence.NOT_KEPT);
    }
    return card(outcome.now(), visitor);
  }

  private static Card card(ChannelPolicy policy, Visitor visitor) {
    return PolicyCard.of(policy, visitor.place().channel(), visitor.around().isPresent());
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
