package org.frameworkadvisor.bot.discord.ask;

import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.CommandInteraction;
import org.frameworkadvisor.bot.ask.AnswerResult;
import org.frameworkadvisor.bot.ask.MessageOrigin;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.CommandOptions;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;

/// What all commands that look something up have in common: the limit, and who sees the answer.
public final class LookupResponder {
  private final LookupContext context;

  public LookupResponder(LookupContext context) {
    this.context = context;
  }

  /// Responds to a command with what it looks up.
  public void respond(
      CommandInteraction command, Invoker invoker, Function<MessageOrigin, AnswerResult> lookUp) {
    Optional<Boolean> wish = CommandOptions.yesOrNo(command, CommandDataFactory.PRIVATE);
    respond((IReplyCallback) command, invoker, isPrivate(invoker, wish), lookUp);
  }

  /// The same, for anything that can be replied to.
  public void respond(
      IReplyCallback interaction,
      Invoker invoker,
      boolean isPrivate,
      Function<MessageOrigin, AnswerResult> lookUp) {
    Optional<MessageCard> refused = context.guard().refused(invoker);
    if (refused.isPresent()) {
      context
          .responder()
          .respond(interaction, Visibility.PRIVATE, new Response.Told(refused.get()));
      return;
    }
    MessageOrigin origin = isPrivate ? invoker.origin().inPrivate() : invoker.origin();
    context
        .responder()
        .respond(
            interaction,
            Visibility.of(isPrivate),
            () -> context.presenter().response(lookUp.apply(origin), invoker, isPrivate));
  }

  /// Whether only the asker sees the answer: as they wish, unless the channel is closed to answers.
  public boolean isPrivate(Invoker invoker, Optional<Boolean> wish) {
    ChannelPolicy policy = context.policies().of(invoker);
    return policy.mode() == ChannelPolicy.Mode.OFF || wish.orElse(policy.isPrivate());
  }
}
