package org.frameworkadvisor.bot.discord;

import java.util.Map;
import java.util.Objects;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import org.frameworkadvisor.bot.discord.drawing.CustomId;
import org.frameworkadvisor.bot.discord.drawing.Sentence;
import org.frameworkadvisor.bot.discord.responding.ActionHandler;
import org.frameworkadvisor.bot.discord.responding.Click;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.discord.responding.Responder;

/// Hands clicks, choices from menus and forms to the room that deals with their family.
record Clicks(Map<CustomId.Family, ActionHandler> rooms, Responder responder) {
  Clicks {
    rooms = Map.copyOf(rooms);
    if (rooms.size() != CustomId.Family.values().length) {
      throw new IllegalArgumentException(
          "every family has a room, but these have: " + rooms.keySet());
    }
  }

  void clicked(Click click) {
    click.id().ifPresentOrElse(id -> room(id).clicked(click, id), () -> unknown(click.event()));
  }

  void submitted(ModalInteraction form) {
    CustomId.parse(form.getModalId())
        .ifPresentOrElse(id -> room(id).submitted(form, id), () -> unknown(form));
  }

  private ActionHandler room(CustomId id) {
    return Objects.requireNonNull(rooms.get(id.action().family()), "every family has a room");
  }

  private void unknown(IReplyCallback event) {
    responder.respond(event, Plan.PRIVATE, new Outcome.Told(Sentence.UNKNOWN_BUTTON));
  }
}
