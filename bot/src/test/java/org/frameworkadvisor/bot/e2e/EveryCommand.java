package org.frameworkadvisor.bot.e2e;

import java.util.List;
import java.util.Map;
import org.frameworkadvisor.bot.sim.SimInteraction;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;

/// Uses any command, with something sensible in each option that Discord insists on. A command that
/// needs more has to be added.
final class EveryCommand {
  private static final Map<String, List<Object>> OPTIONS =
      Map.of(
          "ask", List.of("question", Scenario.QUESTION),
          "compare", List.of("first", "Django", "second", "Flask"),
          "summarise", List.of("topic", "Flask"),
          "result", List.of("code", "ABCD-EFGH"),
          "knowledge explain", List.of("question", Scenario.QUESTION),
          "knowledge rollback", List.of("version", "00000000"));

  private EveryCommand() {}

  /// Uses a command.
  ///
  /// @param path as [org.frameworkadvisor.bot.sim.SimDiscord#commandPaths] has it
  /// @param message where menus are opened
  static SimInteraction use(SimUser who, String path, VisibleMessage message) {
    return Character.isUpperCase(path.charAt(0))
        ? who.messageMenu(message, path)
        : who.slash(path, OPTIONS.getOrDefault(path, List.of()).toArray());
  }
}
