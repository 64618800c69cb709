package org.frameworkadvisor.bot.discord.moderate;

import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.message.CustomId;

/// What becomes of the buttons, menus and forms of one action, behind the [AccessGate].
public interface ModeratorActionHandler {

  /// Sees to it that a click has a response.
  void clicked(ComponentClick click, CustomId id, Moderator who);

  /// Sees to it that a form that was filled in has a response.
  ///
  /// @return whether there is such a form
  default boolean submitted(ModalInteraction form, CustomId id, Moderator who) {
    return false;
  }
}
