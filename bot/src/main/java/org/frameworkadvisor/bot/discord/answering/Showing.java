package org.frameworkadvisor.bot.discord.answering;

import java.util.function.BiFunction;
import org.frameworkadvisor.bot.ask.Given;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.Look;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Policies;
import org.frameworkadvisor.bot.discord.responding.Visitor;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.Reply;
import org.frameworkadvisor.bot.exchange.UserId;

/// Shows replies as the place wants them shown.
public final class Showing {
  /// Who owns what is shared: nobody, so that nobody can leaf through it for everyone else.
  public static final UserId NOBODY = new UserId("0");

  private final Rendering rendering;
  private final Policies policies;
  private final BiFunction<GuildId, UserId, String> news;

  /// @param news what a member of a guild is to be told with an answer that only they see, or
  ///   nothing
  public Showing(Rendering rendering, Policies policies, BiFunction<GuildId, UserId, String> news) {
    this.rendering = rendering;
    this.policies = policies;
    this.news = news;
  }

  /// How a reply looks to begin with.
  public Look look(Given given, Visitor visitor) {
    return look(given, visitor, visitor.user());
  }

  /// The same, belonging to somebody else.
  public Look look(Given given, Visitor visitor, UserId owner) {
    return Look.of(given.answered().id(), owner)
        .withFeedback(policies.of(visitor).feedback())
        .inServer(given.answered().guild().isPresent())
        .in(visitor.locale());
  }

  public Card card(Given given, Look look) {
    return rendering.reply(given.reply(), look);
  }

  /// A new reply to a command. What is no answer is for the asker alone.
  Outcome outcome(Given given, Visitor visitor, boolean isPrivate) {
    Look look = look(given, visitor).asPrivate(isPrivate).echoing(true);
    if (isPrivate) {
      look =
          look.noted(visitor.place().guild().map(in -> news.apply(in, visitor.user())).orElse(""));
    }
    return switch (given.reply()) {
      case Reply.Answer _, Reply.Taught _, Reply.Clarify _, Reply.Compared _, Reply.Summarised _ ->
          new Outcome.Shown(card(given, look));
      case Reply.NotFound _, Reply.Refused _, Reply.Unavailable _ ->
          new Outcome.Told(card(given, look.asPrivate(true)));
    };
  }
}
