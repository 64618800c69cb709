package org.frameworkadvisor.bot;

import org.frameworkadvisor.bot.config.InvalidSettings;
import org.frameworkadvisor.bot.config.Settings;
import org.frameworkadvisor.bot.console.Console;
import org.frameworkadvisor.knowledge.KnowledgeBase;

/// Starts the program. Wiring only: settings, the knowledge behind the features, a front end.
public final class Main {
  private Main() {}

  /// Runs one command, or the conversation where none is given.
  public static void main(String[] args) {
    System.exit(run(args));
  }

  private static int run(String[] args) {
    Settings settings;
    try {
      settings = Settings.ofProcess();
    } catch (InvalidSettings wrong) {
      return Console.refuse(String.valueOf(wrong.getMessage()));
    }
    // Logback asks for it when the first logger is made, so this comes before any of them.
    System.setProperty("advisor.data", settings.data().toString());
    // Logging and the models' runtime take a quarter of a second to start, which they do while it
    // is still being found out what is asked.
    Thread.ofPlatform()
        .daemon()
        .name("warm-up")
        .start(() -> KnowledgeBase.warmUp(settings.storage()));
    return Console.ofProcess(
            settings.console(),
            new LocalKnowledge(settings),
            new LocalLaboratory(settings.storage()))
        .run(args);
  }
}
