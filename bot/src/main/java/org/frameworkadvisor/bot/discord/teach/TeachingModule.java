package org.frameworkadvisor.bot.discord.teach;

import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.message.CustomId.Action;
import org.frameworkadvisor.bot.discord.moderate.ModeratorExtension;

/// All that moderators can do about teaching. It is reached by the gate of `moderating` alone.
public final class TeachingModule {
  private TeachingModule() {}

  /// The subcommands of `/knowledge`, as Discord offers them.
  public static List<SubcommandData> offered() {
    return List.of(GapsCommand.offered(), TaughtCommand.offered());
  }

  /// The entry of a message's menu, as Discord offers it.
  public static CommandData menu() {
    return TeachMessageCommand.offered();
  }

  /// What runs behind the gate.
  public static ModeratorExtension extension(TeachingContext context) {
    GapsCommand gaps = new GapsCommand(context);
    TaughtCommand taught = new TaughtCommand(context);
    DraftHandler draftHandler = new DraftHandler(context);
    return new ModeratorExtension(
        Map.of(GapsCommand.NAME, gaps, TaughtCommand.NAME, taught),
        Map.ofEntries(
            Map.entry(Action.TEACH_FORM, draftHandler),
            Map.entry(Action.TEACH_CONFIRM, draftHandler),
            Map.entry(Action.TEACH_EDIT, draftHandler),
            Map.entry(Action.TEACH_INSTEAD, draftHandler),
            Map.entry(Action.TEACH_CANCEL, draftHandler),
            Map.entry(Action.GAPS, gaps),
            Map.entry(Action.GAP_TEACH, gaps),
            Map.entry(Action.GAP_IGNORE, gaps),
            Map.entry(Action.GAP_NONE, gaps),
            Map.entry(Action.TAUGHT, taught),
            Map.entry(Action.TAUGHT_EDIT, taught),
            Map.entry(Action.TAUGHT_FORGET, taught),
            Map.entry(Action.TAUGHT_UNDO, taught),
            Map.entry(Action.TAUGHT_EXPORT, taught)),
        new TeachMessageCommand(context));
  }
}
