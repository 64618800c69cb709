package org.frameworkadvisor.bot.discord.moderate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.interaction.ActionHandler;
import org.frameworkadvisor.bot.discord.interaction.SlashCommand;
import org.frameworkadvisor.bot.discord.message.CustomId.Action;

/// All that moderators can do. Nothing leaves this room but behind its [AccessGate].
public final class ModerationModule {
  private final AccessGate gate;
  private final ModerationContext context;
  private final ReloadCommand reload;
  private final ModeratorExtension extension;
  private final AuditCommand audit;

  /// @param extension what another room adds
  public ModerationModule(ModerationContext context, ModeratorExtension extension) {
    this.context = context;
    this.extension = extension;
    this.gate = new AccessGate(context);
    this.reload = new ReloadCommand(context);
    this.audit = new AuditCommand(context);
  }

  /// The commands as Discord offers them.
  ///
  /// @param more subcommands of `/knowledge` from another room
  public static List<CommandData> offered(List<SubcommandData> more) {
    return List.of(
        ChannelCommand.offered(), KnowledgeCommand.offered(more), SettingsCommand.offered());
  }

  /// The commands, by their name.
  public Map<String, SlashCommand> commands() {
    Map<String, ModeratorCommand> subcommands = new HashMap<>(extension.subcommands());
    subcommands.putAll(
        Map.of(
            ReloadCommand.NAME, reload,
            StatusCommand.NAME, new StatusCommand(context),
            TestCommand.NAME, new TestCommand(context),
            ExplainCommand.NAME, new ExplainCommand(context),
            HistoryCommand.NAME, new HistoryCommand(context),
            RollbackCommand.NAME, new RollbackCommand(context),
            AuditCommand.NAME, audit,
            DigestCommand.NAME, new DigestCommand(context)));
    return Map.of(
        ChannelCommand.NAME, gate.guarded(new ChannelCommand(context)),
        KnowledgeCommand.NAME, gate.guarded(new KnowledgeCommand(subcommands)),
        SettingsCommand.NAME, gate.guarded(new SettingsCommand(context)));
  }

  /// Buttons, menus and forms.
  public ActionHandler actions() {
    Map<Action, ModeratorActionHandler> actions =
        new EnumMap<>(Map.of(Action.RELOAD, reload, Action.AUDIT, audit));
    actions.putAll(extension.actions());
    return gate.guarded(actions);
  }

  /// Entries of messages' menus, by their name.
  public Map<String, Consumer<MessageContextInteractionEvent>> menus() {
    return Map.of(extension.menu().name(), gate.guarded(extension.menu()));
  }
}
