package org.frameworkadvisor.bot.discord.moderating;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.drawing.CustomId.Action;
import org.frameworkadvisor.bot.discord.responding.ActionHandler;
import org.frameworkadvisor.bot.discord.responding.SlashCommand;

/// All that moderators can do. Nothing leaves this room but behind its [Gate].
public final class Moderating {
  private final Gate gate;
  private final ModeratingDesk desk;
  private final ReloadCommand reload;
  private final Annex annex;
  private final AuditCommand audit;

  /// @param annex what another room adds
  public Moderating(ModeratingDesk desk, Annex annex) {
    this.desk = desk;
    this.annex = annex;
    this.gate = new Gate(desk);
    this.reload = new ReloadCommand(desk);
    this.audit = new AuditCommand(desk);
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
    Map<String, ModeratorCommand> subcommands = new HashMap<>(annex.subcommands());
    subcommands.putAll(
        Map.of(
            ReloadCommand.NAME, reload,
            StatusCommand.NAME, new StatusCommand(desk),
            TestCommand.NAME, new TestCommand(desk),
            ExplainCommand.NAME, new ExplainCommand(desk),
            HistoryCommand.NAME, new HistoryCommand(desk),
            RollbackCommand.NAME, new RollbackCommand(desk),
            AuditCommand.NAME, audit,
            DigestCommand.NAME, new DigestCommand(desk)));
    return Map.of(
        ChannelCommand.NAME, gate.guarded(new ChannelCommand(desk)),
        KnowledgeCommand.NAME, gate.guarded(new KnowledgeCommand(subcommands)),
        SettingsCommand.NAME, gate.guarded(new SettingsCommand(desk)));
  }

  /// Buttons, menus and forms.
  public ActionHandler actions() {
    Map<Action, ModeratorActions> actions =
        new EnumMap<>(Map.of(Action.RELOAD, reload, Action.AUDIT, audit));
    actions.putAll(annex.actions());
    return gate.guarded(actions);
  }

  /// Entries of messages' menus, by their name.
  public Map<String, Consumer<MessageContextInteractionEvent>> menus() {
    return Map.of(annex.menu().name(), gate.guarded(annex.menu()));
  }
}
