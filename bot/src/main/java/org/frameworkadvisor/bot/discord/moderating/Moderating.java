package org.frameworkadvisor.bot.discord.moderating;

import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.frameworkadvisor.bot.discord.drawing.CustomId.Action;
import org.frameworkadvisor.bot.discord.responding.ActionHandler;
import org.frameworkadvisor.bot.discord.responding.SlashCommand;

/// All that moderators can do. Nothing leaves this room but behind its [Gate].
public final class Moderating {
  private final Gate gate;
  private final ModeratingDesk desk;
  private final ReloadCommand reload;

  public Moderating(ModeratingDesk desk) {
    this.desk = desk;
    this.gate = new Gate(desk.moderators(), desk.responder());
    this.reload = new ReloadCommand(desk);
  }

  /// The commands as Discord offers them.
  public static List<CommandData> offered() {
    return List.of(ChannelCommand.offered(), KnowledgeCommand.offered());
  }

  /// The commands, by their name.
  public Map<String, SlashCommand> commands() {
    return Map.of(
        ChannelCommand.NAME, gate.guarded(new ChannelCommand(desk)),
        KnowledgeCommand.NAME,
            gate.guarded(
                new KnowledgeCommand(
                    Map.of(
                        ReloadCommand.NAME, reload,
                        StatusCommand.NAME, new StatusCommand(desk),
                        TestCommand.NAME, new TestCommand(desk),
                        ExplainCommand.NAME, new ExplainCommand(desk),
                        HistoryCommand.NAME, new HistoryCommand(desk),
                        RollbackCommand.NAME, new RollbackCommand(desk)))));
  }

  /// Buttons, menus and forms.
  public ActionHandler actions() {
    return gate.guarded(Map.of(Action.RELOAD, reload));
  }
}
