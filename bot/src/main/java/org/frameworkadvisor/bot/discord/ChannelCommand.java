package org.frameworkadvisor.bot.discord;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.CommandInteraction;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;
import org.frameworkadvisor.bot.moderate.PolicyChange;

/// `/channel policy`: shows or changes how the bot behaves in a channel. Discord hides it from
/// those who may not; whether somebody may is checked here all the same.
final class ChannelCommand implements SlashCommand {
  private final Desk desk;
  private final Reading reading;

  ChannelCommand(Desk desk, Reading reading) {
    this.desk = desk;
    this.reading = reading;
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    Visitor visitor = Visitor.of(event);
    Optional<GuildId> guild = visitor.place().guild();
    if (guild.isEmpty() || !visitor.managesServer()) {
      Card card =
          Sentence.card(
              "Only members who may manage the server can decide how I behave in a channel.");
      desk.responder().respond(event, Plan.PRIVATE, new Outcome.Told(card));
      return;
    }
    UnaryOperator<ChannelPolicy> change = change(event);
    desk.responder()
        .respond(
            event, Plan.PRIVATE, () -> new Outcome.Shown(change(visitor, guild.get(), change)));
  }

  private Card change(Visitor visitor, GuildId guild, UnaryOperator<ChannelPolicy> change) {
    ChannelPolicy before = desk.policies().of(visitor);
    ChannelPolicy wanted = change.apply(before);
    Reading.State state = Reading.State.ON;
    if (wanted.mode() == ChannelPolicy.Mode.AUTO) {
      state = reading.ensure();
    }
    if (state == Reading.State.REFUSED) {
      return Sentence.card(Reading.REMEDY);
    }
    PolicyChange outcome = desk.policies().change(visitor, guild, change);
    if (outcome instanceof PolicyChange.NotKept) {
      return Sentence.card(
          "That could not be kept just now, so nothing has changed. The bot's log says why.");
    }
    return desk.rendering().policy(outcome.now(), visitor.place().channel());
  }

  private static UnaryOperator<ChannelPolicy> change(CommandInteraction command) {
    String mode = Options.text(command, Commands.MODE);
    Optional<Boolean> thread = Options.yesOrNo(command, Commands.THREAD);
    Optional<Boolean> isPrivate = Options.yesOrNo(command, Commands.PRIVATE);
    Optional<Boolean> feedback = Options.yesOrNo(command, Commands.FEEDBACK);
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
