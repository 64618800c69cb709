package org.frameworkadvisor.bot.discord.ask;

import java.util.function.BiFunction;
import org.frameworkadvisor.bot.ask.AnswerResult;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.PolicyResolver;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.ReplyView;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.bot.model.UserId;

/// Shows replies as the place wants them shown.
public final class ReplyPresenter {
  /// Who owns what is shared: nobody, so that nobody can leaf through it for everyone else.
  public static final UserId NOBODY = new UserId("0");

  private final ReplyRenderer renderer;
  private final PolicyResolver policies;
  private final BiFunction<GuildId, UserId, String> news;

  /// @param news what a member of a guild is to be told with an answer that only they see, or
  ///   nothing
  public ReplyPresenter(
      ReplyRenderer renderer, PolicyResolver policies, BiFunction<GuildId, UserId, String> news) {
    this.renderer = renderer;
    this.policies = policies;
    this.news = news;
  }

  /// How a reply looks to begin with.
  public ReplyView view(AnswerResult result, Invoker invoker) {
    return view(result, invoker, invoker.user());
  }

  /// The same, belonging to somebody else.
  public ReplyView view(AnswerResult result, Invoker invoker, UserId owner) {
    return ReplyView.of(result.answerRecord().id(), owner)
        .withFeedback(policies.of(invoker).feedback())
        .inServer(result.answerRecord().guild().isPresent())
        .in(invoker.locale());
  }

  public MessageCard card(AnswerResult result, ReplyView view) {
    return renderer.reply(result.reply(), view);
  }

  /// A new reply to a command. What is no answer is for the asker alone.
  Response response(AnswerResult result, Invoker invoker, boolean isPrivate) {
    ReplyView view = view(result, invoker).asPrivate(isPrivate).echoing(true);
    return switch (result.reply()) {
      case Reply.Answer _, Reply.Taught _, Reply.Clarify _, Reply.Compared _, Reply.Summarised _ ->
          new Response.Shown(card(result, isPrivate ? withNews(view, invoker) : view));
      case Reply.NotFound _ ->
          new Response.Told(card(result, withNews(view.asPrivate(true), invoker)));
      case Reply.Refused _, Reply.Unavailable _ ->
          new Response.Told(card(result, view.asPrivate(true)));
    };
  }

  private ReplyView withNews(ReplyView view, Invoker invoker) {
    return view.noted(
        invoker.origin().guild().map(in -> news.apply(in, invoker.user())).orElse(""));
  }
}
