package org.frameworkadvisor.bot.discord;

import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.frameworkadvisor.bot.discord.gateway.DiscordGateway;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.PolicyResolver;
import org.frameworkadvisor.bot.discord.interaction.RateLimitGuard;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;

/// What every module works with.
///
/// @param gateway finds channels and servers
/// @param writer runs what is written to the store while no member waits, one at a time
/// @param random gives names that no member can guess
public record DiscordContext(
    Responder responder,
    PolicyResolver policies,
    RateLimitGuard guard,
    DiscordGateway gateway,
    Executor writer,
    DiscordSettings settings,
    RandomGenerator random,
    InstantSource clock) {

  /// Responds with the outcome of some work, unless the invoker has asked too much.
  public void respondWithinLimit(
      IReplyCallback event, Invoker invoker, Visibility visibility, Supplier<Response> work) {
    respondWithinLimit(event, invoker, visibility, work, Responder.UNAVAILABLE);
  }

  /// The same, with an outcome of its own where the store cannot be used.
  public void respondWithinLimit(
      IReplyCallback event,
      Invoker invoker,
      Visibility visibility,
      Supplier<Response> work,
      Response unavailable) {
    guard
        .refused(invoker)
        .ifPresentOrElse(
            refusal -> responder.tell(event, refusal),
            () -> responder.respond(event, visibility, work, unavailable));
  }
}
