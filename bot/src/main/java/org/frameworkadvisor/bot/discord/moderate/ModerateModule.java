package org.frameworkadvisor.bot.discord.moderate;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.frameworkadvisor.bot.chart.RankingChart;
import org.frameworkadvisor.bot.digest.DigestService;
import org.frameworkadvisor.bot.digest.DigestSources;
import org.frameworkadvisor.bot.discord.CommandGroup;
import org.frameworkadvisor.bot.discord.ComponentHandler;
import org.frameworkadvisor.bot.discord.DiscordCommand;
import org.frameworkadvisor.bot.discord.DiscordContext;
import org.frameworkadvisor.bot.discord.DiscordModule;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.message.CustomId.Family;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.moderate.MaintenanceService;
import org.frameworkadvisor.bot.moderate.ModeratorService;

/// What moderators decide and look after: `/channel`, `/knowledge`, `/settings`, the audit log and
/// the weekly digest.
public final class ModerateModule implements DiscordModule {
  private static final Duration DIGESTS = Duration.ofSeconds(20);

  private final List<DiscordCommand> commands;
  private final Map<Family, ComponentHandler> components;
  private final Job digest;

  public ModerateModule(
      DiscordContext discord,
      AdvisorFeatures features,
      ModeratorService moderators,
      DigestSources digestSources) {
    Responder responder = discord.responder();
    MaintenanceService maintenance = features.maintenance();
    AuditLog log = new AuditLog(features.audit(), discord.clock());
    DigestService digests =
        new DigestService(digestSources, discord.settings().digest(), discord.clock());
    RankingChart chart = new RankingChart();
    ReloadCommand reload = new ReloadCommand(maintenance, log, responder);
    AuditCommand audit = new AuditCommand(features.audit(), responder);
    ChannelRights rights = new ChannelRights(digests, discord.policies(), responder);
    this.commands =
        List.of(
            new CommandGroup(
                "channel",
                "Decide how I behave in this channel",
                List.of(new ChannelPolicyCommand(discord.policies(), discord.gateway(), responder)),
                rights::remind),
            new CommandGroup(
                "knowledge",
                "Look after what I know",
                List.of(
                    reload,
                    new StatusCommand(maintenance, responder),
                    new TestCommand(maintenance, responder),
                    new ExplainCommand(features, responder),
                    new HistoryCommand(maintenance, responder),
                    new RollbackCommand(maintenance, log, responder),
                    audit,
                    new DigestCommand(digests, chart, responder)),
                rights::remind),
            new CommandGroup(
                "settings",
                "Decide what holds for the whole server",
                List.of(
                    new ModeratorsSettingCommand(moderators, responder),
                    new DigestSettingCommand(digests, responder)),
                rights::remind));
    this.components = Map.of(Family.RELOAD, reload, Family.AUDIT, audit);
    this.digest =
        new Job(
            "digests",
            Duration.ofSeconds(1),
            DIGESTS,
            new DigestJob(digests, chart, discord.gateway()::channel));
  }

  @Override
  public List<DiscordCommand> commands() {
    return commands;
  }

  @Override
  public Map<Family, ComponentHandler> components() {
    return components;
  }

  @Override
  public List<Job> jobs() {
    return List.of(digest);
  }
}
