package org.frameworkadvisor.bot.discord.ask;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.CommandInteraction;
import org.frameworkadvisor.bot.ask.AnswerResult;
import org.frameworkadvisor.bot.ask.MessageOrigin;
import org.frameworkadvisor.bot.discord.DiscordContext;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.CommandOptions;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.ReplyView;
import org.frameworkadvisor.bot.discord.message.ReplyView.Trait;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;

/// Responds to commands that look something up: applies the rate limit, decides who sees the answer
/// and how it is shown there.
///
/// @param news what a member of a server is to be told with an answer that only they see, or
///   nothing
record LookupResponder(
    DiscordContext discord, ReplyRenderer renderer, BiFunction<GuildId, UserId, String> news) {

  /// Responds to a command with what it looks up.
  void respond(
      CommandInteraction command, Invoker invoker, Function<MessageOrigin, AnswerResult> lookUp) {
    Optional<Boolean> wish = CommandOptions.yesOrNo(command, CommandDataFactory.PRIVATE);
    respond((IReplyCallback) command, invoker, isPrivate(invoker, wish), lookUp);
  }

  /// The same, for anything that can be replied to.
  void respond(
      IReplyCallback interaction,
      Invoker invoker,
      boolean isPrivate,
      Function<MessageOrigin, AnswerResult> lookUp) {
    MessageOrigin origin = isPrivate ? invoker.origin().inPrivate() : invoker.origin();
    discord.respondWithinLimit(
        interaction,
        invoker,
        Visibility.of(isPrivate),
        () -> response(lookUp.apply(origin), invoker, isPrivate));
  }

  /// Whether only the asker sees the answer: as they wish, unless the channel is closed to answers.
  boolean isPrivate(Invoker invoker, Optional<Boolean> wish) {
    ChannelPolicy policy = discord.policies().of(invoker);
    return policy.mode() == ChannelPolicy.Mode.OFF || wish.orElse(policy.isPrivate());
  }

  /// A new reply to a command. What is no answer is for the asker alone.
  private Response response(AnswerResult result, Invoker invoker, boolean isPrivate) {
    ReplyView view = view(result, invoker).with(Trait.PRIVATE, isPrivate).with(Trait.ECHO);
    return switch (result.reply()) {
      case Reply.Answer _, Reply.Taught _, Reply.Clarify _, Reply.Compared _, Reply.Summarised _ ->
          new Response.Shown(card(result, isPrivate ? withNews(view, invoker) : view));
      case Reply.NotFound _ ->
          new Response.Told(card(result, withNews(view.with(Trait.PRIVATE), invoker)));
      case Reply.Refused _, Reply.Unavailable _ ->
          new Response.Told(card(result, view.with(Trait.PRIVATE)));
    };
  }

  private ReplyView withNews(ReplyView view, Invoker invoker) {
    return view.noted(
        invoker.origin().guild().map(in -> news.apply(in, invoker.user())).orElse(""));
  }

  /// How a reply looks to begin with.
  ReplyView view(AnswerResult result, Invoker invoker) {
    return view(result, invoker, invoker.user());
  }

  /// The same, owned by another member.
  ReplyView view(AnswerResult result, Invoker invoker, UserId owner) {
    return ReplyView.of(result.answerRecord().id(), owner)
        .with(Trait.FEEDBACK, discord.policies().of(invoker).feedback())
        .with(Trait.IN_SERVER, result.answerRecord().guild().isPresent())
        .in(invoker.locale());
  }

  MessageCard card(AnswerResult result, ReplyView view) {
    return renderer.reply(result.reply(), view);
  }
}
