package org.frameworkadvisor.bot.console.commands;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.console.text.TerminalStyle;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.front.ControlCommand;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.model.UserId;

/// Runs the commands that the command line and the chat share: gives them the features and shows
/// what they say. [CliContext] is the one of the command line.
public interface CommandContext {
  /// The person at the terminal, in what is kept.
  UserId TEACHER = new UserId("console");

  /// How many gaps are listed.
  int GAPS_SHOWN = 20;

  TerminalStyle style();

  /// Shows lines that are drawn already.
  void show(List<String> lines);

  /// Shows a text on one line, without what could drive a terminal.
  void say(String text);

  /// Says why something was not done.
  ///
  /// @return the exit code
  int refuse(String reason, int exitCode);

  /// Says that the knowledge base has no questionnaire.
  ///
  /// @return the exit code
  int noQuestionnaire();

  /// Shows the reply of a feature.
  ///
  /// @param json whether as JSON
  /// @return the exit code
  int reply(Supplier<Reply> feature, boolean json);

  /// Runs a task on the features.
  ///
  /// @return the exit code: the task's, or why there are none
  int withFeatures(ToIntFunction<AdvisorFeatures> task);

  /// Runs a task that needs the store.
  ///
  /// @return the exit code: the task's, or that the store cannot be used
  default int withKept(ToIntFunction<AdvisorFeatures> task) {
    return withFeatures(features -> {
      try {
        return task.applyAsInt(features);
      } catch (StoreUnavailable e) {
        return refuse(String.valueOf(e.getMessage()), ExitCode.UNAVAILABLE);
      }
    });
  }

  /// Reloads the knowledge, goes back to an earlier version of it, or tells what is served.
  ///
  /// @return the exit code: whether it is done
  int carryOut(ControlCommand command);
}
