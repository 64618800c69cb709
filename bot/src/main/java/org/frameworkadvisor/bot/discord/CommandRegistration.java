package org.frameworkadvisor.bot.discord;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.frameworkadvisor.bot.discord.gateway.FailureText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells Discord which commands there are, only if that isn't what it knows: each change shows to
/// members after a while only, and there is a limit to them.
final class CommandRegistration {
  private static final Logger LOG = LoggerFactory.getLogger(CommandRegistration.class);

  private CommandRegistration() {}

  /// Compares the commands, and sends them where they differ. One process registers for all: the
  /// one that runs the first shard.
  static void refresh(List<JDA> shards, List<CommandData> wanted) {
    shards.stream()
        .filter(shard -> shard.getShardInfo().getShardId() == 0)
        .forEach(shard -> refresh(shard, wanted));
  }

  private static void refresh(JDA discord, List<CommandData> wanted) {
    discord
        .retrieveCommands(true)
        .queue(
            known -> {
              if (!same(known, wanted)) {
                discord
                    .updateCommands()
                    .addCommands(wanted)
                    .queue(
                        now -> LOG.info("Discord knows {} commands now.", now.size()),
                        CommandRegistration::failed);
              }
            },
            CommandRegistration::failed);
  }

  private static boolean same(List<Command> known, List<CommandData> wanted) {
    return byName(known.stream().map(CommandData::fromCommand).toList()).equals(byName(wanted));
  }

  private static Map<String, Map<String, Object>> byName(List<CommandData> commands) {
    return commands.stream()
        .collect(
            Collectors.toMap(
                command -> command.getType() + " " + command.getName(),
                command -> plain(command.toData().toMap()),
                (one, _) -> one,
                TreeMap::new));
  }

  /// Without what Discord adds or leaves out as it likes.
  private static Map<String, Object> plain(Map<String, Object> command) {
    return command.entrySet().stream()
        .filter(entry -> entry.getValue() != null)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static void failed(Throwable failure) {
    LOG.warn(
        "The commands could not be compared with those that Discord knows ({}). They stay as they"
            + " are until the next start.",
        FailureText.line(failure));
  }
}
