package org.frameworkadvisor.bot.discord;

import java.util.Map;
import java.util.Objects;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import org.frameworkadvisor.bot.discord.interaction.ActionHandler;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.message.CustomId;

/// Hands clicks, choices from menus and forms to the room that deals with their family.
record ComponentRouter(Map<CustomId.Family, ActionHandler> rooms, Responder responder) {
  ComponentRouter {
    rooms = Map.copyOf(rooms);
    if (rooms.size() != CustomId.Family.values().length) {
      throw new IllegalArgumentException(
          "every family has a room, but these have: " + rooms.keySet());
    }
  }

  void clicked(ComponentClick click) {
    click
        .id()
        .ifPresentOrElse(
            id -> room(id).clicked(click, id), () -> responder.respondToUnknown(click.event()));
  }

  void submitted(ModalInteraction form) {
    if (CustomId.parse(form.getModalId()).filter(id -> room(id).submitted(form, id)).isEmpty()) {
      responder.respondToUnknown(form);
    }
  }

  private ActionHandler room(CustomId id) {
    return Objects.requireNonNull(rooms.get(id.action().family()), "every family has a room");
  }
}
