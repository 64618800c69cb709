package org.frameworkadvisor.bot.discord.teaching;

import java.util.function.Supplier;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.discord.responding.Responder;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;
import org.frameworkadvisor.bot.teach.Gather;
import org.frameworkadvisor.bot.teach.Teach;
import org.frameworkadvisor.bot.teach.TeachInSteps;

/// What teaching works with.
public record TeachingDesk(TeachInSteps steps, Teach teach, Gather gaps, Responder responder) {

  /// Has the outcome worked out and delivers it; where what it takes cannot be read or kept now,
  /// says so.
  void respond(IReplyCallback event, Plan plan, Supplier<Outcome> work) {
    responder.respond(
        event,
        plan,
        () -> {
          try {
            return work.get();
          } catch (StoreUnavailable notNow) {
            return new Outcome.Told(
                DraftCard.sentence(
                    "I cannot read or keep that just now, so nothing has changed. Please try again"
                        + " in a moment; the bot's log says why."));
          }
        });
  }
}
