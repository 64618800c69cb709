package org.frameworkadvisor.bot.discord.teach;

import java.util.function.Supplier;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.teach.DraftService;
import org.frameworkadvisor.bot.teach.GapService;
import org.frameworkadvisor.bot.teach.TeachingService;

/// What teaching works with.
public record TeachingContext(
    DraftService draftService,
    TeachingService teachingService,
    GapService gaps,
    Responder responder) {

  /// Has the outcome worked out and delivers it; where what it takes cannot be read or kept now,
  /// says so.
  void respond(IReplyCallback event, Visibility visibility, Supplier<Response> work) {
    responder.respond(
        event,
        visibility,
        () -> {
          try {
            return work.get();
          } catch (StoreUnavailable e) {
            return new Response.Told(
                DraftCard.sentence(
                    "I cannot read or keep that just now, so nothing has changed. Please try again"
                        + " in a moment; the bot's log says why."));
          }
        });
  }
}
