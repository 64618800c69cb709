package org.frameworkadvisor.bot.discord;

import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.message.CustomId;

/// Handles the buttons, menus and forms of one [CustomId.Family].
public interface ComponentHandler extends GuardedAction {

  /// Responds to a click on a button, or to a choice from a menu.
  void clicked(ComponentClick click);

  /// Responds to a form that was filled in.
  ///
  /// @param id names the form, which is of this family
  /// @return whether there is such a form
  default boolean submitted(ModalInteraction form, CustomId id, Invoker invoker) {
    return false;
  }
}
