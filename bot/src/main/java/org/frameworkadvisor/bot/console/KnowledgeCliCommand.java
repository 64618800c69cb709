package org.frameworkadvisor.bot.console;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Groups the commands on the knowledge base itself.
@Command(
    name = "knowledge",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description =
        "Checks, tests and serves the knowledge base, tells what is in it and why it answers as it"
            + " does, or teaches more.")
final class KnowledgeCliCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "knowledge: say check, status, explain, test, reload, history, rollback, teach, taught,"
            + " gaps or audit");
  }
}
