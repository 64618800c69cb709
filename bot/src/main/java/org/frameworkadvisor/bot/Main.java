package org.frameworkadvisor.bot;

import org.frameworkadvisor.bot.config.InvalidSettings;
import org.frameworkadvisor.bot.config.Settings;
import org.frameworkadvisor.bot.console.Console;
import org.slf4j.LoggerFactory;

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
    // It takes a tenth of a second to read its settings, so it does while the arguments are read.
    Thread.ofPlatform().daemon().name("logging").start(LoggerFactory::getILoggerFactory);
    return Console.ofProcess(
            settings.console(),
            new LocalKnowledge(settings),
            new LocalLaboratory(settings.storage()))
        .run(args);
  }
}
