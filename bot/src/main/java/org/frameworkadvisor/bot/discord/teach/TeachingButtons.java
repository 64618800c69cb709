package org.frameworkadvisor.bot.discord.teach;

import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.CustomId.Action;

/// Buttons of this room. Each says what it is about, and which page it stands on where it is in a
/// list; who may use it is for the gate to say.
final class TeachingButtons {
  private static final String BETWEEN = ".";

  private TeachingButtons() {}

  static String id(Action action, String about) {
    return new CustomId(action, Optional.empty(), Optional.empty(), about).text();
  }

  static Button plain(Action action, String about, String label) {
    return Button.secondary(id(action, about), label);
  }

  static Button main(Action action, String about, String label) {
    return Button.primary(id(action, about), label);
  }

  static Button danger(Action action, String about, String label) {
    return Button.danger(id(action, about), label);
  }

  /// What a button in a list is about.
  static String at(String name, int page) {
    return name + BETWEEN + page;
  }

  /// The name in what a button says; empty where it is forged.
  static String name(CustomId id) {
    int dot = id.extra().indexOf(BETWEEN);
    String name = dot < 0 ? id.extra() : id.extra().substring(0, dot);
    return name.matches("[0-9A-Za-z]{1,20}") ? name : "";
  }

  /// The page in what a button says; the first where it says none.
  static int page(CustomId id) {
    String page = id.extra().substring(id.extra().indexOf(BETWEEN) + 1);
    return page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0;
  }
}
