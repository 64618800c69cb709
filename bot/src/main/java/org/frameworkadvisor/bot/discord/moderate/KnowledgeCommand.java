package org.frameworkadvisor.bot.discord.moderate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.jspecify.annotations.Nullable;

/// `/knowledge`: looks after what the bot knows. Each subcommand has a class of its own.
final class KnowledgeCommand implements ModeratorCommand {
  static final String NAME = "knowledge";

  private final Map<String, ModeratorCommand> subcommands;

  /// @param subcommands by their name; all that are offered
  KnowledgeCommand(Map<String, ModeratorCommand> subcommands) {
    this.subcommands = Map.copyOf(subcommands);
  }

  /// The command as Discord offers it.
  static CommandData offered(List<SubcommandData> more) {
    return CommandDataFactory.forModerators(NAME, "Look after what I know")
        .addSubcommands(
            ReloadCommand.offered(),
            StatusCommand.offered(),
            TestCommand.offered(),
            ExplainCommand.offered(),
            HistoryCommand.offered(),
            RollbackCommand.offered(),
            AuditCommand.offered(),
            DigestCommand.offered())
        .addSubcommands(more);
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Moderator who) {
    subcommand(event.getSubcommandName())
        .orElseThrow(() -> new IllegalStateException("nobody runs " + event.getFullCommandName()))
        .run(event, who);
  }

  @Override
  public List<String> complete(CommandAutoCompleteInteractionEvent event, Moderator who) {
    return subcommand(event.getSubcommandName())
        .map(subcommand -> subcommand.complete(event, who))
        .orElseGet(List::of);
  }

  private Optional<ModeratorCommand> subcommand(@Nullable String name) {
    return Optional.ofNullable(name).map(subcommands::get);
  }
}
