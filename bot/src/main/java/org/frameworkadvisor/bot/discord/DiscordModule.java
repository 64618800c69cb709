package org.frameworkadvisor.bot.discord;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.bot.discord.message.CustomId.Family;

/// What one feature brings to Discord. A room below this package has one module, which is its only
/// public type; [CommandRegistry] is built from the list of them.
public interface DiscordModule {

  /// The commands, each with its Discord form and who may use it.
  List<DiscordCommand> commands();

  /// Subcommands that the module adds to a [CommandGroup] of another module, by the group's name.
  default Map<String, List<Subcommand>> subcommands() {
    return Map.of();
  }

  /// The handlers of buttons, menus and forms. Every family has exactly one among all modules.
  Map<Family, ComponentHandler> components();

  /// The handler of messages; empty where the module takes none.
  default Optional<MessageReceiver> messages() {
    return Optional.empty();
  }

  /// What runs again and again, on threads of [JobScheduler].
  default List<Job> jobs() {
    return List.of();
  }

  /// Does once what takes long the first time, before the first member waits for it.
  default void warmUp() {}

  /// Recurring work.
  ///
  /// @param name what the log calls it
  /// @param first the time until the first run
  /// @param every the time from the end of a run until the next
  record Job(String name, Duration first, Duration every, Runnable work) {}
}
