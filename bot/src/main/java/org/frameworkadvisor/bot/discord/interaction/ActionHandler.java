package org.frameworkadvisor.bot.discord.interaction;

import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import org.frameworkadvisor.bot.discord.message.CustomId;

/// What becomes of the buttons, menus and forms of one family of actions. Who may do what is
/// checked here, each time.
public interface ActionHandler {

  /// Sees to it that a click has a response.
  ///
  /// @param id what the button or menu says, of this family
  void clicked(ComponentClick click, CustomId id);

  /// Sees to it that a form that was filled in has a response.
  ///
  /// @param id what the form says, of this family
  /// @return whether there is such a form
  default boolean submitted(ModalInteraction form, CustomId id) {
    return false;
  }
}
